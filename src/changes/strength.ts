import type { Measure } from '../catalogue/catalogue.ts';
import { measured } from './units.ts';

export type Parameter = NonNullable<Measure['fields']['parameters']>[string];

/** How a parameter stands to what it was; `unlike` where they cannot be compared. */
export type Strength = 'same' | 'stronger' | 'weaker' | 'unlike';

/** Values of different units that differ by less are the same: it is what the conversion loses. */
const tolerance = 1e-9;

/** Compares a parameter with what it was. Units of one dimension are converted; a turned direction is unlike. */
export function strengthOf(before: Parameter, after: Parameter): Strength {
  const [from, to] = [measured[before.unit], measured[after.unit]];
  if (from.dimension !== to.dimension || before.stronger !== after.stronger) return 'unlike';
  const [was, is] = [before.value * from.factor, after.value * to.factor];
  const isConverted = before.unit !== after.unit;
  if (
    was === is ||
    (isConverted && Math.abs(is - was) <= tolerance * Math.max(Math.abs(was), Math.abs(is)))
  ) {
    return 'same';
  }
  return is > was === (before.stronger === 'higher') ? 'stronger' : 'weaker';
}
