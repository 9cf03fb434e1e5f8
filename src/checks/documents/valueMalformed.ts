import type { Item } from '../../catalogue/catalogue.ts';
import { defineCheck, type Found } from '../check.ts';
import { allItems } from '../reading/items.ts';
import { nodesOf } from '../reading/nodes.ts';
import { lockedValues } from './lockedValues.ts';

type Values = { readonly text: string };

/** What was meant as a parameter is one: another bracket, a capital, a space, or a title, which holds no markup. */
export const valueMalformed = defineCheck<Values>({
  code: 'value-malformed',
  severity: 'error',
  locked: lockedValues,
  title: { de: 'Kennwert falsch geschrieben', en: 'Parameter written wrongly' },
  message: {
    de: ({ text }) =>
      `\`${text}\` wird so gedruckt, wie es hier steht; ein Kennwert wird \`:value[name]\` geschrieben.`,
    en: ({ text }) => `\`${text}\` is printed as it stands here; a parameter is written \`:value[name]\`.`,
  },
  why: {
    de: 'Kunden läsen statt der zugesagten Zahl eine technische Schreibweise. In Titeln sind Kennwerte nicht möglich.',
    en: 'Customers would read a technical notation instead of the promised number. Titles cannot hold parameters.',
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
        title: Strom für :value[dauer]
        parameters:
          dauer: { value: 15, unit: min, stronger: higher }
        ---

        Die Überbrückung dauert :value(dauer).
      `,
      expected: ['9:1', '4:8'],
    },
  ],
  find: ({ catalogue }) => allItems(catalogue).flatMap((item) => [...inTexts(item), ...inTitles(item)]),
});

const almost = /:\s?value\s*[[({][^\])}]*[\])}]?/i;

function inTexts(item: Item): Found<Values>[] {
  return nodesOf(item, 'text').flatMap(({ node, at }) => {
    const text = almost.exec(node.value)?.[0];
    return text === undefined ? [] : [{ at, values: { text } }];
  });
}

/** A translation has a title of its own. */
function inTitles(item: Item): Found<Values>[] {
  return [...item.texts.values()].flatMap(({ title, customerTitle, locate }) =>
    Object.entries({ title, customerTitle }).flatMap(([field, value]) => {
      const text = almost.exec(value ?? '')?.[0];
      return text === undefined ? [] : [{ at: locate([field]), values: { text } }];
    }),
  );
}
