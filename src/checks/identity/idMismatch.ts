import { defineCheck } from '../check.ts';
import { allItems } from '../reading/items.ts';
import { lockedIds } from './lockedIds.ts';

/** The id of a file is the one that its path says. */
export const idMismatch = defineCheck<{ readonly id: string; readonly path: string }>({
  code: 'id-mismatch',
  severity: 'error',
  locked: lockedIds,
  title: { de: 'Kurzname und Dateiname verschieden', en: 'Id differs from the file name' },
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
  why: {
    de: 'Unter seinem Kurznamen ist ein Eintrag über alle Versionen derselbe. Wer eine Datei umbenennt oder kopiert, darf daraus nicht unbemerkt einen anderen machen.',
    en: 'Under its id an entry is the same in every version. Whoever renames or copies a file must not turn it into another one unnoticed.',
  },
  valid: ['---\nid: beispiel\nnumber: "1.0.1"\ntitle: Schlüssel\n---\n'],
  invalid: [{ content: '---\nid: schluessel\nnumber: "1.0.1"\ntitle: Schlüssel\n---\n', expected: ['2:5'] }],
  find: ({ catalogue }) =>
    allItems(catalogue).flatMap(({ fields, id, locate }) =>
      fields.id === undefined || fields.id === id
        ? []
        : [{ at: locate(['id']), values: { id: fields.id, path: id } }],
    ),
});
