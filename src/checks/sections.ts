import { distance } from 'fastest-levenshtein';
import type { Nodes } from 'mdast';
import type { Item } from '../catalogue/catalogue.ts';
import { plainText } from '../catalogue/sections.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { defineFinding, report } from '../diagnostics/finding.ts';
import { locationOf } from '../entries/locationOf.ts';
import type { Check } from './check.ts';
import { allItems } from './items.ts';
import { nodesOf } from './texts.ts';

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

/**
 * What looks like the beginning of a section begins one. Only the section “Für Kunden” reaches customers, so a heading
 * of another level, a bold line or a misspelt name would show internal text to them, or keep their text from them.
 */
export const sections: Check = {
  findings: [mistaken],
  run: (catalogue) => allItems(catalogue).flatMap(mistakenSections),
};

function mistakenSections(item: Item): Diagnostic[] {
  const headings = nodesOf(item, 'heading').map(({ node }) => ({ node, misspelt: node.depth <= 2 }));
  const lines = nodesOf(item, 'paragraph')
    .filter(({ node }) => standsForHeading(node))
    .map(({ node }) => ({ node, misspelt: false }));
  return [...headings, ...lines].flatMap(({ node, misspelt }) => {
    const text = plainText(node).trim();
    const section = sectionMeant(text, misspelt);
    return section === null ? [] : [report(mistaken, locationOf(item.file, node), { text, section })];
  });
}

/** A paragraph that readers take for a heading: `##Intern` without a space, or one line that is all bold. */
function standsForHeading(node: Extract<Nodes, { type: 'paragraph' }>): boolean {
  const [first, ...rest] = node.children;
  if (first?.type === 'text') return /^#{1,6}[^#\s]/.test(first.value);
  return rest.length === 0 && (first?.type === 'strong' || first?.type === 'emphasis');
}

const names: readonly { readonly section: string; readonly letters: string; readonly tolerance: number }[] = [
  { section: 'Für Kunden', letters: 'fürkunden', tolerance: 2 },
  { section: 'Für Kunden', letters: 'fuerkunden', tolerance: 2 },
  { section: 'For customers', letters: 'forcustomers', tolerance: 2 },
  { section: 'Intern', letters: 'intern', tolerance: 1 },
  { section: 'Intern', letters: 'nurintern', tolerance: 0 },
  { section: 'Internal', letters: 'internal', tolerance: 1 },
];

/** The section that a heading means: by its letters alone, or nearly so where `misspelt` ones count. */
function sectionMeant(text: string, misspelt: boolean): string | null {
  const [line = ''] = text.split('\n');
  const letters = line
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
  const meant = names.find((name) => {
    const tolerance = misspelt || name.letters.length > 8 ? name.tolerance : 0;
    return distance(letters, name.letters) <= tolerance;
  });
  return meant?.section ?? null;
}
