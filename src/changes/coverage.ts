import { isShownToCustomers } from '../catalogue/audience.ts';
import type { Measure, Rule } from '../catalogue/catalogue.ts';
import { compareCodePoints } from '../source/sourceTree.ts';
import { type Audience, audiencesOf, serves } from './audience.ts';
import type { CoverageChange } from './change.ts';
import { type Control, controlsIn } from './controls.ts';
import type { Version, Versions } from './versions.ts';

/**
 * The controls that rules and measures cover for the customers of a service in only one of two versions. Who covers a
 * control is implemented and shown to customers. A control that its framework has in only one of them counts neither
 * as lost nor as gained: the norm changed, not the protection.
 */
export function coverageChanges(versions: Versions): CoverageChange[] {
  const [before, after] = [coversOf(versions.before), coversOf(versions.after)];
  const controls = [...new Map([...before.controls, ...after.controls])].toSorted(([a], [b]) =>
    compareCodePoints(a, b),
  );
  return audiencesOf(versions).flatMap((audience) =>
    controls
      .filter(([, control]) => isComparable(control, versions))
      .flatMap(([key, control]): CoverageChange[] => {
        const [lost, gained] = [coveredBy(key, audience, before), coveredBy(key, audience, after)];
        if (lost.length > 0 === gained.length > 0) return [];
        const change = lost.length > 0 ? 'lost' : 'gained';
        return [{ change, service: audience, ...control, by: lost.length > 0 ? lost : gained }];
      }),
  );
}

/** Whether both versions know a control, or neither does. */
export function isComparable({ framework, control }: Control, { before, after }: Versions): boolean {
  const knows = ({ controls }: Version) => controls.get(framework)?.has(control) ?? false;
  return knows(before) === knows(after);
}

type Covers = {
  readonly controls: ReadonlyMap<string, Control>;
  readonly items: ReadonlyMap<string, readonly (Rule | Measure)[]>;
  readonly services: ReadonlySet<string>;
};

/** What rules and measures cover in one version, by control. */
function coversOf({ protections, services }: Version): Covers {
  const controls = new Map<string, Control>();
  const items = new Map<string, (Rule | Measure)[]>();
  for (const item of protections.filter(isCovering)) {
    for (const [key, control] of controlsIn(item.fields.controls)) {
      controls.set(key, control);
      const own = items.get(key);
      if (own === undefined) items.set(key, [item]);
      else own.push(item);
    }
  }
  return { controls, items, services };
}

function isCovering(item: Rule | Measure): boolean {
  return item.fields.status === 'implemented' && isShownToCustomers(item);
}

/** Ids of those that cover a control for an audience; all customers need it for each of their services. */
function coveredBy(key: string, audience: Audience, { items, services }: Covers): readonly string[] {
  const all = items.get(key) ?? [];
  if (audience !== null) return all.filter((item) => serves(item, audience, services)).map(({ id }) => id);
  const isCovered = [...services].every((service) => all.some((item) => serves(item, service, services)));
  return isCovered ? all.map(({ id }) => id) : [];
}
