import { describe, expect, it } from 'vitest';
import { schemas } from '../../../src/catalogue/schema.ts';
import type { ChangeClass, FieldChange } from '../../../src/changes/change.ts';
import { fieldRules } from '../../../src/changes/fields/fieldRules.ts';
import { type RecordKind, recordKinds } from '../../../src/changes/recordKinds.ts';
import { changeOf, compare, file, measure, mirrored } from '../../support/comparisons.ts';

const path = 'measures/1.0-schutz/usv.md';

function fieldsOf(before: string, after: string): readonly FieldChange[] {
  const comparison = compare({ [path]: measure(before) }, { [path]: measure(after) });
  return changeOf(comparison, 'measure', 'usv')?.fields ?? [];
}

type Row = readonly [
  before: string,
  after: string,
  told: string,
  changeClass: ChangeClass,
  back?: ChangeClass,
];

const parameter = (text: string) => `parameters: { rpo: { ${text} } }`;

/** What customers read or the gate compares. */
const visible: readonly Row[] = [
  ['number: "1.0.1"', 'number: "1.0.10"', 'number', 'editorial'],
  ['status: planned', 'status: partial', 'status', 'improved'],
  ['status: partial', 'status: implemented', 'status', 'improved'],
  ['status: planned', 'status: implemented', 'status', 'improved'],
  ['status: implemented', 'status: retired', 'status', 'retired'],
  ['visibility: customer', 'visibility: internal', 'visibility', 'lowered'],
  ['visibility: customer', 'visibility: public', 'visibility', 'editorial'],
  ['', 'visibility: customer', 'visibility', 'editorial'],
  ['', 'visibility: internal', 'visibility', 'lowered'],
  ['', 'services: all', 'services', 'editorial'],
  ['services: [hosting, wartung]', 'services: [hosting]', 'services', 'lowered'],
  ['', 'services: [hosting]', 'services', 'lowered'],
  ['services: [hosting]', 'services: [wartung]', 'services', 'lowered', 'lowered'],
  ['services: [hosting, wartung]', 'services: [wartung, hosting]', 'services', 'editorial'],
  ['', 'services: [hosting, wartung]', 'services', 'equal'],
  ['', 'providedBy: [own]', 'providedBy', 'scope'],
  ['providedBy: [own]', 'providedBy: [own, "subprocessor:rz"]', 'providedBy', 'scope'],
  ['providedBy: [own, customer]', 'providedBy: [customer, own]', 'providedBy', 'editorial'],
  [
    'status: planned\ntargetDate: 2027-01-01',
    'status: planned\ntargetDate: 2027-02-01',
    'targetDate',
    'lowered',
  ],
  ['status: partial', 'status: partial\ntargetDate: 2027-02-01', 'targetDate', 'improved'],
  ['', 'targetDate: 2027-02-01', 'targetDate', 'editorial'],
  ['', 'controls: { gdpr: [a] }', 'controls.gdpr.a', 'improved'],
  ['status: planned', 'status: planned\ncontrols: { gdpr: [a] }', 'controls.gdpr.a', 'equal'],
  ['', parameter('value: 24, unit: h, stronger: lower'), 'parameters.rpo', 'improved'],
  [
    parameter('value: 24, unit: h, stronger: lower'),
    parameter('value: 48, unit: h, stronger: lower'),
    'parameters.rpo',
    'lowered',
  ],
  [
    parameter('value: 15, unit: min, stronger: higher'),
    parameter('value: 14.5, unit: min, stronger: higher'),
    'parameters.rpo',
    'lowered',
  ],
  [
    parameter('value: 24, unit: h, stronger: lower'),
    parameter('value: 1, unit: d, stronger: lower'),
    'parameters.rpo',
    'editorial',
  ],
  [
    parameter('value: 30, unit: d, stronger: lower'),
    parameter('value: 1, unit: month, stronger: lower'),
    'parameters.rpo',
    'lowered',
  ],
  [
    parameter('value: 12, unit: month, stronger: lower'),
    parameter('value: 1, unit: year, stronger: lower'),
    'parameters.rpo',
    'editorial',
  ],
  [
    parameter('value: 1.1, unit: h, stronger: lower'),
    parameter('value: 66, unit: min, stronger: lower'),
    'parameters.rpo',
    'editorial',
  ],
  [
    parameter('value: 10, unit: h, stronger: lower'),
    parameter('value: 10, unit: count, stronger: lower'),
    'parameters.rpo',
    'unclassified',
  ],
  [
    parameter('value: 10, unit: h, stronger: lower'),
    parameter('value: 5, unit: h, stronger: higher'),
    'parameters.rpo',
    'unclassified',
  ],
];

