import type { RootContent } from 'mdast';
import type { Item } from '../../catalogue/catalogue.ts';
import { plainText } from '../../catalogue/sections.ts';
import { locationOf } from '../../entries/locationOf.ts';
import { defineCheck, type Found } from '../check.ts';
import { spokenItems } from '../reading/items.ts';

type Values = { readonly text: string };

/** Below every heading stands something. */
export const headingWithoutText = defineCheck<Values>({
  code: 'heading-without-text',
  severity: 'warning',
  title: { de: 'Überschrift ohne Text darunter', en: 'Heading with nothing below' },
  message: {
    de: ({ text }) => `Unter der Überschrift „${text}“ steht nichts.`,
    en: ({ text }) => `Nothing stands below the heading “${text}”.`,
  },
  hint: {
    de: () => 'Schreiben Sie den Text, oder löschen Sie die Überschrift.',
    en: () => 'Write the text, or delete the heading.',
  },
  why: {
    de: 'Eine leere Überschrift verspricht etwas, das fehlt: Kunden lesen sie als Lücke.',
    en: 'An empty heading promises something that is missing: customers read it as a gap.',
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

    ### Türen

    #### Schlösser

    Eins.

    ### Fenster

    - Zwei
    `,
    {
      'handbook/03-rollen.md':
        '---\nid: rollen\ntitle: Rollen\ntopic: roles\n---\n\n## Für Kunden\n\n### Alle Rollen\n',
    },
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

        ### Türen

        ### Fenster

        Zwei.

        ### Tore

        ## Intern

        Drei.
      `,
      expected: ['9:1', '15:1'],
    },
  ],
  find: ({ catalogue }) => spokenItems(catalogue).flatMap(emptyHeadings),
});

function emptyHeadings(item: Item): Found<Values>[] {
  // Below a chapter with a topic stands the list that tomwerk prints.
  const mayEnd = item.kind === 'chapter' && 'topic' in item.fields && item.fields.topic !== undefined;
  return [...item.texts.values()].flatMap(({ customer, internal, file }) =>
    [customer ?? [], internal].flatMap((nodes) =>
      nodes.flatMap((node, index) =>
        isEmpty(node, nodes[index + 1], mayEnd)
          ? [{ at: locationOf(file, node), values: { text: plainText(node).trim() } }]
          : [],
      ),
    ),
  );
}

/** A smaller heading below is text enough; a heading without words is a matter of `heading-empty`. */
function isEmpty(node: RootContent, next: RootContent | undefined, mayEnd: boolean): boolean {
  if (node.type !== 'heading' || plainText(node).trim() === '') return false;
  if (next === undefined) return !mayEnd;
  return next.type === 'heading' && next.depth <= node.depth;
}
