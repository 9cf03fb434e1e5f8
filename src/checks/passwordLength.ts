import type { Measure, Rule } from '../catalogue/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { defineFinding, report } from '../diagnostics/finding.ts';
import type { Check } from './check.ts';
import { activeItems } from './items.ts';

/** NIST SP 800-63B-4, section 3.1.1.2: 15 characters where a password is the only factor. */
const advisedLength = 15;

const short = defineFinding<{ length: number; advised: number }>({
  code: 'password-short',
  severity: 'warning',
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
});

/** The length of passwords against current advice. */
export const passwordLength: Check = {
  findings: [short],
  run: (catalogue) => activeItems(catalogue).flatMap(shortLengths),
};

function shortLengths({ fields, locate }: Rule | Measure): Diagnostic[] {
  return Object.entries(fields.parameters ?? {})
    .filter(
      ([, { unit, value, stronger }]) =>
        unit === 'characters' && stronger === 'higher' && value < advisedLength,
    )
    .map(([name, { value }]) =>
      report(short, locate(['parameters', name, 'value']), { length: value, advised: advisedLength }),
    );
}
