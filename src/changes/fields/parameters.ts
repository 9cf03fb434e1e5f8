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
    const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
    return [...new Set([...is.keys(), ...was.keys()])]
      .map((name) => ({ name, before: was.get(name), after: is.get(name) }))
      .filter((parameter) => !isDeepStrictEqual(parameter.before, parameter.after))
      .map((parameter) => ({
        field: [field, parameter.name],
        before: fieldValue(parameter.before),
        after: fieldValue(parameter.after),
        class: classOf(parameter.before, parameter.after),
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
