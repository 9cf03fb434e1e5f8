/** A unit for one of it and for any other amount. */
export type UnitWords = readonly [one: string, other: string];

/** An amount with its unit: `24 Stunden`, `99,9 %`; the amount alone where nothing but things are counted. */
export function quantityText(amount: number, unit: UnitWords | undefined, language: string): string {
  const number = numberFormat(language).format(amount);
  if (unit === undefined) return number;
  const [one, other] = unit;
  return `${number} ${amount === 1 ? one : other}`;
}

const formats = new Map<string, Intl.NumberFormat>();

/** The format of a language; making one takes a hundred times as long as using it. */
function numberFormat(language: string): Intl.NumberFormat {
  const known = formats.get(language);
  if (known !== undefined) return known;
  const locale = language === 'en' ? 'en-GB' : language;
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });
  formats.set(language, format);
  return format;
}
