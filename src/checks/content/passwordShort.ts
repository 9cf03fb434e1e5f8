import type { Measure, Rule } from '../../catalogue/catalogue.ts';
import { defineCheck, type Found } from '../check.ts';
import { activeItems } from '../reading/items.ts';

type Values = { readonly length: number; readonly advised: number };

/** The length of passwords against current advice. */
export const passwordShort = defineCheck<Values, { readonly advised: number }>({
  code: 'password-short',
  severity: 'warning',
  title: { de: 'Kurzes Passwort', en: 'Short password' },
  message: {
    de: ({ length, advised }) =>
      `Eine Mindestlänge von ${length} Zeichen liegt unter dem heutigen Rat: NIST SP 800-63B-4 nennt ${advised} Zeichen, wo das Passwort allein schützt, und keine Vorgaben zur Zusammensetzung.`,
    en: ({ length, advised }) =>
      `A minimum length of ${length} characters is below today's advice: NIST SP 800-63B-4 asks for ${advised} characters where the password alone protects, and for no composition rules.`,
  },
  hint: {
    de: () =>
      'Welche Länge gilt, entscheidet Ihre Organisation; erst wenn sie beschlossen ist, ändern Sie den Wert.',
    en: () => 'Your organisation decides which length holds; change the value only once that is decided.',
  },
  why: {
    de: 'Kurze Passwörter lassen sich durchprobieren. Kunden lesen die Mindestlänge als zugesagte Stärke.',
    en: 'Short passwords can be guessed by trying. Customers read the minimum length as a promised strength.',
  },
  sources: [{ de: 'NIST SP 800-63B-4, Abschnitt 3.1.1.2', en: 'NIST SP 800-63B-4, section 3.1.1.2' }],
  parameters: {
    advised: {
      default: 15,
      de: 'Geratene Mindestlänge in Zeichen',
      en: 'Advised minimum length in characters',
    },
  },
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Passwörter
    parameters:
      laenge: { value: 15, unit: characters, stronger: higher }
    ---
    `,
  ],
  invalid: [
    {
      content: `
        ---
        id: beispiel
        number: "1.0.1"
        title: Passwörter
        parameters:
          laenge: { value: 10, unit: characters, stronger: higher }
        ---
      `,
      expected: ['6:20'],
    },
  ],
  find: ({ catalogue, parameters }) =>
    activeItems(catalogue).flatMap((item) => shortLengths(item, parameters.advised)),
});

function shortLengths({ fields, locate }: Rule | Measure, advised: number): Found<Values>[] {
  return Object.entries(fields.parameters ?? {})
    .filter(
      ([, { unit, value, stronger }]) => unit === 'characters' && stronger === 'higher' && value < advised,
    )
    .map(([name, { value }]) => ({
      at: locate(['parameters', name, 'value']),
      values: { length: value, advised },
    }));
}
