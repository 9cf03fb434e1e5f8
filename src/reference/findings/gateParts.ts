import { exampleFiles } from '../../checks/example.ts';
import type { MessageLanguage } from '../../diagnostics/finding.ts';
import type { GateCheck, GateExample } from '../../gate/gateCheck.ts';
import { codeBlock } from './markdown.ts';
import { runGateExample } from './runGateExample.ts';
import { told } from './told.ts';
import { pageWords } from './words.ts';

/** The examples of a check of the gate: two versions each, what is said about the step, and one that may be taken. */
export function gateParts(check: GateCheck, language: MessageLanguage): string[] {
  const { wrong, right, reported, settings, gate } = pageWords[language];
  const faulty = check.invalid.flatMap((example) => [
    ...stepOf(example, language),
    reported,
    runGateExample(check, example)
      .map((found) => told(check, found, language))
      .join('\n'),
  ]);
  return [
    `## ${wrong}`,
    ...faulty,
    `## ${right}`,
    ...check.valid.flatMap((example) => stepOf(example, language)),
    `## ${settings}`,
    gate,
  ];
}

function stepOf({ before, after, earlier = [], taken = [] }: GateExample, language: MessageLanguage) {
  const words = pageWords[language];
  const kept = Object.entries(after).filter((entry): entry is [string, string] => entry[1] !== null);
  const gone = Object.keys(after).filter((path) => after[path] === null);
  return [
    ...(earlier.length === 0 ? [] : [words.earlier(earlier.map((record) => `\`${record}\``).join(', '))]),
    ...(taken.length === 0 ? [] : [words.taken(taken.map((version) => `\`v${version}\``).join(', '))]),
    ...filesOf(before, words.inBefore),
    ...filesOf(Object.fromEntries(kept), words.inAfter),
    ...gone.map((path) => words.deleted(`content/${path}`)),
  ];
}

function filesOf(files: Readonly<Record<string, string>>, where: (path: string) => string): string[] {
  return Object.entries(exampleFiles(files)).flatMap(([path, text]) => [
    where(`content/${path}`),
    codeBlock(text, path.split('.').at(-1) ?? ''),
  ]);
}
