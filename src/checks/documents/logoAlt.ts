import { defineCheck } from '../check.ts';
import { exampleLogo, logoOrganisation } from './logoExamples.ts';

/** The logo is described for readers who cannot see it. */
export const logoAlt = defineCheck<{ readonly language: string }>({
  code: 'logo-alt',
  severity: 'error',
  title: { de: 'Logo ohne Beschreibung', en: 'Logo without a description' },
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
  why: {
    de: 'Wer sich das Dokument vorlesen lässt, hört die Beschreibung an Stelle des Bildes.',
    en: 'Whoever has the document read aloud hears the description in place of the image.',
  },
  sources: [
    { de: 'WCAG 2.2, Erfolgskriterium 1.1.1', en: 'WCAG 2.2, success criterion 1.1.1' },
    { de: 'EN 301 549, Abschnitt 10.1.1.1', en: 'EN 301 549, clause 10.1.1.1' },
  ],
  valid: [{ 'organisation.md': logoOrganisation('{ de: Logo der Beispiel GmbH }'), 'logo.svg': exampleLogo }],
  invalid: [
    {
      content: {
        'organisation.md': logoOrganisation('{ en: Logo of Example Ltd }'),
        'logo.svg': exampleLogo,
      },
      expected: ['organisation.md:5:31'],
    },
  ],
  find: ({ catalogue: { organisation, sourceLanguage } }) => {
    const logo = organisation?.fields.logo;
    if (organisation === null || logo === undefined || logo.alt[sourceLanguage]) return [];
    return [{ at: organisation.locate(['logo', 'alt']), values: { language: sourceLanguage } }];
  },
});
