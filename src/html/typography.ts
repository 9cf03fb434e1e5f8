import type { Element, ElementContent, Root } from 'hast';

const space = '\u00A0';

/** Nouns and abbreviations that a number follows: `Art. 32`, `Satz 1`, `ISO 27001`. */
const beforeNumber =
  /(?<![\p{L}\d])(Art\.|Artt\.|Abs\.|Nr\.|Nrn\.|Rn\.|Kap\.|Ziff\.|S\.|Satz|Artikel|Absatz|Nummer|Klausel|Anhang|Abschnitt|Regel|Seite|Tabelle|Stufe|Version|Arts?\.|No\.|Nos\.|para\.|paras\.|sec\.|Article|Annex|Section|Chapter|page|version|ISO|ISO\/IEC|IEC|DIN|EN|RFC|VDI|§§?)[ ](?=\d|[IVX]+(?!\p{L}))/gu;
/** Standards whose number begins with letters: `BSI TR-02102`, `NIST SP 800-63B`, `DIN EN 50600`. */
const standard =
  /(?<![\p{L}\d])(?:BSI[ ]|NIST[ ]|DIN[ ]|ETSI[ ])(?:EN[ ]|ISO[ ]|IEC[ ]|SP[ ]|TR[ ])*(?=(?:TR-|SP-|CS-)?\d|(?:TR|EN|SP)\b)/gu;
const beforeLetter = /(?<![\p{L}\d])(lit\.|Buchst\.|Buchstabe|point)[ ](?=[a-z](?![\p{L}\d]))/gu;
/** The pages or articles that follow: `§§ 30 f.`, `Art. 12 ff.` */
const following = /(?<=\d)[ ](?=ff?\.)/gu;
/** Titles and forms of address stay with the name: `Dr. Muster`. */
const beforeName = /(?<!\p{L})((?:Prof|Dr|Ing|Hr|Fr|Mr|Mrs|Ms|St)\.)[ ](?=\p{Lu}|(?:Prof|Dr|Ing)\.)/gu;
/** Abbreviations of several words: `z. B.`, `i. d. R.` */
const abbreviation =
  /(?<![\p{L}\d.])(?:z\. B|d\. h|a\. F|n\. F|u\. a|u\. U|o\. ä|o\. g|s\. o|s\. u|i\. d\. R|i\. V\. m|i\. S\. d|i\. S\. v|v\. a|z\. T|z\. Hd|e\. V|m\. E)\./gu;
const units =
  'Sekunden?|Minuten?|Stunden?|Tagen?|Tage?s?|Wochen?|Monate?n?|Jahre?n?|Uhr|Zeichen|Prozent|Euro|EUR|Bit|Byte|seconds?|minutes?|hours?|days?|weeks?|months?|years?|characters?|percent|bits?|bytes?|[kMGTP]B|[kMGTP]iB|[kMG]bit\\/s|[kMG]?Hz|[kM]?[WVA]|kVA|kWh|%|‰|€|°C|ms?|km|cm|mm|kg';
const beforeUnit = new RegExp(`(?<=\\d)[ ](?=(?:${units})(?![\\p{L}\\d]))`, 'gu');
const months =
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December';
const beforeMonth = new RegExp(`(?<=(?<!\\d)\\d{1,2}\\.?)[ ](?=(?:${months})(?!\\p{L}))`, 'gu');
const beforeYear = new RegExp(
  `(?<=(?<!\\d)\\d{1,2}\\.?[ \\u00A0](?:${months}))[ ](?=(?:19|20)\\d\\d(?!\\d))`,
  'gu',
);

/** Ties together what a line must not break: `Art. 32 Abs. 1`, `z. B.`, `24 Stunden`, `25. Mai 2018`. */
export function typeset(text: string): string {
  return text
    .replace(standard, (match) => match.replaceAll(' ', space))
    .replace(beforeNumber, `$1${space}`)
    .replace(beforeLetter, `$1${space}`)
    .replace(following, space)
    .replace(beforeName, `$1${space}`)
    .replace(abbreviation, (match) => match.replaceAll(' ', space))
    .replace(beforeUnit, space)
    .replace(beforeMonth, space)
    .replace(beforeYear, space);
}

/** Quotation marks by language; a language that is not here keeps what was typed. */
const quotes: Readonly<Record<string, readonly [string, string]>> = { de: ['„', '“'], en: ['“', '”'] };

/** A pair of straight marks around words; a mark behind a digit may be inches, and stays. */
const straight = /(?<=^|[\s([/–])"(?=[\p{L}\p{N}(§„‚])([^"\n]*[^\s"])"(?![\p{L}\d"])/gu;

/** Straight quotation marks around words become those of the language, straight apostrophes in words become curved. */
export function withQuotes(text: string, language: string): string {
  const [left, right] = quotes[language] ?? ['"', '"'];
  return text
    .replace(straight, (_, quoted: string) => `${left}${quoted}${right}`)
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}

/**
 * Elements whose text stays as it was written, byte for byte. Code is copied. Headings, like the titles of rules and
 * measures, are searched, stand in the outline, and are compared between versions; they are short and set in balanced
 * lines, so that ties would gain them little.
 */
const untouched = /^(?:h[1-6]|code|pre)$/;

/** Typesets all running text of a tree in place; `language` is that of the text. */
export function typesetTree(parent: Root | Element, language: string): void {
  for (const child of parent.children as (ElementContent | Root['children'][number])[]) {
    if (child.type === 'text') child.value = typeset(withQuotes(child.value, language));
    if (child.type === 'element' && !untouched.test(child.tagName) && !isAddress(child))
      typesetTree(child, language);
  }
}

/** A link that shows its own address. */
function isAddress({ tagName, properties, children }: Element): boolean {
  const [only] = children;
  return tagName === 'a' && only?.type === 'text' && only.value === properties['href'];
}
