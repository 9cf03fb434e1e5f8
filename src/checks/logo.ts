import { type ImageProblem, type LogoProblem, logoLimits, logoProblem } from '../catalogue/images.ts';
import { defineFinding, report } from '../diagnostics/finding.ts';
import { resolvePath } from '../source/paths.ts';
import type { CheckGroup } from './checkGroup.ts';
import { imageWords } from './links.ts';

const missing = defineFinding<{ image: string }>({
  code: 'logo-missing',
  severity: 'error',
  message: {
    de: ({ image }) => `Das Logo \`${image}\` gibt es nicht.`,
    en: ({ image }) => `There is no logo \`${image}\`.`,
  },
  hint: {
    de: () => 'Der Pfad geht von dieser Datei aus; Groß- und Kleinschreibung zählen.',
    en: () => 'The path starts from this file; capital and small letters differ.',
  },
});

const logoWords: Readonly<Record<ImageProblem | LogoProblem, { readonly de: string; readonly en: string }>> =
  {
    ...imageWords,
    'logo-type': { de: 'ist weder PNG noch JPEG noch SVG', en: 'is neither PNG nor JPEG nor SVG' },
    'logo-bytes': {
      de: `ist größer als ${logoLimits.bytes / 1024} KiB; es steht in jeder Datei jedes Dokuments`,
      en: `is larger than ${logoLimits.bytes / 1024} KiB; it stands in every file of every document`,
    },
    'logo-aspect': {
      de: `ist mehr als ${logoLimits.aspect}-mal so breit wie hoch oder umgekehrt; in seinem Rahmen wäre es nicht zu erkennen`,
      en: `is more than ${logoLimits.aspect} times as wide as high, or the reverse; in its box it could not be recognised`,
    },
  };

const unsuited = defineFinding<{ image: string; problem: ImageProblem | LogoProblem }>({
  code: 'logo-unsuited',
  severity: 'error',
  message: {
    de: ({ image, problem }) => `Das Logo \`${image}\` ${logoWords[problem].de}.`,
    en: ({ image, problem }) => `The logo \`${image}\` ${logoWords[problem].en}.`,
  },
});

const unnamed = defineFinding<{ language: string }>({
  code: 'logo-alt',
  severity: 'error',
  message: {
    de: ({ language }) => `Die Beschreibung des Logos fehlt in der Sprache der Quelltexte (\`${language}\`).`,
    en: ({ language }) =>
      `The description of the logo is missing in the language of the sources (\`${language}\`).`,
  },
  hint: {
    de: ({ language }) =>
      `Tragen Sie sie ein, zum Beispiel \`alt: { ${language}: Logo der Beispiel GmbH }\`.`,
    en: ({ language }) => `Write it down, such as \`alt: { ${language}: Logo of Example Ltd }\`.`,
  },
});

/** The logo of the organisation is there, can be printed, and is neither too heavy nor too long for its place. */
export const logo: CheckGroup = {
  findings: [missing, unsuited, unnamed],
  run: ({ organisation, assets, sourceLanguage }) => {
    const field = organisation?.fields.logo;
    if (organisation === null || field === undefined) return [];
    const { image, alt } = field;
    const silent = alt[sourceLanguage]
      ? []
      : [report(unnamed, organisation.locate(['logo', 'alt']), { language: sourceLanguage })];
    const location = organisation.locate(['logo', 'image']);
    const asset = assets.get(resolvePath(organisation.file, image));
    if (asset === undefined) return [...silent, report(missing, location, { image })];
    const problem = logoProblem(asset);
    return problem === null ? silent : [...silent, report(unsuited, location, { image, problem })];
  },
};
