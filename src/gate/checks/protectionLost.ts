import { defineGateCheck, type Judged } from '../gateCheck.ts';
import type { GateQuestion } from '../question.ts';
import { labelOf, type RecordLabel, servicesOf } from '../reading/labels.ts';
import { type Loss, lossesOf } from '../reading/losses.ts';
import { placeOf } from '../reading/places.ts';
import { unreadNotes } from '../reading/unreadNotes.ts';
import { waiverState } from '../reading/waiverState.ts';
import { isWaived } from '../reading/waivers.ts';
import { sources } from '../sources.ts';
import { audienceWords, idList } from '../words/changeWords.ts';
import { type WaiverState, waiverHint } from '../words/waiverHint.ts';

type Values = RecordLabel &
  WaiverState & {
    readonly base: string;
    readonly services: readonly string[];
    /** The path of the file that is gone; empty where the record is still there and has ended. */
    readonly gone: string;
    /** What replaces it and covers less. */
    readonly successors: readonly string[];
  };

/** What customers were promised does not end without a successor that covers the same, or a waiver. */
export const protectionLost = defineGateCheck<Values>({
  code: 'protection-lost',
  severity: 'error',
  title: { de: 'Schutz entfällt', en: 'Protection is lost' },
  message: {
    de: ({ id, label, base, gone, successors, services }) =>
      `Die Zusage „${label}“ (\`${id}\`) aus ${base} entfällt${gone === '' ? '' : `: \`${gone}\` ist gelöscht`}. ${successors.length === 0 ? 'Nichts löst sie ab' : `Was sie ablöst (${idList(successors)}), deckt nicht alles ab`}. ${audienceWords(services, 'de')}`,
    en: ({ id, label, base, gone, successors, services }) =>
      `The promise “${label}” (\`${id}\`) of ${base} is lost${gone === '' ? '' : `: \`${gone}\` is deleted`}. ${successors.length === 0 ? 'Nothing replaces it' : `What replaces it (${idList(successors)}) does not cover all of it`}. ${audienceWords(services, 'en')}`,
  },
  hint: { de: (values) => waiverHint(values, 'de'), en: (values) => waiverHint(values, 'en') },
  why: {
    de: 'Kunden haben einen Vertrag, in dem die Maßnahme steht. Fällt sie weg, muss etwas Gleichwertiges an ihre Stelle treten (`supersedes`), oder jemand verantwortet es und Kunden erfahren es.',
    en: 'Customers have a contract that holds the measure. If it goes, something equal must take its place (`supersedes`), or somebody answers for it and customers are told.',
  },
  sources: [sources.processor, sources.security],
  valid: [
    {
      before: {
        'measures/1.0-schutz/schluessel.md':
          '---\nid: schluessel\nnumber: "1.0.1"\ntitle: Schlüssel\nstatus: implemented\nvisibility: customer\ncontrols: { gdpr: [art32-1-b] }\n---\n',
      },
      after: {
        'measures/1.0-schutz/schluessel.md':
          '---\nid: schluessel\nnumber: "1.0.1"\ntitle: Schlüssel\nstatus: retired\nretired: { on: 2026-06-01, reason: Durch Karten ersetzt }\nvisibility: customer\ncontrols: { gdpr: [art32-1-b] }\n---\n',
        'measures/1.0-schutz/karten.md':
          '---\nid: karten\nnumber: "1.0.2"\ntitle: Karten\nstatus: implemented\nvisibility: customer\ncontrols: { gdpr: [art32-1-b] }\nsupersedes: [schluessel]\n---\n',
      },
    },
  ],
  invalid: [
    {
      before: {
        'measures/1.0-schutz/schluessel.md':
          '---\nid: schluessel\nnumber: "1.0.1"\ntitle: Schlüssel\nstatus: implemented\nvisibility: customer\n---\n',
      },
      after: {
        'measures/1.0-schutz/schluessel.md':
          '---\nid: schluessel\nnumber: "1.0.1"\ntitle: Schlüssel\nstatus: retired\nvisibility: customer\nretired: { on: 2026-06-01, reason: Aufgegeben }\n---\n',
      },
      expected: ['measures/1.0-schutz/schluessel.md:5:9'],
    },
    {
      before: {
        'measures/1.0-schutz/schluessel.md':
          '---\nid: schluessel\nnumber: "1.0.1"\ntitle: Schlüssel\nstatus: implemented\nvisibility: customer\n---\n',
      },
      after: { 'measures/1.0-schutz/schluessel.md': null },
      expected: ['organisation.md:1:1'],
    },
  ],
  find: (question) => {
    if (unreadNotes(question).length > 0) return [];
    return lossesOf(question)
      .filter(({ record, hasEnded }) => hasEnded && !isWaived(record, question))
      .map((loss) => lost(loss, question));
  },
});

function lost({ record }: Loss, question: GateQuestion): Judged<Values> {
  return {
    at: placeOf(record, ['status'], question),
    values: {
      ...waiverState(record, question),
      ...labelOf(record),
      base: question.base.name,
      services: servicesOf(record, question),
      gone: record.after === null ? (record.before?.file ?? '') : '',
      successors: record.successors,
    },
  };
}
