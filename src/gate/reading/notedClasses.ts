import type { Location } from '../../diagnostics/diagnostic.ts';
import type { GateQuestion } from '../question.ts';
import { knownNames, notedNames } from './notedNames.ts';

/** What the notes of the coming release say of a record that there is or was. */
export type NotedClass = { readonly name: string; readonly stated: string; readonly at: Location };

/** Every class that the notes of the coming release give. */
export function notedClasses(question: GateQuestion): readonly NotedClass[] {
  const known = knownNames(question);
  const stated = new Map(Object.entries(question.coming?.fields.classification ?? {}));
  return notedNames(question).flatMap(({ name, in: field, at }) => {
    const entry = stated.get(name);
    if (field !== 'classification' || entry === undefined || !known.has(name)) return [];
    return [{ name, stated: typeof entry === 'string' ? entry : entry.class, at }];
  });
}
