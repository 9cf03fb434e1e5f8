import { say, type Wording } from './words.ts';

/**
 * How the text of a document cites a control. Articles of law are cited as lawyers do (`art32-1-b` is
 * „Art. 32 Abs. 1 lit. b“), standards by their own numbers (`A.7.4`); what has only an id of this project is called
 * by its title. A citation stays on one line.
 */
export function citation(id: string, title: string, wording: Wording): string {
  const cited = (form: string, values: Readonly<Record<string, string | undefined>>) =>
    say(wording, `citation.${form}`, values).replaceAll(' ', '\u00A0');
  const [, article, paragraph, letter] = /^art(\d+)(?:-(\d+))?(?:-([a-z]))?$/.exec(id) ?? [];
  if (article !== undefined) {
    if (paragraph === undefined) return cited('article', { article });
    if (letter === undefined) return cited('paragraph', { article, paragraph });
    return cited('letter', { article, paragraph, letter });
  }
  const [, number] = /^nr(\d+)$/.exec(id) ?? [];
  if (number !== undefined) return cited('number', { number });
  return /^[A-Z]/.test(id) || title === '' ? id : title;
}
