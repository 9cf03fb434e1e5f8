import type { Check } from '../../checks/check.ts';
import { isPatternCheck } from '../../checks/patternCheck.ts';
import type { ExplainedFinding } from '../../diagnostics/explanation.ts';
import type { MessageLanguage } from '../../diagnostics/finding.ts';
import { severityWord } from '../../reporters/words.ts';
import { type Described, isCheck } from './described.ts';
import { exampleParts } from './exampleParts.ts';
import { settingsPart } from './settingsPart.ts';
import { wordingParts } from './wordingParts.ts';
import { pageWords } from './words.ts';

/** The page of one code as Markdown: what it means, why it matters, and what is said about an example. */
export function findingPage(described: Described, language: MessageLanguage): string {
  const { finding, title, why } = described;
  const words = pageWords[language];
  const parts = [
    `# ${title[language]}`,
    `\`${finding.code}\` · ${severityWord(finding.severity, language)}`,
    `## ${words.why}`,
    why[language],
    ...(isCheck(described) ? checkParts(described, language) : messageParts(described, language)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function checkParts(check: Check, language: MessageLanguage): string[] {
  const sources = check.sources.map((source) => source[language]);
  const { sources: word } = pageWords[language];
  return [
    ...(sources.length === 0 ? [] : [`${word}: ${sources.join('; ')}.`]),
    ...(isPatternCheck(check) ? wordingParts(check, language) : exampleParts(check, language)),
    ...settingsPart(check, language),
  ];
}

/** The words of a finding that is no check, made from the values of its example. */
function messageParts({ finding, example }: ExplainedFinding, language: MessageLanguage): string[] {
  const { message, fixed, settings } = pageWords[language];
  const hint = finding.hint?.[language](example) ?? '';
  return [
    `## ${message}`,
    finding.message[language](example),
    ...(hint === '' ? [] : [`→ ${hint}`]),
    `## ${settings}`,
    fixed,
  ];
}
