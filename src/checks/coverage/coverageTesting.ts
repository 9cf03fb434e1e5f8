import { defineCoverage } from './defineCoverage.ts';

/** Art. 32(1)(d) GDPR: a process for regularly testing, assessing and evaluating effectiveness. */
export const coverageTesting = defineCoverage({
  code: 'coverage-testing',
  title: { de: 'Lücke: Überprüfung der Wirksamkeit', en: 'Gap: testing of effectiveness' },
  what: {
    de: 'ein Verfahren, mit dem die Wirksamkeit regelmäßig überprüft, bewertet und evaluiert wird',
    en: 'a process for regularly testing, assessing and evaluating effectiveness',
  },
  law: { de: 'Art. 32 Abs. 1 lit. d DSGVO', en: 'Art. 32(1)(d) GDPR' },
  why: {
    de: 'Maßnahmen, die niemand überprüft, gelten nach wenigen Jahren als nicht mehr vorhanden.',
    en: 'Measures that nobody reviews count as gone after a few years.',
  },
  hint: {
    de: 'Beschreiben Sie, wer die Maßnahmen in welchem Abstand überprüft.',
    en: 'Describe who reviews the measures at which interval.',
  },
  controls: ['art32-1-d'],
  perService: true,
  sample: 'Jährliche Überprüfung der Maßnahmen',
});
