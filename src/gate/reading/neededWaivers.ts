import type { GateQuestion } from '../question.ts';
import { lossesOf } from './losses.ts';

/** Ids of the records of which something must be waived: what they lose, or what they no longer cover. */
export function neededWaivers({ comparison }: Pick<GateQuestion, 'comparison'>): ReadonlySet<string> {
  const lost = comparison.coverage.filter(({ change }) => change === 'lost');
  const losses = lossesOf({ comparison }).map(({ record }) => record.id);
  return new Set([...losses, ...lost.flatMap(({ by }) => by)]);
}
