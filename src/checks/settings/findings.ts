import { type AnyFinding, defineFinding } from '../../diagnostics/finding.ts';

type Named = { readonly name: string; readonly nearest: string };

const meant = {
  de: ({ nearest }: Named) => (nearest === '' ? '' : `Gemeint ist wohl \`${nearest}\`.`),
  en: ({ nearest }: Named) => (nearest === '' ? '' : `Probably \`${nearest}\` is meant.`),
};

export const checkUnknown = defineFinding<Named>({
  code: 'check-unknown',
  severity: 'error',
  message: {
    de: ({ name }) => `Eine Prüfung \`${name}\`, die man einstellen kann, gibt es nicht.`,
    en: ({ name }) => `There is no check \`${name}\` that can be set.`,
  },
  hint: meant,
});

export const checkLocked = defineFinding<{ code: string; de: string; en: string }>({
  code: 'check-locked',
  severity: 'error',
  message: {
    de: ({ code, de }) => `\`${code}\` lässt sich nicht abschwächen und hat keine Ausnahmen. ${de}`,
    en: ({ code, en }) => `\`${code}\` cannot be weakened and has no exceptions. ${en}`,
  },
});

export const checkOverTime = defineFinding<{ code: string }>({
  code: 'check-over-time',
  severity: 'error',
  message: {
    de: ({ code }) =>
      `\`${code}\` kann kein Fehler sein: Was nur die Zeit verändert, darf eine alte Version nicht unbaubar machen.`,
    en: ({ code }) =>
      `\`${code}\` cannot be an error: what time alone changes must not keep an old version from being built.`,
  },
  hint: { de: () => 'Schreiben Sie `severity: warning`.', en: () => 'Write `severity: warning`.' },
});

export const parameterUnknown = defineFinding<Named & { code: string }>({
  code: 'check-parameter-unknown',
  severity: 'error',
  message: {
    de: ({ code, name }) => `\`${code}\` hat keinen Einstellwert \`${name}\`.`,
    en: ({ code, name }) => `\`${code}\` has no parameter \`${name}\`.`,
  },
  hint: meant,
});

export const parameterType = defineFinding<{ name: string; isNumber: number }>({
  code: 'check-parameter-type',
  severity: 'error',
  message: {
    de: ({ name, isNumber }) =>
      `Der Einstellwert \`${name}\` muss ${isNumber === 1 ? 'eine Zahl' : 'eine Liste von Texten'} sein.`,
    en: ({ name, isNumber }) =>
      `The parameter \`${name}\` must be ${isNumber === 1 ? 'a number' : 'a list of texts'}.`,
  },
});

export const exceptionUnknown = defineFinding<Named>({
  code: 'exception-unknown',
  severity: 'error',
  message: {
    de: ({ name }) => `Die Ausnahme nennt \`${name}\`; eine Datei mit diesem Kurznamen gibt es nicht.`,
    en: ({ name }) => `The exception names \`${name}\`; there is no file with this id.`,
  },
  hint: meant,
});

type Excepted = { readonly code: string; readonly at: string; readonly until: string };

export const exceptionUsed = defineFinding<Excepted & { reason: string; count: number }>({
  code: 'exception-used',
  severity: 'info',
  message: {
    de: ({ code, at, until, reason, count }) =>
      `Ausnahme bis ${until}: \`${code}\` wird in \`${at}\` nicht gemeldet (${count === 1 ? 'ein Fund' : `${count} Funde`}). Grund: ${reason}`,
    en: ({ code, at, until, reason, count }) =>
      `Exception until ${until}: \`${code}\` is not reported in \`${at}\` (${count === 1 ? 'one finding' : `${count} findings`}). Reason: ${reason}`,
  },
});

export const exceptionUnused = defineFinding<Excepted>({
  code: 'exception-unused',
  severity: 'warning',
  message: {
    de: ({ code, at }) => `Die Ausnahme wird nicht gebraucht: \`${code}\` findet in \`${at}\` nichts.`,
    en: ({ code, at }) => `The exception is not needed: \`${code}\` finds nothing in \`${at}\`.`,
  },
  hint: { de: () => 'Löschen Sie sie.', en: () => 'Delete it.' },
});

export const exceptionExpired = defineFinding<Excepted>({
  code: 'exception-expired',
  severity: 'warning',
  message: {
    de: ({ code, at, until }) =>
      `Die Ausnahme galt bis ${until}; \`${code}\` wird in \`${at}\` wieder gemeldet.`,
    en: ({ code, at, until }) =>
      `The exception held until ${until}; \`${code}\` is reported in \`${at}\` again.`,
  },
  hint: {
    de: () => 'Beheben Sie den Fund und löschen Sie die Ausnahme, oder begründen Sie ein neues Ende.',
    en: () => 'Settle the finding and delete the exception, or give a reason for a new end.',
  },
});

export const settingFindings: readonly AnyFinding[] = [
  checkUnknown,
  checkLocked,
  checkOverTime,
  parameterUnknown,
  parameterType,
  exceptionUnknown,
  exceptionUsed,
  exceptionUnused,
  exceptionExpired,
];
