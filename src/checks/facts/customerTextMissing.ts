import { visibilityOf } from '../../catalogue/catalogue.ts';
import { defineCheck } from '../check.ts';
import { activeItems } from '../reading/items.ts';
import { sources } from '../sources.ts';

/** What customers see says more than its title. */
export const customerTextMissing = defineCheck({
  code: 'customer-text-missing',
  severity: 'warning',
  open: true,
  title: { de: 'Text für Kunden fehlt', en: 'Text for customers missing' },
  message: {
    de: () => 'Kunden sehen nur den Titel, weil der Abschnitt „Für Kunden“ fehlt oder leer ist.',
    en: () => 'Customers see only the title, since the section “For customers” is missing or empty.',
  },
  hint: {
    de: () =>
      'Schreiben Sie unter `## Für Kunden` in ganzen Sätzen, was getan wird. Ist sie nur intern, schreiben Sie `visibility: internal`.',
    en: () =>
      'Write below `## For customers` in full sentences what is done. If it is internal only, write `visibility: internal`.',
  },
  why: {
    de: 'Maßnahmen müssen konkret beschrieben sein, nicht nur in Schlagworten.',
    en: 'Measures must be described concretely, not in catch-words alone.',
  },
  sources: [
    {
      de: 'Durchführungsbeschluss (EU) 2021/915, Anhang III (konkret, nicht allgemein)',
      en: 'Implementing Decision (EU) 2021/915, Annex III (concretely, not generically)',
    },
    sources.processor,
  ],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    visibility: customer
    ---

    ## Für Kunden

    Türen haben Schlösser.
    `,
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    ---

    Nur intern.
    `,
  ],
  invalid: [
    {
      content: `
        ---
        id: beispiel
        number: "1.0.1"
        title: Beispiel
        visibility: customer
        ---

        Text, den Kunden nicht lesen.
      `,
      expected: ['1:1'],
    },
  ],
  find: ({ catalogue }) =>
    activeItems(catalogue)
      .filter(
        (item) =>
          visibilityOf(item) !== 'internal' &&
          (item.texts.get(catalogue.sourceLanguage)?.customer ?? []).length === 0,
      )
      .map(({ locate }) => ({ at: locate([]), values: {} })),
});