/** What only those inside read. */
const hidden: readonly Row[] = [
  ['', 'id: usv', 'id', 'editorial'],
  ['owner: betrieb', 'owner: leitung', 'owner', 'editorial'],
  ['', 'validFrom: 2026-01-01', 'validFrom', 'editorial'],
  ['', 'supersedes: [alt]', 'supersedes', 'editorial'],
  ['review: { every: P1Y }', 'review: { every: P18M }', 'review.every', 'lowered'],
  ['review: { every: P1Y }', 'review: { every: P12M }', 'review.every', 'editorial'],
  ['review: { every: P12M }', 'review: { every: P52W }', 'review.every', 'improved'],
  ['', 'review: { every: P12M }', 'review.every', 'improved'],
  ['review: { result: effective }', 'review: { result: ineffective }', 'review.result', 'editorial'],
  ['', 'review: { last: 2026-01-01 }', 'review.last', 'editorial'],
  ['', 'evidence: [{ type: log, ref: Protokoll }]', 'evidence', 'editorial'],
];

const rows = [
  ...visible.map((row) => ({ isVisible: true, row })),
  ...hidden.map((row) => ({ isVisible: false, row })),
];

describe('a field of a measure that customers see', () => {
  it.each(rows)(
    'is read by customers: $isVisible; from „$row.0“ to „$row.1“',
    ({ isVisible, row: [before, after, told, changeClass, back = mirrored[changeClass]] }) => {
      const [there, andBack] = [fieldsOf(before, after), fieldsOf(after, before)];
      expect(there.map(({ field }) => field.join('.'))).toEqual([told]);
      expect(there.map((change) => [change.class, change.isVisible])).toEqual([[changeClass, isVisible]]);
      expect(andBack.map((change) => [change.class, change.isVisible])).toEqual([[back, isVisible]]);
      expect(andBack.map((change) => change.after)).toEqual(there.map((change) => change.before));
    },
  );
});

type Samples = { readonly [field: string]: readonly [before: unknown, after: unknown] };

const protection: Samples = {
  id: ['probe', undefined],
  number: ['1.0.1', '1.0.2'],
  title: ['Alt', 'Neu'],
  status: ['planned', 'partial'],
  visibility: ['customer', 'public'],
  owner: ['betrieb', 'leitung'],
  providedBy: [['own'], ['customer']],
  services: [['hosting'], ['wartung']],
  validFrom: ['2026-01-01', '2026-01-02'],
  targetDate: ['2027-01-01', '2027-01-02'],
  retired: [
    { on: '2027-01-01', reason: 'Alt' },
    { on: '2027-01-01', reason: 'Neu' },
  ],
  supersedes: [['a'], ['b']],
  review: [{ by: 'betrieb' }, { by: 'leitung' }],
  controls: [{ gdpr: ['a'] }, { gdpr: ['b'] }],
  parameters: [{}, { rpo: { value: 1, unit: 'h', stronger: 'lower' } }],
  evidence: [[{ type: 'log', ref: 'Alt' }], [{ type: 'log', ref: 'Neu' }]],
};

