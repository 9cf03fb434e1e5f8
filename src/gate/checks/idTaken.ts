import type { RecordChange } from '../../changes/change.ts';
import { recordKey } from '../../changes/history.ts';
import type { Kind } from '../../entries/identity.ts';
import { defineGateCheck, type Judged } from '../gateCheck.ts';
import type { GateQuestion } from '../question.ts';
import { sources } from '../sources.ts';

type Values = {
  readonly id: string;
  /** The day on which the earlier record last changed, and the beginning of the id of that commit. */
  readonly last: string;
  readonly commit: string;
};

/** A new record does not bear the id of one that there was before. One that changes its kind is still the same. */
export const idTaken = defineGateCheck<Values>({
  code: 'id-taken',
  severity: 'error',
  title: { de: 'Kurzname gehörte schon einem anderen Eintrag', en: 'Id belonged to another entry before' },
  message: {
    de: ({ id, last, commit }) =>
      `Den Kurznamen \`${id}\` gab es früher schon (zuletzt geändert am ${last}, Commit ${commit}); er wird nie neu vergeben.`,
    en: ({ id, last, commit }) =>
      `The id \`${id}\` existed before (last changed on ${last}, commit ${commit}); it is never given again.`,
  },
  hint: {
    de: () => 'Geben Sie der neuen Datei einen Namen und Kurznamen, den es noch nie gab.',
    en: () => 'Give the new file a name and an id that never existed.',
  },
  why: {
    de: 'Kunden mit einer alten Fassung läsen unter demselben Namen eine andere Zusage, und jeder Vergleich über mehrere Versionen hielte beide für dieselbe.',
    en: 'Customers with an old version would read another promise under the same name, and every comparison across versions would take both for the same.',
  },
  sources: [sources.identification],
  valid: [
    {
      before: {},
      after: {
        'measures/1.0-schutz/tresor-neu.md': '---\nid: tresor-neu\nnumber: "1.0.1"\ntitle: Tresor\n---\n',
      },
      earlier: ['measure/tresor'],
    },
    {
      before: { 'measures/1.0-schutz/tresor.md': '---\nid: tresor\nnumber: "1.0.1"\ntitle: Tresor\n---\n' },
      after: { 'measures/1.0-schutz/tresor.md': '---\nid: tresor\nnumber: "1.0.2"\ntitle: Tresor\n---\n' },
      earlier: ['measure/tresor'],
    },
  ],
  invalid: [
    {
      before: {},
      after: { 'measures/1.0-schutz/tresor.md': '---\nid: tresor\nnumber: "1.0.1"\ntitle: Tresor\n---\n' },
      earlier: ['measure/tresor'],
      expected: ['measures/1.0-schutz/tresor.md:2:5'],
    },
    {
      before: {},
      after: {
        'codex/01-tresor.md': '---\nid: tresor\nnumber: "1"\ntitle: Umgang mit dem Tresor\n---\n',
      },
      earlier: ['measure/tresor'],
      expected: ['codex/01-tresor.md:2:5'],
    },
  ],
  find: (question) =>
    question.comparison.records
      .filter(({ before, after }) => before === null && after !== null)
      .flatMap((record) => taken(record, question)),
});

/** Kinds whose ids are one set of names: links lead to them by the id alone. */
const linked: readonly Kind[] = ['rule', 'category', 'measure', 'chapter'];

function taken({ kind, id, after }: RecordChange, question: GateQuestion): Judged<Values>[] {
  const { history, comparison } = question;
  const kinds = linked.includes(kind) ? linked : [kind];
  const { rules, categories, measures, chapters } = comparison.before;
  const isInBase = [...rules, ...categories, ...measures, ...chapters].some((item) => item.id === id);
  if (isInBase && linked.includes(kind)) return [];
  const last = kinds.flatMap((other) => history?.get(recordKey({ kind: other, id }))?.[0] ?? []).at(0);
  if (last === undefined) return [];
  const values = { id, last: last.date, commit: last.commit.slice(0, 10) };
  return [{ at: after?.locate(['id']) ?? null, values }];
}
