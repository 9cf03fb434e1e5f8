import type { Check } from '../../checks/check.ts';
import { type Example, exampleDate, exampleFiles } from '../../checks/example.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { MessageLanguage } from '../../diagnostics/finding.ts';
import { codeBlock } from './markdown.ts';
import { runExample } from './runExample.ts';
import { said } from './said.ts';
import { pageWords } from './words.ts';

/** The examples of a check: what is wrong, what is said about it, and what is right. */
export function exampleParts(check: Check, language: MessageLanguage): string[] {
  const { wrong, right, reported, judgedFor } = pageWords[language];
  const faulty = check.invalid.flatMap(({ content }) => [
    ...filesOf(content),
    reported,
    runExample(check, content)
      .map((found) => told(check, found, language))
      .join('\n'),
  ]);
  const day = check.overTime ? [judgedFor(exampleDate)] : [];
  return [`## ${wrong}`, ...day, ...faulty, `## ${right}`, ...check.valid.flatMap(filesOf)];
}

function filesOf(example: Example): string[] {
  return Object.entries(exampleFiles(example)).flatMap(([path, text]) => [
    `\`content/${path}\``,
    codeBlock(text, path.split('.').at(-1) ?? ''),
  ]);
}

/** What is said about a finding of a check, with its place. */
function told(check: Check, diagnostic: Diagnostic, language: MessageLanguage): string {
  const { file = '', line = 0, column = 0 } = diagnostic.location ?? {};
  const place = pageWords[language].place(line, column);
  const { message, hint } = said(check, diagnostic, language);
  return `- \`${file}\`, ${place}: ${message}${hint === '' ? '' : `\n  → ${hint}`}`;
}
