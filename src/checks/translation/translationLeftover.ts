import type { Item } from '../../catalogue/catalogue.ts';
import { defineCheck, type Found } from '../check.ts';
import { type Passage, passagesOf } from '../reading/passages.ts';
import { translatedItems } from '../reading/translations.ts';

type Values = { readonly text: string; readonly language: string };

/** Shorter passages are often the same in both languages: names, titles, abbreviations. */
const fewestWords = 5;

/** Passages of a translation that are still in the language of the source. */
export const translationLeftover = defineCheck<Values>({
  code: 'translation-leftover',
  severity: 'warning',
  title: { de: 'Unübersetzter Rest', en: 'Untranslated leftover' },
  message: {
    de: ({ text, language }) =>
      `„${text}“ steht in der Übersetzung (\`${language}\`), ist aber noch in der Sprache der Quelle.`,
    en: ({ text, language }) =>
      `“${text}” stands in the translation (\`${language}\`) but is still in the language of the source.`,
  },
  hint: { de: () => 'Übersetzen Sie die Stelle.', en: () => 'Translate it.' },
  why: {
    de: 'Wer die Sprache der Quelle nicht liest, dem ist an dieser Stelle nichts zugesagt.',
    en: 'Who does not read the language of the source is promised nothing at this point.',
  },
  valid: [
    {
      'measures/1.0-schutz/a.md':
        '---\nid: a\nnumber: "1.0.1"\ntitle: Sperren\n---\n\n## Für Kunden\n\nWir sperren Bildschirme.\n\nTLS 1.3\n',
      'measures/1.0-schutz/a.en.md':
        '---\nid: a\ntitle: Locking\n---\n\n## For customers\n\nWe lock screens when we die of thirst, as the BSI (Bundesamt für Sicherheit in der Informationstechnik) advises.\n\nTLS 1.3\n',
    },
  ],
  invalid: [
    {
      content: {
        'measures/1.0-schutz/a.en.md':
          '---\nid: a\ntitle: Locking\n---\n\n## For customers\n\nWir sperren Bildschirme beim Verlassen des Platzes.\n\nWe lock screens.\n\nWir haben dies übersetzt und nicht vergessen.\n',
        'measures/1.0-schutz/a.md':
          '---\nid: a\nnumber: "1.0.1"\ntitle: Sperren\n---\n\n## Für Kunden\n\nWir sperren Bildschirme beim Verlassen des Platzes.\n\nWir tun es immer.\n',
      },
      expected: ['8:1', '12:1'],
    },
  ],
  find: ({ catalogue }) =>
    translatedItems(catalogue).flatMap((item) => leftovers(item, catalogue.sourceLanguage)),
});

function leftovers(item: Item, sourceLanguage: string): Found<Values>[] {
  if (item.texts.size < 2) return [];
  const passages = passagesOf(item).filter(({ kind }) => kind === 'prose' || kind === 'title');
  const said = new Set(
    passages.filter(({ language }) => language === sourceLanguage).map(({ text }) => text),
  );
  return passages
    .filter(({ language }) => language !== sourceLanguage)
    .filter((passage) => isSame(passage, said) || (sourceLanguage === 'de' && isGerman(passage)))
    .map(({ text, language, locate }) => ({ at: locate(0), values: { text: shortened(text), language } }));
}

function isSame({ text }: Passage, said: ReadonlySet<string>): boolean {
  return said.has(text) && text.split(/\s+/).length >= fewestWords;
}

/** Words that only the one language has: “die” and “in” are English as well. */
const german =
  /(?<!\p{L})(?:der|das|den|dem|des|und|oder|nicht|wird|werden|wurde|sind|ist|eine[mnrs]?|wir|unsere[mnrs]?|mit|für|auf|bei|nach|zur|zum|durch|über|dass|haben|hat|kein(?:e[mnrs]?)?)(?!\p{L})|(?<!\p{L})\p{L}{0,40}[äöüß]/giu;
const english =
  /(?<!\p{L})(?:the|and|or|not|is|are|we|our|of|to|for|with|by|on|at|from|that|this|has|have|no|be|as|when|all|only)(?!\p{L})/giu;

/** A German name in an English sentence is no leftover: three German words at least, and more than English ones. */
function isGerman({ text, language }: Passage): boolean {
  if (language !== 'en') return false;
  const count = text.match(german)?.length ?? 0;
  return count >= 3 && count > (text.match(english)?.length ?? 0);
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
