import { defineGateCheck } from '../gateCheck.ts';
import { knowsLowered } from '../reading/knowsLowered.ts';
import { modelOf } from '../reading/model.ts';
import { notedClasses } from '../reading/notedClasses.ts';

type Values = { readonly name: string; readonly stated: string };

const backup = (hours: number, text: string) => `
  ---
  id: backup
  number: "1.0.1"
  title: Datensicherung
  status: implemented
  parameters:
    intervall: { value: ${hours}, unit: h, stronger: lower }
  ---

  ## Für Kunden

  ${text}
`;

const notes = (stated: string) => `
  ---
  id: "2.0.0"
  date: 2026-06-01
  effective: 2026-06-01
  approver: leitung
  classification:
    backup: ${stated}
  waivers:
    - { measure: backup, reason: Datenmenge, approver: leitung, notice: 2026-05-01 }
  ---
`;

/** What the content proves to be weaker is not called anything else. */
export const classificationOverruled = defineGateCheck<Values>({
  code: 'classification-overruled',
  severity: 'warning',
  title: { de: 'Einordnung widerspricht den Angaben', en: 'Class contradicts the fields' },
  message: {
    de: ({ name, stated }) =>
      `\`${name}\` ist als \`${stated}\` eingeordnet; nach seinen Angaben wird der Schutz aber schwächer. Es gilt \`lowered\`.`,
    en: ({ name, stated }) =>
      `\`${name}\` is classified as \`${stated}\`, but by its fields protection gets weaker. \`lowered\` holds.`,
  },
  hint: {
    de: ({ name }) =>
      `Schreiben Sie \`${name}: lowered\`, oder löschen Sie den Eintrag, wenn der Text nichts Weiteres ändert.`,
    en: ({ name }) => `Write \`${name}: lowered\`, or delete the entry if the text changes nothing else.`,
  },
  why: {
    de: 'Ein Bericht, der dieselbe Änderung einmal Absenkung und einmal redaktionell nennt, kostet das Vertrauen in alle anderen.',
    en: 'A report that calls the same change a reduction here and editorial there costs the trust in all others.',
  },
  valid: [
    {
      before: { 'measures/1.0-schutz/backup.md': backup(24, 'Täglich wird gesichert.') },
      after: {
        'measures/1.0-schutz/backup.md': backup(48, 'Alle zwei Tage wird gesichert.'),
        'releases/2.0.0.md': notes('lowered'),
      },
    },
  ],
  invalid: [
    {
      before: { 'measures/1.0-schutz/backup.md': backup(24, 'Täglich wird gesichert.') },
      after: {
        'measures/1.0-schutz/backup.md': backup(48, 'Alle zwei Tage wird gesichert.'),
        'releases/2.0.0.md': notes('editorial'),
      },
      expected: ['releases/2.0.0.md:7:3'],
    },
  ],
  find: (question) =>
    notedClasses(question)
      .filter(({ name, stated }) => stated !== 'lowered' && modelOf(name, question).some(knowsLowered))
      .map(({ name, stated, at }) => ({ at, values: { name, stated } })),
});
