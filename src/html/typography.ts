import type { Element, ElementContent, Root } from 'hast';

const space = '\u00A0';

/** Nouns and abbreviations that a number follows: `Art. 32`, `Satz 1`. */
const beforeNumber =
  /(?<![\p{L}\d])(Art\.|Artt\.|Abs\.|Nr\.|Nrn\.|Rn\.|Kap\.|Ziff\.|S\.|Satz|Artikel|Absatz|Nummer|Klausel|Anhang|Abschnitt|Regel|Seite|Version|Arts?\.|No\.|Nos\.|para\.|paras\.|sec\.|Article|Annex|§§?)[ ](?=\d|[IVX]+(?!\p{L}))/gu;
const beforeLetter = /(?<![\p{L}\d])(lit\.|Buchst\.|Buchstabe|point)[ ](?=[a-z](?![\p{L}\d]))/gu;
/** Abbreviations of several words: `z. B.`, `i. d. R.` */
const abbreviation =
  /(?<![\p{L}\d.])(?:z\. B|d\. h|a\. F|n\. F|u\. a|o\. ä|s\. o|s\. u|i\. d\. R|i\. V\. m|i\. S\. d|v\. a|z\. T)\./gu;
const units =
  'Sekunden?|Minuten?|Stunden?|Tagen?|Tage?s?|Wochen?|Monate?n?|Jahre?n?|Uhr|Zeichen|Prozent|Euro|EUR|seconds?|minutes?|hours?|days?|weeks?|months?|years?|characters?|percent|[kMGT]B|[kMGT]iB|%|€|°C|ms?|km|cm|mm';
const beforeUnit = new RegExp(`(?<=\\d)[ ](?=(?:${units})(?![\\p{L}\\d]))`, 'gu');
const months =
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December';
const beforeMonth = new RegExp(`(?<=(?<!\\d)\\d{1,2}\\.?)[ ](?=(?:${months})(?!\\p{L}))`, 'gu');

/** Ties together what a line must not break: `Art. 32 Abs. 1`, `z. B.`, `24 Stunden`, `25. Mai`. */
export function typeset(text: string): string {
  return text
    .replace(beforeNumber, `$1${space}`)
    .replace(beforeLetter, `$1${space}`)
    .replace(abbreviation, (match) => match.replaceAll(' ', space))
    .replace(beforeUnit, space)
    .replace(beforeMonth, space);
}

/** Elements whose text stays as it was written: it is searched for, copied or compared. */
const untouched = /^(?:h[1-6]|code|pre)$/;

/** Typesets all running text of a tree in place. */
export function typesetTree(parent: Root | Element): void {
  for (const child of parent.children as (ElementContent | Root['children'][number])[]) {
    if (child.type === 'text') child.value = typeset(child.value);
    if (child.type === 'element' && !untouched.test(child.tagName) && !isAddress(child)) typesetTree(child);
  }
}

/** A link that shows its own address. */
function isAddress({ tagName, properties, children }: Element): boolean {
  const [only] = children;
  return tagName === 'a' && only?.type === 'text' && only.value === properties['href'];
}
