import { defineCheck } from '../check.ts';
import { activeItems } from '../reading/items.ts';
import { sources } from '../sources.ts';

/** What is planned has not missed its date. */
export const targetPassed = defineCheck<{ readonly target: string; readonly status: string }>({
  code: 'target-passed',
  severity: 'warning',
  overTime: true,
  title: { de: 'Termin verstrichen', en: 'Target passed' },
  message: {
    de: ({ target, status }) =>
      `Sie sollte bis ${target} umgesetzt sein; der Status ist noch immer \`${status}\`.`,
    en: ({ target, status }) => `It was to be implemented by ${target}; the status is still \`${status}\`.`,
  },
  hint: {
    de: () =>
      'Ist sie umgesetzt, schreiben Sie `status: implemented`; sonst tragen Sie den neuen Termin ein, sobald er beschlossen ist.',
    en: () =>
      'If it is implemented, write `status: implemented`; otherwise enter the new date once it is decided.',
  },
  why: {
    de: 'Kunden lesen einen Termin, der nicht gehalten wurde.',
    en: 'Customers read a date that was not kept.',
  },
  sources: [sources.treatmentPlan, sources.upToDate],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    status: planned
    targetDate: 2026-06-30
    ---
    `,
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    status: implemented
    targetDate: 2025-12-31
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
        status: planned
        targetDate: 2026-06-29
        ---
      `,
      expected: ['6:13'],
    },
  ],
  find: ({ catalogue, date }) =>
    activeItems(catalogue).flatMap(({ fields: { status, targetDate: target }, locate }) =>
      (status === 'planned' || status === 'partial') && target !== undefined && target < date
        ? [{ at: locate(['targetDate']), values: { target, status } }]
        : [],
    ),
});
