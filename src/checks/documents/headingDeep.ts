import { defineCheck } from '../check.ts';
import { headingsOf } from '../reading/headings.ts';
import { allItems } from '../reading/items.ts';
import { levelsBelow } from './levelsBelow.ts';

/** No heading lies deeper than HTML has levels. */
export const headingDeep = defineCheck<{ readonly text: string; readonly levels: number }>({
  code: 'heading-deep',
  severity: 'error',
  title: { de: 'Überschrift zu tief', en: 'Heading too deep' },
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
  why: {
    de: 'HTML und die Gliederung einer PDF-Datei haben sechs Ebenen. Was tiefer liegt, könnten Leser nicht mehr von seiner Umgebung unterscheiden.',
    en: 'HTML and the outline of a PDF have six levels. Readers could not tell what lies deeper from what surrounds it.',
  },
  sources: [{ de: 'HTML-Standard, Elemente h1 bis h6', en: 'HTML Standard, elements h1 to h6' }],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Zutritt
    ---

    ## Räume

    ### Tür
    `,
  ],
  invalid: [
    {
      content: `
        ---
        id: beispiel
        number: "1.0.1"
        title: Zutritt
        ---

        ## Räume

        ### Tür

        #### Schloss
      `,
      expected: ['11:1'],
    },
  ],
  find: ({ catalogue }) =>
    allItems(catalogue).flatMap((item) => {
      const levels = levelsBelow(item);
      return headingsOf(item)
        .filter(({ text, level }) => text !== '' && level > levels)
        .map(({ text, at }) => ({ at, values: { text, levels } }));
    }),
});
