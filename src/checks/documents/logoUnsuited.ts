import { type ImageProblem, type LogoProblem, logoLimits, logoProblem } from '../../catalogue/images.ts';
import type { Bilingual } from '../../diagnostics/finding.ts';
import { resolvePath } from '../../source/paths.ts';
import { defineCheck } from '../check.ts';
import { imageWords } from './imageWords.ts';
import { exampleLogo, logoOrganisation } from './logoExamples.ts';

type Problem = ImageProblem | LogoProblem;

const logoWords: Readonly<Record<Problem, Bilingual>> = {
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

/** The logo can be printed, and is neither too heavy nor too long for its place. */
export const logoUnsuited = defineCheck<{ readonly image: string; readonly problem: Problem }>({
  code: 'logo-unsuited',
  severity: 'error',
  title: { de: 'Logo nicht geeignet', en: 'Logo not suited' },
  message: {
    de: ({ image, problem }) => `Das Logo \`${image}\` ${logoWords[problem].de}.`,
    en: ({ image, problem }) => `The logo \`${image}\` ${logoWords[problem].en}.`,
  },
  why: {
    de: 'Das Logo steht in jedem Dokument. Es muss lesbar und klein genug sein und darf beim Kunden nichts ausführen oder nachladen.',
    en: 'The logo stands in every document. It must be readable and small enough, and must run or load nothing at the customer.',
  },
  valid: [{ 'organisation.md': logoOrganisation('{ de: Logo der Beispiel GmbH }'), 'logo.svg': exampleLogo }],
  invalid: [
    {
      content: {
        'organisation.md': logoOrganisation('{ de: Logo der Beispiel GmbH }'),
        'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="10"></svg>\n',
      },
      expected: ['organisation.md:5:16'],
    },
  ],
  find: ({ catalogue: { organisation, assets } }) => {
    const image = organisation?.fields.logo?.image;
    if (organisation === null || image === undefined) return [];
    const asset = assets.get(resolvePath(organisation.file, image));
    const problem = asset === undefined ? null : logoProblem(asset);
    return problem === null
      ? []
      : [{ at: organisation.locate(['logo', 'image']), values: { image, problem } }];
  },
});
