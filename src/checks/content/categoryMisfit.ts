import type { Category, Measure } from '../../catalogue/catalogue.ts';
import { defineCheck, type Found } from '../check.ts';

type Values = { readonly category: string; readonly lacking: string };

/** The protection goals of the Standard Data Protection Model, by the words that name them in the title of a category. */
const goals = [
  { id: 'vertraulichkeit', words: /vertraulich|confidential/i },
  { id: 'integritaet', words: /integrit/i },
  { id: 'verfuegbarkeit', words: /verfügbar|availab/i },
] as const;

/** A measure in a category that its own mapping contradicts. */
export const categoryMisfit = defineCheck<Values>({
  code: 'category-misfit',
  severity: 'info',
  title: { de: 'Maßnahme im falschen Abschnitt', en: 'Measure in the wrong category' },
  message: {
    de: ({ category, lacking }) =>
      `Die Maßnahme steht im Abschnitt „${category}“, ihre Zuordnung (\`controls\`) nennt aber nicht ${lacking}.`,
    en: ({ category, lacking }) =>
      `The measure stands in the category “${category}”, but its mapping (\`controls\`) does not name ${lacking}.`,
  },
  hint: {
    de: () =>
      'Ordnen Sie die Maßnahme einem passenden Abschnitt zu, oder ergänzen Sie die Zuordnung, wenn sie dem Zweck des Abschnitts doch dient.',
    en: () =>
      'Move the measure to a category that fits, or add to the mapping if it serves the purpose of the category after all.',
  },
  why: {
    de: 'Kunden und Prüfer lesen den Abschnitt als Zusage. Steht dort Fremdes, wirkt er besser gefüllt, als er ist, und am rechten Ort fehlt die Maßnahme.',
    en: 'Customers and auditors read the category as a promise. What does not belong there makes it look better filled than it is, and is missing where it belongs.',
  },
  sources: [
    { de: 'Art. 32 Abs. 1 lit. a bis d DSGVO', en: 'Art. 32(1)(a) to (d) GDPR' },
    {
      de: 'Standard-Datenschutzmodell 3.1, Gewährleistungsziele',
      en: 'Standard Data Protection Model 3.1, protection goals',
    },
  ],
  valid: [
    example('Vertraulichkeit', 'gdpr: [art32-1-b, art32-1-c], sdm: [vertraulichkeit]'),
    example('Schutz', 'sdm: [transparenz]'),
  ],
  invalid: [
    { content: example('Schutz', 'gdpr: [art32-1-c]'), expected: ['measures/1.0-schutz/beispiel.md:5:11'] },
    {
      content: example('Vertraulichkeit', 'gdpr: [art32-1-b], sdm: [verfuegbarkeit]'),
      expected: ['measures/1.0-schutz/beispiel.md:5:11'],
    },
  ],
  find: ({ catalogue }) => {
    const categories = new Map(catalogue.categories.map((category) => [category.id, category]));
    return catalogue.measures
      .filter(({ fields }) => fields.status !== 'retired')
      .flatMap((measure) => misfits(measure, categories.get(measure.category)));
  },
});

/** The letters of Art. 32 are judged first; where they agree, the goal that the category is named after. */
function misfits(measure: Measure, category: Category | undefined): Found<Values>[] {
  const lacking =
    category === undefined ? null : (lackingLetter(measure, category) ?? lackingGoal(measure, category));
  if (category === undefined || lacking === null) return [];
  return [{ at: measure.locate(['controls']), values: { category: category.fields.title, lacking } }];
}

function lettersOf({ fields }: Category | Measure): readonly string[] {
  return fields.controls?.['gdpr']?.filter((control) => /^art32-1-[a-d]$/.test(control)) ?? [];
}

/** The letter of the category, where the measure names letters and none of these. */
function lackingLetter(measure: Measure, category: Category): string | null {
  const own = lettersOf(measure);
  const wanted = lettersOf(category);
  if (own.length === 0 || wanted.length === 0 || own.some((letter) => wanted.includes(letter))) return null;
  return wanted.map((letter) => `\`gdpr: ${letter}\``).join(' / ');
}

function lackingGoal({ fields: { controls } }: Measure, { fields: { title } }: Category): string | null {
  const own = controls?.['sdm'] ?? [];
  const wanted = goals.filter(({ words }) => words.test(title)).map(({ id }) => id);
  if (own.length === 0 || wanted.length === 0 || wanted.some((goal) => own.includes(goal))) return null;
  return wanted.map((goal) => `\`sdm: ${goal}\``).join(' / ');
}

function example(category: string, controls: string): Readonly<Record<string, string>> {
  return {
    'measures/1.0-schutz/index.md': `
      ---
      id: schutz
      number: "1.0"
      title: ${category}
      controls: { gdpr: [art32-1-b] }
      ---
    `,
    'measures/1.0-schutz/beispiel.md': `
      ---
      id: beispiel
      number: "1.0.1"
      title: Beispiel
      controls: { ${controls} }
      ---
    `,
    'frameworks/sdm.yaml': `
      id: sdm
      title: { de: Standard-Datenschutzmodell, en: Standard Data Protection Model }
      version: "3.1"
      source: DSK
      status: in-force
      controls:
        - { id: vertraulichkeit, title: { de: Vertraulichkeit, en: Confidentiality } }
        - { id: verfuegbarkeit, title: { de: Verfügbarkeit, en: Availability } }
        - { id: transparenz, title: { de: Transparenz, en: Transparency } }
    `,
  };
}
