import type { Check } from '../../checks/check.ts';
import { type Example, exampleDate, exampleFiles } from '../../checks/example.ts';
import type { MessageLanguage } from '../../diagnostics/finding.ts';
import { codeBlock } from './markdown.ts';
import { runExample } from './runExample.ts';
import { told } from './told.ts';
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
