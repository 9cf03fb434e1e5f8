import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { MessageLanguage } from '../diagnostics/finding.ts';
import { compareCodePoints } from '../source/sourceTree.ts';
import { harmless } from './harmless.ts';
import { inReadingOrder } from './order.ts';
import { paint, type TextOptions } from './text.ts';
import { listOf, type Speech } from './words.ts';

type OwnerWords = { readonly title: string; readonly nobody: string };

const words: Readonly<Record<MessageLanguage, OwnerWords>> = {
  de: { title: 'Warnungen nach Verantwortlichen', nobody: 'ohne Verantwortliche' },
  en: { title: 'Warnings by who is responsible', nobody: 'nobody responsible' },
};

/** How many warnings are whose: the title of the role, those with the most first, and last what is nobody's. */
export function ownerList(
  diagnostics: readonly Diagnostic[],
  owners: ReadonlyMap<string, string | null>,
  speech: Speech,
  options: TextOptions,
): string {
  const warnings = inReadingOrder(diagnostics).filter(
    (diagnostic) => diagnostic.severity === 'warning' && listOf(diagnostic, speech) === null,
  );
  if (warnings.length === 0) return '';
  const { title, nobody } = words[speech.language];
  const byOwner = [...Map.groupBy(warnings, ({ location }) => owners.get(location?.file ?? '') ?? null)];
  const lines = byOwner
    .toSorted(
      ([a, first], [b, second]) =>
        Number(a === null) - Number(b === null) ||
        second.length - first.length ||
        compareCodePoints(a ?? '', b ?? ''),
    )
    .map(([owner, found]) => {
      const files = [...new Set(found.map(({ location }) => location?.file ?? 'tomwerk'))];
      const places = files.slice(0, 3).concat(files.length > 3 ? [`… (+ ${files.length - 3})`] : []);
      return `${String(found.length).padStart(5)}  ${harmless(owner ?? nobody)}\n${places.map((place) => `       ${paint(harmless(place), 'dim', options)}\n`).join('')}`;
    });
  return `${paint(title, 'bold', options)}\n${lines.join('')}`;
}
