import type { FieldsOf } from '../../catalogue/schema.ts';
import type { EvidenceType, Status, Visibility } from '../../catalogue/vocabulary.ts';
import type { MessageLanguage } from '../../diagnostics/finding.ts';

type FrameworkStatus = FieldsOf<'framework'>['status'];
type ReviewResult = NonNullable<NonNullable<FieldsOf<'measure'>['review']>['result']>;

type Words = {
  readonly choices: {
    readonly status: Readonly<Record<Status | FrameworkStatus, string>>;
    readonly visibility: Readonly<Record<Visibility, string>>;
    readonly result: Readonly<Record<ReviewResult, string>>;
    readonly evidence: Readonly<Record<EvidenceType, string>>;
    readonly stronger: Readonly<Record<'higher' | 'lower', string>>;
  };
  readonly allServices: string;
  readonly own: string;
  readonly customer: string;
  /** Of a control: it is named. */
  readonly mapped: string;
  readonly until: string;
};

const words: Readonly<Record<MessageLanguage, Words>> = {
  de: {
    choices: {
      status: {
        planned: 'geplant',
        partial: 'teilweise umgesetzt',
        implemented: 'umgesetzt',
        retired: 'außer Kraft',
        'in-force': 'in Kraft',
        superseded: 'abgelöst',
        repealed: 'aufgehoben',
        'reference-only': 'nur zur Gliederung',
      },
      visibility: { internal: 'nur intern', customer: 'für Kunden', public: 'öffentlich' },
      stronger: { higher: 'mehr ist stärker', lower: 'weniger ist stärker' },
      result: { effective: 'wirksam', partly: 'teilweise wirksam', ineffective: 'nicht wirksam' },
      evidence: {
        'audit-report': 'Auditbericht',
        certificate: 'Zertifikat',
        contract: 'Vertrag',
        document: 'Dokument',
        log: 'Protokoll',
        'test-report': 'Prüfbericht',
        'training-record': 'Schulungsnachweis',
        other: 'Nachweis',
      },
    },
    allServices: 'alle',
    own: 'eigene Leistung',
    customer: 'Kunde',
    mapped: 'zugeordnet',
    until: 'bis',
  },
  en: {
    choices: {
      status: {
        planned: 'planned',
        partial: 'partly implemented',
        implemented: 'implemented',
        retired: 'retired',
        'in-force': 'in force',
        superseded: 'superseded',
        repealed: 'repealed',
        'reference-only': 'for structure only',
      },
      visibility: { internal: 'internal only', customer: 'for customers', public: 'public' },
      stronger: { higher: 'higher is stronger', lower: 'lower is stronger' },
      result: { effective: 'effective', partly: 'partly effective', ineffective: 'not effective' },
      evidence: {
        'audit-report': 'audit report',
        certificate: 'certificate',
        contract: 'contract',
        document: 'document',
        log: 'log',
        'test-report': 'test report',
        'training-record': 'training record',
        other: 'evidence',
      },
    },
    allServices: 'all',
    own: 'own service',
    customer: 'customer',
    mapped: 'mapped',
    until: 'until',
  },
};

/** How values are called that are no text of the content themselves. */
export type ValueWords = Omit<Words, 'choices'> & {
  /** Values of fields that take one of some words, by field. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** The words for values in a language. */
export function valueWords(language: MessageLanguage): ValueWords {
  return words[language];
}
