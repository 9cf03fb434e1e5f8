import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import { contains } from '../contains.ts';
import { systemCode } from '../systemError.ts';
import { outputHoldsProject, outputInSource } from './findings.ts';
import { inspectAround, inspectFolder, isMissing, systemDiagnostic } from './inspect.ts';
import { takeLock } from './lock.ts';
import { type OutputPlace, outputPlace } from './place.ts';
import { recover } from './recover.ts';

const protectedParts = ['content', 'templates', 'src', '.git', 'node_modules'];

/**
 * Why the documents must not go to this folder, before time is spent on making them; empty when they may.
 * First brings back the output that a killed build had moved away, so that it is there even if this build fails.
 */
export async function checkOutputFolder(
  folder: string,
  project: { readonly root: string },
): Promise<readonly Diagnostic[]> {
  const place = outputPlace(folder);
  try {
    const clash = await clashWithProject(place.folder, resolve(project.root));
    const problem = clash ?? (await inspectAround(place)) ?? (await inspectLocked(place));
    return problem === null ? [] : [problem];
  } catch (error) {
    return [systemDiagnostic(place.folder, error)];
  }
}

/** Leaves the folder alone while another build is writing to it; it is inspected again when this one writes. */
async function inspectLocked(place: OutputPlace): Promise<Diagnostic | null> {
  if (await isMissing(place.parent)) return null;
  const lock = await takeLock(place.lock, 0);
  if (lock.kind === 'busy') return null;
  try {
    await recover(place);
    return await inspectFolder(place);
  } finally {
    await lock.release();
  }
}

async function clashWithProject(folder: string, project: string): Promise<Diagnostic | null> {
  const target = await realPath(folder);
  if (contains(target, await realPath(project))) return report(outputHoldsProject, null, { folder, project });
  for (const part of protectedParts) {
    const inside = contains(await realPath(join(project, part)), target);
    if (inside) return report(outputInSource, null, { folder, part });
  }
  return null;
}

/** Where a path leads when all links are followed, as far as it exists. */
async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const parent = dirname(path);
    if (parent === path || !['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) throw error;
    return join(await realPath(parent), basename(path));
  }
}
