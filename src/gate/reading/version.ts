import { nextVersion, type Step, stepFor } from '../../changes/version.ts';
import type { GateQuestion } from '../question.ts';

/** The least number that the coming release may have, and how far that is from the last one. */
export type NextVersion = {
  /** The number of the last release; `null` where there was none. */
  readonly last: string | null;
  readonly step: Step;
  readonly next: string;
};

/** The number that follows from what changed, passing over those that other versions have. */
export function nextOf({
  comparison,
  base,
  taken,
}: Pick<GateQuestion, 'comparison' | 'base' | 'taken'>): NextVersion {
  const last = base.version ?? comparison.before.releases.at(-1)?.id ?? null;
  const step = stepFor(comparison);
  let next = nextVersion(last, step);
  while (taken.includes(next)) next = nextVersion(next, step);
  return { last, step, next };
}
