import { access, constants, lstat, stat } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import { systemCode } from '../systemError.ts';
import { printable } from '../tree/fileNames.ts';
import {
  outputDiskFull,
  outputFailed,
  outputForeign,
  outputIsLink,
  outputNotFolder,
  outputNotWritable,
} from './findings.ts';
import { foreignFiles } from './foreignFiles.ts';
import type { OutputPlace } from './place.ts';

/**
 * Why no folder can be put at this place, whatever is there now; `null` when it can. A new output is prepared in the
 * folder around it, so that one, or the nearest above that exists, has to be writable.
 */
export async function inspectAround({ folder, parent }: OutputPlace): Promise<Diagnostic | null> {
  let around = parent;
  while (around !== dirname(around) && (await isMissing(around))) around = dirname(around);
  if (!(await stat(around)).isDirectory()) return report(outputNotFolder, null, { folder, blocker: around });
  return (await isOpen(around)) ? null : report(outputNotWritable, null, { folder, blocker: around });
}

/** Why a build must not replace what is at this place; `null` when it may. Only the holder of the lock sees it at rest. */
export async function inspectFolder({ folder }: OutputPlace): Promise<Diagnostic | null> {
  if (await isMissing(folder)) return null;
  const entry = await lstat(folder);
  if (entry.isSymbolicLink()) return report(outputIsLink, null, { folder });
  if (!entry.isDirectory()) return report(outputNotFolder, null, { folder, blocker: folder });
  if (!(await isOpen(folder))) return report(outputNotWritable, null, { folder, blocker: folder });
  const foreign = await foreignFiles(folder);
  return foreign.length === 0 ? null : foreignDiagnostic(folder, foreign);
}

/** The refusal to replace a folder that holds these files. */
export function foreignDiagnostic(folder: string, names: readonly string[]): Diagnostic {
  const files = names.slice(0, 5).map(printable);
  return report(outputForeign, null, { folder, files, more: names.length - files.length });
}

/** What the operating system refused, as a diagnostic; an error of another kind is a bug and is thrown again. */
export function systemDiagnostic(folder: string, error: unknown): Diagnostic {
  const reason = systemCode(error);
  if (reason === null) throw error;
  if (['ENOSPC', 'EDQUOT'].includes(reason)) return report(outputDiskFull, null, { folder });
  const path = error instanceof Error && 'path' in error ? String(error.path) : folder;
  const insideFolder = path.startsWith(`${folder}${sep}`);
  if (insideFolder || !['EACCES', 'EPERM', 'EROFS'].includes(reason)) {
    return report(outputFailed, null, { folder, reason });
  }
  return report(outputNotWritable, null, { folder, blocker: path === folder ? folder : dirname(folder) });
}

/** Whether nothing has this path, not even a link to nothing. */
export async function isMissing(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return false;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return true;
    throw error;
  }
}

/** Whether this user may list and change a folder. */
async function isOpen(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
