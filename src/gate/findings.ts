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

export const gateFindings: readonly AnyFinding[] = [nothingToCompare, historyUnknown];
