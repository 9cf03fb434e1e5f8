import { defineCheck } from '../check.ts';
import { activeItems } from '../reading/items.ts';
import { sources } from '../sources.ts';

/** Every rule and measure has a role that answers for it. */
export const ownerMissing = defineCheck({
  code: 'owner-missing',
  severity: 'warning',
  open: true,
  title: { de: 'Verantwortliche Rolle fehlt', en: 'Responsible role missing' },
  message: {
    de: () => 'Es ist keine verantwortliche Rolle eingetragen (`owner`).',
    en: () => 'No responsible role is entered (`owner`).',
  },
  hint: {
    de: () =>
      'Tragen Sie den Kurznamen einer Rolle ein, die unter `roles` in `content/organisation.md` steht.',
    en: () => 'Enter the short name of a role that stands under `roles` in `content/organisation.md`.',
  },
  why: {
    de: 'Wofür niemand verantwortlich ist, das überprüft auch niemand, und niemand bemerkt, wenn es nicht mehr gilt.',
    en: 'What nobody is responsible for nobody reviews, and nobody notices when it no longer holds.',
  },
  sources: [sources.upToDate, sources.roles],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    owner: betrieb
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
        ---
      `,
      expected: ['1:1'],
    },
  ],
  find: ({ catalogue }) =>
    activeItems(catalogue)
      .filter(({ fields }) => fields.owner === undefined)
      .map(({ locate }) => ({ at: locate([]), values: {} })),
});
