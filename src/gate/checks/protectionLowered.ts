import type { FieldChange, RecordChange, TextChange } from '../../changes/change.ts';
import { defineGateCheck, type Judged } from '../gateCheck.ts';
import type { GateQuestion } from '../question.ts';
import { labelOf, lostServices, type RecordLabel, servicesOf } from '../reading/labels.ts';
import { type Loss, lossesOf } from '../reading/losses.ts';
import { placeOfChange } from '../reading/places.ts';
import { type ToldChange, toldChange } from '../reading/toldChange.ts';
import { unreadNotes } from '../reading/unreadNotes.ts';
import { waiverState } from '../reading/waiverState.ts';
import { isWaived } from '../reading/waivers.ts';
import { sources } from '../sources.ts';
import { audienceWords, changeWords, sentence } from '../words/changeWords.ts';
import { type WaiverState, waiverHint } from '../words/waiverHint.ts';

type Values = RecordLabel &
  ToldChange &
  WaiverState & { readonly base: string; readonly services: readonly string[] };

/** What customers were promised does not become weaker without a waiver. */
export const protectionLowered = defineGateCheck<Values>({
  code: 'protection-lowered',
  severity: 'error',
  title: { de: 'Schutz wird schwächer', en: 'Protection gets weaker' },
  message: {
    de: ({ id, label, base, services, ...change }) =>
      `Die Zusage „${label}“ (\`${id}\`) wird schwächer als in ${base}. ${sentence(changeWords(change, 'de'))} ${audienceWords(services, 'de')}`,
    en: ({ id, label, base, services, ...change }) =>
      `The promise “${label}” (\`${id}\`) gets weaker than in ${base}. ${sentence(changeWords(change, 'en'))} ${audienceWords(services, 'en')}`,
  },
  hint: { de: (values) => waiverHint(values, 'de'), en: (values) => waiverHint(values, 'en') },
  why: {
    de: 'Das Schutzniveau der Anlage ist vereinbart. Es darf sich ändern, aber nicht unterschritten werden, ohne dass jemand es verantwortet und Kunden es erfahren.',
    en: 'The level of protection in the annex is agreed. It may change, but must not be undercut unless somebody answers for it and customers are told.',
  },
  sources: [sources.processor, sources.security],
  valid: [
    {
      before: {
        'measures/1.0-schutz/backup.md':
          '---\nid: backup\nnumber: "1.0.1"\ntitle: Datensicherung\nstatus: implemented\nvisibility: customer\nparameters:\n  intervall: { value: 24, unit: h, stronger: lower }\n---\n',
      },
      after: {
        'measures/1.0-schutz/backup.md':
          '---\nid: backup\nnumber: "1.0.1"\ntitle: Datensicherung\nstatus: implemented\nvisibility: customer\nparameters:\n  intervall: { value: 48, unit: h, stronger: lower }\n---\n',
        'releases/2.0.0.md': `
          ---
          id: "2.0.0"
          date: 2026-06-01
          effective: 2026-07-15
          approver: leitung
          waivers:
            - measure: backup
              reason: Die Datenmenge ist gewachsen
              approver: leitung
              notice: 2026-06-01
          ---
        `,
      },
    },
  ],
  invalid: [
    {
      before: {
        'measures/1.0-schutz/backup.md':
          '---\nid: backup\nnumber: "1.0.1"\ntitle: Datensicherung\nstatus: implemented\nvisibility: customer\nparameters:\n  intervall: { value: 24, unit: h, stronger: lower }\n---\n',
      },
      after: {
        'measures/1.0-schutz/backup.md':
          '---\nid: backup\nnumber: "1.0.1"\ntitle: Datensicherung\nstatus: partial\nvisibility: customer\nparameters:\n  intervall: { value: 48, unit: h, stronger: lower }\n---\n',
      },
      expected: ['measures/1.0-schutz/backup.md:5:9', 'measures/1.0-schutz/backup.md:8:14'],
    },
  ],
  find: (question) => {
    if (unreadNotes(question).length > 0) return [];
    return lossesOf(question)
      .filter(({ record }) => !isWaived(record, question))
      .flatMap((loss) => lowered(loss, question));
  },
});

function lowered({ record, fields, texts }: Loss, question: GateQuestion): Judged<Values>[] {
  const { base, comparison } = question;
  return [...fields, ...texts].map((change) => ({
    at: placeOfChange(change, record, question),
    values: {
      ...waiverState(record, question),
      ...labelOf(record),
      ...toldChange(change, comparison.after.sourceLanguage),
      base: base.name,
      services: affectedBy(change, record, question),
    },
  }));
}

/** Whom a change concerns: where services were taken away, those of these services. */
function affectedBy(
  change: FieldChange | TextChange,
  record: RecordChange,
  question: GateQuestion,
): readonly string[] {
  const isNarrowed = 'field' in change && change.field[0] === 'services';
  return isNarrowed ? lostServices(change, question) : servicesOf(record, question);
}
