import { setFlagsFromString } from 'node:v8';

/**
 * From now on the part of the heap that holds young objects grows no more: a build then needs about 160 MiB at its
 * peak instead of 210, for the same time. Called after the first code is loaded, when that part is large enough.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
