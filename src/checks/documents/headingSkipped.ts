import { defineCheck } from '../check.ts';
import { headingsOf } from '../reading/headings.ts';
import { allItems } from '../reading/items.ts';
import { levelsBelow } from './levelsBelow.ts';

/** No level of headings is left out. */
export const headingSkipped = defineCheck<{ readonly text: string; readonly expected: string }>({
  code: 'heading-skipped',
  severity: 'warning',
  title: { de: 'Überschrift überspringt eine Ebene', en: 'Heading skips a level' },
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
  why: {
    de: 'Wer sich ein Dokument vorlesen lässt, springt von Überschrift zu Überschrift; fehlt eine Ebene, sucht er einen Text, den es nicht gibt.',
    en: 'Whoever has a document read aloud jumps from heading to heading; where a level is missing they look for a text that is not there.',
  },
  sources: [
    {
      de: 'WCAG 2.2, Erfolgskriterium 1.3.1, Technik G141',
      en: 'WCAG 2.2, success criterion 1.3.1, technique G141',
    },
  ],
  valid: [
    {
      'handbook/01-betrieb.md': `
        ---
        id: betrieb
        title: Betrieb
        ---

        ## Räume

        ### Zutritt
      `,
    },
  ],
  invalid: [
    {
      content: {
        'handbook/01-betrieb.md': `
          ---
          id: betrieb
          title: Betrieb
          ---

          ## Räume

          #### Zutritt
        `,
      },
      expected: ['8:1'],
    },
  ],
  find: ({ catalogue }) =>
    allItems(catalogue).flatMap((item) =>
      headingsOf(item).flatMap(({ text, at, depth, level, above }) =>
        text === '' || level > levelsBelow(item) || above === null || depth <= above + 1
          ? []
          : [{ at, values: { text, expected: '#'.repeat(above + 1) } }],
      ),
    ),
});
