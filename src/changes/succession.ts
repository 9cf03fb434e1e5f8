import { isShownToCustomers } from '../catalogue/audience.ts';
import type { Measure, Rule } from '../catalogue/catalogue.ts';
import { servedBy, serves } from './audience.ts';
import { controlsIn } from './controls.ts';
import { isComparable } from './coverage.ts';
import { stepOfStatus } from './fields/status.ts';
import type { Pair } from './pairs.ts';
import { hasEnded, isProtection } from './shown.ts';
import { type Parameter, strengthOf } from './strength.ts';
import type { Versions } from './versions.ts';

type Protection = Rule | Measure;

/** Who takes over from a rule or measure that ended, and whether that is less than it promised. */
export type Succession = { readonly successors: readonly string[]; readonly isLoss: boolean };

/** Answers for every record what became of its protection: nothing where it did not end. */
export function successionsOf(versions: Versions): (pair: Pair) => Succession {
  const inForce = new Map(versions.after.protections.map((item) => [item.id, item]));
  const heirsOf = heirsIn(versions);
  return ({ before: ended, after }) => {
    const ends = isProtection(ended) && !hasEnded(ended) && (after === null || hasEnded(after));
    if (!ends) return { successors: [], isLoss: false };
    const heirs = [...heirsOf(ended.id), ...asOtherKind(ended, inForce)];
    const successors = heirs.flatMap((id) => inForce.get(id) ?? []);
    const isCovered = servedBy(ended, versions).every((audience) => {
      const own = successors.filter((item) => serves(item, audience, versions.after.services));
      return replace(own, ended, versions);
    });
    return { successors: successors.map(({ id }) => id), isLoss: isShownToCustomers(ended) && !isCovered };
  };
}

/**
 * Finds the ids of those that supersede a record and that customers see, also by way of others that have ended
 * meanwhile. What a record supersedes says its later version, or its earlier one where it is gone.
 */
function heirsIn({ before, after }: Versions): (id: string) => readonly string[] {
  const said = new Map([...before.protections, ...after.protections].map((item) => [item.id, item]));
  const claims = [...said.values()].flatMap(({ id, fields }) =>
    (fields.supersedes ?? []).map((old) => ({ old, id })),
  );
  const direct = Map.groupBy(claims, ({ old }) => old);
  const shown = new Set(after.protections.filter(isShownToCustomers).map(({ id }) => id));
  return (ended) => {
    const seen = new Set([ended]);
    const open = [ended];
    const found: string[] = [];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      for (const { id: heir } of direct.get(id) ?? []) {
        if (!seen.has(heir)) (shown.has(heir) ? found : open).push(heir);
        seen.add(heir);
      }
    }
    return found.toSorted();
  };
}

/** A rule that became a measure, or the other way round, is its own successor. */
function asOtherKind(ended: Protection, inForce: ReadonlyMap<string, Protection>): readonly string[] {
  const same = inForce.get(ended.id);
  return same !== undefined && same.kind !== ended.kind && isShownToCustomers(same) ? [same.id] : [];
}

/** Whether successors together give what a record gave: its controls, and each parameter as strong. */
function replace(successors: readonly Protection[], ended: Protection, versions: Versions): boolean {
  const able = successors.filter((item) => isAsFar(item, ended)).map(({ fields }) => fields);
  const held = able.map((fields) => controlsIn(fields.controls));
  const controls = [...controlsIn(ended.fields.controls)].filter(([, control]) =>
    isComparable(control, versions),
  );
  const parameters = Object.entries(ended.fields.parameters ?? {});
  return (
    able.length > 0 &&
    controls.every(([key]) => held.some((own) => own.has(key))) &&
    parameters.every((entry) => able.some((fields) => isHeld(entry, fields.parameters ?? {})))
  );
}

function isHeld(
  [name, parameter]: [string, Parameter],
  others: Readonly<Record<string, Parameter>>,
): boolean {
  const other = new Map(Object.entries(others)).get(name);
  return other !== undefined && ['same', 'stronger'].includes(strengthOf(parameter, other));
}

/** Whether a successor is implemented at least as far as the record that it replaces was. */
function isAsFar({ fields: { status } }: Protection, ended: Protection): boolean {
  return ended.fields.status === status || stepOfStatus(ended.fields.status, status) === 'improved';
}
