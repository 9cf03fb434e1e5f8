import { sourceDigest } from '../../catalogue/sourceDigest.ts';
import { defineCheck } from '../check.ts';
import { translationsOf } from '../reading/translations.ts';

type Values = { readonly digest: string };

const source = '---\nid: sperren\nnumber: "1.0.1"\ntitle: Sperren\n---\n';

/** A translation of which nobody can tell when its source changes. */
export const translationUnconfirmed = defineCheck<Values>({
  code: 'translation-unconfirmed',
  severity: 'info',
  title: { de: 'Stand der Übersetzung unbekannt', en: 'State of the translation unknown' },
  message: {
    de: () =>
      'Die Übersetzung sagt nicht, zu welchem Stand der Quelle sie gehört (`sourceDigest`); ob sie veraltet, bleibt unbemerkt.',
    en: () =>
      'The translation does not say which state of the source it belongs to (`sourceDigest`); nobody notices when it goes out of date.',
  },
  hint: {
    de: ({ digest }) =>
      `Vergleichen Sie beide Texte; stimmen sie überein, schreiben Sie \`sourceDigest: "${digest}"\`.`,
    en: ({ digest }) => `Compare the two texts; if they agree, write \`sourceDigest: "${digest}"\`.`,
  },
  why: {
    de: 'Nur mit der Kennzahl fällt auf, dass die Quelle geändert und die Übersetzung vergessen wurde.',
    en: 'Only with the digest does it show that the source was changed and the translation forgotten.',
  },
  valid: [
    {
      'measures/1.0-schutz/sperren.md': source,
      'measures/1.0-schutz/sperren.en.md': `---\nid: sperren\ntitle: Locking\nsourceDigest: ${'a'.repeat(64)}\n---\n`,
    },
  ],
  invalid: [
    {
      content: {
        'measures/1.0-schutz/sperren.en.md': '---\nid: sperren\ntitle: Locking\n---\n',
        'measures/1.0-schutz/sperren.md': source,
      },
      expected: ['1:1'],
    },
  ],
  find: ({ catalogue }) =>
    translationsOf(catalogue)
      .filter(({ text }) => text.translates === null)
      .map(({ text, source: original }) => ({
        at: text.locate([]),
        values: { digest: sourceDigest(original) },
      })),
});
