/** How dates and numbers are written; English documents follow British usage. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** An ISO date in words: `23. November 2026`. What is no date stays as it is. */
export function dateText(iso: string, language: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return dateFormat(language).format(date);
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** The format of a language; making one takes a thousand times as long as using it. */
function dateFormat(language: string): Intl.DateTimeFormat {
  const known = dateFormats.get(language);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
  dateFormats.set(language, format);
  return format;
}

/** The size of a file: `412 kB`, `1,3 MB`. */
export function bytesText(bytes: number, language: string): string {
  const isLarge = bytes >= 1_000_000;
  const size = new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  });
  return size.format(bytes / (isLarge ? 1_000_000 : 1000)).replace(' ', '\u00A0');
}

/** The name of a language in another: `Deutsch`, `German`. */
export function languageName(tag: string, language: string): string {
  return new Intl.DisplayNames(localeOf(language), { type: 'language' }).of(tag) ?? tag;
}

export type Duration = { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly count: number };

/** The parts of an ISO 8601 duration in which people say it: `P12M` is 12 months, `P1Y6M` 18 months. */
export function durationParts(iso: string): Duration[] {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(iso);
  const [years = 0, months = 0, weeks = 0, days = 0] = (match ?? [])
    .slice(1)
    .map((part) => Number(part ?? 0));
  const long: Duration =
    months === 0 ? { unit: 'year', count: years } : { unit: 'month', count: 12 * years + months };
  const short: Duration =
    days === 0 ? { unit: 'week', count: weeks } : { unit: 'day', count: 7 * weeks + days };
  return [long, short].filter(({ count }) => count > 0);
}
