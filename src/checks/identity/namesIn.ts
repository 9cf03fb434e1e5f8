import type { Item } from '../../catalogue/catalogue.ts';
import type { FieldPath } from '../../entries/entry.ts';
import type { Target } from './targets.ts';

/** A name in a field that stands for something else. */
export type Reference = { readonly name: string; readonly target: Target; readonly field: FieldPath };

/** Every name in the fields of an item that stands for something else. */
export function namesIn(item: Item): Reference[] {
  const { fields } = item;
  return [
    ...('owner' in fields ? one(fields.owner, 'role', ['owner']) : []),
    ...('approver' in fields ? one(fields.approver, 'role', ['approver']) : []),
    ...('review' in fields ? one(fields.review?.by, 'role', ['review', 'by']) : []),
    ...('services' in fields ? many(fields.services, 'service', ['services']) : []),
    ...('language' in fields ? one(fields.language, 'language', ['language']) : []),
    ...('supersedes' in fields ? many(fields.supersedes, 'item', ['supersedes']) : []),
    ...('providedBy' in fields ? subprocessorsOf(fields.providedBy) : []),
    ...('waivers' in fields ? approversOf(fields.waivers) : []),
    ...frameworksOf(item),
  ];
}

function one(name: string | undefined, target: Target, field: FieldPath): Reference[] {
  return name === undefined ? [] : [{ name, target, field }];
}

function many(names: readonly string[] | string | undefined, target: Target, field: FieldPath): Reference[] {
  if (names === undefined || typeof names === 'string') return [];
  return names.map((name, index) => ({ name, target, field: [...field, index] }));
}

function subprocessorsOf(providers: readonly string[] | undefined): Reference[] {
  return many(providers, 'subprocessor', ['providedBy'])
    .filter(({ name }) => name.startsWith('subprocessor:'))
    .map((reference) => ({ ...reference, name: reference.name.slice('subprocessor:'.length) }));
}

/** What a waiver is about may be gone since; the gate knows both versions and looks for it. */
function approversOf(waivers: readonly { approver: string }[] | undefined): Reference[] {
  return (waivers ?? []).flatMap(({ approver }, index) =>
    one(approver, 'role', ['waivers', index, 'approver']),
  );
}

function frameworksOf(item: Item): Reference[] {
  return [...controlsOf(item)].map(([id]) => ({ name: id, target: 'framework', field: ['controls', id] }));
}

/** The controls that an item says it meets, by the id of their framework. A framework has controls of its own. */
export function controlsOf({ kind, fields }: Item): ReadonlyMap<string, readonly string[]> {
  if (kind === 'framework' || !('controls' in fields) || Array.isArray(fields.controls)) return new Map();
  const named = Object.entries(fields.controls ?? {});
  return new Map(named.map(([id, controls]) => [id, Array.isArray(controls) ? controls.map(String) : []]));
}
