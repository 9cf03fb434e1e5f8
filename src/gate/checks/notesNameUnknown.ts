import { nearest } from '../../diagnostics/nearest.ts';
import { defineGateCheck } from '../gateCheck.ts';
import { knownNames, notedNames } from '../reading/notedNames.ts';

type Values = {
  readonly name: string;
  readonly in: string;
  readonly nearest: string;
  readonly base: string;
};

/** What the notes of the coming release speak of is, or was, a record of the content. */
export const notesNameUnknown = defineGateCheck<Values>({
  code: 'notes-name-unknown',
  severity: 'error',
  title: { de: 'Release-Notizen nennen Unbekanntes', en: 'Release notes name something unknown' },
  message: {
    de: ({ name, in: field, base }) => `\`${name}\` unter \`${field}\` gibt es weder in ${base} noch jetzt.`,
    en: ({ name, in: field, base }) => `\`${name}\` under \`${field}\` is neither in ${base} nor here now.`,
  },
  hint: {
    de: ({ nearest: near }) => (near === '' ? '' : `Gemeint ist wohl \`${near}\`.`),
    en: ({ nearest: near }) => (near === '' ? '' : `Probably \`${near}\` is meant.`),
  },
  why: {
    de: 'Eine Genehmigung oder Einordnung mit verschriebenem Namen gilt für nichts, und alle glauben, sie gelte.',
    en: 'A waiver or class with a mistyped name holds for nothing, and everybody believes that it holds.',
  },
  valid: [
    {
      before: {
        'measures/1.0-schutz/tresor.md':
          '---\nid: tresor\nnumber: "1.0.1"\ntitle: Tresor\nstatus: implemented\nvisibility: customer\n---\n',
      },
      after: {
        'measures/1.0-schutz/tresor.md': null,
        'releases/2.0.0.md': `
          ---
          id: "2.0.0"
          date: 2026-06-01
          effective: 2026-06-01
          approver: leitung
          waivers:
            - { measure: tresor, reason: Umzug, approver: leitung, notice: 2026-05-01 }
          ---
        `,
      },
    },
  ],
  invalid: [
    {
      before: {
        'measures/1.0-schutz/tresor.md':
          '---\nid: tresor\nnumber: "1.0.1"\ntitle: Tresor\nstatus: implemented\nvisibility: customer\n---\n',
      },
      after: {
        'measures/1.0-schutz/tresor.md': null,
        'releases/2.0.0.md': `
          ---
          id: "2.0.0"
          date: 2026-06-01
          effective: 2026-06-01
          approver: leitung
          classification:
            nirgendwo: editorial
          waivers:
            - { measure: tressor, reason: Umzug, approver: leitung, notice: 2026-05-01 }
          ---
        `,
      },
      expected: ['releases/2.0.0.md:7:3', 'releases/2.0.0.md:9:16'],
    },
  ],
  find: (question) => {
    const known = knownNames(question);
    return notedNames(question)
      .filter(({ name }) => !known.has(name))
      .map(({ name, in: field, at }) => {
        const values = { name, in: field, nearest: nearest(name, [...known]), base: question.base.name };
        return { at, values };
      });
  },
});
