import { distance } from 'fastest-levenshtein';
import type { Nodes } from 'mdast';
import type { Item } from '../catalogue/catalogue.ts';
import { plainText } from '../catalogue/sections.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { defineFinding, report } from '../diagnostics/finding.ts';
import type { CheckGroup } from './checkGroup.ts';
import { allItems } from './reading/items.ts';
import { nodesOf } from './reading/nodes.ts';

const mistaken = defineFinding<{ text: string; section: string }>({
  code: 'section-mistaken',
  severity: 'error',
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
});

const question = defineFinding<Record<string, never>>({
  code: 'question-to-customers',
  severity: 'error',
  message: {
    de: () => 'Was mit „Offen:“ beginnt, ist eine interne Frage; hier würden Kunden sie lesen.',
    en: () => 'What begins with “Offen:” or “Open:” is an internal question; customers would read it here.',
  },
  hint: {
    de: () => 'Verschieben Sie den Absatz unter `## Intern`.',
    en: () => 'Move the paragraph below `## Internal`.',
  },
});

/**
 * What looks like the beginning of a section begins one. Only the section “Für Kunden” reaches customers, so a heading
 * of another level, a bold line or a misspelt name would show internal text to them, or keep their text from them.
 */
export const sections: CheckGroup = {
  locked: { de: 'Sonst läsen Kunden interne Texte.', en: 'Otherwise customers would read internal text.' },
  findings: [mistaken, question],
  run: (catalogue) =>
    allItems(catalogue).flatMap((item) => [...mistakenSections(item), ...questionsToCustomers(item)]),
};

/** Only what stands in the wrong section is a mistake: the handbook may well explain the word “Intern”. */
function mistakenSections(item: Item): Diagnostic[] {
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
    return [report(mistaken, at, { text, section: meant.section })];
  });
}

function questionsToCustomers(item: Item): Diagnostic[] {
  return nodesOf(item, 'paragraph')
    .filter(({ node, customer }) => customer && /^\s*(?:offen|open)\s*:/i.test(plainText(node)))
    .map(({ at }) => report(question, at, {}));
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

type Meant = { readonly section: string; readonly forCustomers: boolean };

const names: readonly (Meant & { readonly letters: string; readonly tolerance: number })[] = [
  { section: 'Für Kunden', forCustomers: true, letters: 'fürkunden', tolerance: 2 },
  { section: 'Für Kunden', forCustomers: true, letters: 'fuerkunden', tolerance: 2 },
  { section: 'For customers', forCustomers: true, letters: 'forcustomers', tolerance: 2 },
  { section: 'Intern', forCustomers: false, letters: 'intern', tolerance: 1 },
  { section: 'Intern', forCustomers: false, letters: 'nurintern', tolerance: 0 },
  { section: 'Intern', forCustomers: false, letters: 'internenotiz', tolerance: 2 },
  { section: 'Intern', forCustomers: false, letters: 'internerteil', tolerance: 0 },
  { section: 'Internal', forCustomers: false, letters: 'internal', tolerance: 1 },
];

/** Names longer than this are so distinct that nearly their letters mean them anywhere. */
const distinctLength = 8;

/** The section that a heading means: by its letters alone, or nearly so where `misspelt` ones count. */
function sectionMeant(text: string, misspelt: boolean): Meant | null {
  const letters = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
  const meant = names.find((name) => {
    const tolerance = misspelt || name.letters.length > distinctLength ? name.tolerance : 0;
    return distance(letters, name.letters) <= tolerance;
  });
  return meant ?? null;
}
