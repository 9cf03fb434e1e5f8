import type { Release } from '../catalogue/catalogue.ts';
import type { Comparison } from '../changes/change.ts';
import type { History } from '../changes/history.ts';

/** The version that the content is compared with. */
export type Base = {
  /** How it is called: its tag, or else what was asked for. */
  readonly name: string;
  /** Its number, such as `1.2.0`; `null` where it is no release. */
  readonly version: string | null;
};

/** What the gate is asked: may what differs become a release? */
export type GateQuestion = {
  readonly comparison: Comparison;
  readonly base: Base;
  /** The notes of the release that is to come; `null` where nobody has begun them. */
  readonly coming: Release | null;
  /** Every record that there ever was up to the base; `null` where that is not known. */
  readonly history: History | null;
  /** The numbers that other versions in the repository already have. */
  readonly taken: readonly string[];
};

/** The notes of the coming release: those that the base does not have, the greatest version if several. */
export function comingRelease({ releases }: Comparison): Release | null {
  return releases.at(-1) ?? null;
}
