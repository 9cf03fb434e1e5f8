import type { Heading, Nodes, RootContent } from 'mdast';
import type { Item, ItemText } from '../catalogue/catalogue.ts';
import { plainText } from '../catalogue/sections.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { defineFinding, report } from '../diagnostics/finding.ts';
import { locationOf } from '../entries/locationOf.ts';
import type { CheckGroup } from './checkGroup.ts';
import { allItems } from './reading/items.ts';

const skipped = defineFinding<{ text: string; expected: string }>({
  code: 'heading-skipped',
  severity: 'warning',
  message: {
    de: ({ text, expected }) =>
      `Die Überschrift „${text}“ überspringt eine Ebene; gedruckt wird sie wie eine mit \`${expected}\`.`,
    en: ({ text, expected }) =>
      `The heading “${text}” skips a level; it is printed like one with \`${expected}\`.`,
  },
  hint: {
    de: ({ expected }) => `Schreiben Sie \`${expected}\`.`,
    en: ({ expected }) => `Write \`${expected}\`.`,
  },
});

const deep = defineFinding<{ text: string; levels: number }>({
  code: 'heading-deep',
  severity: 'error',
  message: {
    de: ({ text, levels }) =>
      `Die Überschrift „${text}“ liegt zu tief: Ein Text dieser Art hat höchstens ${levels} Ebenen von Überschriften.`,
    en: ({ text, levels }) =>
      `The heading “${text}” lies too deep: a text of this kind has at most ${levels} levels of headings.`,
  },
  hint: {
    de: () => 'Fassen Sie Abschnitte zusammen, oder schreiben Sie eine Liste.',
    en: () => 'Join sections, or write a list.',
  },
});

const nested = defineFinding<{ text: string }>({
  code: 'heading-nested',
  severity: 'warning',
  message: {
    de: ({ text }) => `Die Überschrift „${text}“ steht in einer Liste oder einem Zitat.`,
    en: ({ text }) => `The heading “${text}” stands in a list or a quotation.`,
  },
  hint: {
    de: () => 'Setzen Sie sie an den Anfang einer eigenen Zeile, oder schreiben Sie sie fett.',
    en: () => 'Put it at the beginning of a line of its own, or write it in bold.',
  },
});

const empty = defineFinding<Record<string, never>>({
  code: 'heading-empty',
  severity: 'error',
  message: {
    de: () => 'Die Überschrift hat keinen Text.',
    en: () => 'The heading has no text.',
  },
});

/** Headings form a tree that HTML and the outline of a PDF can hold: none is skipped, too deep, nested or empty. */
export const headings: CheckGroup = {
  findings: [skipped, deep, nested, empty],
  run: (catalogue) => allItems(catalogue).flatMap(problemsOf),
};

/**
 * How many levels are left below the title that a text stands under: HTML has six, of which a chapter takes two,
 * a rule or category three and a measure four.
 */
const levelsBelow: Readonly<Partial<Record<Item['kind'], number>>> = {
  chapter: 4,
  rule: 3,
  category: 3,
  measure: 2,
};

function problemsOf(item: Item): Diagnostic[] {
  const levels = levelsBelow[item.kind] ?? 4;
  return [...item.texts.values()].flatMap(({ customer, internal, file }: ItemText) =>
    [customer ?? [], internal].flatMap((nodes) => [
      ...levelProblems(nodes, levels, file),
      ...nodes.flatMap((node) => nestedHeadings(node, file)),
    ]),
  );
}

function levelProblems(nodes: readonly RootContent[], levels: number, file: string): Diagnostic[] {
  const enclosing: number[] = [];
  return nodes.filter(isHeading).flatMap((node) => {
    const above = enclosing.at(-1);
    while ((enclosing.at(-1) ?? 0) >= node.depth) enclosing.pop();
    enclosing.push(node.depth);
    const text = plainText(node).trim();
    const location = locationOf(file, node);
    if (text === '') return [report(empty, location, {})];
    if (enclosing.length > levels) return [report(deep, location, { text, levels })];
    if (above === undefined || node.depth <= above + 1) return [];
    return [report(skipped, location, { text, expected: '#'.repeat(above + 1) })];
  });
}

function nestedHeadings(node: Nodes, file: string): Diagnostic[] {
  if (!('children' in node) || isHeading(node)) return [];
  return node.children.flatMap((child: Nodes) =>
    isHeading(child)
      ? [report(nested, locationOf(file, child), { text: plainText(child) })]
      : nestedHeadings(child, file),
  );
}

function isHeading(node: Nodes): node is Heading {
  return node.type === 'heading';
}
