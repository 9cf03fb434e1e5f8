import { defineCheck } from '../check.ts';
import { numberedItems } from '../reading/items.ts';

/** Every rule, category and measure has a number. */
export const numberMissing = defineCheck({
  code: 'number-missing',
  severity: 'warning',
  title: { de: 'Keine Nummer', en: 'No number' },
  message: {
    de: () =>
      'Die Nummer (`number`) fehlt; in den Dokumenten steht nur der Titel, hinter allem, was eine Nummer hat.',
    en: () =>
      'The `number` is missing; the documents print only the title, after everything that has a number.',
  },
  why: {
    de: 'Verträge und Prüfberichte verweisen auf Nummern.',
    en: 'Contracts and audit reports refer to numbers.',
  },
  valid: ['---\nid: beispiel\nnumber: "1.0.1"\ntitle: Schlüssel\n---\n'],
  invalid: [{ content: '---\nid: beispiel\ntitle: Schlüssel\n---\n', expected: ['1:1'] }],
  find: ({ catalogue }) =>
    numberedItems(catalogue)
      .filter(({ fields }) => fields.number === undefined)
      .map(({ locate }) => ({ at: locate([]), values: {} })),
});
