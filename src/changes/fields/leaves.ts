import { isDeepStrictEqual } from 'node:util';
import type { FieldPath } from '../../entries/entry.ts';
import type { FieldValue } from '../change.ts';
import { tidied } from '../texts/tidied.ts';

/** A value that differs, at the end of the path that leads to it. */
export type Leaf = { readonly field: FieldPath; readonly before: FieldValue; readonly after: FieldValue };

/**
 * What differs between two values of the frontmatter. Records are compared key by key, in whatever order they were
 * written; a list of records with ids as if its ids were keys; any other list as a whole.
 */
export function leavesOf(field: FieldPath, before: unknown, after: unknown): Leaf[] {
  if (isSame(before, after)) return [];
  const [from, to] = [recordOf(before), recordOf(after)];
  if (from === null || to === null) return [leaf(field, before, after)];
  const isList = Array.isArray(before) || Array.isArray(after);
  return [...new Set([...to.keys(), ...from.keys()])]
    .filter((name) => !isSame(from.get(name), to.get(name)))
    .flatMap((name) => (isList ? leaf : leavesOf)([...field, name], from.get(name), to.get(name)));
}

function leaf(field: FieldPath, before: unknown, after: unknown): Leaf {
  return { field, before: fieldValue(before), after: fieldValue(after) };
}

/** Whether two values say the same. How a text of several lines is laid out is a matter of YAML. */
function isSame(before: unknown, after: unknown): boolean {
  return typeof before === 'string' && typeof after === 'string'
    ? laidOut(before) === laidOut(after)
    : isDeepStrictEqual(before, after);
}

function laidOut(text: string): string {
  const lines = text.split('\n').map((line) => tidied(line).trim());
  return lines.filter((line) => line !== '').join('\n');
}

/** A value as a record; nothing stated is an empty one. `null` where it is a single value, or a list of such. */
function recordOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (value === undefined) return new Map();
  if (Array.isArray(value)) return byId(value);
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : null;
}

function byId(list: readonly unknown[]): ReadonlyMap<string, unknown> | null {
  const entries = list.flatMap((entry): [string, unknown][] => {
    const id = recordOf(entry)?.get('id');
    return typeof id === 'string' ? [[id, entry]] : [];
  });
  return entries.length === list.length ? new Map(entries) : null;
}

/** A validated value; `null` where none is stated. */
export function fieldValue(value: unknown): FieldValue {
  // The schemas let nothing else through.
  return value === undefined ? null : (value as FieldValue);
}
