import { type AnyFinding, defineFinding } from '../diagnostics/finding.ts';
import { reasonWords } from './systemError.ts';

export const changeUnreadable = defineFinding<{ name: string; code: string }>({
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
