import { checkSeverities } from '../../catalogue/vocabulary.ts';
import type { Check, Parameter } from '../../checks/check.ts';
import type { MessageLanguage } from '../../diagnostics/finding.ts';
import { codeBlock } from './markdown.ts';
import { pageWords } from './words.ts';

/** What an organisation may set of a check, with the lines to write. */
export function settingsPart(check: Check, language: MessageLanguage): string[] {
  const { settings, locked, overTime, severities } = pageWords[language];
  if (check.locked !== null) return [`## ${settings}`, `${locked} ${check.locked[language]}`];
  return [
    `## ${settings}`,
    ...parameterTable(check, language),
    severities(severitiesOf(check)),
    ...(check.overTime ? [overTime] : []),
    '`content/organisation.md`',
    codeBlock(settingsOf(check, language), 'yaml'),
  ];
}

function severitiesOf({ overTime }: Check): string {
  const possible = checkSeverities.filter((severity) => !overTime || severity !== 'error');
  return possible.map((severity) => `\`${severity}\``).join(', ');
}

/** The lines that set everything about a check as it is without them, and one exception. */
export function settingsOf({ finding, parameters }: Check, language: MessageLanguage): string {
  const values = Object.entries(parameters).map(([name, { default: value }]) => `${name}: ${yaml(value)}`);
  return [
    'checks:',
    `  ${finding.code}:`,
    `    severity: ${finding.severity}`,
    ...(values.length === 0 ? [] : [`    parameters: { ${values.join(', ')} }`]),
    '    exceptions:',
    `      - { at: beispiel, reason: ${pageWords[language].reason}, until: 2026-12-31 }`,
  ].join('\n');
}

function yaml(value: Parameter['default']): string {
  return typeof value === 'number'
    ? String(value)
    : `[${value.map((word) => JSON.stringify(word)).join(', ')}]`;
}

function parameterTable({ parameters }: Check, language: MessageLanguage): string[] {
  const { parameter, meaning, standard, none } = pageWords[language];
  const rows = Object.entries(parameters).map(([name, { default: value, [language]: words }]) => {
    const shown = typeof value === 'number' ? String(value) : value.join(', ');
    return `| \`${name}\` | ${words} | ${shown === '' ? none : shown} |`;
  });
  const head = `| ${parameter} | ${meaning} | ${standard} |\n| --- | --- | --- |`;
  return rows.length === 0 ? [] : [[head, ...rows].join('\n')];
}
