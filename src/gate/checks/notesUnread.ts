import { defineGateCheck } from '../gateCheck.ts';
import { unreadNotes } from '../reading/unreadNotes.ts';

/** Notes that cannot be read are reported as such; what they would classify and waive is judged afterwards. */
export const notesUnread = defineGateCheck<{ readonly version: string; readonly base: string }>({
  code: 'notes-unread',
  severity: 'info',
  title: { de: 'Release-Notizen noch nicht lesbar', en: 'Release notes not readable yet' },
  message: {
    de: ({ version, base }) =>
      `Ob etwas ohne Genehmigung schwächer oder nicht eingeordnet ist als in ${base}, wird beurteilt, sobald die Notizen zu ${version} vollständig sind.`,
    en: ({ version, base }) =>
      `Whether anything is weaker than in ${base} without a waiver, or has no class, is judged once the notes of ${version} are complete.`,
  },
  why: {
    de: 'Genehmigungen und Einordnungen stehen in den Notizen. Solange darin eine Angabe fehlt, ist das ein Fehler, und was aus ihm nur folgt, würde ihn verdecken.',
    en: 'Waivers and classes stand in the notes. As long as a field is missing there, that is an error, and what merely follows from it would hide it.',
  },
  valid: [
    {
      before: {},
      after: {
        'releases/1.0.1.md':
          '---\nid: "1.0.1"\ndate: 2026-06-01\neffective: 2026-06-01\napprover: leitung\n---\n',
      },
    },
  ],
  invalid: [
    {
      before: {},
      after: {
        'releases/1.0.1.md': '---\nid: "1.0.1"\ndate: 2026-06-01\neffective: 2026-06-01\napprover:\n---\n',
      },
      expected: ['releases/1.0.1.md:1:1'],
    },
  ],
  find: (question) =>
    unreadNotes(question).map(({ id, file }) => ({
      at: { file, line: 1, column: 1 },
      values: { version: id, base: question.base.name },
    })),
});
