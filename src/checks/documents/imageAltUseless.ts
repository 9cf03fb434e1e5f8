import { defineCheck } from '../check.ts';
import { allItems } from '../reading/items.ts';
import { nodesOf } from '../reading/nodes.ts';

/** The name of a file, or a word that any image could have. */
const useless =
  /^\S+\.(?:png|jpe?g|gif|webp|svg)$|^(?:ein |das |die |a |the )?(?:bild|abbildung|abb|grafik|foto|logo|screenshot|bildschirmfoto|diagramm|schema|skizze|icon|symbol|image|img|picture|photo|figure|fig|graphic|diagram|chart|drawing)[ _-]?\d*\.?$/i;

/** The description of an image says what it shows. */
export const imageAltUseless = defineCheck<{ readonly alt: string }>({
  code: 'image-alt-useless',
  severity: 'warning',
  title: { de: 'Nichtssagende Bildbeschreibung', en: 'Image description that says nothing' },
  message: {
    de: ({ alt }) => `Die Beschreibung „${alt}“ sagt nicht, was das Bild zeigt.`,
    en: ({ alt }) => `The description “${alt}” does not say what the image shows.`,
  },
  hint: {
    de: () =>
      'Schreiben Sie, was ein Leser wissen muss, der das Bild nicht sieht, zum Beispiel „Schaltplan der USV“.',
    en: () =>
      'Write what a reader must know who does not see the image, such as “Circuit diagram of the UPS”.',
  },
  why: {
    de: 'Wer das Bild nicht sieht, hört nur diese Beschreibung.',
    en: 'Who does not see the image hears this description alone.',
  },
  sources: [
    {
      de: 'WCAG 2.2, Erfolgskriterium 1.1.1 (Fehler F30)',
      en: 'WCAG 2.2, success criterion 1.1.1 (failure F30)',
    },
    { de: 'ISO 14289-1 (PDF/UA-1), 7.3', en: 'ISO 14289-1 (PDF/UA-1), 7.3' },
  ],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    ---

    ![Schaltplan der USV](usv.svg) ![Bild der Anlage](a.svg) ![Grafikkarte](b.svg) ![Logo der Beispiel GmbH](c.svg) ![Diagramm: Weg der Daten](d.svg)
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

        ![usv.svg](usv.svg) ![Bild 1](usv.svg) ![Screenshot](usv.svg)
      `,
      expected: ['7:1', '7:21', '7:40'],
    },
  ],
  find: ({ catalogue }) =>
    allItems(catalogue).flatMap((item) =>
      nodesOf(item, 'image').flatMap(({ node, at }) => {
        const alt = (node.alt ?? '').trim();
        return useless.test(alt) || alt === fileName(node.url) ? [{ at, values: { alt } }] : [];
      }),
    ),
});

/** The name of a file without folder and ending. */
function fileName(url: string): string {
  return /([^/]+)\.[^./]+$/.exec(url)?.[1] ?? '';
}
