import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Checked } from '../diagnostics/diagnostic.ts';
import { type AnyFinding, defineFinding, report } from '../diagnostics/finding.ts';
import { reasonWords, systemCode } from './systemError.ts';
import type { World } from './world.ts';

const changeUnreadable = defineFinding<{ name: string; code: string }>({
  code: 'change-unreadable',
  severity: 'fatal',
  message: {
    de: ({ name, code }) => `\`${name}\` lässt sich nicht lesen: ${reasonWords(code).de}.`,
    en: ({ name, code }) => `\`${name}\` cannot be read: ${reasonWords(code).en}.`,
  },
  hint: {
    de: () =>
      'Nennen Sie mit `--changed` eine Datei, die `git diff` geschrieben hat, oder `-` für die Standardeingabe.',
    en: () => 'Name a file with `--changed` that `git diff` has written, or `-` for standard input.',
  },
});

export const changeFindings: readonly AnyFinding[] = [changeUnreadable];

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
