import { type AnyFinding, defineFinding } from '../diagnostics/finding.ts';
import { exampleOf } from './fieldExamples.ts';
import { formatWords, typeWords } from './formatWords.ts';

export const fieldMissing = defineFinding<{ field: string }>({
  code: 'field-missing',
  severity: 'error',
  message: {
    de: ({ field }) => `Die Angabe \`${field}\` fehlt.`,
    en: ({ field }) => `The field \`${field}\` is missing.`,
  },
  hint: {
    de: ({ field }) => `Ergänzen Sie sie im Kopf der Datei: \`${exampleOf(field)}\`.`,
    en: ({ field }) => `Add it to the frontmatter: \`${exampleOf(field)}\`.`,
  },
});

export const fieldEmpty = defineFinding<{ field: string; allowed: readonly string[] }>({
  code: 'field-empty',
  severity: 'error',
  message: {
    de: ({ field }) => `Die Angabe \`${field}\` ist leer.`,
    en: ({ field }) => `The field \`${field}\` is empty.`,
  },
  hint: {
    de: ({ allowed }) =>
      `Tragen Sie einen Wert ein${allowed.length === 0 ? '' : `: ${list(allowed, 'oder')}`}. Ist er noch nicht bekannt und keine Pflichtangabe, löschen Sie die Zeile.`,
    en: ({ allowed }) =>
      `Fill in a value${allowed.length === 0 ? '' : `: ${list(allowed, 'or')}`}. If it is not known yet and not required, delete the line.`,
  },
});

export const fieldUnquoted = defineFinding<{ field: string; typed: string }>({
  code: 'field-unquoted',
  severity: 'error',
  message: {
    de: ({ field, typed }) =>
      `\`${field}: ${typed}\` wird nicht als Text gelesen, sondern als Zahl oder Ja/Nein-Wert.`,
    en: ({ field, typed }) => `\`${field}: ${typed}\` is not read as text but as a number or a yes/no value.`,
  },
  hint: {
    de: ({ typed }) => `Setzen Sie den Wert in Anführungszeichen: "${typed}".`,
    en: ({ typed }) => `Put the value in quotes: "${typed}".`,
  },
});

export const fieldType = defineFinding<{ field: string; expected: string }>({
  code: 'field-type',
  severity: 'error',
  message: {
    de: ({ field, expected }) => `Die Angabe \`${field}\` muss ${typeWords(expected).de} sein.`,
    en: ({ field, expected }) => `The field \`${field}\` must be ${typeWords(expected).en}.`,
  },
  hint: {
    de: ({ field }) => `Zum Beispiel \`${exampleOf(field)}\`.`,
    en: ({ field }) => `For example \`${exampleOf(field)}\`.`,
  },
});

export const fieldValue = defineFinding<{
  field: string;
  typed: string;
  allowed: readonly string[];
  nearest: string;
}>({
  code: 'field-value',
  severity: 'error',
  message: {
    de: ({ field, typed, allowed }) =>
      `\`${field}\` kann nicht \`${typed}\` sein; möglich ist ${list(allowed, 'oder')}.`,
    en: ({ field, typed, allowed }) =>
      `\`${field}\` cannot be \`${typed}\`; it may be ${list(allowed, 'or')}.`,
  },
  hint: {
    de: ({ nearest }) => (nearest === '' ? '' : `Gemeint ist wohl \`${nearest}\`.`),
    en: ({ nearest }) => (nearest === '' ? '' : `Probably \`${nearest}\` is meant.`),
  },
});

export const fieldFormat = defineFinding<{ field: string; typed: string; format: string }>({
  code: 'field-format',
  severity: 'error',
  message: {
    de: ({ field, typed, format }) =>
      `\`${field}\` ist \`${typed}\`; ${isNoDay(typed, format) ? 'diesen Tag gibt es nicht' : `hier gehört ${formatWords(format).de} hin`}.`,
    en: ({ field, typed, format }) =>
      `\`${field}\` is \`${typed}\`; ${isNoDay(typed, format) ? 'there is no such day' : `${formatWords(format).en} belongs here`}.`,
  },
});

export const fieldUnknown = defineFinding<{ field: string; nearest: string; known: readonly string[] }>({
  code: 'field-unknown',
  severity: 'error',
  message: {
    de: ({ field, nearest }) =>
      `Eine Angabe \`${field}\` gibt es hier nicht${nearest === '' ? '' : `; gemeint ist wohl \`${nearest}\``}.`,
    en: ({ field, nearest }) =>
      `There is no field \`${field}\` here${nearest === '' ? '' : `; probably \`${nearest}\` is meant`}.`,
  },
  hint: {
    de: ({ known }) => (known.length === 0 ? '' : `Bekannt sind ${list(known, 'und')}.`),
    en: ({ known }) => (known.length === 0 ? '' : `Known are ${list(known, 'and')}.`),
  },
});

export const fieldTooLong = defineFinding<{ field: string; limit: number }>({
  code: 'field-too-long',
  severity: 'error',
  message: {
    de: ({ field, limit }) => `Die Angabe \`${field}\` ist größer als ${limit}.`,
    en: ({ field, limit }) => `The field \`${field}\` is larger than ${limit}.`,
  },
});

export const fieldUnsuited = defineFinding<{ field: string }>({
  code: 'field-unsuited',
  severity: 'error',
  message: {
    de: ({ field }) => `Der Wert von \`${field}\` passt hier nicht.`,
    en: ({ field }) => `The value of \`${field}\` does not fit here.`,
  },
  hint: {
    de: ({ field }) => `Zum Beispiel \`${exampleOf(field)}\`.`,
    en: ({ field }) => `For example \`${exampleOf(field)}\`.`,
  },
});

export const fieldFindings: readonly AnyFinding[] = [
  fieldMissing,
  fieldEmpty,
  fieldUnquoted,
  fieldType,
  fieldValue,
  fieldFormat,
  fieldUnknown,
  fieldTooLong,
  fieldUnsuited,
];

/** A date that is written as one and that no calendar has, such as 30 February. */
function isNoDay(typed: string, format: string): boolean {
  return format === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(typed);
}

/** Names joined for a sentence: `a`, `b` und `c`. */
function list(names: readonly string[], word: string): string {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${word} ${last}`;
}
