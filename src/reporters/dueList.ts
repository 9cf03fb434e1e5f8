import type { MessageLanguage } from '../diagnostics/finding.ts';
import { daysBetween } from '../todo/addDuration.ts';
import type { Due } from '../todo/due.ts';
import { dueTitle, dueWords } from './dueWords.ts';
import { harmless } from './harmless.ts';
import { paint, type TextOptions } from './text.ts';
import type { Speech } from './words.ts';

/** Within how many days something is due; `Infinity` for what comes later. */
const horizons = [30, 60, 90, Number.POSITIVE_INFINITY] as const;

type ListWords = {
  readonly title: string;
  readonly none: string;
  readonly never: string;
  readonly overdue: string;
  readonly within: (days: number) => string;
  readonly later: string;
  readonly more: (count: number) => string;
};

const words: Readonly<Record<MessageLanguage, ListWords>> = {
  de: {
    title: 'Fällig',
    none: 'Kein Termin: Keine Datei nennt einen Tag der nächsten Überprüfung, das Ende eines Nachweises oder einen Zieltermin.',
    never: 'vorgesehen und noch nie überprüft',
    overdue: 'überfällig',
    within: (days) => `in den nächsten ${days} Tagen`,
    later: 'später',
    more: (count) => `… und ${count} weitere (alle mit --due)`,
  },
  en: {
    title: 'Due',
    none: 'No dates: no file tells of a next review, of evidence that ends, or of a target date.',
    never: 'to be reviewed and never done',
    overdue: 'overdue',
    within: (days) => `within ${days} days`,
    later: 'later',
    more: (count) => `… and ${count} more (all with --due)`,
  },
};

const shownAtOnce = 10;

type ListOptions = TextOptions & {
  /** The day from which days are counted (ISO 8601). */
  readonly today: string;
};

/** What is overdue or due within 90 days, as the end of a report; empty where nothing is. */
export function dueSoon(tasks: readonly Due[], speech: Speech, options: ListOptions): string {
  const text = groups(tasks, options.today, speech)
    .filter(({ isLater }) => !isLater)
    .map(({ title, found }) => groupText(title, found, { ...options, language: speech.language }));
  return text.length === 0 ? '' : `${paint(words[speech.language].title, 'bold', options)}\n${text.join('')}`;
}

/** Everything that has a day, and all of it. */
export function dueList(tasks: readonly Due[], speech: Speech, options: ListOptions): string {
  if (tasks.length === 0) return `${words[speech.language].none}\n`;
  return groups(tasks, options.today, speech)
    .map(({ title, found }) =>
      groupText(title, found, { ...options, language: speech.language, shown: Number.POSITIVE_INFINITY }),
    )
    .join('');
}

type Group = { readonly title: string; readonly isLater: boolean; readonly found: readonly Due[] };

/** Each task once: in the nearest horizon that it lies within. Today is still in time. */
function groups(tasks: readonly Due[], today: string, { language }: Speech): readonly Group[] {
  const { never, overdue, within, later } = words[language];
  const nameOf = ({ day }: Due) => {
    if (day === null) return never;
    const days = daysBetween(today, day);
    if (days < 0) return overdue;
    const horizon = horizons.find((limit) => days <= limit) ?? Number.POSITIVE_INFINITY;
    return Number.isFinite(horizon) ? within(horizon) : later;
  };
  return [...Map.groupBy(tasks, nameOf)].map(([title, found]) => ({
    title,
    found,
    isLater: title === later,
  }));
}

function groupText(
  title: string,
  found: readonly Due[],
  options: TextOptions & { readonly language: MessageLanguage; readonly shown?: number },
): string {
  const { language, shown = shownAtOnce } = options;
  const rest = found.length - shown;
  const lines = found
    .slice(0, Math.min(found.length, shown))
    .map((task) => `    ${(task.day ?? '–').padEnd(10)}  ${lineOf(task, options)}\n`);
  const more = rest > 0 ? `    ${paint(words[language].more(rest), 'dim', options)}\n` : '';
  return `${String(found.length).padStart(3)} ${title}\n${lines.join('')}${more}`;
}

function lineOf(task: Due, options: TextOptions & { readonly language: MessageLanguage }): string {
  const { language } = options;
  const who = task.role ?? dueWords[language].nobody;
  return `${harmless(dueTitle(task, language))} – ${harmless(who)} ${paint(`[${task.id}]`, 'dim', options)}`;
}
