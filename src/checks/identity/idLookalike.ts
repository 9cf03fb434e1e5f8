import type { Item } from '../../catalogue/catalogue.ts';
import { defineCheck, type Found } from '../check.ts';
import { linkedItems } from '../reading/items.ts';

type Values = { readonly id: string; readonly other: string; readonly file: string };

/** Two ids differ by more than how an umlaut or a compound is spelt. */
export const idLookalike = defineCheck<Values>({
  code: 'id-lookalike',
  severity: 'warning',
  title: { de: 'Fast gleiche Kurznamen', en: 'Nearly equal ids' },
  message: {
    de: ({ id, other, file }) =>
      `Der Kurzname \`${id}\` unterscheidet sich nur in der Schreibweise von \`${other}\` (\`${file}\`).`,
    en: ({ id, other, file }) =>
      `The id \`${id}\` differs from \`${other}\` (\`${file}\`) in spelling alone.`,
  },
  hint: {
    de: () =>
      'Ist es dieselbe Maßnahme, führen Sie die beiden Dateien zusammen; sonst geben Sie der neueren einen deutlich anderen Namen.',
    en: () =>
      'If it is the same measure, join the two files; otherwise give the newer one a clearly different name.',
  },
  why: {
    de: 'Wer einen Link setzt oder eine alte Fassung sucht, verwechselt die beiden, und niemand bemerkt es.',
    en: 'Who sets a link or looks for an old version mistakes one for the other, and nobody notices.',
  },
  valid: [
    {
      'measures/1.0-schutz/zutritt.md': '---\nid: zutritt\nnumber: "1.0.1"\ntitle: Zutritt\n---\n',
      'measures/1.0-schutz/zutritte.md': '---\nid: zutritte\nnumber: "1.0.2"\ntitle: Zutritte\n---\n',
      'measures/1.0-schutz/stufe-1-1.md': '---\nid: stufe-1-1\nnumber: "1.0.3"\ntitle: Stufe 1.1\n---\n',
      'measures/1.0-schutz/stufe-11.md': '---\nid: stufe-11\nnumber: "1.0.4"\ntitle: Stufe 11\n---\n',
    },
  ],
  invalid: [
    {
      content: {
        'measures/1.0-schutz/videoueberwachung.md':
          '---\nid: videoueberwachung\nnumber: "1.0.2"\ntitle: Videoüberwachung\n---\n',
        'measures/1.0-schutz/video-uberwachung.md':
          '---\nid: video-uberwachung\nnumber: "1.0.1"\ntitle: Video-Überwachung\n---\n',
      },
      expected: ['2:5'],
    },
  ],
  find: ({ catalogue }) => {
    const first = new Map<string, Item>();
    return linkedItems(catalogue).flatMap((item): Found<Values>[] => {
      const spelling = folded(item.id);
      const earlier = first.get(spelling);
      if (earlier === undefined) first.set(spelling, item);
      if (earlier === undefined || earlier.id === item.id) return [];
      return [{ at: item.locate(['id']), values: { id: item.id, other: earlier.id, file: earlier.file } }];
    });
  },
});

/** An id without what is a matter of spelling: umlauts as two letters, ß as ss, hyphens but between digits. */
function folded(id: string): string {
  return id
    .replaceAll(/([aou])e/g, '$1')
    .replaceAll('ss', 's')
    .replaceAll(/(?<!\d)-|-(?!\d)/g, '');
}
