import { emptyMemory } from '../../catalogue/memory.ts';
import type { Comparison } from '../../changes/change.ts';
import { compareCatalogues } from '../../changes/compareCatalogues.ts';
import type { Checked, Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import { markdownFindings } from '../../entries/markdownFindings.ts';
import { type Content, readContent } from '../../pipeline.ts';
import { inReadingOrder } from '../../reporters/order.ts';
import { type Speech, speak } from '../../reporters/words.ts';
import type { Context } from '../context.ts';
import type { Progress } from '../progress.ts';
import { versionUnreadable } from './findings.ts';
import { type Both, type Compared, type OpenedVersion, openBoth } from './openBoth.ts';

/** Two versions that were read, and what differs between them. */
export type ComparedVersions = Both & {
  readonly before: Content;
  readonly after: Content;
  readonly comparison: Comparison;
};

const words = {
  reading: { de: 'Beide Fassungen werden gelesen', en: 'Reading both versions' },
  comparing: { de: 'Fassungen werden verglichen', en: 'Comparing the versions' },
} as const;

/** Reads two versions and compares them. `null` where either cannot be read as a whole: what follows would not be true. */
export async function compareVersions(
  compared: Compared & { readonly project?: string | undefined },
  steps: Progress,
  context: Context,
): Promise<Checked<ComparedVersions | null>> {
  const { language } = context.speech;
  steps.show(words.reading[language]);
  const { value: both, diagnostics } = await openBoth(compared, compared.project, context);
  if (both === null) return { value: null, diagnostics };
  const memory = emptyMemory();
  const before = readContent(both.from.tree, memory);
  const after = readContent(both.to.tree, memory);
  const unread = [
    ...unreadable(both.from, before.diagnostics, context.speech),
    ...unreadable(both.to, after.diagnostics, context.speech),
  ];
  if (unread.length > 0) return { value: null, diagnostics: unread };
  steps.show(words.comparing[language]);
  const comparison = compareCatalogues(before.value.catalogue, after.value.catalogue);
  return { value: { ...both, before: before.value, after: after.value, comparison }, diagnostics: [] };
}

/** Errors of a text that is read all the same, as it stands there. */
const readable: ReadonlySet<string> = new Set(markdownFindings.map(({ code }) => code));

/**
 * The errors of the working copy; of a version of Git, whose files nobody can correct any more, as one what keeps them
 * from being read.
 */
function unreadable(
  { version, problems }: OpenedVersion,
  found: readonly Diagnostic[],
  speech: Speech,
): Diagnostic[] {
  const errors = inReadingOrder([...problems, ...found].filter(({ severity }) => severity === 'error'));
  if (version === null) return errors;
  const unread = errors.filter(({ code }) => !readable.has(code));
  const [first] = unread;
  if (first === undefined) return [];
  const values = { version: version.ref, problems: unread.length, first: speak(first, speech).message };
  return [report(versionUnreadable, first.location, values)];
}
