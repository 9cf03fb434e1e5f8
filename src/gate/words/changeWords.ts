import { fieldText, partText } from '../../changes/words/fieldWords.ts';
import { plainWords } from '../../changes/words/plainValue.ts';
import type { MessageLanguage } from '../../diagnostics/finding.ts';
import type { ToldChange } from '../reading/toldChange.ts';

type Words = {
  readonly quoted: (text: string) => string;
  readonly none: string;
  readonly differ: (name: string, before: string, after: string) => string;
  readonly same: (name: string, text: string) => string;
  readonly controlGone: (control: string, framework: string) => string;
};

const words: Readonly<Record<MessageLanguage, Words>> = {
  de: {
    quoted: (text) => `„${text}“`,
    none: 'nichts',
    differ: (name, before, after) => `${name}: bisher ${before}, jetzt ${after}`,
    same: (name, text) => `${name}: dieselben Wörter mit einem anderen Bild, Link oder Zeichen in ${text}`,
    controlGone: (control, framework) => `Anforderung ${control} aus \`${framework}\`: nicht mehr genannt`,
  },
  en: {
    quoted: (text) => `“${text}”`,
    none: 'nothing',
    differ: (name, before, after) => `${name}: until now ${before}, now ${after}`,
    same: (name, text) => `${name}: the same words with another image, link or mark in ${text}`,
    controlGone: (control, framework) => `Control ${control} of \`${framework}\`: no longer named`,
  },
};

/** What differs, in words: `Kennwert \`rpo\`: bisher 24 Stunden, jetzt 48 Stunden`. */
export function changeWords(change: ToldChange, language: MessageLanguage): string {
  const { quoted, none, differ, same, controlGone } = words[language];
  if (change.part !== '') {
    const name = partText(change.part, change.language === '' ? null : change.language, language);
    const quote = (text: string) => (text === '' ? none : quoted(text));
    return change.before === change.after
      ? same(name, quote(change.after))
      : differ(name, quote(change.before), quote(change.after));
  }
  const [group, framework = ''] = change.field;
  if (group === 'controls' && change.after === '') return controlGone(change.before, framework);
  const value = (plain: string) => plainWords(change.field, plain, language);
  return differ(
    fieldText(change.field, language, (name) => `\`${name}\``),
    value(change.before),
    value(change.after),
  );
}

/** Whom a change concerns: the titles of services, or everybody where there are none. */
export function audienceWords(services: readonly string[], language: MessageLanguage): string {
  if (language === 'de') return `Betroffen: ${services.length === 0 ? 'alle Kunden' : services.join(', ')}.`;
  return `Affected: ${services.length === 0 ? 'all customers' : services.join(', ')}.`;
}

/** Ids as a part of a sentence. */
export function idList(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(', ');
}

/** A sentence without its full stop becomes one; what ends in a quoted one needs no other. */
export function sentence(text: string): string {
  return /[.!?…][“”]$/u.test(text) ? text : `${text}.`;
}
