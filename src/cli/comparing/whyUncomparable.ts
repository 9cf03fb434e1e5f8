import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import { markdownFindings } from '../../entries/markdownFindings.ts';
import { inReadingOrder } from '../../reporters/order.ts';
import { type Speech, speak } from '../../reporters/words.ts';
import { versionUnreadable } from './findings.ts';

/** Errors of a text that is read all the same, as it stands there. */
const readable: ReadonlySet<string> = new Set(markdownFindings.map(({ code }) => code));

/**
 * What keeps an earlier version from being compared, as one diagnostic, since nobody can correct its files any more:
 * what cannot be read would look as if it were not there. None where it can be compared.
 */
export function whyUncomparable(
  version: string,
  diagnostics: readonly Diagnostic[],
  speech: Speech,
): Diagnostic[] {
  const unread = diagnostics.filter(({ severity, code }) => severity === 'error' && !readable.has(code));
  const [first] = inReadingOrder(unread);
  if (first === undefined) return [];
  const { file = '', line = 1 } = first.location ?? {};
  const values = {
    version,
    problems: unread.length,
    first: speak(first, speech).message,
    place: `${file}:${line}`,
  };
  // The file of today may be another, so the place is no place of the project.
  return [report(versionUnreadable, null, values)];
}
