import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { MessageLanguage } from '../diagnostics/finding.ts';
import { inReadingOrder } from './order.ts';
import { paint, type TextOptions } from './text.ts';
import { type Speech, speak } from './words.ts';

type Task = { readonly message: string; readonly code: string; readonly files: readonly string[] };

const words: Readonly<Record<MessageLanguage, { title: string; more: (count: number) => string }>> = {
  de: {
    title: 'Offen – das weiß nur Ihre Organisation',
    more: (count) => `… und ${count} weitere (alle mit --all)`,
  },
  en: {
    title: 'Open – only your organisation knows this',
    more: (count) => `… and ${count} more (all with --all)`,
  },
};

const shownFiles = 3;

/** The facts that are still open, as a list to work off: what is missing, how often, and where to begin. */
export function todoList(diagnostics: readonly Diagnostic[], speech: Speech, options: TextOptions): string {
  const tasks = tasksOf(diagnostics, speech);
  if (tasks.length === 0) return '';
  const { title, more } = words[speech.language];
  const body = tasks.map(({ message, code, files }) => {
    const rest = files.length - shownFiles;
    const places = [...files.slice(0, shownFiles), ...(rest > 0 ? [more(rest)] : [])];
    const count = String(files.length).padStart(5);
    return `${count}  ${message} ${paint(`[${code}]`, 'dim', options)}\n${places.map((place) => `       ${paint(place, 'dim', options)}\n`).join('')}`;
  });
  return `${paint(title, 'bold', options)}\n${body.join('')}`;
}

/** Open diagnostics by code, those with the most places first. */
function tasksOf(diagnostics: readonly Diagnostic[], speech: Speech): Task[] {
  const byCode = Map.groupBy(inReadingOrder(diagnostics), ({ code }) => code);
  return [...byCode]
    .flatMap(([code, found]) => {
      const [first] = found;
      if (first === undefined) return [];
      return [
        {
          code,
          message: speak(first, speech).message,
          files: found.map(({ location }) => location?.file ?? ''),
        },
      ];
    })
    .toSorted((a, b) => b.files.length - a.files.length);
}
