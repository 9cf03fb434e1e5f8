import { isDeepStrictEqual } from 'node:util';
import type { ChangeClass } from '../change.ts';
import { type Parameter, type Strength, strengthOf } from '../strength.ts';
import type { FieldRule } from './fieldRule.ts';
import { fieldValue } from './leaves.ts';

type Parameters = Readonly<Record<string, Parameter>> | undefined;

/** The facts with a number, one by one. */
export const parameters: FieldRule<Parameters> = {
  isRead: true,
  judge: ({ field, before = {}, after = {} }) => {
    const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
    return names
      .filter((name) => !isDeepStrictEqual(before[name], after[name]))
      .map((name) => ({
        field: [field, name],
        before: fieldValue(before[name]),
        after: fieldValue(after[name]),
        class: classOf(before[name], after[name]),
      }));
  },
};

const classes: Readonly<Record<Strength, ChangeClass>> = {
  same: 'editorial',
  stronger: 'improved',
  weaker: 'lowered',
  unlike: 'unclassified',
};

function classOf(before: Parameter | undefined, after: Parameter | undefined): ChangeClass {
  if (before === undefined) return 'improved';
  return after === undefined ? 'lowered' : classes[strengthOf(before, after)];
}
