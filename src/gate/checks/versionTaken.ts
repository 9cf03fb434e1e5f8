import { defineGateCheck } from '../gateCheck.ts';
import { nextOf } from '../reading/version.ts';
import { sources } from '../sources.ts';

/** No other version has the number of the coming release. */
export const versionTaken = defineGateCheck<{ readonly version: string; readonly next: string }>({
  code: 'version-taken',
  severity: 'error',
  title: { de: 'Version schon vergeben', en: 'Version already given' },
  message: {
    de: ({ version }) =>
      `Die Version ${version} gibt es schon: Der Tag \`v${version}\` steht an einem anderen Commit.`,
    en: ({ version }) =>
      `The version ${version} is there already: the tag \`v${version}\` is on another commit.`,
  },
  hint: {
    de: ({ next }) => `Frei ist ${next}: Benennen Sie die Datei um, und schreiben Sie \`id: "${next}"\`.`,
    en: ({ next }) => `${next} is free: rename the file, and write \`id: "${next}"\`.`,
  },
  why: {
    de: 'Eine Nummer steht für genau eine Fassung. Wer sie in der Hand hat, muss sie wiederfinden können.',
    en: 'A number stands for exactly one text. Who holds it must be able to find it again.',
  },
  sources: [sources.identification],
  valid: [
    {
      before: {},
      after: {
        'releases/1.0.1.md':
          '---\nid: "1.0.1"\ndate: 2026-06-01\neffective: 2026-06-01\napprover: leitung\n---\n',
      },
      taken: ['1.0.0', '1.0.2'],
    },
  ],
  invalid: [
    {
      before: {},
      after: {
        'releases/1.0.1.md':
          '---\nid: "1.0.1"\ndate: 2026-06-01\neffective: 2026-06-01\napprover: leitung\n---\n',
      },
      taken: ['1.0.0', '1.0.1'],
      expected: ['releases/1.0.1.md:2:5'],
    },
  ],
  find: (question) => {
    const { coming, taken } = question;
    if (coming === null || !taken.includes(coming.id)) return [];
    const values = { version: coming.id, next: nextOf(question).next };
    return [{ at: coming.locate(['id']), values }];
  },
});
