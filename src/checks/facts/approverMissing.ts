import { defineCheck } from '../check.ts';
import { sources } from '../sources.ts';

/** Somebody answers for the documents. */
export const approverMissing = defineCheck({
  code: 'approver-missing',
  severity: 'warning',
  open: true,
  title: { de: 'Freigebende Rolle fehlt', en: 'Approving role missing' },
  message: {
    de: () => 'Es ist keine Rolle eingetragen, die die Dokumente freigibt (`approver`).',
    en: () => 'No role is entered that approves the documents (`approver`).',
  },
  hint: {
    de: () =>
      'Tragen Sie den Kurznamen einer Rolle ein, die unter `roles` steht: `approver: geschaeftsleitung`.',
    en: () => 'Enter the short name of a role that stands under `roles`: `approver: management`.',
  },
  why: {
    de: 'Ein Dokument, das niemand freigegeben hat, gilt einem Prüfer als Entwurf.',
    en: 'A document that nobody approved counts for an auditor as a draft.',
  },
  sources: [
    {
      de: 'ISO/IEC 27001:2022, 7.5.2 (dokumentierte Information prüfen und freigeben)',
      en: 'ISO/IEC 27001:2022, 7.5.2 (review and approval of documented information)',
    },
    sources.roles,
  ],
  valid: [
    {
      'organisation.md': `
        ---
        id: organisation
        name: Musterhaus Hosting GmbH
        languages: [de]
        roles:
          leitung: { de: Geschäftsleitung }
        approver: leitung
        ---
      `,
    },
  ],
  invalid: [
    {
      content: {
        'organisation.md': `
          ---
          id: organisation
          name: Musterhaus Hosting GmbH
          languages: [de]
          ---
        `,
      },
      expected: ['1:1'],
    },
  ],
  find: ({ catalogue: { organisation } }) =>
    organisation === null || organisation.fields.approver !== undefined
      ? []
      : [{ at: organisation.locate([]), values: {} }],
});
