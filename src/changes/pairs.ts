import { type RecordItem, type RecordKind, recordKinds, recordsOf } from './recordKinds.ts';
import { hasEnded } from './shown.ts';
import type { Versions } from './versions.ts';

/** A record in both versions; `null` where it has no file. Its kind and id are its identity, wherever it lies. */
export type Pair = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly before: RecordItem | null;
  readonly after: RecordItem | null;
};

/** A record that has a file in both versions. */
export type KeptPair = Pair & { readonly before: RecordItem; readonly after: RecordItem };

/** All records of both versions, as documents print them; what is gone comes last within its kind. */
export function pairsOf(versions: Versions): Pair[] {
  return recordKinds.flatMap((kind) => pairsOfKind(kind, versions));
}

export function isKept(pair: Pair): pair is KeptPair {
  return pair.before !== null && pair.after !== null;
}

function pairsOfKind(kind: RecordKind, versions: Versions): Pair[] {
  const before = byId(recordsOf(versions.before.catalogue, kind));
  const after = byId(recordsOf(versions.after.catalogue, kind));
  const there = [...after].map(([id, item]) => ({ kind, id, before: before.get(id) ?? null, after: item }));
  const gone = [...before].filter(([id]) => !after.has(id));
  return [...there, ...gone.map(([id, item]) => ({ kind, id, before: item, after: null }))];
}

/** Of files that claim the same id the first that has not ended counts: that there are several is an error of its own. */
function byId(items: readonly RecordItem[]): ReadonlyMap<string, RecordItem> {
  const found = new Map<string, RecordItem>();
  for (const item of items) {
    const earlier = found.get(item.id);
    if (earlier === undefined || (hasEnded(earlier) && !hasEnded(item))) found.set(item.id, item);
  }
  return found;
}
