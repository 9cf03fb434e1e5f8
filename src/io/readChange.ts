import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Checked } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/finding.ts';
import { changeUnreadable } from './changeFindings.ts';
import { systemCode } from './systemError.ts';
import type { World } from './world.ts';

/** The text of a diff: of a file, or of standard input where it is called `-`. */
export async function readChange(name: string, world: World): Promise<Checked<string | null>> {
  try {
    const text = name === '-' ? await world.input() : await readFile(resolve(world.folder, name), 'utf8');
    return { value: text, diagnostics: [] };
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    return { value: null, diagnostics: [report(changeUnreadable, null, { name, code })] };
  }
}
