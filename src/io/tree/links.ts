import { realpathSync, statSync } from 'node:fs';
import { contains } from '../contains.ts';
import { systemCode } from '../systemError.ts';

/** Where a symbolic link leads; only a file inside the same part of the project is followed. */
export type LinkTarget =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'outside' | 'folder' | 'special' | 'broken' | 'loop' };

/** Follows a link to its end. `area` is the real path of the folder that it must not leave. */
export function followLink(path: string, area: string): LinkTarget {
  try {
    const target = realpathSync(path);
    if (!contains(area, target)) return { kind: 'outside' };
    const entry = statSync(target);
    if (entry.isFile()) return { kind: 'file', path: target };
    return { kind: entry.isDirectory() ? 'folder' : 'special' };
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ELOOP') return { kind: 'loop' };
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'broken' };
    // Whatever cannot be looked at lies behind a folder without rights, which nobody has a link into by mistake.
    if (code !== null) return { kind: 'outside' };
    throw error;
  }
}
