import type { CoverageChange, FieldChange } from '../change.ts';
import type { KeptPair } from '../pairs.ts';
import { hasEnded, isShown } from '../shown.ts';
import type { Versions } from '../versions.ts';
import type { FieldRule } from './fieldRule.ts';
import { fieldRules } from './fieldRules.ts';

/** The fields of a record that differ, in the order of its schema. */
export function fieldChanges(
  pair: KeptPair,
  versions: Versions,
  coverage: readonly CoverageChange[],
): FieldChange[] {
  const { before, after } = pair;
  if (before.fields === after.fields && before.texts === after.texts) return [];
  const shown = isShown(pair, versions);
  const [had, has] = [hasEnded(before), hasEnded(after)];
  const rules: Readonly<Record<string, FieldRule<never>>> = fieldRules[pair.kind];
  return Object.entries(rules).flatMap(([field, { isRead, judge }]) => {
    const values = { before: valueIn(before.fields, field), after: valueIn(after.fields, field) };
    const isVisible = shown && isRead && (had === has || field === 'status');
    return judge({ field, ...values, pair, versions, coverage }).map((change) => ({
      ...change,
      isVisible,
      // What has ended promises nothing that could rise or fall.
      class: had && has ? 'editorial' : change.class,
    }));
  });
}

/** A field by its name. Its type is that of its rule, since both are those of the schema's field. */
function valueIn(fields: object, field: string): never {
  return (fields as Readonly<Record<string, unknown>>)[field] as never;
}
