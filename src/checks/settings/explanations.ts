import { explained } from '../../diagnostics/explanation.ts';
import * as findings from './findings.ts';

const silent = {
  de: 'Eine Einstellung, die nicht gilt, würde sonst still übergangen, und alle glaubten, sie gelte.',
  en: 'A setting that does not hold would otherwise be passed over in silence, and everybody would believe it holds.',
};

const ending = {
  de: 'Eine Ausnahme ist eine Entscheidung auf Zeit; sie soll niemandem entfallen.',
  en: 'An exception is a decision for a time; nobody should forget it.',
};

const example = { code: 'password-short', at: 'kennwoerter', until: '2026-12-31' };

/** What the reference says about the settings of checks. */
export const settingExplanations = explained(findings, {
  checkUnknown: {
    title: { de: 'Prüfung, die es nicht gibt', en: 'Check that does not exist' },
    why: silent,
    example: { name: 'password-shrt', nearest: 'password-short' },
  },
  checkLocked: {
    title: { de: 'Prüfung lässt sich nicht abschwächen', en: 'Check cannot be weakened' },
    why: {
      de: 'Manches schützt die Dokumente selbst; ohne es wären sie falsch oder verrieten Internes.',
      en: 'Some checks protect the documents themselves; without them these would be wrong or give away internals.',
    },
    example: {
      code: 'link-broken',
      de: 'Die Dokumente drucken, wohin Links und Bilder führen.',
      en: 'The documents print what links and images lead to.',
    },
  },
  checkOverTime: {
    title: { de: 'Prüfung kann kein Fehler sein', en: 'Check cannot be an error' },
    why: {
      de: 'Eine Version, die einmal freigegeben ist, muss sich auch in Jahren noch bauen lassen.',
      en: 'A version that was once released must still be built in years to come.',
    },
    example: { code: 'review-overdue' },
  },
  parameterUnknown: {
    title: { de: 'Einstellwert, den es nicht gibt', en: 'Parameter that does not exist' },
    why: silent,
    example: { code: 'password-short', name: 'advisd', nearest: 'advised' },
  },
  parameterType: {
    title: { de: 'Einstellwert in falscher Form', en: 'Parameter of the wrong form' },
    why: silent,
    example: { name: 'advised', isNumber: 1 },
  },
  exceptionUnknown: {
    title: {
      de: 'Ausnahme für eine Datei, die es nicht gibt',
      en: 'Exception for a file that does not exist',
    },
    why: silent,
    example: { name: 'kenwoerter', nearest: 'kennwoerter' },
  },
  exceptionUsed: {
    title: { de: 'Ausnahme gilt', en: 'Exception holds' },
    why: {
      de: 'Was nicht gemeldet wird, bleibt trotzdem sichtbar: Jeder Bericht nennt jede Ausnahme mit Grund und Ende.',
      en: 'What is not reported stays visible all the same: every report names every exception with its reason and end.',
    },
    example: { ...example, reason: 'Die Umstellung läuft.', count: 1 },
  },
  exceptionUnused: {
    title: { de: 'Ausnahme wird nicht gebraucht', en: 'Exception is not needed' },
    why: ending,
    example,
  },
  exceptionExpired: {
    title: { de: 'Ausnahme ist abgelaufen', en: 'Exception has ended' },
    why: ending,
    example,
  },
});
