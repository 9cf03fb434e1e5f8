import { durationParts, localeOf } from './format.ts';
import { say, type Wording } from './words.ts';

/** A value with its unit, which stay on one line: `10 Zeichen`, `24 Stunden`, `99,9 %`. */
export function quantityText(value: number, unit: string, wording: Wording): string {
  const number = new Intl.NumberFormat(localeOf(wording.language), { maximumFractionDigits: 10 }).format(
    value,
  );
  if (unit === 'count') return number;
  return `${number}\u00A0${say(wording, `units.${unit}`, { count: value })}`;
}

/** How often something happens, from an ISO 8601 duration: `alle 12 Monate`, `jedes Jahr`. */
export function periodText(iso: string, wording: Wording): string {
  const [first, second] = durationParts(iso);
  if (first === undefined) return iso;
  if (second === undefined) return say(wording, `periods.${first.unit}`, { count: first.count });
  return say(wording, 'periods.mixed', {
    first: spanText(first, wording),
    second: spanText(second, wording),
  });
}

function spanText({ unit, count }: { unit: string; count: number }, wording: Wording): string {
  return `${count}\u00A0${say(wording, `units.${unitNames[unit] ?? unit}`, { count })}`;
}

const unitNames: Readonly<Record<string, string>> = { day: 'd', week: 'week', month: 'month', year: 'year' };
