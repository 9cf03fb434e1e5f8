import { catalogueFindings } from '../catalogue/findings.ts';
import { checks } from '../checks/index.ts';
import { settingFindings } from '../checks/settings/findings.ts';
import { type AnyFinding, type MessageLanguage, messageLanguages } from '../diagnostics/finding.ts';
import { disclosureFindings } from '../disclosure/findings.ts';
import { entryFindings } from '../entries/findings.ts';
import { htmlFindings } from '../html/findings.ts';
import { browserFindings } from '../io/browser/findings.ts';
import { outputFindings } from '../io/output/findings.ts';
import { workingTreeFindings } from '../io/workingTreeFindings.ts';
import type { Speech } from '../reporters/words.ts';
import { cliFindings } from './findings.ts';

/** Everything that tomwerk can report. */
export const allFindings: readonly AnyFinding[] = [
  ...cliFindings,
  ...workingTreeFindings,
  ...entryFindings,
  ...catalogueFindings,
  ...checks.map(({ finding }) => finding),
  ...settingFindings,
  ...htmlFindings,
  ...disclosureFindings,
  ...browserFindings,
  ...outputFindings,
];

/** How to tell diagnostics in a language. */
export function speechIn(language: MessageLanguage): Speech {
  return { language, findings: new Map(allFindings.map((finding) => [finding.code, finding])) };
}

/**
 * The language of messages: what `--messages` or `TOMWERK_MESSAGES` asks for, or else that of the terminal
 * (`LC_ALL`, `LC_MESSAGES`, `LANG`), or else German. It is needed before the arguments are parsed, for their own errors.
 */
export function messageLanguage(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): MessageLanguage {
  const position = args.findIndex(
    (argument) => argument === '--messages' || argument.startsWith('--messages='),
  );
  const asked = args[position]?.split('=')[1] ?? (position < 0 ? undefined : args[position + 1]);
  const { TOMWERK_MESSAGES, LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  const wishes = [asked, TOMWERK_MESSAGES, locale?.slice(0, 2)];
  return (
    messageLanguages.find(
      (language) => language === wishes.find((wish) => messageLanguages.some((known) => known === wish)),
    ) ?? 'de'
  );
}
