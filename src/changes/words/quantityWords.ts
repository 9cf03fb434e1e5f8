import type { Unit } from '../../catalogue/vocabulary.ts';
import type { MessageLanguage } from '../../diagnostics/finding.ts';

type Forms = readonly [one: string, other: string];

/** How units are called in messages; what is counted has no unit of its own. */
const units: Readonly<Record<MessageLanguage, Readonly<Record<Unit, Forms>>>> = {
  de: {
    s: ['Sekunde', 'Sekunden'],
    min: ['Minute', 'Minuten'],
    h: ['Stunde', 'Stunden'],
    d: ['Tag', 'Tage'],
    week: ['Woche', 'Wochen'],
    month: ['Monat', 'Monate'],
    year: ['Jahr', 'Jahre'],
    percent: ['%', '%'],
    characters: ['Zeichen', 'Zeichen'],
    count: ['', ''],
  },
  en: {
    s: ['second', 'seconds'],
    min: ['minute', 'minutes'],
    h: ['hour', 'hours'],
    d: ['day', 'days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    year: ['year', 'years'],
    percent: ['%', '%'],
    characters: ['character', 'characters'],
    count: ['', ''],
  },
};

/** Made once: making one takes a hundred times as long as using it. */
const formats: Readonly<Record<MessageLanguage, Intl.NumberFormat>> = {
  de: new Intl.NumberFormat('de', { maximumFractionDigits: 10 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 10 }),
};

/** A number with its unit: `24 Stunden`. */
export function quantityWords(value: number, unit: Unit, language: MessageLanguage): string {
  const number = formats[language].format(value);
  const [one, other] = units[language][unit];
  return `${number} ${value === 1 ? one : other}`.trimEnd();
}

const parts: readonly (readonly [letter: string, unit: Unit])[] = [
  ['Y', 'year'],
  ['M', 'month'],
  ['W', 'week'],
  ['D', 'd'],
];

/** A duration (ISO 8601, in whole days or more): `P1Y6M` is `1 Jahr und 6 Monate`. */
export function durationWords(duration: string, language: MessageLanguage): string {
  const spans = parts.flatMap(([letter, unit]) => {
    const amount = new RegExp(`(\\d+)${letter}`).exec(duration)?.[1];
    return amount === undefined ? [] : [quantityWords(Number(amount), unit, language)];
  });
  return spans.join(language === 'de' ? ' und ' : ' and ');
}
