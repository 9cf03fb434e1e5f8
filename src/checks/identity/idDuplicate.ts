import type { Item } from '../../catalogue/catalogue.ts';
import { defineCheck, type Found } from '../check.ts';
import { hasEnded } from '../reading/hasEnded.ts';
import { linkedItems } from '../reading/items.ts';
import { lockedIds } from './lockedIds.ts';

type Values = { readonly id: string; readonly file: string };

/** An id belongs to one item only. */
export const idDuplicate = defineCheck<Values>({
  code: 'id-duplicate',
  severity: 'error',
  locked: lockedIds,
  title: { de: 'Kurzname doppelt vergeben', en: 'Id given twice' },
  message: {
    de: ({ id, file }) => `Den Kurznamen \`${id}\` hat schon \`${file}\`.`,
    en: ({ id, file }) => `The id \`${id}\` already belongs to \`${file}\`.`,
  },
  hint: {
    de: () => 'Geben Sie der neueren der beiden Dateien einen anderen Namen und Kurznamen.',
    en: () => 'Give the newer of the two files another name and id.',
  },
  why: {
    de: 'Ein Link oder ein Vergleich zweier Versionen findet unter einem Kurznamen genau einen Eintrag, sonst ist offen, welche Zusage gemeint ist.',
    en: 'A link or a comparison of two versions finds exactly one entry under an id, otherwise it is open which promise is meant.',
  },
  valid: [
    {
      'measures/1.0-schutz/backup.md': '---\nid: backup\nnumber: "1.0.1"\ntitle: Backup\n---\n',
      'measures/1.0-schutz/raid.md': '---\nid: raid\nnumber: "1.0.2"\ntitle: RAID\n---\n',
    },
  ],
  invalid: [
    {
      content: {
        'measures/1.0-schutz/backup.md': '---\nid: backup\nnumber: "1.0.1"\ntitle: Backup\n---\n',
        'handbook/01-backup.md': '---\nid: backup\ntitle: Backup\n---\n',
      },
      expected: ['handbook/01-backup.md:2:5'],
    },
  ],
  find: ({ catalogue }) => {
    const first = new Map<string, Item>();
    return linkedItems(catalogue).flatMap((item): Found<Values>[] => {
      // What shares its id with something that has ended is a matter of `id-reused`.
      const key = `${item.id} ${hasEnded(item)}`;
      const earlier = first.get(key);
      if (earlier !== undefined)
        return [{ at: item.locate(['id']), values: { id: item.id, file: earlier.file } }];
      first.set(key, item);
      return [];
    });
  },
});
