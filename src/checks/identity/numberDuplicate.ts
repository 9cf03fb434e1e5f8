import type { Item } from '../../catalogue/catalogue.ts';
import { defineCheck, type Found } from '../check.ts';
import { numberedItems } from '../reading/items.ts';

type Values = { readonly number: string; readonly file: string };

/** A printed number belongs to one item only. */
export const numberDuplicate = defineCheck<Values>({
  code: 'number-duplicate',
  severity: 'error',
  title: { de: 'Nummer doppelt vergeben', en: 'Number given twice' },
  message: {
    de: ({ number, file }) => `Die Nummer ${number} hat schon \`${file}\`.`,
    en: ({ number, file }) => `The number ${number} already belongs to \`${file}\`.`,
  },
  hint: {
    de: () => 'Geben Sie der neueren der beiden Dateien eine Nummer, die noch frei ist.',
    en: () => 'Give the newer of the two files a number that is still free.',
  },
  why: {
    de: 'Wer eine Maßnahme mit ihrer Nummer nennt, muss genau eine meinen.',
    en: 'Whoever names a measure by its number must mean exactly one.',
  },
  valid: [
    {
      'measures/1.0-schutz/backup.md': '---\nid: backup\nnumber: "1.0.1"\ntitle: Backup\n---\n',
      'measures/1.0-schutz/raid.md': `
        ---
        id: raid
        number: "1.0.1"
        title: RAID
        status: retired
        retired: { on: 2026-01-31, reason: Die Server sind abgebaut. }
        ---
      `,
    },
  ],
  invalid: [
    {
      content: {
        'measures/1.0-schutz/backup.md': '---\nid: backup\nnumber: "1.0.1"\ntitle: Backup\n---\n',
        'measures/1.0-schutz/raid.md': '---\nid: raid\nnumber: "1.0.1"\ntitle: RAID\n---\n',
      },
      expected: ['measures/1.0-schutz/raid.md:3:9'],
    },
  ],
  find: ({ catalogue }) => {
    const first = new Map<string, Item>();
    return numberedItems(catalogue).flatMap((item): Found<Values>[] => {
      const { number } = item.fields;
      const hasEnded = 'status' in item.fields && item.fields.status === 'retired';
      // What has ended gives its number free.
      if (number === undefined || hasEnded) return [];
      // Rules are numbered apart from categories and measures.
      const key = `${item.kind === 'rule' ? 'rule' : 'measure'} ${number}`;
      const earlier = first.get(key);
      if (earlier !== undefined)
        return [{ at: item.locate(['number']), values: { number, file: earlier.file } }];
      first.set(key, item);
      return [];
    });
  },
});
