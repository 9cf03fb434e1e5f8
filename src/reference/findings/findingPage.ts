import type { Check } from '../../checks/check.ts';
import { isPatternCheck } from '../../checks/patternCheck.ts';
import type { ExplainedFinding } from '../../diagnostics/explanation.ts';
import type { MessageLanguage } from '../../diagnostics/finding.ts';
import type { GateCheck } from '../../gate/gateCheck.ts';
import { severityWord } from '../../reporters/words.ts';
import { type Described, isCheck, isGateCheck } from './described.ts';
import { exampleParts } from './exampleParts.ts';
import { gateParts } from './gateParts.ts';
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
    ...partsOf(described, language),
  ];
  return `${parts.join('\n\n')}\n`;
}

function partsOf(described: Described, language: MessageLanguage): string[] {
  if (isCheck(described)) return checkParts(described, language);
  if (!isGateCheck(described)) return messageParts(described, language);
  return [...sourcesPart(described, language), ...gateParts(described, language)];
}

function sourcesPart({ sources }: Check | GateCheck, language: MessageLanguage): string[] {
  const named = sources.map((source) => source[language]);
  return named.length === 0 ? [] : [`${pageWords[language].sources}: ${named.join('; ')}.`];
}

function checkParts(check: Check, language: MessageLanguage): string[] {
  return [
    ...sourcesPart(check, language),
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
