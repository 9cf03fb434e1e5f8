import { defineCoverage } from './defineCoverage.ts';

/** Art. 28(4) GDPR: the duties of sub-processors. */
export const coverageSubprocessors = defineCoverage({
  code: 'coverage-subprocessors',
  title: { de: 'Lücke: Unterauftragsverarbeiter', en: 'Gap: sub-processors' },
  what: { de: 'die Pflichten der Unterauftragsverarbeiter', en: 'the duties of sub-processors' },
  law: { de: 'Art. 28 Abs. 4 DSGVO', en: 'Art. 28(4) GDPR' },
  why: {
    de: 'Unterauftragsverarbeiter müssen dieselben Pflichten haben; für sie haftet der Auftragsverarbeiter.',
    en: 'Sub-processors must have the same duties; the processor is liable for them.',
  },
  hint: {
    de: 'Beschreiben Sie, wie Unterauftragsverarbeiter verpflichtet und geprüft werden; gibt es keine, sagen Sie das.',
    en: 'Describe how sub-processors are bound and audited; if there are none, say so.',
  },
  controls: ['art28-4'],
  perService: false,
  sample: 'Verträge mit Unterauftragsverarbeitern',
});
