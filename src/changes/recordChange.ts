import { concernedServices } from './audience.ts';
import { type ChangeClass, type CoverageChange, gravest, type RecordChange } from './change.ts';
import { fieldChanges } from './fields/fieldChanges.ts';
import { isKept, type KeptPair, type Pair } from './pairs.ts';
import type { RecordKind } from './recordKinds.ts';
import type { Notes } from './releaseNotes.ts';
import { hasCustomerText, hasEnded, isShown } from './shown.ts';
import type { Succession } from './succession.ts';
import { textChanges } from './texts/textChanges.ts';
import type { Versions } from './versions.ts';

export type Context = {
  readonly versions: Versions;
  readonly coverage: readonly CoverageChange[];
  readonly notes: Notes;
  readonly successionOf: (pair: Pair) => Succession;
};

/** What became of a record; `null` where nothing did. */
export function recordChange(pair: Pair, context: Context): RecordChange | null {
  const { versions, notes } = context;
  if (isUntouched(pair, versions)) return null;
  const parts = partsOf(pair, context);
  const all = [...parts.fields, ...parts.texts];
  if (isKept(pair) && all.length === 0) return null;
  const seen = all.filter(({ isVisible }) => isVisible);
  const fate = fateOf(pair, versions);
  return {
    ...pair,
    ...parts,
    ...context.successionOf(pair),
    class: fate?.class ?? gravest((seen.length > 0 ? seen : all).map((part) => part.class)),
    isVisible: fate?.isVisible ?? seen.length > 0,
    services: concernedServices(pair, versions),
    waiver: notes.waiverOf(pair),
  };
}

/** Whether both versions hold the very same record: they were read from the same bytes at the same place. */
function isUntouched({ before, after }: Pair, { imagesDiffer }: Versions): boolean {
  if (imagesDiffer || before?.file !== after?.file) return false;
  return before === after || (before?.fields === after?.fields && before?.texts === after?.texts);
}

type Parts = Pick<RecordChange, 'fields' | 'texts' | 'reason'>;

/** What differs in the record; of prose that only its author can judge, the class that the release notes give it. */
function partsOf(pair: Pair, { versions, coverage, notes }: Context): Parts {
  const fields = isKept(pair) ? fieldChanges(pair, versions, coverage) : [];
  const texts = isKept(pair) || isProseGone(pair, versions) ? textChanges(pair, versions) : [];
  const note = [...fields, ...texts].some(isUnclassified) ? notes.classOf(pair) : null;
  if (note === null) return { fields, texts, reason: null };
  const classify = <P extends { readonly class: ChangeClass }>(part: P): P =>
    isUnclassified(part) ? { ...part, class: note.class } : part;
  return { fields: fields.map(classify), texts: texts.map(classify), reason: note.reason };
}

function isUnclassified(part: { readonly class: ChangeClass }): boolean {
  return part.class === 'unclassified';
}

/** Whether a chapter or category is gone with a text that customers read: its author says what that means. */
function isProseGone(pair: Pair, versions: Versions): boolean {
  const { kind, before, after } = pair;
  if (after !== null || before === null || (kind !== 'chapter' && kind !== 'category')) return false;
  return hasCustomerText(before) && isShown(pair, versions);
}

type Fate = Pick<RecordChange, 'class' | 'isVisible'>;

/** The class of a record that came or went, whatever else differs in it; `null` for one that stayed. */
function fateOf(pair: Pair, versions: Versions): Fate | null {
  if (isKept(pair)) return turnOf(pair, versions);
  const { kind, before, after } = pair;
  if (hasEnded(before ?? after)) return { class: 'editorial', isVisible: false };
  if (isProseGone(pair, versions)) return null;
  return { class: before === null ? came[kind] : went[kind], isVisible: isShown(pair, versions) };
}

function turnOf(pair: KeptPair, versions: Versions): Fate | null {
  const [had, has] = [hasEnded(pair.before), hasEnded(pair.after)];
  if (had === has) return null;
  return { class: has ? 'retired' : 'added', isVisible: isShown(pair, versions) };
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
