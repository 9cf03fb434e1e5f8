import type { Item } from '../catalogue/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { defineFinding, report } from '../diagnostics/finding.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { CheckGroup } from './checkGroup.ts';
import { allItems } from './reading/items.ts';
import { nodesOf } from './reading/nodes.ts';

const unknown = defineFinding<{ name: string; nearest: string }>({
  code: 'value-unknown',
  severity: 'error',
  message: {
    de: ({ name }) =>
      `\`:value[${name}]\` nennt einen Kennwert, der nicht unter \`parameters\` dieser Datei steht.`,
    en: ({ name }) =>
      `\`:value[${name}]\` names a parameter that is not among the \`parameters\` of this file.`,
  },
  hint: {
    de: ({ nearest: name }) =>
      name === ''
        ? 'Tragen Sie ihn dort ein: `parameters: { name: { value: 15, unit: min, stronger: higher } }`.'
        : `Gemeint ist wohl \`${name}\`.`,
    en: ({ nearest: name }) =>
      name === ''
        ? 'Add it there: `parameters: { name: { value: 15, unit: min, stronger: higher } }`.'
        : `Probably \`${name}\` is meant.`,
  },
});

const malformed = defineFinding<{ text: string }>({
  code: 'value-malformed',
  severity: 'error',
  message: {
    de: ({ text }) =>
      `\`${text}\` wird so gedruckt, wie es hier steht; ein Kennwert wird \`:value[name]\` geschrieben.`,
    en: ({ text }) => `\`${text}\` is printed as it stands here; a parameter is written \`:value[name]\`.`,
  },
});

/** Every `:value[name]` of a text is a parameter of the same file. */
export const values: CheckGroup = {
  locked: { de: 'Die Dokumente drucken den Wert.', en: 'The documents print the value.' },
  findings: [unknown, malformed],
  run: (catalogue) =>
    allItems(catalogue).flatMap((item) => [...unknownValues(item), ...malformedValues(item)]),
};

function unknownValues(item: Item): Diagnostic[] {
  const known = 'parameters' in item.fields ? Object.keys(item.fields.parameters ?? {}) : [];
  return nodesOf(item, 'value')
    .filter(({ node }) => !known.includes(node.name))
    .map(({ node, at }) => report(unknown, at, { name: node.name, nearest: nearest(node.name, known) }));
}

/** What was meant as a parameter and is not: another bracket, a capital, a space, or a title, which holds no markup. */
function malformedValues(item: Item): Diagnostic[] {
  const almost = /:\s?value\s*[[({][^\])}]*[\])}]?/i;
  const inTexts = nodesOf(item, 'text').flatMap(({ node, at }) => {
    const text = almost.exec(node.value)?.[0];
    return text === undefined ? [] : [report(malformed, at, { text })];
  });
  const inTitle =
    'title' in item.fields && typeof item.fields.title === 'string'
      ? almost.exec(item.fields.title)?.[0]
      : undefined;
  return inTitle === undefined
    ? inTexts
    : [...inTexts, report(malformed, item.locate(['title']), { text: inTitle })];
}
