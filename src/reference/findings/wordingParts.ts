import { sampleMeasure } from '../../checks/example.ts';
import type { Pattern, PatternCheck } from '../../checks/patternCheck.ts';
import type { MessageLanguage } from '../../diagnostics/finding.ts';
import { codeSpan } from './markdown.ts';
import { runExample } from './runExample.ts';
import { said } from './said.ts';
import { pageWords } from './words.ts';

/** The samples of a check of wordings: per pattern what is found, what is said about it, and what is good. */
export function wordingParts(check: PatternCheck, language: MessageLanguage): string[] {
  const { wrong, reported, right } = pageWords[language];
  return [
    `## ${wrong}`,
    ...check.patterns.flatMap(({ hits: [first = '', ...others] }) => [
      [first, ...others].map((sample) => `- ${codeSpan(sample)}`).join('\n'),
      reported,
      saidAbout(check, first, language),
    ]),
    `## ${right}`,
    missesOf(check.patterns),
  ];
}

function saidAbout(check: PatternCheck, sample: string, language: MessageLanguage): string {
  return runExample(check, sampleMeasure(sample))
    .map((diagnostic) => `- ${said(check, diagnostic, language)}`)
    .join('\n');
}

function missesOf(patterns: readonly Pattern[]): string {
  const samples = new Set(patterns.flatMap(({ misses }) => misses));
  return [...samples].map((sample) => `- ${codeSpan(sample)}`).join('\n');
}
