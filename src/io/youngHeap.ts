import { setFlagsFromString } from 'node:v8';

/**
 * Lets the part of the heap for young objects grow as Node does it by default: the launcher holds it small, which
 * saves memory in a build and costs a check of thousands of files a sixth of its time.
 */
export function letYoungHeapGrow(): void {
  setFlagsFromString('--semi-space-growth-factor=2');
}
