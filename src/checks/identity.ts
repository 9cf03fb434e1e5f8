import type { Catalogue, Item } from '../catalogue/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { defineFinding, report } from '../diagnostics/finding.ts';
import type { CheckGroup } from './checkGroup.ts';
import { allItems, linkedItems } from './reading/items.ts';

const mismatch = defineFinding<{ id: string; path: string }>({
  code: 'id-mismatch',
  severity: 'error',
  message: {
    de: ({ id, path }) => `Der Kurzname ist \`${id}\`, dem Dateinamen nach aber \`${path}\`.`,
    en: ({ id, path }) => `The id is \`${id}\`, but by the file name it is \`${path}\`.`,
  },
  hint: {
    de: ({ id, path }) =>
      `Ein Kurzname bleibt für immer: Wurde die Datei umbenannt, geben Sie ihr den Namen \`${id}\` zurück; ist sie eine Kopie, schreiben Sie \`id: ${path}\`.`,
    en: ({ id, path }) =>
      `An id stays for ever: if the file was renamed, give it back the name \`${id}\`; if it is a copy, write \`id: ${path}\`.`,
  },
});

const missing = defineFinding<{ path: string }>({
  code: 'id-missing',
  severity: 'warning',
  message: {
    de: ({ path }) =>
      `Die Angabe \`id: ${path}\` fehlt; sie schützt davor, dass eine umbenannte Datei unbemerkt zu einer anderen wird.`,
    en: ({ path }) =>
      `The field \`id: ${path}\` is missing; it keeps a renamed file from becoming another one unnoticed.`,
  },
});

const duplicate = defineFinding<{ id: string; file: string }>({
  code: 'id-duplicate',
  severity: 'error',
  message: {
    de: ({ id, file }) => `Den Kurznamen \`${id}\` hat schon \`${file}\`.`,
    en: ({ id, file }) => `The id \`${id}\` already belongs to \`${file}\`.`,
  },
  hint: {
    de: () => 'Geben Sie der neueren der beiden Dateien einen anderen Namen und Kurznamen.',
    en: () => 'Give the newer of the two files another name and id.',
  },
});

/** Ids are equal to the path and belong to one item only. Links, changes and histories hang on them. */
export const identity: CheckGroup = {
  locked: {
    de: 'An Kurznamen hängen Links, Änderungen und Versionen.',
    en: 'Links, changes and versions hang on ids.',
  },
  findings: [mismatch, missing, duplicate],
  run: (catalogue) => [...allItems(catalogue).flatMap(ownId), ...duplicates(catalogue)],
};

function ownId({ fields, id, locate }: Item): Diagnostic[] {
  if (fields.id === undefined) return [report(missing, locate([]), { path: id })];
  return fields.id === id ? [] : [report(mismatch, locate(['id']), { id: fields.id, path: id })];
}

function duplicates(catalogue: Catalogue): Diagnostic[] {
  const first = new Map<string, Item>();
  return linkedItems(catalogue).flatMap((item) => {
    const earlier = first.get(item.id);
    if (earlier === undefined) first.set(item.id, item);
    return earlier === undefined
      ? []
      : [report(duplicate, item.locate(['id']), { id: item.id, file: earlier.file })];
  });
}
