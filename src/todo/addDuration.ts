/**
 * The day (ISO 8601) that lies a duration such as `P1Y6M` after another. A month that is too short ends on its last day
 * (31 January + P1M = 28 February). `null` beyond the year 9999, which no calendar of ours can write.
 */
export function addDuration(day: string, duration: string): string | null {
  const amount = (unit: string) => Number(new RegExp(`(\\d+)${unit}`).exec(duration)?.[1] ?? 0);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = year * 12 + month - 1 + amount('Y') * 12 + amount('M');
  const lastDate = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  const days = Math.min(date, lastDate) + amount('W') * 7 + amount('D');
  const sum = new Date(Date.UTC(Math.floor(months / 12), months % 12, days));
  return sum.getTime() < Date.UTC(10_000) ? sum.toISOString().slice(0, 10) : null;
}

/** The number of days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
