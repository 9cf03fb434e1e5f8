import type { RecordChange } from '../../changes/change.ts';
import { defineGateCheck } from '../gateCheck.ts';
import { knowsLowered } from '../reading/knowsLowered.ts';
import { modelOf } from '../reading/model.ts';
import { notedClasses } from '../reading/notedClasses.ts';

type Values = { readonly name: string; readonly base: string };

const tresor = (number: string, text: string) =>
  `---\nid: tresor\nnumber: "${number}"\ntitle: Tresor\nstatus: implemented\n---\n\n## Für Kunden\n\n${text}\n`;

const notes = `
  ---
  id: "1.0.1"
  date: 2026-06-01
  effective: 2026-06-01
  approver: leitung
  classification:
    tresor: editorial
  ---
`;

/** What is classified has changed in a way that only its author can judge. */
export const classificationUnneeded = defineGateCheck<Values>({
  code: 'classification-unneeded',
  severity: 'warning',
  title: { de: 'Einordnung, die nichts einordnet', en: 'Class that classifies nothing' },
  message: {
    de: ({ name, base }) =>
      `An \`${name}\` hat sich seit ${base} nichts geändert, das nur sein Verfasser einordnen kann; der Eintrag bewirkt nichts.`,
    en: ({ name, base }) =>
      `Nothing about \`${name}\` has changed since ${base} that only its author can classify; the entry has no effect.`,
  },
  hint: {
    de: () => 'Löschen Sie den Eintrag unter `classification`.',
    en: () => 'Delete the entry under `classification`.',
  },
  why: {
    de: 'Ein Eintrag, der übrig ist, gilt der nächsten Änderung an diesem Text, die dann niemand mehr ansieht.',
    en: 'An entry that is left over holds for the next change of this text, which then nobody looks at.',
  },
  valid: [
    {
      before: { 'measures/1.0-schutz/tresor.md': tresor('1.0.1', 'Bänder liegen im Tresor.') },
      after: {
        'measures/1.0-schutz/tresor.md': tresor('1.0.1', 'Im Tresor liegen die Bänder.'),
        'releases/1.0.1.md': notes,
      },
    },
  ],
  invalid: [
    {
      before: { 'measures/1.0-schutz/tresor.md': tresor('1.0.1', 'Bänder liegen im Tresor.') },
      after: {
        'measures/1.0-schutz/tresor.md': tresor('1.0.2', 'Bänder liegen im Tresor.'),
        'releases/1.0.1.md': notes,
      },
      expected: ['releases/1.0.1.md:7:3'],
    },
  ],
  find: (question) =>
    notedClasses(question)
      .filter(({ name, stated }) => {
        const records = modelOf(name, question);
        // One that contradicts the fields is told as such.
        const isOverruled = stated !== 'lowered' && records.some(knowsLowered);
        return !isOverruled && !records.some(needsClass);
      })
      .map(({ name, at }) => ({ at, values: { name, base: question.base.name } })),
});

function needsClass({ fields, texts }: RecordChange): boolean {
  return [...fields, ...texts].some((change) => change.class === 'unclassified');
}
