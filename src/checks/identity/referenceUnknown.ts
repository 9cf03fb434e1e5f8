import { nearest, nearestLimit } from '../../diagnostics/nearest.ts';
import { defineCheck } from '../check.ts';
import { allItems } from '../reading/items.ts';
import { namesIn } from './namesIn.ts';
import { knownNames, type Target, targetWords } from './targets.ts';

type Values = {
  readonly name: string;
  readonly target: Target;
  readonly nearest: string;
  readonly known: readonly string[];
};

/** Every name that stands for something else is the name of something that exists. */
export const referenceUnknown = defineCheck<Values>({
  code: 'reference-unknown',
  severity: 'error',
  locked: { de: 'Die Dokumente lösen diese Namen auf.', en: 'The documents resolve these names.' },
  title: { de: 'Name führt ins Leere', en: 'Name of nothing' },
  message: {
    de: ({ name, target }) => `\`${name}\` ist ${targetWords[target].no.de}.`,
    en: ({ name, target }) => `\`${name}\` is ${targetWords[target].no.en}.`,
  },
  hint: {
    de: ({ name, nearest: near, known, target }) => {
      if (near !== '') return `Gemeint ist wohl \`${near}\`.`;
      const where = targetWords[target].where.de;
      if (known.length === 0) return `Legen Sie \`${name}\` ${where} an.`;
      return `Bekannt ${known.length === 1 ? 'ist' : 'sind'} ${quoted(known)}; Neues wird ${where} angelegt.`;
    },
    en: ({ name, nearest: near, known, target }) => {
      if (near !== '') return `Probably \`${near}\` is meant.`;
      const where = targetWords[target].where.en;
      if (known.length === 0) return `Add \`${name}\` ${where}.`;
      return `Known ${known.length === 1 ? 'is' : 'are'} ${quoted(known)}; a new one is added ${where}.`;
    },
  },
  why: {
    de: 'Wer zuständig ist und wofür eine Maßnahme gilt, muss sich nachschlagen lassen; ein verschriebener Name bliebe sonst als leere Stelle im Dokument.',
    en: 'Who is responsible and what a measure holds for must be there to look up; a mistyped name would otherwise stay in the document as an empty place.',
  },
  valid: ['---\nid: beispiel\nnumber: "1.0.1"\ntitle: Schlüssel\nowner: betrieb\n---\n'],
  invalid: [
    {
      content: '---\nid: beispiel\nnumber: "1.0.1"\ntitle: Schlüssel\nowner: betreib\n---\n',
      expected: ['5:8'],
    },
    {
      content:
        '---\nid: beispiel\nnumber: "1.0.1"\ntitle: Schlüssel\ncontrols: { gdprr: [art32-1-b] }\n---\n',
      expected: ['5:20'],
    },
  ],
  find: ({ catalogue }) => {
    const known = knownNames(catalogue);
    const unknown = allItems(catalogue).flatMap((item) =>
      namesIn(item).flatMap(({ name, target, field }) => {
        const names = known.get(target);
        return names === undefined || names.has(name)
          ? []
          : [{ name, target, names, at: item.locate(field) }];
      }),
    );
    return unknown.map(({ name, target, names, at }, index) => {
      const near = index < nearestLimit ? nearest(name, [...names]) : '';
      return {
        at,
        values: {
          name,
          target,
          nearest: near,
          known: names
            .values()
            .take(shown + 1)
            .toArray(),
        },
      };
    });
  },
});

/** How many of the known names a sentence lists. */
const shown = 8;

/** The first names of a list, for a sentence. */
function quoted(names: readonly string[]): string {
  const first = names.slice(0, shown).map((name) => `\`${name}\``);
  return names.length > shown ? `${first.join(', ')} …` : first.join(', ');
}
