import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Comparison } from '../../changes/change.ts';
import { compareCatalogues } from '../../changes/compareCatalogues.ts';
import type { History } from '../../changes/history.ts';
import type { Checked } from '../../diagnostics/diagnostic.ts';
import { comingRelease, type GateQuestion } from '../../gate/question.ts';
import { nextOf } from '../../gate/reading/version.ts';
import { runGate } from '../../gate/runGate.ts';
import { resolveVersion } from '../../io/git/resolveVersion.ts';
import { presentVersionTags } from '../../io/git/versionTags.ts';
import type { Compared } from '../../reporters/compared.ts';
import type { Context } from '../context.ts';
import { readHistory } from '../edition/readHistory.ts';
import { type BaseWish, openBase } from './openBase.ts';

type Wish = BaseWish & { readonly catalogue: Catalogue };

/** Asks whether the content may follow on an earlier version. `null` where nothing could be compared. */
export async function askGate(wish: Wish, context: Context): Promise<Checked<Compared | null>> {
  const { value: question, diagnostics } = await gateQuestion(wish, context);
  if (question === null) return { value: null, diagnostics };
  const value = { base: question.base.name, date: question.base.date, next: nextOf(question).next };
  return { value, diagnostics: [...diagnostics, ...runGate(question)] };
}

/** A question to the gate that knows the day of its base. */
export type DatedQuestion = GateQuestion & { readonly base: { readonly date: string } };

/** Everything that the gate must know; `null` where there is no earlier version, or it cannot be read. */
export async function gateQuestion(
  { catalogue, ...wish }: Wish,
  context: Context,
): Promise<Checked<DatedQuestion | null>> {
  const { root } = wish;
  const { value: base, diagnostics } = await openBase(wish, context);
  if (base === null) return { value: null, diagnostics };
  const comparison: Comparison = compareCatalogues(base.catalogue, catalogue);
  const value = {
    comparison,
    base,
    coming: comingRelease(comparison),
    history: await historyUpTo(base.commit, root, context),
    taken: await versionsElsewhere(root, context),
  };
  return { value, diagnostics };
}

/** Every record that there ever was on the main line up to a commit; `null` where that cannot be read. */
async function historyUpTo(
  commit: string,
  root: string,
  { world: { environment } }: Context,
): Promise<History | null> {
  const { value } = await readHistory(root, environment, commit);
  return value.kind === 'known' ? value.revisions : null;
}

/** The versions whose tags are not on the commit that is worked on. */
async function versionsElsewhere(
  root: string,
  { world: { environment } }: Context,
): Promise<readonly string[]> {
  const [tags, head] = await Promise.all([
    presentVersionTags(root, environment),
    resolveVersion(root, environment, 'HEAD'),
  ]);
  return tags.value.filter(({ commit }) => commit !== head.value?.commit).map(({ version }) => version);
}
