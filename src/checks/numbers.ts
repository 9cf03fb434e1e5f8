import type { Catalogue, Item } from '../catalogue/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { defineFinding, report } from '../diagnostics/finding.ts';
import type { CheckGroup } from './checkGroup.ts';
import { numberedItems } from './reading/items.ts';

const missing = defineFinding<Record<string, never>>({
  code: 'number-missing',
  severity: 'warning',
  message: {
    de: () =>
      'Die Nummer (`number`) fehlt; in den Dokumenten steht nur der Titel, hinter allem, was eine Nummer hat.',
    en: () =>
      'The `number` is missing; the documents print only the title, after everything that has a number.',
  },
});

const duplicate = defineFinding<{ number: string; file: string }>({
  code: 'number-duplicate',
  severity: 'error',
  message: {
    de: ({ number, file }) => `Die Nummer ${number} hat schon \`${file}\`.`,
    en: ({ number, file }) => `The number ${number} already belongs to \`${file}\`.`,
  },
  hint: {
    de: () => 'Geben Sie der neueren der beiden Dateien eine Nummer, die noch frei ist.',
    en: () => 'Give the newer of the two files a number that is still free.',
  },
});

const misplaced = defineFinding<{ number: string; category: string }>({
  code: 'number-misplaced',
  severity: 'warning',
  message: {
    de: ({ number, category }) =>
      `Die Nummer ${number} gehört nicht in den Abschnitt ${category}, in dessen Ordner die Datei liegt.`,
    en: ({ number, category }) =>
      `The number ${number} does not belong to the category ${category} in whose folder the file lies.`,
  },
});

/** Printed numbers belong to one item only and follow that of the category. */
export const numbers: CheckGroup = {
  findings: [missing, duplicate, misplaced],
  run: (catalogue) => [
    ...numberedItems(catalogue).flatMap(ownNumber),
    ...duplicates(catalogue),
    ...strays(catalogue),
  ],
};

function ownNumber({ fields, locate }: ReturnType<typeof numberedItems>[number]): Diagnostic[] {
  return fields.number === undefined ? [report(missing, locate([]), {})] : [];
}

/** Rules are numbered apart from categories and measures; what has ended gives its number free. */
function duplicates(catalogue: Catalogue): Diagnostic[] {
  const first = new Map<string, Item>();
  return numberedItems(catalogue).flatMap((item) => {
    const { number } = item.fields;
    if (number === undefined || ('status' in item.fields && item.fields.status === 'retired')) return [];
    const key = `${item.kind === 'rule' ? 'rule' : 'measure'} ${number}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, item);
    return earlier === undefined
      ? []
      : [report(duplicate, item.locate(['number']), { number, file: earlier.file })];
  });
}

function strays({ categories, measures }: Catalogue): Diagnostic[] {
  const numberOf = new Map(categories.map(({ id, fields }) => [id, fields.number]));
  return measures.flatMap(({ category: id, fields: { number }, locate }) => {
    const category = numberOf.get(id);
    if (number === undefined || category === undefined || number.startsWith(`${category}.`)) return [];
    return [report(misplaced, locate(['number']), { number, category })];
  });
}
