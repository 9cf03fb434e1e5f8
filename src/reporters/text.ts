import { styleText } from 'node:util';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
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

/** Diagnostics as text for people: a line each that begins with its place, and what to do on the line below. */
export function textReport(diagnostics: readonly Diagnostic[], speech: Speech, options: TextOptions): string {
  return inReadingOrder(diagnostics)
    .map((diagnostic) => lines(diagnostic, speech, options))
    .join('');
}

function lines(diagnostic: Diagnostic, speech: Speech, options: TextOptions): string {
  const { message, hint } = speak(diagnostic, speech);
  const { code, severity, location } = diagnostic;
  const place = location === null ? 'tomwerk' : `${location.file}:${location.line}:${location.column}`;
  const word = paint(severityWord(severity, speech.language), colours[severity], options);
  const name = paint(`[${code}]`, 'dim', options);
  const advice = hint === null ? '' : `    ${paint('→', 'dim', options)} ${hint}\n`;
  return `${place}  ${word}  ${message} ${name}\n${advice}`;
}

/** Text in a colour, where the terminal shows colours. */
export function paint(
  text: string,
  style: Parameters<typeof styleText>[0],
  { colours: on }: TextOptions,
): string {
  return on ? styleText(style, text, { validateStream: false }) : text;
}
