import type { RootContent } from 'mdast';
import type { Item, ItemText } from '../../catalogue/catalogue.ts';
import { plainText } from '../../catalogue/sections.ts';
import { locationOf } from '../../entries/locationOf.ts';
import { defineCheck, type Found } from '../check.ts';
import { spokenItems } from '../reading/items.ts';

type Values = { readonly text: string; readonly line: number };

/** Two headings below the same one differ. */
export const headingDuplicate = defineCheck<Values>({
  code: 'heading-duplicate',
  severity: 'warning',
  title: { de: 'Zweimal dieselbe Überschrift', en: 'The same heading twice' },
  message: {
    de: ({ text, line }) => `Die Überschrift „${text}“ steht schon in Zeile ${line}, auf derselben Ebene.`,
    en: ({ text, line }) => `The heading “${text}” stands in line ${line} already, on the same level.`,
  },
  hint: {
    de: () =>
      'Fassen Sie die beiden Stellen zusammen, oder sagen Sie in der Überschrift, worin sie sich unterscheiden.',
    en: () => 'Join the two places, or say in the heading how they differ.',
  },
  why: {
    de: 'Im Inhaltsverzeichnis und in der Gliederung des PDF sind die beiden nicht zu unterscheiden; oft ist eine beim Kopieren stehen geblieben.',
    en: 'The two cannot be told apart in the outline of the PDF; often one was left over from copying.',
  },
  sources: [{ de: 'WCAG 2.2, Erfolgskriterium 2.4.6', en: 'WCAG 2.2, success criterion 2.4.6' }],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    ---

    ## Für Kunden

    ### Prüfung

    Eins.

    ## Intern

    ### Prüfung

    Zwei.

    ### Türen

    #### Zuständig

    Drei.

    ### Fenster

    #### Zuständig

    Vier.
    `,
  ],
  invalid: [
    {
      content: `
        ---
        id: beispiel
        number: "1.0.1"
        title: Beispiel
        ---

        ## Für Kunden

        ### Prüfung

        Eins.

        ### Wartung

        Zwei.

        ### **prüfung**

        Drei.
      `,
      expected: ['17:1'],
    },
  ],
  find: ({ catalogue }) => spokenItems(catalogue).flatMap(repeated),
});

function repeated(item: Item): Found<Values>[] {
  return [...item.texts.values()].flatMap(({ customer, internal, file }: ItemText) =>
    [customer ?? [], internal].flatMap((nodes) => inSection(nodes, file)),
  );
}

function inSection(nodes: readonly RootContent[], file: string): Found<Values>[] {
  const above: { readonly depth: number; readonly siblings: Map<string, number> }[] = [];
  const top = new Map<string, number>();
  return nodes.flatMap((node) => {
    if (node.type !== 'heading') return [];
    while ((above.at(-1)?.depth ?? 0) >= node.depth) above.pop();
    const siblings = above.at(-1)?.siblings ?? top;
    above.push({ depth: node.depth, siblings: new Map() });
    const text = plainText(node).trim();
    const at = locationOf(file, node);
    const line = siblings.get(text.toLowerCase());
    if (line === undefined) siblings.set(text.toLowerCase(), at.line);
    return line === undefined || text === '' ? [] : [{ at, values: { text, line } }];
  });
}
