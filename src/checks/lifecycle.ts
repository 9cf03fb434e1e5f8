import type { Measure, Rule } from '../catalogue/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { defineFinding, report } from '../diagnostics/finding.ts';
import type { CheckGroup } from './checkGroup.ts';

const statusMissing = defineFinding<Record<string, never>>({
  code: 'status-missing',
  severity: 'warning',
  open: true,
  message: {
    de: () => 'Der Status fehlt; die Dokumente sagen nicht, ob dies umgesetzt ist.',
    en: () => 'The status is missing; the documents do not say whether this is implemented.',
  },
  hint: {
    de: () => 'Schreiben Sie `status: implemented`, `partial` oder `planned`.',
    en: () => 'Write `status: implemented`, `partial` or `planned`.',
  },
});

const retiredWithout = defineFinding<Record<string, never>>({
  code: 'retired-without-reason',
  severity: 'error',
  message: {
    de: () => 'Der Status ist `retired`, aber Tag und Grund fehlen.',
    en: () => 'The status is `retired`, but day and reason are missing.',
  },
  hint: {
    de: () => 'Ergänzen Sie `retired: { on: 2026-03-31, reason: … }`.',
    en: () => 'Add `retired: { on: 2026-03-31, reason: … }`.',
  },
});

const retiredStatus = defineFinding<{ status: string }>({
  code: 'retired-but-active',
  severity: 'error',
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
});

const targetMissing = defineFinding<Record<string, never>>({
  code: 'target-date-missing',
  severity: 'warning',
  open: true,
  message: {
    de: () => 'Die Maßnahme ist geplant, aber `targetDate` sagt nicht, bis wann.',
    en: () => 'The measure is planned, but no `targetDate` says until when.',
  },
});

const datesReversed = defineFinding<{ from: string; on: string }>({
  code: 'dates-reversed',
  severity: 'error',
  message: {
    de: ({ from, on }) => `Sie gilt ab ${from}, endete aber schon am ${on}.`,
    en: ({ from, on }) => `It holds from ${from} but ended on ${on} already.`,
  },
});

/** Status and dates tell one story. */
export const lifecycle: CheckGroup = {
  findings: [statusMissing, retiredWithout, retiredStatus, targetMissing, datesReversed],
  run: ({ rules, measures }) => [...rules, ...measures].flatMap(story),
};

function story({ fields, locate }: Rule | Measure): Diagnostic[] {
  const { status, retired, targetDate, validFrom } = fields;
  return [
    ...(status === undefined ? [report(statusMissing, locate([]), {})] : []),
    ...(status === 'retired' && retired === undefined
      ? [report(retiredWithout, locate(['status']), {})]
      : []),
    ...(retired !== undefined && status !== 'retired'
      ? [report(retiredStatus, locate(['retired']), { status: status ?? '' })]
      : []),
    ...(status === 'planned' && targetDate === undefined
      ? [report(targetMissing, locate(['status']), {})]
      : []),
    ...(retired !== undefined && validFrom !== undefined && validFrom > retired.on
      ? [report(datesReversed, locate(['validFrom']), { from: validFrom, on: retired.on })]
      : []),
  ];
}
