import { sourceDigest } from '../../catalogue/sourceDigest.ts';
import { defineCheck } from '../check.ts';
import { translationsOf } from '../reading/translations.ts';

type Values = { readonly file: string; readonly digest: string };

const source =
  '---\nid: sperren\nnumber: "1.0.1"\ntitle: Sperren\n---\n\n## Für Kunden\n\nWir sperren Bildschirme.\n';
const translation = (digest: string): string =>
  `---\nid: sperren\ntitle: Locking\nsourceDigest: ${digest}\n---\n\n## For customers\n\nWe lock screens.\n`;

/** A translation whose source has changed since. */
export const translationStale = defineCheck<Values>({
  code: 'translation-stale',
  severity: 'warning',
  title: { de: 'Übersetzung veraltet', en: 'Translation out of date' },
  message: {
    de: ({ file }) =>
      `\`${file}\` wurde geändert, seit diese Übersetzung bestätigt wurde; vielleicht sagt sie nicht mehr dasselbe.`,
    en: ({ file }) =>
      `\`${file}\` has changed since this translation was confirmed; perhaps it no longer says the same.`,
  },
  hint: {
    de: ({ digest }) =>
      `Vergleichen Sie beide Texte; stimmen sie wieder überein, schreiben Sie \`sourceDigest: "${digest}"\`.`,
    en: ({ digest }) => `Compare the two texts; once they agree again, write \`sourceDigest: "${digest}"\`.`,
  },
  why: {
    de: 'Zwei Fassungen, die Verschiedenes zusagen, lassen offen, welche gilt. Die Kennzahl (SHA-256 aus Titel, `customerTitle` und Text der Quelle) hält fest, zu welchem Stand die Übersetzung gehört.',
    en: 'Two versions that promise different things leave open which one holds. The digest (SHA-256 of title, `customerTitle` and text of the source) records which state the translation belongs to.',
  },
  valid: [
    {
      'measures/1.0-schutz/sperren.md': source,
      'measures/1.0-schutz/sperren.en.md': translation(
        '140c36faff5e3c925763e5f2b882f1bca70182eb27a4b6fb682c4ec186226421',
      ),
    },
  ],
  invalid: [
    {
      content: {
        'measures/1.0-schutz/sperren.en.md': translation('a'.repeat(64)),
        'measures/1.0-schutz/sperren.md': source,
      },
      expected: ['4:15'],
    },
  ],
  find: ({ catalogue }) =>
    translationsOf(catalogue).flatMap(({ item: { file }, source: original, text }) => {
      const digest = text.translates === null ? null : sourceDigest(original);
      if (digest === null || digest === text.translates) return [];
      return [{ at: text.locate(['sourceDigest']), values: { file, digest } }];
    }),
});
