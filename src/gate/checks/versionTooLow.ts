import { compareVersions, nextVersion } from '../../changes/version.ts';
import { defineGateCheck } from '../gateCheck.ts';
import { lossesOf } from '../reading/losses.ts';
import { nextOf } from '../reading/version.ts';
import { sources } from '../sources.ts';
import { idList } from '../words/changeWords.ts';

type Values = {
  readonly version: string;
  readonly last: string;
  readonly step: string;
  readonly next: string;
  /** Ids of some records that ask for this step. */
  readonly by: readonly string[];
};

const reasons: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  major: { de: 'wird Schutz schwächer', en: 'protection gets weaker' },
  minor: { de: 'ändert sich, was Kunden zugesagt ist', en: 'what customers are promised changes' },
};

/** A release has a higher number than the last one, and shows by it how much has changed. */
export const versionTooLow = defineGateCheck<Values>({
  code: 'version-too-low',
  severity: 'error',
  title: { de: 'Version zu niedrig', en: 'Version too low' },
  message: {
    de: ({ version, last, step, next, by }) =>
      step in reasons && by.length > 0
        ? `Die Version ${version} muss mindestens ${next} sein: Seit ${last} ${reasons[step]?.de} (${idList(by)}).`
        : `Die Version ${version} muss höher sein als die letzte, ${last}: mindestens ${next}.`,
    en: ({ version, last, step, next, by }) =>
      step in reasons && by.length > 0
        ? `The version ${version} must be at least ${next}: since ${last}, ${reasons[step]?.en} (${idList(by)}).`
        : `The version ${version} must be higher than the last, ${last}: at least ${next}.`,
  },
  hint: {
    de: ({ next }) => `Benennen Sie die Datei in \`${next}.md\` um, und schreiben Sie \`id: "${next}"\`.`,
    en: ({ next }) => `Rename the file to \`${next}.md\`, and write \`id: "${next}"\`.`,
  },
  why: {
    de: 'An der Nummer sehen Kunden, ob sie lesen müssen: die erste Stelle steigt, wenn Schutz schwächer wird oder entfällt, die zweite, wenn sich sonst eine Zusage ändert, die dritte bei bloßen Worten.',
    en: 'By the number customers see whether they have to read: the first part grows when protection gets weaker or is lost, the second when a promise changes otherwise, the third for mere words.',
  },
  sources: [sources.identification],
  valid: [
    {
      before: {},
      after: {
        'measures/1.0-schutz/tresor.md':
          '---\nid: tresor\nnumber: "1.0.1"\ntitle: Tresor\nstatus: implemented\nvisibility: customer\n---\n',
        'releases/1.1.0.md': `
          ---
          id: "1.1.0"
          date: 2026-06-01
          effective: 2026-06-01
          approver: leitung
          ---
        `,
      },
    },
  ],
  invalid: [
    {
      before: {},
      after: {
        'measures/1.0-schutz/tresor.md':
          '---\nid: tresor\nnumber: "1.0.1"\ntitle: Tresor\nstatus: implemented\nvisibility: customer\n---\n',
        'releases/1.0.1.md': `
          ---
          id: "1.0.1"
          date: 2026-06-01
          effective: 2026-06-01
          approver: leitung
          ---
        `,
      },
      expected: ['releases/1.0.1.md:2:5'],
    },
    {
      before: {},
      after: {
        'releases/0.9.0.md': `
          ---
          id: "0.9.0"
          date: 2026-06-01
          effective: 2026-06-01
          approver: leitung
          ---
        `,
      },
      expected: ['releases/0.9.0.md:2:5'],
    },
  ],
  find: (question) => {
    const { coming, comparison } = question;
    const { last, step, next } = nextOf(question);
    if (coming === null || last === null) return [];
    // Between the two may lie a number that another version has; that is told by `version-taken`.
    if (compareVersions(coming.id, nextVersion(last, step)) >= 0) return [];
    const minor = comparison.records.filter(
      ({ isVisible, class: kind }) => isVisible && kind !== 'editorial',
    );
    const by =
      step === 'major' ? lossesOf(question).map(({ record }) => record.id) : minor.map(({ id }) => id);
    const shown = [...new Set(by)].slice(0, 5);
    const isGrown = compareVersions(coming.id, last) > 0;
    const values = { version: coming.id, last, step, next, by: isGrown ? shown : [] };
    return [{ at: coming.locate(['id']), values }];
  },
});
