import { defineCheck } from '../check.ts';
import { activeItems } from '../reading/items.ts';
import { sources } from '../sources.ts';

/** What has an end has the status of what has ended. */
export const retiredButActive = defineCheck<{ readonly status: string }>({
  code: 'retired-but-active',
  severity: 'error',
  title: { de: 'Ende ohne den Status `retired`', en: 'End without the status `retired`' },
  message: {
    de: ({ status }) =>
      `Unter \`retired\` steht ein Ende, der Status ist aber ${status === '' ? 'nicht angegeben' : `\`${status}\``}.`,
    en: ({ status }) =>
      `There is an end under \`retired\`, but the status is ${status === '' ? 'not given' : `\`${status}\``}.`,
  },
  hint: {
    de: () => 'Schreiben Sie `status: retired`, oder löschen Sie die Angabe `retired`.',
    en: () => 'Write `status: retired`, or delete the field `retired`.',
  },
  why: {
    de: 'Die Anlage druckt weiter, was nicht mehr gilt, oder lässt weg, was noch gilt.',
    en: 'The annex goes on printing what no longer holds, or leaves out what still holds.',
  },
  sources: [sources.processor, sources.documented],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    status: retired
    retired: { on: 2026-03-31, reason: Durch Karten ersetzt }
    ---
    `,
  ],
  invalid: [
    {
      content: `
        ---
        id: beispiel
        number: "1.0.1"
        title: Beispiel
        status: implemented
        retired: { on: 2026-03-31, reason: Durch Karten ersetzt }
        ---
      `,
      expected: ['6:10'],
    },
  ],
  find: ({ catalogue }) =>
    activeItems(catalogue)
      .filter(({ fields }) => fields.retired !== undefined)
      .map(({ fields, locate }) => ({ at: locate(['retired']), values: { status: fields.status ?? '' } })),
});
