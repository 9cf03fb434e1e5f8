import { isDeepStrictEqual } from 'node:util';
import type { FieldPath } from '../../entries/entry.ts';
import type { FieldValue } from '../change.ts';

/** A value that differs, at the end of the path that leads to it. */
export type Leaf = { readonly field: FieldPath; readonly before: FieldValue; readonly after: FieldValue };

/**
 * What differs between two values of the frontmatter. Records are compared key by key, in whatever order they were
 * written; a list of records with ids as if its ids were keys; any other list as a whole.
 */
export function leavesOf(field: FieldPath, before: unknown, after: unknown): Leaf[] {
  if (isDeepStrictEqual(before, after)) return [];
  const [from, to] = [recordOf(before), recordOf(after)];
  if (from === null || to === null) return [{ field, before: fieldValue(before), after: fieldValue(after) }];
  const names = [...new Set([...Object.keys(to), ...Object.keys(from)])];
  const depth = Array.isArray(before) || Array.isArray(after) ? valueLeaf : leavesOf;
  return names.flatMap((name) => depth([...field, name], from[name], to[name]));
}

function valueLeaf(field: FieldPath, before: unknown, after: unknown): Leaf[] {
  return isDeepStrictEqual(before, after)
    ? []
    : [{ field, before: fieldValue(before), after: fieldValue(after) }];
}

/** A value as a record; nothing stated is an empty one. `null` where it is a single value, or a list of such. */
function recordOf(value: unknown): Readonly<Record<string, unknown>> | null {
  if (value === undefined) return {};
  if (!Array.isArray(value)) {
    // What is no list and no single value is a record: the frontmatter was validated and holds plain data.
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  }
  const entries = value.map((entry): [unknown, unknown] => [recordOf(entry)?.['id'], entry]);
  const named = entries.filter((entry): entry is [string, unknown] => typeof entry[0] === 'string');
  return named.length === entries.length ? Object.fromEntries(named) : null;
}

/** A validated value; `null` where none is stated. */
export function fieldValue(value: unknown): FieldValue {
  // The schemas let nothing else through.
  return value === undefined ? null : (value as FieldValue);
}
