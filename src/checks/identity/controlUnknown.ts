import type { Framework, Item } from '../../catalogue/catalogue.ts';
import { defineCheck, type Found } from '../check.ts';
import { allItems } from '../reading/items.ts';
import { controlsOf } from './namesIn.ts';

type Values = {
  readonly item: string;
  readonly control: string;
  readonly framework: string;
  readonly id: string;
};

/** Every control that an item names is one of its framework. */
export const controlUnknown = defineCheck<Values>({
  code: 'control-unknown',
  severity: 'error',
  locked: { de: 'Die Dokumente lösen diese Namen auf.', en: 'The documents resolve these names.' },
  title: { de: 'Anforderung, die es nicht gibt', en: 'Control that does not exist' },
  message: {
    de: ({ item, control, framework }) =>
      `\`${item}\` nennt die Anforderung \`${control}\`, die es in „${framework}“ nicht gibt.`,
    en: ({ item, control, framework }) =>
      `\`${item}\` names the control \`${control}\`, which “${framework}” does not have.`,
  },
  hint: {
    de: ({ id }) => `Die Anforderungen mit ihren Kennungen stehen in \`content/frameworks/${id}.yaml\`.`,
    en: ({ id }) => `The controls and their ids stand in \`content/frameworks/${id}.yaml\`.`,
  },
  why: {
    de: 'Eine Zuordnung sagt Kunden und Prüfern, welche Anforderung erfüllt ist. Eine falsche Kennung behauptet etwas, das niemand nachsehen kann.',
    en: 'A mapping tells customers and auditors which control is met. A wrong id claims something that nobody can look up.',
  },
  valid: ['---\nid: beispiel\nnumber: "1.0.1"\ntitle: Schlüssel\ncontrols: { gdpr: [art32-1-b] }\n---\n'],
  invalid: [
    {
      content:
        '---\nid: beispiel\nnumber: "1.0.1"\ntitle: Schlüssel\ncontrols: { gdpr: [art32-1-b, art32-1-x] }\n---\n',
      expected: ['5:31'],
    },
  ],
  find: ({ catalogue: { frameworks }, catalogue }) => {
    const byId = new Map(frameworks.map((framework) => [framework.id, framework]));
    return allItems(catalogue).flatMap((item) =>
      [...controlsOf(item)].flatMap(([id, controls]) => unknownIn(item, byId.get(id), controls)),
    );
  },
});

/** What an unknown framework has is not asked. */
function unknownIn(
  item: Item,
  framework: Framework | undefined,
  controls: readonly string[],
): Found<Values>[] {
  if (framework === undefined) return [];
  const { id, fields } = framework;
  const known = new Set(fields.controls.map((control) => control.id));
  const name = fields.title['de'] ?? Object.values(fields.title)[0] ?? id;
  return controls.flatMap((control, index) =>
    known.has(control)
      ? []
      : [
          {
            at: item.locate(['controls', id, index]),
            values: { item: item.id, control, framework: name, id },
          },
        ],
  );
}
