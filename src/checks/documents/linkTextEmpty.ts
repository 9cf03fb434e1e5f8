import { plainText } from '../../catalogue/sections.ts';
import { defineCheck } from '../check.ts';
import { allItems } from '../reading/items.ts';
import { nodesOf } from '../reading/nodes.ts';

/** A link has words. */
export const linkTextEmpty = defineCheck<{ readonly url: string }>({
  code: 'link-text-empty',
  severity: 'error',
  title: { de: 'Link ohne Text', en: 'Link without text' },
  message: {
    de: ({ url }) => `Der Link zu \`${url}\` hat keinen Text; in den Dokumenten ist er nicht zu sehen.`,
    en: ({ url }) => `The link to \`${url}\` has no text; it cannot be seen in the documents.`,
  },
  hint: {
    de: () => 'Schreiben Sie den Text in die eckigen Klammern, oder löschen Sie den Link.',
    en: () => 'Write the text into the square brackets, or delete the link.',
  },
  why: {
    de: 'Einen Link ohne Text kann niemand sehen, hören oder anklicken.',
    en: 'A link without text can be seen, heard or clicked by nobody.',
  },
  sources: [
    { de: 'WCAG 2.2, Erfolgskriterien 2.4.4 und 4.1.2', en: 'WCAG 2.2, success criteria 2.4.4 and 4.1.2' },
  ],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    ---

    Siehe [Schutz](#schutz).
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

        Siehe [](#schutz) und [ ](#schutz).
      `,
      expected: ['7:7', '7:23'],
    },
  ],
  find: ({ catalogue }) =>
    allItems(catalogue).flatMap((item) =>
      nodesOf(item, 'link')
        .filter(({ node }) => plainText(node).trim() === '')
        .map(({ node: { url }, at }) => ({ at, values: { url } })),
    ),
});
