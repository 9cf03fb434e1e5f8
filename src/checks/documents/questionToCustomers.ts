import { plainText } from '../../catalogue/sections.ts';
import { defineCheck } from '../check.ts';
import { allItems } from '../reading/items.ts';
import { nodesOf } from '../reading/nodes.ts';
import { lockedSections } from './lockedSections.ts';

/** Open questions stand where customers do not read them. */
export const questionToCustomers = defineCheck({
  code: 'question-to-customers',
  severity: 'error',
  locked: lockedSections,
  title: { de: 'Offene Frage im Text für Kunden', en: 'Open question in the text for customers' },
  message: {
    de: () => 'Was mit „Offen:“ beginnt, ist eine interne Frage; hier würden Kunden sie lesen.',
    en: () => 'What begins with “Offen:” or “Open:” is an internal question; customers would read it here.',
  },
  hint: {
    de: () => 'Verschieben Sie den Absatz unter `## Intern`.',
    en: () => 'Move the paragraph below `## Internal`.',
  },
  why: {
    de: 'Die Anlage ist Teil des Vertrags. Eine offene Frage darin stellt in Zweifel, was zugesagt ist.',
    en: 'The annex is part of the contract. An open question in it casts doubt on what is promised.',
  },
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Strom
    ---

    ## Für Kunden

    Der Strom ist doppelt abgesichert.

    ## Intern

    Offen: Wie alt ist die Batterie?
    `,
  ],
  invalid: [
    {
      content: `
        ---
        id: beispiel
        number: "1.0.1"
        title: Strom
        ---

        ## Für Kunden

        Offen: Wie alt ist die Batterie?
      `,
      expected: ['9:1'],
    },
  ],
  find: ({ catalogue }) =>
    allItems(catalogue).flatMap((item) =>
      nodesOf(item, 'paragraph')
        .filter(({ node, customer }) => customer && /^\s*(?:offen|open)\s*:/i.test(plainText(node)))
        .map(({ at }) => ({ at, values: {} })),
    ),
});