/** Of every kind, where its file lies, and two values for each of its fields. */
const samples: Readonly<Record<RecordKind, readonly [path: string, fields: Samples]>> = {
  organisation: [
    'organisation.md',
    {
      id: ['organisation', undefined],
      name: ['Alt', 'Neu'],
      address: ['Alt', 'Neu'],
      logo: [
        { image: 'a.svg', alt: { de: 'Alt' } },
        { image: 'a.svg', alt: { de: 'Neu' } },
      ],
      languages: [['de'], ['de', 'en']],
      roles: [{ betrieb: { de: 'Alt' } }, { betrieb: { de: 'Neu' } }],
      approver: ['betrieb', 'leitung'],
      noticePeriod: ['P6W', 'P4W'],
      classification: [{ annex: 'customer' }, { annex: 'public' }],
      checks: [{ 'status-missing': { severity: 'info' } }, { 'status-missing': { severity: 'off' } }],
    },
  ],
  rule: ['codex/01-probe.md', protection],
  measure: ['measures/1.0-schutz/probe.md', protection],
  category: [
    'measures/2.0-probe/index.md',
    {
      id: ['probe', undefined],
      number: ['2.0', '2.1'],
      title: ['Alt', 'Neu'],
      controls: [{ gdpr: ['a'] }, { gdpr: ['b'] }],
    },
  ],
  chapter: [
    'handbook/01-probe.md',
    {
      id: ['probe', undefined],
      title: ['Alt', 'Neu'],
      topic: ['scope', 'legal'],
      customerTitle: ['Alt', 'Neu'],
    },
  ],
  service: ['services/probe.md', { id: ['probe', undefined], title: ['Alt', 'Neu'] }],
  subprocessor: [
    'subprocessors/probe.md',
    {
      id: ['probe', undefined],
      title: ['Alt', 'Neu'],
      name: ['Alt', 'Neu'],
      address: ['Alt', 'Neu'],
      services: [['hosting'], 'all'],
    },
  ],
  customer: [
    'customers/probe.md',
    {
      id: ['probe', undefined],
      name: ['Alt', 'Neu'],
      address: ['Alt', 'Neu'],
      contract: [{ reference: 'Alt' }, { reference: 'Neu' }],
      services: [['hosting'], 'all'],
      language: ['de', 'en'],
    },
  ],
  framework: [
    'frameworks/probe.yaml',
    {
      id: ['probe', undefined],
      title: [{ de: 'Alt' }, { de: 'Neu' }],
      version: ['1', '2'],
      source: ['Alt', 'Neu'],
      status: ['in-force', 'repealed'],
      notes: ['Alt', 'Neu'],
      controls: [[{ id: 'a', title: { de: 'Alt' } }], [{ id: 'a', title: { de: 'Neu' } }]],
    },
  ],
};

const isText = /^(?:title|customerTitle)$/;

describe('every field of every schema', () => {
  it.each(recordKinds)('of the kind %s has a rule, in the order of the schema', (kind) => {
    expect(Object.keys(fieldRules[kind])).toEqual(Object.keys(schemas[kind].shape));
  });

  it.each(
    recordKinds.flatMap((kind) => Object.keys(schemas[kind].shape).map((field) => [kind, field] as const)),
  )('is compared: %s.%s', (kind, field) => {
    const [at, values] = samples[kind];
    const stated = (side: 0 | 1) =>
      Object.entries(values)
        .map(([name, pair]) => [name, pair[name === field ? side : 0]] as const)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
        .join('\n');
    const written = (side: 0 | 1) => ({ [at]: at.endsWith('.yaml') ? stated(side) : file(stated(side)) });
    const comparison = compare(written(0), written(1));
    const { fields, texts } = changeOf(
      comparison,
      kind,
      at === 'organisation.md' ? 'organisation' : 'probe',
    ) ?? {
      fields: [],
      texts: [],
    };
    const changed = [...fields.map((change) => change.field[0]), ...texts.map(({ part }) => part)];
    expect([...new Set(changed)]).toEqual([field]);
    expect(isText.test(field) && kind !== 'framework').toBe(texts.length > 0);
  });
});
