import { defineCoverage } from './defineCoverage.ts';

/** Art. 32(1)(c) GDPR: timely restoration after an incident. */
export const coverageRestoration = defineCoverage({
  code: 'coverage-restoration',
  title: { de: 'Lücke: Wiederherstellung', en: 'Gap: restoration' },
  what: {
    de: 'die rasche Wiederherstellung nach einem Zwischenfall',
    en: 'timely restoration after an incident',
  },
  law: { de: 'Art. 32 Abs. 1 lit. c DSGVO', en: 'Art. 32(1)(c) GDPR' },
  why: {
    de: 'Ohne Wiederherstellung ist ein Zwischenfall endgültig.',
    en: 'Without restoration an incident is final.',
  },
  hint: {
    de: 'Beschreiben Sie Datensicherung, Wiederherstellung und deren Probe.',
    en: 'Describe backup, restoration and how it is rehearsed.',
  },
  controls: ['art32-1-c'],
  perService: true,
  sample: 'Datensicherung',
});
