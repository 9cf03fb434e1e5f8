import type { Nodes } from 'mdast';
import type { Item } from '../../catalogue/catalogue.ts';
import { plainText } from '../../catalogue/sections.ts';
import { defineCheck, type Found } from '../check.ts';
import { allItems } from '../reading/items.ts';
import { nodesOf } from '../reading/nodes.ts';
import { lockedSections } from './lockedSections.ts';
import { sectionMeant } from './sectionMeant.ts';

type Values = { readonly text: string; readonly section: string };

/**
 * What looks like the beginning of a section begins one. Only the section “Für Kunden” reaches customers, so a heading
 * of another level, a bold line or a misspelt name would show internal text to them, or keep their text from them.
 */
export const sectionMistaken = defineCheck<Values>({
  code: 'section-mistaken',
  severity: 'error',
  locked: lockedSections,
  title: { de: 'Abschnitt beginnt nicht', en: 'Section does not begin' },
  message: {
    de: ({ text, section }) =>
      `„${text}“ beginnt keinen Abschnitt: Was darunter steht, gehört noch zum Abschnitt davor. Gemeint ist wohl \`## ${section}\`.`,
    en: ({ text, section }) =>
      `“${text}” does not begin a section: what stands below it still belongs to the section before. Probably \`## ${section}\` is meant.`,
  },
  hint: {
    de: ({ section }) =>
      `Schreiben Sie \`## ${section}\` in eine eigene Zeile, am Zeilenanfang, mit zwei # und einem Leerzeichen danach.`,
    en: ({ section }) =>
      `Write \`## ${section}\` on a line of its own, at its beginning, with two # and a space after them.`,
  },
  why: {
    de: 'Nur was unter `## Für Kunden` steht, erreicht Kunden. Beginnt der interne Abschnitt nicht, lesen sie ihn mit; beginnt ihrer nicht, fehlt ihnen die Zusage.',
    en: 'Only what stands below `## For customers` reaches customers. If the internal section does not begin, they read it too; if theirs does not, they lack the promise.',
  },
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Strom
    ---

    ## Für Kunden

    Der Strom ist doppelt abgesichert.

    ## Intern

    Die Batterie steht im Keller.
    `,
  ],
  invalid: [
    {
      content: `
        ---
        id: beispiel
        number: "1.0.1"
        title: Strom
        ---

        ## Für Kunden

        Der Strom ist doppelt abgesichert.

        **Intern**

        Die Batterie steht im Keller.
      `,
      expected: ['11:1'],
    },
  ],
  find: ({ catalogue }) => allItems(catalogue).flatMap(mistakenIn),
});

/** Only what stands in the wrong section is a mistake: the handbook may well explain the word “Intern”. */
function mistakenIn(item: Item): Found<Values>[] {
  const headings = nodesOf(item, 'heading').map((found) => ({ ...found, misspelt: found.node.depth <= 2 }));
  const lines = nodesOf(item, 'paragraph')
    .filter(({ node }) => standsForHeading(node))
    .map((found) => ({ ...found, misspelt: false }));
  const code = nodesOf(item, 'code').map((found) => ({ ...found, misspelt: false }));
  const cells = nodesOf(item, 'tableCell').map((found) => ({ ...found, misspelt: false }));
  return [...headings, ...lines, ...code, ...cells].flatMap(({ node, at, customer, misspelt }) => {
    const text = headingText(node).trim();
    const meant = sectionMeant(text, misspelt);
    if (meant === null || meant.forCustomers === customer) return [];
    return [{ at, values: { text, section: meant.section } }];
  });
}

/**
 * A paragraph that readers take for a heading: `##Intern` without a space, `\## Intern`, a bold beginning, or a
 * single word on a line of its own.
 */
function standsForHeading(node: Extract<Nodes, { type: 'paragraph' }>): boolean {
  const [first] = node.children;
  if (first?.type === 'strong' || first?.type === 'emphasis') return true;
  return first?.type === 'text' && /^(?:#{1,6}\s*\S|[\p{L} ]+:?\s*(?:\n|$))/u.test(first.value);
}

/** What stands where a heading would: of a paragraph its first line, or the bold words that it begins with. */
function headingText(node: Extract<Nodes, { type: 'paragraph' | 'heading' | 'code' | 'tableCell' }>): string {
  if (node.type === 'code') return sectionLine.exec(node.value)?.[0] ?? '';
  const [first] = node.children;
  const isBold = node.type === 'paragraph' && (first?.type === 'strong' || first?.type === 'emphasis');
  return (isBold ? plainText(first) : plainText(node)).split('\n', 1)[0] ?? '';
}

/** In code, the line that begins a section if the code were none: an unclosed fence swallows it. */
const sectionLine = /^ {0,3}#{1,2}\s+\p{L}.*$/mu;
