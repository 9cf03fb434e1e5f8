import { defineCheck, type Found } from '../check.ts';
import { hasEnded } from '../reading/hasEnded.ts';
import { numberedItems } from '../reading/items.ts';

type Values = { readonly number: string; readonly other: string; readonly file: string };

/** Two numbers differ by more than zeros in front. */
export const numberLookalike = defineCheck<Values>({
  code: 'number-lookalike',
  severity: 'warning',
  title: { de: 'Gleiche Nummer, anders geschrieben', en: 'Same number in another spelling' },
  message: {
    de: ({ number, other, file }) =>
      `Die Nummer ${number} ist dieselbe wie ${other} in \`${file}\`, nur mit anderen Nullen.`,
    en: ({ number, other, file }) =>
      `The number ${number} is the same as ${other} in \`${file}\`, only with other zeros.`,
  },
  hint: {
    de: () => 'Geben Sie der neueren der beiden Dateien eine Nummer, die noch frei ist, ohne Nullen davor.',
    en: () => 'Give the newer of the two files a number that is still free, without zeros in front.',
  },
  why: {
    de: 'Am Telefon und im Protokoll sind beide dieselbe Nummer.',
    en: 'On the telephone and in minutes both are the same number.',
  },
  valid: [
    {
      'measures/1.0-schutz/a.md': '---\nid: a\nnumber: "1.0.1"\ntitle: A\n---\n',
      'measures/1.0-schutz/b.md': '---\nid: b\nnumber: "1.0.10"\ntitle: B\n---\n',
      'codex/01-c.md': '---\nid: c\nnumber: "1"\ntitle: C\n---\n',
    },
  ],
  invalid: [
    {
      content: {
        'measures/1.0-schutz/b.md': '---\nid: b\nnumber: "1.0.01"\ntitle: B\n---\n',
        'measures/1.0-schutz/a.md': '---\nid: a\nnumber: "1.0.1"\ntitle: A\n---\n',
      },
      expected: ['3:9'],
    },
  ],
  find: ({ catalogue }) => {
    const first = new Map<string, { readonly number: string; readonly file: string }>();
    return numberedItems(catalogue).flatMap((item): Found<Values>[] => {
      const { number } = item.fields;
      if (number === undefined || hasEnded(item)) return [];
      const key = `${item.kind === 'rule' ? 'rule' : 'measure'} ${number.split('.').map(Number).join('.')}`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, { number, file: item.file });
      if (earlier === undefined || earlier.number === number) return [];
      return [{ at: item.locate(['number']), values: { number, other: earlier.number, file: earlier.file } }];
    });
  },
});
