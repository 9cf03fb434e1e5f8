import { defineGateCheck } from '../gateCheck.ts';
import { neededWaivers } from '../reading/neededWaivers.ts';
import { knownNames, notedNames } from '../reading/notedNames.ts';

const tresor = (status: string) =>
  `---\nid: tresor\nnumber: "1.0.1"\ntitle: Tresor\nstatus: ${status}\nvisibility: customer\n---\n`;

const notes = `
  ---
  id: "2.0.0"
  date: 2026-06-01
  effective: 2026-06-01
  approver: leitung
  waivers:
    - { measure: tresor, reason: Umzug, approver: leitung, notice: 2026-05-01 }
  ---
`;

/** What is waived does get weaker. */
export const waiverUnneeded = defineGateCheck<{ readonly name: string; readonly base: string }>({
  code: 'waiver-unneeded',
  severity: 'warning',
  title: { de: 'Genehmigung, die nichts genehmigt', en: 'Waiver that waives nothing' },
  message: {
    de: ({ name, base }) =>
      `Bei \`${name}\` wird seit ${base} nichts schwächer; es gibt nichts zu genehmigen.`,
    en: ({ name, base }) =>
      `Nothing about \`${name}\` has become weaker since ${base}; there is nothing to waive.`,
  },
  hint: {
    de: () => 'Löschen Sie den Eintrag unter `waivers`.',
    en: () => 'Delete the entry under `waivers`.',
  },
  why: {
    de: 'Der Änderungsbericht druckt jede Genehmigung; Kunden läsen von einer Absenkung, die es nicht gibt. Und eine vergessene ließe die nächste unbemerkt durch.',
    en: 'The change report prints every waiver; customers would read of a reduction that there is not. And one that was forgotten would let the next one pass unnoticed.',
  },
  valid: [
    {
      before: { 'measures/1.0-schutz/tresor.md': tresor('implemented') },
      after: { 'measures/1.0-schutz/tresor.md': tresor('partial'), 'releases/2.0.0.md': notes },
    },
  ],
  invalid: [
    {
      before: { 'measures/1.0-schutz/tresor.md': tresor('partial') },
      after: { 'measures/1.0-schutz/tresor.md': tresor('implemented'), 'releases/2.0.0.md': notes },
      expected: ['releases/2.0.0.md:7:16'],
    },
  ],
  find: (question) => {
    const known = knownNames(question);
    const needed = neededWaivers(question);
    return notedNames(question)
      .filter(({ name, in: field }) => field === 'waivers' && known.has(name) && !needed.has(name))
      .map(({ name, at }) => ({ at, values: { name, base: question.base.name } }));
  },
});
