import { type AnyFinding, defineFinding } from '../diagnostics/finding.ts';

export const rawHtml = defineFinding<{ html: string }>({
  code: 'raw-html',
  severity: 'error',
  message: {
    de: ({ html }) => `Hier steht HTML (\`${html}\`); in den Dokumenten ist nur Markdown erlaubt.`,
    en: ({ html }) => `There is HTML here (\`${html}\`); only Markdown is allowed in the documents.`,
  },
  hint: {
    de: () => 'Schreiben Sie es als Markdown. Ein Zeichen „<“ im Text wird als `\\<` geschrieben.',
    en: () => 'Write it as Markdown. A character “<” in the text is written as `\\<`.',
  },
});

export const footnote = defineFinding<Record<string, never>>({
  code: 'footnote',
  severity: 'error',
  message: {
    de: () => 'Fußnoten werden nicht gedruckt.',
    en: () => 'Footnotes are not printed.',
  },
  hint: {
    de: () => 'Schreiben Sie den Text der Fußnote in Klammern in den Satz.',
    en: () => 'Write the text of the footnote in brackets into the sentence.',
  },
});

const urlProblems: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  scheme: {
    de: 'erlaubt sind http, https, mailto und Pfade zu anderen Dateien des Inhalts.',
    en: 'allowed are http, https, mailto and paths to other files of the content.',
  },
  host: {
    de: 'die Adresse nennt einen Rechner ohne http oder https davor, oder enthält einen Rückstrich.',
    en: 'the address names a host without http or https before it, or holds a backslash.',
  },
  remote: {
    de: 'Bilder kommen nur aus dem Ordner `content`.',
    en: 'images come only from the folder `content`.',
  },
  absolute: {
    de: 'Pfade beginnen nicht mit „/“, sondern gehen von dieser Datei aus.',
    en: 'paths do not begin with “/” but start from this file.',
  },
};

export const urlRefused = defineFinding<{ url: string; problem: string }>({
  code: 'url-refused',
  severity: 'error',
  message: {
    de: ({ url, problem }) =>
      `Die Adresse \`${url}\` wird nicht in die Dokumente übernommen: ${urlProblems[problem]?.de ?? ''}`,
    en: ({ url, problem }) =>
      `The address \`${url}\` is not taken into the documents: ${urlProblems[problem]?.en ?? ''}`,
  },
});

export const imageAlt = defineFinding<Record<string, never>>({
  code: 'image-alt',
  severity: 'error',
  message: {
    de: () => 'Das Bild hat keine Beschreibung für Leser, die es nicht sehen.',
    en: () => 'The image has no description for readers who cannot see it.',
  },
  hint: {
    de: () => 'Schreiben Sie sie in die eckigen Klammern: `![Beschreibung](bild.png)`.',
    en: () => 'Write it into the square brackets: `![description](image.png)`.',
  },
});

export const linkUndefined = defineFinding<{ typed: string }>({
  code: 'link-undefined',
  severity: 'error',
  message: {
    de: ({ typed }) => `\`${typed}\` führt nirgendwohin: Die Zeile \`[…]: ziel\`, die das Ziel nennt, fehlt.`,
    en: ({ typed }) =>
      `\`${typed}\` leads nowhere: the line \`[…]: target\` that names its target is missing.`,
  },
  hint: {
    de: () => 'Schreiben Sie das Ziel in runden Klammern dahinter: `[Text](ziel.md)`.',
    en: () => 'Write the target in round brackets behind it: `[text](target.md)`.',
  },
});

export const markdownFindings: readonly AnyFinding[] = [
  rawHtml,
  footnote,
  linkUndefined,
  urlRefused,
  imageAlt,
];
