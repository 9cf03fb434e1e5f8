import { type AnyFinding, defineFinding } from '../diagnostics/finding.ts';

export const nothingToCompare = defineFinding<Record<string, never>>({
  code: 'nothing-to-compare',
  severity: 'info',
  message: {
    de: () => 'Es gibt noch kein Release, mit dem sich vergleichen ließe.',
    en: () => 'There is no release yet to compare with.',
  },
  hint: {
    de: () => '`npx tomwerk new release` legt die Notizen zum ersten an, der Version 1.0.0.',
    en: () => '`npx tomwerk new release` makes the notes of the first one, version 1.0.0.',
  },
});

export const historyUnknown = defineFinding<{ ids: readonly string[] }>({
  code: 'history-unknown',
  severity: 'info',
  message: {
    de: ({ ids }) =>
      `Ob es die neuen Kurznamen (${ids.map((id) => `\`${id}\``).join(', ')}) früher schon gab, lässt sich ohne die ganze Geschichte nicht sagen.`,
    en: ({ ids }) =>
      `Whether the new ids (${ids.map((id) => `\`${id}\``).join(', ')}) were there before cannot be told without the whole history.`,
  },
  hint: {
    de: () => 'Holen Sie sie: `git fetch --unshallow --tags`, in GitHub Actions `fetch-depth: 0`.',
    en: () => 'Fetch it: `git fetch --unshallow --tags`, in GitHub Actions `fetch-depth: 0`.',
  },
});

export const baseUnreadable = defineFinding<{ base: string; count: number; file: string }>({
  code: 'base-unreadable',
  severity: 'fatal',
  message: {
    de: ({ base, count, file }) =>
      `Diese Fassung von tomwerk kann ${base} nicht ganz lesen: ${count === 1 ? 'ein Fehler' : `${count} Fehler`}${file === '' ? '' : `, zuerst in \`${file}\``}. Verglichen wird deshalb nichts.`,
    en: ({ base, count, file }) =>
      `This version of tomwerk cannot read all of ${base}: ${count === 1 ? 'one error' : `${count} errors`}${file === '' ? '' : `, first in \`${file}\``}. Nothing is compared for that reason.`,
  },
  hint: {
    de: () =>
      'Nehmen Sie die Fassung von tomwerk, die das Release gebaut hat, oder vergleichen Sie mit einer späteren Version: `--since`.',
    en: () =>
      'Take the version of tomwerk that built the release, or compare with a later version: `--since`.',
  },
});

export const gateFindings: readonly AnyFinding[] = [nothingToCompare, historyUnknown, baseUnreadable];
