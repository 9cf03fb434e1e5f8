import type { MessageLanguage } from '../../diagnostics/finding.ts';
import type { ComparedVersion } from './changesReport.ts';
import { changesWords } from './changesWords.ts';

/** A version as people name it: `v1.2.0 (3f2a9c1d04b7, 2026-03-14)`, `Arbeitskopie`. */
export function versionText({ ref, tag, commit, date }: ComparedVersion, language: MessageLanguage): string {
  const name = tag ?? ref ?? changesWords[language].workingCopy;
  const facts = [commit?.slice(0, 12), date].filter((fact) => fact !== undefined && fact !== null);
  return facts.length === 0 ? name : `${name} (${facts.join(', ')})`;
}
