import { catalogueFindings } from '../catalogue/findings.ts';
import { checks } from '../checks/index.ts';
import { settingFindings } from '../checks/settings/findings.ts';
import { type AnyFinding, type MessageLanguage, messageLanguages } from '../diagnostics/finding.ts';
import { disclosureFindings } from '../disclosure/findings.ts';
import { entryFindings } from '../entries/findings.ts';
import { gateFindings } from '../gate/findings.ts';
import { gateChecks } from '../gate/index.ts';
import { htmlFindings } from '../html/findings.ts';
import { browserFindings } from '../io/browser/findings.ts';
import { changeFindings } from '../io/changeFindings.ts';
import { gitFindings } from '../io/git/gitFindings.ts';
import { tagFindings } from '../io/git/tagFindings.ts';
import { newFileFindings } from '../io/newFileFindings.ts';
import { outputFindings } from '../io/output/findings.ts';
import { workingTreeFindings } from '../io/workingTreeFindings.ts';
import { releaseFindings } from '../release/findings.ts';
import type { Speech } from '../reporters/words.ts';
import { comparingFindings } from './comparing/findings.ts';
import { draftingFindings } from './drafting/findings.ts';
import { versionFindings } from './edition/versionFindings.ts';
import { cliFindings } from './findings.ts';
import { releasingFindings } from './releasing/findings.ts';

/** Everything that tomwerk can report. */
export const allFindings: readonly AnyFinding[] = [
  ...cliFindings,
  ...comparingFindings,
  ...workingTreeFindings,
  ...entryFindings,
  ...catalogueFindings,
  ...checks.map(({ finding }) => finding),
  ...gateChecks.map(({ finding }) => finding),
  ...gateFindings,
  ...settingFindings,
  ...htmlFindings,
  ...disclosureFindings,
  ...browserFindings,
  ...outputFindings,
  ...newFileFindings,
  ...draftingFindings,
  ...changeFindings,
  ...gitFindings,
  ...versionFindings,
  ...releasingFindings,
  ...tagFindings,
  ...releaseFindings,
];

/** How to tell diagnostics in a language. */
export function speechIn(language: MessageLanguage): Speech {
  return {
    language,
    findings: new Map(allFindings.map((finding) => [finding.code, finding])),
    backgrounds: new Map([...checks, ...gateChecks].map((check) => [check.finding.code, check])),
  };
}

/**
 * The language that `--messages`, `TOMWERK_MESSAGES` or the terminal (`LC_ALL`, `LC_MESSAGES`, `LANG`) asks for, in this
 * order; `null` where none asks for one that tomwerk speaks. It is needed before the arguments are parsed, for their own errors.
 */
export function messageLanguage(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): MessageLanguage | null {
  const { TOMWERK_MESSAGES, LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return firstSpoken([typedValue(args, '--messages'), TOMWERK_MESSAGES, locale?.slice(0, 2)]);
}

/** The first of some languages that tomwerk speaks; `null` where it speaks none of them. */
export function firstSpoken(languages: readonly unknown[]): MessageLanguage | null {
  return languages.map(spoken).find((language) => language !== null) ?? null;
}

function spoken(wish: unknown): MessageLanguage | null {
  return messageLanguages.find((language) => language === wish) ?? null;
}

/** The value of an option as it was typed, before anything is parsed. */
export function typedValue(args: readonly string[], option: string): string | undefined {
  const position = args.findIndex((argument) => argument === option || argument.startsWith(`${option}=`));
  if (position < 0) return undefined;
  return args[position]?.startsWith(`${option}=`)
    ? args[position].slice(option.length + 1)
    : args[position + 1];
}
