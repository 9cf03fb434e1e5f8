import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/finding.ts';
import { outputBusy } from './output/findings.ts';
import { foreignFiles, isPlainName } from './output/foreignFiles.ts';
import { foreignDiagnostic, inspectAround, inspectFolder, systemDiagnostic } from './output/inspect.ts';
import { takeLock } from './output/lock.ts';
import { newOwner } from './output/owner.ts';
import { type OutputPlace, outputPlace } from './output/place.ts';
import { discardPrevious, recover, remove } from './output/recover.ts';
import { keptFiles, type OutputFile, stage, syncFolder } from './output/stage.ts';
import { systemCode } from './systemError.ts';

/** How long a build waits for another one that is writing to the same folder. */
const patienceMilliseconds = 5000;

/**
 * Makes a folder hold exactly these files, and the `.gitkeep` it had: whole or not at all. A build that is killed
 * leaves the old or the new files in place, or the next one brings the old ones back. `false` when nothing changed.
 * One of the files is the `manifest.json` that lets the next build replace the folder.
 */
export async function writeOutput(
  folder: string,
  artefacts: readonly OutputFile[],
): Promise<Checked<boolean>> {
  const strange = artefacts.find(({ name }) => !isPlainName(name));
  if (strange !== undefined) throw new Error(`Not a plain file name: ${JSON.stringify(strange.name)}`);
  const place = outputPlace(folder);
  const problem = await writeLocked(place, artefacts).catch(asDiagnostic(place));
  return { value: problem === null, diagnostics: problem === null ? [] : [problem] };
}

function asDiagnostic({ folder }: OutputPlace): (error: unknown) => Diagnostic {
  return (error) => systemDiagnostic(folder, error);
}

async function writeLocked(place: OutputPlace, artefacts: readonly OutputFile[]): Promise<Diagnostic | null> {
  const problem = await inspectAround(place);
  if (problem !== null) return problem;
  await mkdir(place.parent, { recursive: true });
  const lock = await takeLock(place.lock, patienceMilliseconds);
  if (lock.kind === 'busy') return report(outputBusy, null, { folder: place.folder, pid: lock.pid });
  try {
    await recover(place);
    return (await inspectFolder(place)) ?? (await replace(place, artefacts));
  } finally {
    await lock.release();
  }
}

async function replace(place: OutputPlace, artefacts: readonly OutputFile[]): Promise<Diagnostic | null> {
  const staging = join(place.parent, `${place.stagingPrefix}${newOwner()}`);
  try {
    await stage(staging, [...artefacts, ...(await keptFiles(place.folder))]);
    return await swap(place, staging);
  } finally {
    // Where the swap went through there is nothing left to remove; a leftover is removed by the next build.
    await remove(staging).catch(() => {});
  }
}

/** Puts the new folder in the place of the old one. Between the two renames only `recover` can help. */
async function swap(place: OutputPlace, staging: string): Promise<Diagnostic | null> {
  const moved = await moveAway(place);
  const problem = await putInPlace(place, staging, moved).catch(asDiagnostic(place));
  if (problem !== null && moved) await rename(place.previous, place.folder);
  if (problem !== null) return problem;
  // The new output is in place, whatever becomes of these two; the next build removes what is left.
  await syncFolder(place.parent).catch(() => {});
  await discardPrevious(place).catch(() => {});
  return null;
}

/** Whether there was an output to move away. */
async function moveAway(place: OutputPlace): Promise<boolean> {
  try {
    await rename(place.folder, place.previous);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

async function putInPlace(place: OutputPlace, staging: string, moved: boolean): Promise<Diagnostic | null> {
  // Somebody may have saved a file into the folder since it was inspected.
  const foreign = moved ? await foreignFiles(place.previous) : [];
  if (foreign.length > 0) return foreignDiagnostic(place.folder, foreign);
  await rename(staging, place.folder);
  return null;
}
