import type { Catalogue, Release } from '../../catalogue/catalogue.ts';
import type { Location } from '../../diagnostics/diagnostic.ts';
import type { GateQuestion } from '../question.ts';

/** A record that the notes of the coming release speak of. */
export type NotedName = {
  readonly name: string;
  readonly in: 'classification' | 'waivers';
  readonly at: Location;
};

/** Every name in the notes of the coming release. */
export function notedNames({ coming }: Pick<GateQuestion, 'coming'>): readonly NotedName[] {
  return coming === null ? [] : [...classified(coming), ...waived(coming)];
}

function classified({ fields, locateKey }: Release): NotedName[] {
  const names = Object.keys(fields.classification ?? {});
  return names.map((name) => ({ name, in: 'classification', at: locateKey(['classification', name]) }));
}

function waived({ fields, locate }: Release): NotedName[] {
  return (fields.waivers ?? []).map(({ measure }, index) => ({
    name: measure,
    in: 'waivers',
    at: locate(['waivers', index, 'measure']),
  }));
}

/** The names that notes may speak of: those of both versions, also of files that cannot be read. */
export function knownNames({
  comparison: { before, after },
}: Pick<GateQuestion, 'comparison'>): ReadonlySet<string> {
  return new Set([before, after].flatMap(namesIn));
}

function namesIn({ unread, organisation, ...catalogue }: Catalogue): readonly string[] {
  const { rules, categories, measures, chapters, services, subprocessors } = catalogue;
  const items = [rules, categories, measures, chapters, services, subprocessors, unread].flat();
  return [...(organisation === null ? [] : [organisation.id]), ...items.map(({ id }) => id)];
}
