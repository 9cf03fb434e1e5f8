import type { Comparison, RecordChange } from './change.ts';

/** How far the number of a version must move: a new first, second or third part. */
export type Step = 'major' | 'minor' | 'patch';

/** Compares two versions such as `1.10.0` by their parts; negative where the first is lower. */
export function compareVersions(a: string, b: string): number {
  const [partsA, partsB] = [partsOf(a), partsOf(b)];
  return partsA[0] - partsB[0] || partsA[1] - partsB[1] || partsA[2] - partsB[2];
}

/** The version after this one; the first of all is 1.0.0. */
export function nextVersion(last: string | null, step: Step): string {
  if (last === null) return '1.0.0';
  const [major, minor, patch] = partsOf(last);
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** The least step that the changes ask for: what weakens is major, what customers notice is minor, the rest is patch. */
export function stepFor({ records, coverage }: Pick<Comparison, 'records' | 'coverage'>): Step {
  const steps = new Set(records.map(stepOf));
  if (steps.has('major') || coverage.some(({ change }) => change === 'lost')) return 'major';
  return steps.has('minor') ? 'minor' : 'patch';
}

function stepOf({ class: changeClass, isVisible, isLoss }: RecordChange): Step {
  if (!isVisible || changeClass === 'editorial') return 'patch';
  return changeClass === 'lowered' || isLoss ? 'major' : 'minor';
}

function partsOf(version: string): readonly [number, number, number] {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return [major, minor, patch];
}
