import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { MessageLanguage } from '../diagnostics/finding.ts';
import { harmless } from './harmless.ts';
import { inReadingOrder } from './order.ts';
import { paint, type TextOptions } from './text.ts';
import { listOf, type Speech, speak } from './words.ts';

type Task = { readonly message: string; readonly code: string; readonly places: readonly string[] };

type ListWords = {
  readonly open: string;
  readonly gap: string;
  readonly basis: string;
  readonly more: (count: number) => string;
};

const words: Readonly<Record<MessageLanguage, ListWords>> = {
  de: {
    open: 'Offen – das weiß nur Ihre Organisation',
    gap: 'Lücken – das gehört in eine solche Anlage und fehlt',
    basis: 'Grundlage',
    more: (count) => `… und ${count} weitere (alle mit --all)`,
  },
  en: {
    open: 'Open – only your organisation knows this',
    gap: 'Gaps – this belongs into such an annex and is missing',
    basis: 'Basis',
    more: (count) => `… and ${count} more (all with --all)`,
  },
};

const shownFiles = 3;

/** The facts that are still open, as a list to work off: what is missing, how often, and where to begin. */
export function openList(diagnostics: readonly Diagnostic[], speech: Speech, options: TextOptions): string {
  const tasks = tasksOf(diagnostics, 'open', speech);
  if (tasks.length === 0) return '';
  const { open, more } = words[speech.language];
  const body = tasks.map(({ message, code, places }) => {
    const rest = places.length - shownFiles;
    const shown = [...places.slice(0, shownFiles), ...(rest > 0 ? [more(rest)] : [])];
    const count = String(places.length).padStart(5);
    return `${count}  ${harmless(message)} ${paint(`[${code}]`, 'dim', options)}\n${shown.map((place) => `       ${paint(harmless(place), 'dim', options)}\n`).join('')}`;
  });
  return `${paint(open, 'bold', options)}\n${body.join('')}`;
}

/** What documents of this kind should contain and these lack, with the law behind it. */
export function gapList(diagnostics: readonly Diagnostic[], speech: Speech, options: TextOptions): string {
  const gaps = inReadingOrder(diagnostics).filter((diagnostic) => listOf(diagnostic, speech) === 'gap');
  if (gaps.length === 0) return '';
  const { gap, basis } = words[speech.language];
  const body = gaps.map((diagnostic) => {
    const { message, hint } = speak(diagnostic, speech);
    const law = (speech.backgrounds.get(diagnostic.code)?.sources ?? [])
      .map((source) => source[speech.language])
      .filter((source) => !message.includes(source))
      .join('; ');
    const name = paint(`[${diagnostic.code}]`, 'dim', options);
    const below = [
      ...(law === '' ? [] : [`${basis}: ${law}`]),
      ...(hint === null ? [] : [`→ ${harmless(hint)}`]),
    ];
    return `    –  ${harmless(message)} ${name}\n${below.map((line) => `       ${line}\n`).join('')}`;
  });
  return `${paint(gap, 'bold', options)}\n${body.join('')}`;
}

/** Diagnostics of a list by what they say, those with the most places first. */
export function tasksOf(
  diagnostics: readonly Diagnostic[],
  list: 'open' | 'gap',
  speech: Speech,
): readonly Task[] {
  const listed = inReadingOrder(diagnostics).filter((diagnostic) => listOf(diagnostic, speech) === list);
  const byMessage = Map.groupBy(listed, (diagnostic) => speak(diagnostic, speech).message);
  return [...byMessage]
    .map(([message, found]) => ({
      message,
      code: found[0]?.code ?? '',
      places: found.map(({ location }) => location?.file ?? ''),
    }))
    .toSorted((a, b) => b.places.length - a.places.length);
}
