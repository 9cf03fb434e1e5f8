import { defineCheck } from '../check.ts';
import { allItems } from '../reading/items.ts';
import { lockedIds } from './lockedIds.ts';

/** Every file says its own id. */
export const idMissing = defineCheck<{ readonly path: string }>({
  code: 'id-missing',
  severity: 'warning',
  locked: lockedIds,
  title: { de: 'Kein Kurzname', en: 'No id' },
  message: {
    de: ({ path }) =>
      `Die Angabe \`id: ${path}\` fehlt; sie schützt davor, dass eine umbenannte Datei unbemerkt zu einer anderen wird.`,
    en: ({ path }) =>
      `The field \`id: ${path}\` is missing; it keeps a renamed file from becoming another one unnoticed.`,
  },
  why: {
    de: 'Nur wenn der Kurzname auch in der Datei steht, fällt es auf, dass sie umbenannt wurde.',
    en: 'Only if the id stands in the file as well is it noticed that the file was renamed.',
  },
  valid: ['---\nid: beispiel\nnumber: "1.0.1"\ntitle: Schlüssel\n---\n'],
  invalid: [{ content: '---\nnumber: "1.0.1"\ntitle: Schlüssel\n---\n', expected: ['1:1'] }],
  find: ({ catalogue }) =>
    allItems(catalogue).flatMap(({ fields, id, locate }) =>
      fields.id === undefined ? [{ at: locate([]), values: { path: id } }] : [],
    ),
});
