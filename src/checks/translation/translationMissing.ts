import { defineCheck } from '../check.ts';
import { translatedItems } from '../reading/translations.ts';

type Values = { readonly language: string };

/** A published language in which something says nothing. */
export const translationMissing = defineCheck<Values>({
  code: 'translation-missing',
  severity: 'warning',
  open: true,
  title: { de: 'Übersetzung fehlt', en: 'Translation missing' },
  message: {
    de: ({ language }) =>
      `Die Übersetzung in die Sprache \`${language}\` fehlt; deren Dokumente drucken den Text der Quelle.`,
    en: ({ language }) =>
      `The translation into the language \`${language}\` is missing; its documents print the text of the source.`,
  },
  hint: {
    de: ({ language }) =>
      `Legen Sie neben der Datei eine mit der Endung \`.${language}.md\` an, mit \`id\` und \`title\`.`,
    en: ({ language }) =>
      `Create a file beside it that ends in \`.${language}.md\`, with \`id\` and \`title\`.`,
  },
  why: {
    de: 'Unter `languages` steht, in welchen Sprachen Sie veröffentlichen. Ein Vertrag, dessen Anlage die Sprache wechselt, lässt offen, was der Kunde verstanden hat.',
    en: '`languages` says in which languages you publish. A contract whose annex changes its language leaves open what the customer has understood.',
  },
  valid: [
    {
      'measures/1.0-schutz/sperren.md': '---\nid: sperren\nnumber: "1.0.1"\ntitle: Sperren\n---\n',
      'measures/1.0-schutz/sperren.en.md': '---\nid: sperren\ntitle: Locking\n---\n',
      'measures/1.0-schutz/index.en.md': '---\nid: schutz\ntitle: Protection\n---\n',
    },
  ],
  invalid: [
    {
      content: {
        'measures/1.0-schutz/sperren.md': '---\nid: sperren\nnumber: "1.0.1"\ntitle: Sperren\n---\n',
        'measures/1.0-schutz/index.en.md': '---\nid: schutz\ntitle: Protection\n---\n',
      },
      expected: ['1:1'],
    },
  ],
  find: ({ catalogue }) => {
    const { organisation, sourceLanguage, unread } = catalogue;
    const languages = new Set(organisation?.fields.languages);
    languages.delete(sourceLanguage);
    const unreadIds = new Set(unread.map(({ id }) => id));
    return translatedItems(catalogue)
      .filter(({ id }) => !unreadIds.has(id))
      .flatMap(({ texts, locate }) =>
        [...languages]
          .filter((language) => !texts.has(language))
          .map((language) => ({ at: locate([]), values: { language } })),
      );
  },
});
