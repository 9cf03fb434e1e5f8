import { nearest } from '../../diagnostics/nearest.ts';
import { defineCheck } from '../check.ts';
import { allItems } from '../reading/items.ts';
import { nodesOf } from '../reading/nodes.ts';
import { lockedValues } from './lockedValues.ts';

/** Every `:value[name]` of a text is a parameter of the same file. */
export const valueUnknown = defineCheck<{ readonly name: string; readonly nearest: string }>({
  code: 'value-unknown',
  severity: 'error',
  locked: lockedValues,
  title: { de: 'Kennwert, den es nicht gibt', en: 'Parameter that does not exist' },
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
  why: {
    de: 'Ein Wert steht nur einmal in der Datei, damit Text und Tabelle nie Verschiedenes zusagen. Ohne ihn bliebe im Satz eine Lücke.',
    en: 'A value stands only once in the file, so that text and table never promise different things. Without it the sentence would have a gap.',
  },
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Strom
    parameters:
      dauer: { value: 15, unit: min, stronger: higher }
    ---

    Die Überbrückung dauert :value[dauer].
    `,
  ],
  invalid: [
    {
      content: `
        ---
        id: beispiel
        number: "1.0.1"
        title: Strom
        parameters:
          dauer: { value: 15, unit: min, stronger: higher }
        ---

        Die Überbrückung dauert :value[dauern].
      `,
      expected: ['9:25'],
    },
  ],
  find: ({ catalogue }) =>
    allItems(catalogue).flatMap((item) => {
      const known = 'parameters' in item.fields ? Object.keys(item.fields.parameters ?? {}) : [];
      return nodesOf(item, 'value')
        .filter(({ node }) => !known.includes(node.name))
        .map(({ node: { name }, at }) => ({ at, values: { name, nearest: nearest(name, known) } }));
    }),
});
