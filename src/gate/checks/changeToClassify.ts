import { defineGateCheck } from '../gateCheck.ts';
import { unclassifiedChanges } from '../reading/unclassified.ts';
import { unreadNotes } from '../reading/unreadNotes.ts';
import { sources } from '../sources.ts';
import { unclassifiedWords } from '../words/unclassifiedWords.ts';

/** As long as nobody has begun the notes of a release, what they will have to classify is only told. */
export const changeToClassify = defineGateCheck({
  code: 'change-to-classify',
  severity: 'info',
  title: { de: 'Änderung wird noch einzuordnen sein', en: 'Change that will need a class' },
  message: unclassifiedWords,
  hint: {
    de: () =>
      'Sagen müssen Sie es erst in den Notizen des nächsten Release; `npx tomwerk new release` führt darin alles auf.',
    en: () =>
      'You need to say it only in the notes of the next release; `npx tomwerk new release` lists everything in them.',
  },
  why: {
    de: 'Wer einen Text ändert, weiß heute, was er damit meint; beim nächsten Release ist es vielleicht vergessen.',
    en: 'Who changes a text knows today what is meant by it; by the next release that may be forgotten.',
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
          '---\nid: tresor\nnumber: "1.0.2"\ntitle: Tresor\nstatus: implemented\n---\n\n## Für Kunden\n\nBänder liegen im **Tresor**.\n',
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
          '---\nid: tresor\nnumber: "1.0.1"\ntitle: Tresor für Bänder\nstatus: implemented\n---\n\n## Für Kunden\n\nBänder liegen in einem Tresor.\n',
      },
      expected: ['measures/1.0-schutz/tresor.md:10:1'],
    },
  ],
  find: (question) =>
    question.coming !== null || unreadNotes(question).length > 0 ? [] : unclassifiedChanges(question),
});
