import { defineGateCheck } from '../gateCheck.ts';
import { unclassifiedChanges } from '../reading/unclassified.ts';
import { unreadNotes } from '../reading/unreadNotes.ts';
import { sources } from '../sources.ts';
import { unclassifiedWords } from '../words/unclassifiedWords.ts';

/** What customers read differently, and no program can judge, is classified before it is released. */
export const changeUnclassified = defineGateCheck({
  code: 'change-unclassified',
  severity: 'error',
  title: { de: 'Änderung nicht eingeordnet', en: 'Change without a class' },
  message: unclassifiedWords,
  hint: {
    de: ({ id, notes }) =>
      `Schreiben Sie unter \`classification\` in \`${notes}\`, was das für Kunden bedeutet: \`${id}: editorial\` (nur anders gesagt), \`equal\` (anders, gleich viel Schutz), \`improved\` (mehr), \`lowered\` (weniger) oder \`scope\` (Leistung, Unterauftragsverarbeiter, Ort).`,
    en: ({ id, notes }) =>
      `Write under \`classification\` in \`${notes}\` what it means for customers: \`${id}: editorial\` (only said differently), \`equal\` (different, as much protection), \`improved\` (more), \`lowered\` (less) or \`scope\` (service, sub-processor, location).`,
  },
  why: {
    de: 'Ob andere Worte dasselbe zusagen, weiß nur, wer sie geschrieben hat. Kunden sollen es aus dem Änderungsbericht erfahren und nicht selbst herauslesen müssen.',
    en: 'Whether other words promise the same is known only to who wrote them. Customers shall learn it from the change report and not have to find it out.',
  },
  sources: [sources.changes],
  valid: [
    {
      before: {
        'measures/1.0-schutz/tresor.md':
          '---\nid: tresor\nnumber: "1.0.1"\ntitle: Tresor\nstatus: implemented\n---\n\n## Für Kunden\n\nBänder liegen im Tresor.\n',
      },
      after: {
        'measures/1.0-schutz/tresor.md':
          '---\nid: tresor\nnumber: "1.0.1"\ntitle: Tresor\nstatus: implemented\n---\n\n## Für Kunden\n\nIm Tresor liegen die Bänder.\n',
        'releases/1.1.0.md': `
          ---
          id: "1.1.0"
          date: 2026-06-01
          effective: 2026-06-01
          approver: leitung
          classification:
            tresor: { class: editorial, reason: Nur die Wortstellung ist anders }
          ---
        `,
      },
    },
  ],
  invalid: [
    {
      before: {
        'measures/1.0-schutz/tresor.md':
          '---\nid: tresor\nnumber: "1.0.1"\ntitle: Tresor\nstatus: implemented\n---\n\n## Für Kunden\n\nBänder liegen im Tresor.\n',
      },
      after: {
        'measures/1.0-schutz/tresor.md':
          '---\nid: tresor\nnumber: "1.0.1"\ntitle: Tresor\nstatus: implemented\n---\n\n## Für Kunden\n\nBänder liegen in einem Schrank.\n',
        'releases/1.1.0.md': `
          ---
          id: "1.1.0"
          date: 2026-06-01
          effective: 2026-06-01
          approver: leitung
          ---
        `,
      },
      expected: ['measures/1.0-schutz/tresor.md:10:1'],
    },
  ],
  find: (question) =>
    question.coming === null || unreadNotes(question).length > 0 ? [] : unclassifiedChanges(question),
});
