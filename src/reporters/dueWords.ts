import type { MessageLanguage } from '../diagnostics/finding.ts';
import type { Due } from '../todo/due.ts';

type DueWords = {
  readonly kinds: Readonly<Record<Due['kind'], string>>;
  readonly responsible: string;
  readonly nobody: string;
  readonly file: string;
};

export const dueWords: Readonly<Record<MessageLanguage, DueWords>> = {
  de: {
    kinds: { review: 'Überprüfung', evidence: 'Nachweis endet', target: 'Umsetzung' },
    responsible: 'Verantwortlich',
    nobody: 'ohne Verantwortliche',
    file: 'Datei',
  },
  en: {
    kinds: { review: 'Review', evidence: 'Evidence ends', target: 'Implementation' },
    responsible: 'Responsible',
    nobody: 'nobody responsible',
    file: 'File',
  },
};

/** What is to be done, in one line: `Überprüfung: 1.3.1 Einsatz von USV-Systemen`. */
export function dueTitle({ kind, number, title, evidence }: Due, language: MessageLanguage): string {
  const item = number === null ? title : `${number} ${title}`;
  return `${dueWords[language].kinds[kind]}: ${item}${evidence === null ? '' : ` (${evidence})`}`;
}
