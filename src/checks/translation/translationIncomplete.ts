import { defineCheck } from '../check.ts';
import { translationsOf } from '../reading/translations.ts';

type Values = { readonly language: string };

/** A translation that leaves out what customers read in the source. */
export const translationIncomplete = defineCheck<Values>({
  code: 'translation-incomplete',
  severity: 'warning',
  title: { de: 'Übersetzung ohne Text für Kunden', en: 'Translation without a text for customers' },
  message: {
    de: ({ language }) =>
      `Die Quelle hat einen Text für Kunden, diese Übersetzung nicht: In Anlagen der Sprache \`${language}\` steht nur die Überschrift.`,
    en: ({ language }) =>
      `The source has a text for customers, this translation has none: annexes in the language \`${language}\` show the heading only.`,
  },
  hint: {
    de: () => 'Übersetzen Sie den Abschnitt „Für Kunden“ unter der Überschrift `## For customers`.',
    en: () => 'Translate the section “Für Kunden” below the heading `## For customers`.',
  },
  why: {
    de: 'Kunden einer anderen Sprache bekämen weniger zugesagt als die übrigen, ohne dass es jemand beschlossen hat.',
    en: 'Customers of another language would be promised less than the others, without anybody having decided so.',
  },
  valid: [
    {
      'measures/1.0-schutz/a.md': '---\nid: a\nnumber: "1.0.1"\ntitle: Sperren\n---\n\n## Intern\n\nNotiz.\n',
      'measures/1.0-schutz/a.en.md': '---\nid: a\ntitle: Locking\n---\n',
    },
  ],
  invalid: [
    {
      content: {
        'measures/1.0-schutz/a.en.md': '---\nid: a\ntitle: Locking\n---\n',
        'measures/1.0-schutz/a.md':
          '---\nid: a\nnumber: "1.0.1"\ntitle: Sperren\n---\n\n## Für Kunden\n\nWir sperren Bildschirme.\n',
      },
      expected: ['1:1'],
    },
  ],
  find: ({ catalogue }) =>
    translationsOf(catalogue)
      .filter(({ source, text }) => (source.customer ?? []).length > 0 && (text.customer ?? []).length === 0)
      .map(({ language, text }) => ({ at: text.locate([]), values: { language } })),
});
