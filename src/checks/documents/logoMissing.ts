import { resolvePath } from '../../source/paths.ts';
import { defineCheck } from '../check.ts';
import { exampleLogo, logoOrganisation } from './logoExamples.ts';

/** The logo that the organisation names is there. */
export const logoMissing = defineCheck<{ readonly image: string }>({
  code: 'logo-missing',
  severity: 'error',
  title: { de: 'Logo fehlt', en: 'Logo is missing' },
  message: {
    de: ({ image }) => `Das Logo \`${image}\` gibt es nicht.`,
    en: ({ image }) => `There is no logo \`${image}\`.`,
  },
  hint: {
    de: () => 'Der Pfad geht von dieser Datei aus; Groß- und Kleinschreibung zählen.',
    en: () => 'The path starts from this file; capital and small letters differ.',
  },
  why: {
    de: 'Das Logo steht auf der Titelseite jedes Dokuments; ohne die Datei bliebe sie leer.',
    en: 'The logo stands on the title page of every document; without the file that place would be empty.',
  },
  valid: [{ 'organisation.md': logoOrganisation('{ de: Logo der Beispiel GmbH }'), 'logo.svg': exampleLogo }],
  invalid: [
    {
      content: {
        'organisation.md': logoOrganisation('{ de: Logo der Beispiel GmbH }'),
        'images/logo.svg': exampleLogo,
      },
      expected: ['organisation.md:5:16'],
    },
  ],
  find: ({ catalogue: { organisation, assets } }) => {
    const image = organisation?.fields.logo?.image;
    if (organisation === null || image === undefined) return [];
    const isThere = assets.has(resolvePath(organisation.file, image));
    return isThere ? [] : [{ at: organisation.locate(['logo', 'image']), values: { image } }];
  },
});
