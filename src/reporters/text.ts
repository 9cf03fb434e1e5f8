import { styleText } from 'node:util';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { SourceLines } from '../source/sourceLines.ts';
import { excerptAt } from './excerpt.ts';
import { harmless } from './harmless.ts';
import { inReadingOrder } from './order.ts';
import { type Speech, severityWord, speak } from './words.ts';

export type TextOptions = {
  /** Whether the reader's terminal shows colours. */
  readonly colours: boolean;
};

const colours: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = {
  fatal: 'red',
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
};

/**
 * Diagnostics as text for people: a line each that begins with its place; below it the line of the file with a caret
 * under the place, and what to do.
 */
export function textReport(
  diagnostics: readonly Diagnostic[],
  speech: Speech,
  options: TextOptions & { readonly lines: SourceLines },
): string {
  return inReadingOrder(diagnostics)
    .map((diagnostic) => problem(diagnostic, speech, options))
    .join('');
}

function problem(
  diagnostic: Diagnostic,
  speech: Speech,
  options: TextOptions & { readonly lines: SourceLines },
): string {
  const { message, hint } = speak(diagnostic, speech);
  const { code, severity, location } = diagnostic;
  const place = location === null ? 'tomwerk' : `${location.file}:${location.line}:${location.column}`;
  const word = paint(severityWord(severity, speech.language), colours[severity], options);
  const name = paint(`[${code}]`, 'dim', options);
  const advice = hint === null ? '' : `    ${paint('→', 'dim', options)} ${harmless(hint)}\n`;
  return `${harmless(place)}  ${word}  ${harmless(message)} ${name}\n${excerptText(diagnostic, options)}${advice}`;
}

function excerptText(
  { location, severity }: Diagnostic,
  { lines, ...options }: TextOptions & { readonly lines: SourceLines },
): string {
  const excerpt = location === null ? null : excerptAt(location, lines);
  if (excerpt === null) return '';
  const line = String(excerpt.line).padStart(6);
  const bar = paint('│', 'dim', options);
  const caret = paint('^', colours[severity], options);
  return `${paint(line, 'dim', options)} ${bar} ${excerpt.text}\n       ${bar} ${' '.repeat(excerpt.offset)}${caret}\n`;
}

/** Text in a colour, where the terminal shows colours. */
export function paint(
  text: string,
  style: Parameters<typeof styleText>[0],
  { colours: on }: TextOptions,
): string {
  return on ? styleText(style, text, { validateStream: false }) : text;
}
