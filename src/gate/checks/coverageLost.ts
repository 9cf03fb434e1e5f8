import type { CoverageChange } from '../../changes/change.ts';
import type { Location } from '../../diagnostics/diagnostic.ts';
import { defineGateCheck } from '../gateCheck.ts';
import type { GateQuestion } from '../question.ts';
import { serviceTitle } from '../reading/labels.ts';
import { lossesOf } from '../reading/losses.ts';
import { placeOfGone } from '../reading/places.ts';
import { unreadNotes } from '../reading/unreadNotes.ts';
import { waivedIds } from '../reading/waivers.ts';
import { sources } from '../sources.ts';
import { idList } from '../words/changeWords.ts';

type Values = {
  readonly base: string;
  /** The title of the service; empty for all customers at once. */
  readonly service: string;
  readonly framework: string;
  readonly control: string;
  readonly controlTitle: string;
  readonly by: readonly string[];
};

/** What measures in force cover for the customers of a service stays covered. */
export const coverageLost = defineGateCheck<Values>({
  code: 'coverage-lost',
  severity: 'error',
  title: { de: 'Anforderung nicht mehr abgedeckt', en: 'Control no longer covered' },
  message: {
    de: ({ base, service, framework, control, controlTitle, by }) =>
      `${service === '' ? 'Nicht mehr für alle Kunden erfüllt eine' : `Für „${service}“ erfüllt keine`} umgesetzte Maßnahme, die sie sehen, ${service === '' ? '' : 'mehr '}die Anforderung ${control} „${controlTitle}“ aus „${framework}“. In ${base} war sie abgedeckt durch ${idList(by)}.`,
    en: ({ base, service, framework, control, controlTitle, by }) =>
      `${service === '' ? 'No longer for all customers does an' : `For “${service}” no`} implemented measure that they see ${service === '' ? 'meet' : 'meets'} the control ${control} “${controlTitle}” of “${framework}”${service === '' ? '' : ' any more'}. In ${base} it was covered by ${idList(by)}.`,
  },
  hint: {
    de: ({ by }) =>
      `Setzen Sie eine Maßnahme um, die sie erfüllt, oder lassen Sie die Absenkung für jede genehmigen: \`waivers\` für ${idList(by)} in den Notizen des Release.`,
    en: ({ by }) =>
      `Implement a measure that meets it, or have the reduction approved for each: \`waivers\` for ${idList(by)} in the notes of the release.`,
  },
  why: {
    de: 'Einzeln kann jede Änderung gleichwertig aussehen, und zusammen lassen sie für eine Leistung eine Lücke, die ein Prüfer an der Anforderung findet.',
    en: 'Each change may look equal by itself, and together they leave a gap for one service that an auditor finds at the control.',
  },
  sources: [sources.security],
  valid: [
    {
      before: {
        'measures/1.0-schutz/backup.md':
          '---\nid: backup\nnumber: "1.0.1"\ntitle: Datensicherung\nstatus: implemented\nvisibility: customer\ncontrols: { gdpr: [art32-1-c] }\n---\n',
      },
      after: {
        'measures/1.0-schutz/backup.md':
          '---\nid: backup\nnumber: "1.0.1"\ntitle: Datensicherung\nstatus: implemented\nvisibility: customer\n---\n',
        'measures/1.0-schutz/restore.md':
          '---\nid: restore\nnumber: "1.0.2"\ntitle: Wiederherstellung\nstatus: implemented\nvisibility: customer\ncontrols: { gdpr: [art32-1-c] }\n---\n',
      },
    },
  ],
  invalid: [
    {
      before: {
        'services/hosting.md': '---\nid: hosting\ntitle: Hosting\n---\n',
        'measures/1.0-schutz/backup.md':
          '---\nid: backup\nnumber: "1.0.1"\ntitle: Datensicherung\nstatus: implemented\nvisibility: customer\nservices: [hosting]\ncontrols: { gdpr: [art32-1-c] }\n---\n',
      },
      after: {
        'services/hosting.md': null,
        'services/cloud.md': '---\nid: cloud\ntitle: Cloud\n---\n',
        'services/mail.md': '---\nid: mail\ntitle: Mail\n---\n',
        'measures/1.0-schutz/backup.md':
          '---\nid: backup\nnumber: "1.0.1"\ntitle: Datensicherung\nstatus: implemented\nvisibility: customer\nservices: [cloud]\ncontrols: { gdpr: [art32-1-c] }\n---\n',
      },
      expected: ['measures/1.0-schutz/backup.md:8:19'],
    },
  ],
  find: (question) => {
    if (unreadNotes(question).length > 0) return [];
    const told = new Set([...lossesOf(question).map(({ record }) => record.id), ...waivedIds(question)]);
    return question.comparison.coverage
      .filter(({ change, by }) => change === 'lost' && !by.every((id) => told.has(id)))
      .map((entry) => ({ at: placeOfCoverage(entry, question), values: valuesOf(entry, question) }));
  },
});

function valuesOf({ service, framework, control, by }: CoverageChange, question: GateQuestion): Values {
  const { before } = question.comparison;
  const known = before.frameworks.find(({ id }) => id === framework)?.fields;
  const { sourceLanguage } = before;
  const inWords = (title: Readonly<Record<string, string>> | undefined, id: string) =>
    title?.[sourceLanguage] ?? Object.values(title ?? {})[0] ?? id;
  return {
    base: question.base.name,
    service: service === null ? '' : serviceTitle(service, question),
    framework: inWords(known?.title, framework),
    control,
    controlTitle: inWords(known?.controls.find(({ id }) => id === control)?.title, control),
    by,
  };
}

/** At the first that covered it and is still there. */
function placeOfCoverage({ framework, by }: CoverageChange, question: GateQuestion): Location | null {
  const { rules, measures } = question.comparison.after;
  const left = [...rules, ...measures].find(({ id }) => by.includes(id));
  return left?.locate(['controls', framework]) ?? placeOfGone(question);
}
