import { emptyMemory } from '../../catalogue/memory.ts';
import type { Comparison } from '../../changes/change.ts';
import { compareCatalogues } from '../../changes/compareCatalogues.ts';
import type { Checked, Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Content, readContent } from '../../pipeline.ts';
import { inReadingOrder } from '../../reporters/order.ts';
import type { Speech } from '../../reporters/words.ts';
import type { Context } from '../context.ts';
import type { Progress } from '../progress.ts';
import { type Both, type Compared, type OpenedVersion, openBoth } from './openBoth.ts';
import { whyUncomparable } from './whyUncomparable.ts';

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

/** The errors of the working copy; what keeps a version of Git from being compared. */
function unreadable(
  { version, problems }: OpenedVersion,
  found: readonly Diagnostic[],
  speech: Speech,
): readonly Diagnostic[] {
  const all = [...problems, ...found];
  return version === null
    ? inReadingOrder(all.filter(({ severity }) => severity === 'error'))
    : whyUncomparable(version.ref, all, speech);
}
