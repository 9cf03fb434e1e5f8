import { addDuration } from '../../todo/addDuration.ts';
import type { GateQuestion } from '../question.ts';

/** No date of ours lies behind this day. */
const lastDay = '9999-12-31';

/** How long before a version holds its customers are told (ISO 8601); `null` where the organisation says nothing. */
export function noticePeriodOf({ comparison: { after } }: Pick<GateQuestion, 'comparison'>): string | null {
  return after.organisation?.fields.noticePeriod ?? null;
}

/** The first day on which a version may hold whose customers are told on a day. */
export function earliestAfter(told: string, noticePeriod: string): string {
  return addDuration(told, noticePeriod) ?? lastDay;
}
