import { sampleMeasure } from '../../checks/example.ts';
import type { PatternCheck } from '../../checks/patternCheck.ts';
import type { MessageLanguage } from '../../diagnostics/finding.ts';
import { codeItem } from './markdown.ts';
import { runExample } from './runExample.ts';
import { said } from './said.ts';
import { pageWords } from './words.ts';

/** The samples of a check of wordings: per pattern what is found and what is said about it, then what is good. */
export function wordingParts(check: PatternCheck, language: MessageLanguage): string[] {
  const { wrong, reported, right } = pageWords[language];
  const samples = check.patterns.map(({ hits }) => ({ hits, told: saidAbout(check, hits[0], language) }));
  const hints = new Set(samples.flatMap(({ told }) => told.map(({ hint }) => hint)));
  const misses = new Set(check.patterns.flatMap((pattern) => pattern.misses));
  return [
    `## ${wrong}`,
    ...samples.flatMap(({ hits, told }) => [
      listOf(hits),
      reported,
      told.map(({ message }) => `- ${message}`).join('\n'),
    ]),
    ...[...hints].filter((hint) => hint !== '').map((hint) => `→ ${hint}`),
    `## ${right}`,
    listOf([...misses]),
  ];
}

/** What is said about the first sample of a pattern. */
function saidAbout(check: PatternCheck, sample: string | undefined, language: MessageLanguage) {
  if (sample === undefined) return [];
  return runExample(check, sampleMeasure(sample)).map((found) => said(check, found, language));
}

function listOf(samples: readonly string[]): string {
  return samples.map(codeItem).join('\n');
}
