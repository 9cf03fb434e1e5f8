import type { Catalogue, Customer, Item, Measure, Rule } from '../catalogue/catalogue.ts';
import { fileOf } from './contentPassages.ts';
import { type Reader, shownTo } from './publicTexts.ts';
import { wordsOf } from './words.ts';

/** A short text of a field that a reader may not see: as a whole it gives itself away. */
export type SecretValue = {
  readonly file: string;
  readonly text: string;
  /** Whether it is also a secret where a section for customers says it. */
  readonly always: boolean;
};

/** Longer texts are found by five words in a row; a short plain word says nothing alone. */
const leastLetters = 8;

/**
 * Names and contracts of other customers, and what names an internal or retired record or its evidence. Titles of
 * roles are none: such words as “Geschäftsleitung” stand in any text.
 */
export function secretValues(catalogue: Catalogue, reader: Reader): SecretValue[] {
  const shown = new Set<Item>(shownTo(catalogue, reader));
  const records = [...catalogue.rules, ...catalogue.measures];
  const hidden = records.filter((item) => !shown.has(item));
  return [
    ...catalogue.customers.filter(({ id }) => id !== reader).flatMap(customerValues),
    ...hidden.flatMap((item) => hiddenValues(item, catalogue)),
    ...records.flatMap((item) => evidenceValues(item)),
  ].filter(({ text }) => isTelling(text));
}

function customerValues({ id, file, fields }: Customer): SecretValue[] {
  const names = [fields.name, fields.contract?.reference ?? ''];
  return [
    ...names.map((text) => ({ file, text, always: wordsOf(text).length > 1 || /\d/.test(text) })),
    ...[id, ...(fields.address ?? '').split('\n')].map((text) => ({ file, text, always: false })),
  ];
}

function hiddenValues(item: Rule | Measure, catalogue: Catalogue): SecretValue[] {
  const titles = [...item.texts].flatMap(([language, { title }]) =>
    title === null ? [] : [{ file: fileOf(item, language, catalogue), text: title, always: false }],
  );
  const own = [item.id, item.fields.retired?.reason ?? ''];
  return [...titles, ...own.map((text) => ({ file: item.file, text, always: false }))];
}

function evidenceValues({ file, fields }: Rule | Measure): SecretValue[] {
  return (fields.evidence ?? []).map(({ ref }) => ({ file, text: ref, always: false }));
}

function isTelling(text: string): boolean {
  const words = wordsOf(text);
  const [only] = words;
  if (words.length !== 1 || only === undefined) return words.length > 1;
  return only.typed.length >= leastLetters || (/\d/.test(only.typed) && only.typed.length >= 4);
}
