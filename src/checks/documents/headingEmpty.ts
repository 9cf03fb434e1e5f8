import { defineCheck } from '../check.ts';
import { headingsOf } from '../reading/headings.ts';
import { allItems } from '../reading/items.ts';

/** Every heading has a text. */
export const headingEmpty = defineCheck({
  code: 'heading-empty',
  severity: 'error',
  title: { de: 'Leere Überschrift', en: 'Empty heading' },
  message: { de: () => 'Die Überschrift hat keinen Text.', en: () => 'The heading has no text.' },
  why: {
    de: 'Verzeichnis und Gliederung hätten einen Eintrag ohne Namen; wer sich das Dokument vorlesen lässt, hört nichts.',
    en: 'Contents and outline would have an entry without a name; whoever has the document read aloud hears nothing.',
  },
  sources: [{ de: 'WCAG 2.2, Erfolgskriterium 2.4.6', en: 'WCAG 2.2, success criterion 2.4.6' }],
  valid: ['---\nid: beispiel\nnumber: "1.0.1"\ntitle: Zutritt\n---\n\n## Räume\n'],
  invalid: [
    { content: '---\nid: beispiel\nnumber: "1.0.1"\ntitle: Zutritt\n---\n\n##\n', expected: ['7:1'] },
  ],
  find: ({ catalogue }) =>
    allItems(catalogue).flatMap((item) =>
      headingsOf(item)
        .filter(({ text, nested }) => text === '' && !nested)
        .map(({ at }) => ({ at, values: {} })),
    ),
});
