import type { Unit } from '../catalogue/vocabulary.ts';

type Dimension = 'time' | 'percent' | 'characters' | 'count';

/** What a unit measures, and how many of the smallest unit of its dimension it is. */
export type Measured = { readonly dimension: Dimension; readonly factor: number };

/**
 * Minute, hour and day are those of the SI brochure (BIPM, 9th edition, table 8); a week has seven days (ISO 8601). In
 * the Gregorian calendar 400 years have 146,097 days and 4,800 months: a year counts as 365.2425 days, a month as a
 * twelfth of it.
 */
const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const year = (146_097 * day) / 400;

/** All units; those of one dimension are compared with each other. */
export const measured: Readonly<Record<Unit, Measured>> = {
  s: { dimension: 'time', factor: 1 },
  min: { dimension: 'time', factor: minute },
  h: { dimension: 'time', factor: hour },
  d: { dimension: 'time', factor: day },
  week: { dimension: 'time', factor: 7 * day },
  month: { dimension: 'time', factor: year / 12 },
  year: { dimension: 'time', factor: year },
  percent: { dimension: 'percent', factor: 1 },
  characters: { dimension: 'characters', factor: 1 },
  count: { dimension: 'count', factor: 1 },
};

/** The length of an ISO 8601 duration such as `P1Y6M`, in seconds. */
export function secondsOf(duration: string): number {
  const amount = (sign: string) => Number(new RegExp(`(\\d+)${sign}`).exec(duration)?.[1] ?? 0);
  const { year: years, month, week, d } = measured;
  return (
    amount('Y') * years.factor +
    amount('M') * month.factor +
    amount('W') * week.factor +
    amount('D') * d.factor
  );
}
