import type { Measure } from '../../catalogue/catalogue.ts';
import { defineCheck, type Found } from '../check.ts';
import { activeItems } from '../reading/items.ts';
import { passagesOf } from '../reading/passages.ts';
import { similarPairs, wordsOf } from '../reading/similarity.ts';

type Values = { readonly file: string; readonly part: 'title' | 'text' };

const names = {
  title: { de: 'Der Titel', en: 'The title' },
  text: { de: 'Der Text für Kunden', en: 'The text for customers' },
} as const;

/** Shorter texts agree by chance. */
const fewestWords = 5;

/** Measures that say nearly the same. */
export const nearDuplicate = defineCheck<Values, { readonly similar: number }>({
  code: 'near-duplicate',
  severity: 'info',
  title: { de: 'Fast gleiche Maßnahmen', en: 'Nearly equal measures' },
  message: {
    de: ({ file, part }) => `${names[part].de} sagt fast dasselbe wie \`${file}\`.`,
    en: ({ file, part }) => `${names[part].en} says nearly the same as \`${file}\`.`,
  },
  hint: {
    de: () =>
      'Ist dasselbe gemeint, führen Sie beide zusammen; sonst sagen Sie im Titel, worin sie sich unterscheiden.',
    en: () => 'If the same is meant, merge the two; otherwise say in the title how they differ.',
  },
  why: {
    de: 'Doppelte Maßnahmen blähen die Anlage auf, und bald wird nur eine von beiden gepflegt: Dann widersprechen sie sich.',
    en: 'Doubled measures swell the annex, and soon only one of them is maintained: then they contradict each other.',
  },
  parameters: {
    similar: {
      default: 80,
      de: 'Anteil gemeinsamer Wörter in Prozent, ab dem zwei Maßnahmen als fast gleich gelten',
      en: 'Share of common words in percent from which two measures count as nearly equal',
    },
  },
  valid: [
    {
      'measures/1.0-schutz/a.md': `
        ---
        id: a
        number: "1.0.1"
        title: Schulung der Mitarbeiter
        ---
      `,
      'measures/1.0-schutz/b.md': `
        ---
        id: b
        number: "1.0.2"
        title: Schulung der Geschäftsleitung
        ---
      `,
    },
    {
      'measures/1.0-schutz/a.md': `
        ---
        id: a
        number: "1.0.1"
        title: Einsatz einer USV
        providedBy: [own]
        ---
      `,
      'measures/1.0-schutz/b.md': `
        ---
        id: b
        number: "1.0.2"
        title: Einsatz einer USV
        providedBy: [customer]
        ---
      `,
    },
  ],
  invalid: [
    {
      content: {
        'measures/1.0-schutz/b.md': `
          ---
          id: b
          number: "1.0.2"
          title: Schulungen für die Mitarbeiter
          ---
        `,
        'measures/1.0-schutz/a.md': `
          ---
          id: a
          number: "1.0.1"
          title: Schulung der Mitarbeiter
          ---
        `,
      },
      expected: ['4:8'],
    },
    {
      content: {
        'measures/1.0-schutz/b.md': `
          ---
          id: b
          number: "1.0.2"
          title: Backup
          ---

          ## Für Kunden

          Wir sichern alle Server und alle Datenbanken täglich auf getrennte Systeme.
        `,
        'measures/1.0-schutz/a.md': `
          ---
          id: a
          number: "1.0.1"
          title: Datensicherung
          ---

          ## Für Kunden

          Alle Server und alle Datenbanken sichern wir täglich auf getrennte Systeme.
        `,
      },
      expected: ['4:8'],
    },
  ],
  find: ({ catalogue, parameters }) => {
    const measures = activeItems(catalogue).filter((item): item is Measure => 'category' in item);
    const least = parameters.similar / 100;
    const titles = measures.map(({ fields }) => wordsOf(fields.title));
    const texts = measures.map((measure) => textOf(measure, catalogue.sourceLanguage));
    const byTitle = pairs(measures, titles, least, 'title');
    const told = new Set(byTitle.map(({ later }) => later));
    const byText = pairs(measures, texts, least, 'text').filter(({ later }) => !told.has(later));
    return [...byTitle, ...byText].map(({ found }) => found);
  },
});

function textOf(measure: Measure, language: string): ReadonlySet<string> {
  const prose = passagesOf(measure).filter(
    (passage) => passage.customer && passage.kind === 'prose' && passage.language === language,
  );
  const words = wordsOf(prose.map(({ text }) => text).join(' '));
  return words.size < fewestWords ? new Set() : words;
}

type Pair = { readonly later: number; readonly found: Found<Values> };

function pairs(
  measures: readonly Measure[],
  words: readonly ReadonlySet<string>[],
  least: number,
  part: Values['part'],
): Pair[] {
  const mayCompare = (later: number, earlier: number): boolean => {
    const one = measures[later];
    const other = measures[earlier];
    return one !== undefined && other !== undefined && isSameMatter(one, other);
  };
  return similarPairs(words, least, mayCompare).flatMap(([later, earlier]) => {
    const measure = measures[later];
    const file = measures[earlier]?.file;
    if (measure === undefined || file === undefined) return [];
    return [{ later, found: { at: measure.locate(['title']), values: { file, part } } }];
  });
}

/** Two measures may say the same of different services or providers, and while the one replaces the other. */
function isSameMatter(one: Measure, other: Measure): boolean {
  return (
    !one.fields.supersedes?.includes(other.id) &&
    !other.fields.supersedes?.includes(one.id) &&
    overlap(one.fields.services, other.fields.services) &&
    overlap(one.fields.providedBy, other.fields.providedBy)
  );
}

/** Whether two lists have something in common; what is left out, or is `all`, means everything. */
function overlap(one: 'all' | readonly string[] | undefined, other: typeof one): boolean {
  if (one === undefined || other === undefined || one === 'all' || other === 'all') return true;
  return one.some((entry) => other.includes(entry));
}
