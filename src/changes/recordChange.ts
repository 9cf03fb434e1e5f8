import { concernedServices } from './audience.ts';
import { type ChangeClass, type CoverageChange, gravest, type RecordChange } from './change.ts';
import { fieldChanges } from './fields/fieldChanges.ts';
import { isKept, type Pair } from './pairs.ts';
import type { RecordKind } from './recordKinds.ts';
import type { Notes } from './releaseNotes.ts';
import { hasCustomerText, hasEnded, isProtection, isShown } from './shown.ts';
import type { successionsOf } from './succession.ts';
import { textChanges } from './texts/textChanges.ts';
import type { Versions } from './versions.ts';

type Context = {
  readonly versions: Versions;
  readonly coverage: readonly CoverageChange[];
  readonly notes: Notes;
  readonly successionOf: ReturnType<typeof successionsOf>;
};

/** What became of a record; `null` where nothing did. */
export function recordChange(pair: Pair, context: Context): RecordChange | null {
  const parts = partsOf(pair, context);
  if (isKept(pair) && parts.fields.length + parts.texts.length === 0) return null;
  const fate = fateOf(pair, context);
  const all = [...parts.fields, ...parts.texts];
  const seen = all.filter(({ isVisible }) => isVisible);
  return {
    ...pair,
    ...parts,
    ...succession(pair, context),
    class: fate?.class ?? gravest((seen.length > 0 ? seen : all).map((part) => part.class)),
    isVisible: fate?.isVisible ?? seen.length > 0,
    services: concernedServices(pair),
    waiver: isProtection(pair.after ?? pair.before) ? context.notes.waiverOf(pair.id) : null,
  };
}

type Parts = Pick<RecordChange, 'fields' | 'texts' | 'reason'>;

/** What differs in the record; of prose that only its author can judge, the class that the release notes give it. */
function partsOf(pair: Pair, { versions, coverage, notes }: Context): Parts {
  const fields = isKept(pair) ? fieldChanges(pair, versions, coverage) : [];
  const texts = isKept(pair) || isProseGone(pair) ? textChanges(pair, versions) : [];
  const note = notes.classOf(pair.id);
  if (note === null || ![...fields, ...texts].some(isUnclassified)) return { fields, texts, reason: null };
  const classify = <P extends { readonly class: ChangeClass }>(part: P): P =>
    isUnclassified(part) ? { ...part, class: note.class } : part;
  return { fields: fields.map(classify), texts: texts.map(classify), reason: note.reason };
}

function isUnclassified(part: { readonly class: ChangeClass }): boolean {
  return part.class === 'unclassified';
}

/** Whether a heading or chapter is gone with a text that customers read: its author says what that means. */
function isProseGone({ kind, before, after }: Pair): boolean {
  return (
    after === null &&
    (kind === 'chapter' || kind === 'category') &&
    before !== null &&
    hasCustomerText(before)
  );
}

type Fate = Pick<RecordChange, 'class' | 'isVisible'>;

/** The class of a record that came or went, whatever else differs in it. */
function fateOf(pair: Pair, { versions }: Context): Fate | null {
  const { kind, before, after } = pair;
  const isVisible = isShown(pair, versions);
  if (isKept(pair)) {
    const [had, has] = [hasEnded(before), hasEnded(after)];
    return had === has ? null : { class: has ? 'retired' : 'added', isVisible };
  }
  if (hasEnded(before ?? after)) return { class: 'editorial', isVisible: false };
  if (isProseGone(pair) && isVisible) return null;
  return { class: before === null ? came[kind] : went[kind], isVisible };
}

const came: Readonly<Record<RecordKind, ChangeClass>> = {
  organisation: 'scope',
  rule: 'added',
  category: 'added',
  measure: 'added',
  chapter: 'added',
  service: 'scope',
  subprocessor: 'scope',
  customer: 'added',
  framework: 'editorial',
};

const went: typeof came = {
  ...came,
  rule: 'retired',
  category: 'retired',
  measure: 'retired',
  chapter: 'retired',
  customer: 'retired',
};

function succession({ before, after }: Pair, { successionOf }: Context) {
  const hasGone = isProtection(before) && !hasEnded(before) && (after === null || hasEnded(after));
  return hasGone ? successionOf(before) : { successors: [], isLoss: false };
}
