import { expect, expectTypeOf, test } from 'vitest';
import { buildCatalogue } from '../../src/catalogue/buildCatalogue.ts';
import { annexView } from '../../src/documents/annexView.ts';
import type { CustomerRecord, InternalRecord } from '../../src/documents/recordViews.ts';
import { sampleWith } from '../support/disclosures.ts';
import { sampleDraft } from '../support/sampleProvenance.ts';

type InternalKey = Exclude<keyof InternalRecord, keyof CustomerRecord>;

const internalKeys: Readonly<Record<InternalKey, true>> = {
  visibility: true,
  owner: true,
  services: true,
  validFrom: true,
  retired: true,
  review: true,
  evidence: true,
  parameters: true,
  controls: true,
  internal: true,
  history: true,
};

test('the record of a customer has these keys and no others', () => {
  expectTypeOf<keyof CustomerRecord>().toEqualTypeOf<
    'id' | 'number' | 'title' | 'status' | 'targetDate' | 'providers' | 'text'
  >();
});

/** A measure in which everything internal is filled in, each with a word of its own. */
const filled = `---
id: gefuellt
number: "1.0.9"
title: Gefüllte Maßnahme
status: implemented
visibility: customer
owner: geheimrolle
providedBy: [own, subprocessor:rechenzentrum]
services: [hosting]
validFrom: 1999-01-01
supersedes: [altanlage]
review: { every: P7M, last: 1999-02-02, by: geheimrolle, result: ineffective }
controls: { gdpr: [art32-1-b] }
parameters:
  geheimwert: { value: 987654, unit: count, stronger: higher }
evidence:
  - { type: log, ref: Geheimbeleg intern, validUntil: 1999-03-03, visibility: internal }
  - { type: log, ref: Geheimbeleg ohne Angabe }
---

Geheimvorspann.

## Für Kunden

Offener Text.

## Intern

Geheimtext.
`;

const tree = sampleWith({
  'content/measures/1.0-vertraulichkeit/gefuellt.md': filled,
  'content/measures/1.0-vertraulichkeit/intern.md': filled
    .replace('id: gefuellt', 'id: geheimmassnahme')
    .replace('1.0.9', '1.0.10')
    .replace('visibility: customer\nowner', 'visibility: internal\nowner')
    .replace('Offener Text.', 'Geheimabschnitt.'),
  'content/measures/1.0-vertraulichkeit/vorbei.md': filled
    .replace('id: gefuellt', 'id: geheimende')
    .replace('1.0.9', '1.0.11')
    .replace('status: implemented', 'status: retired\nretired: { on: 1999-04-04, reason: Geheimgrund }')
    .replace('Offener Text.', 'Geheimer alter Text.'),
  'content/customers/anderer.md':
    '---\nid: geheimkunde\nname: Geheimkunde AG\naddress: Geheimweg 1\ncontract: { reference: GEHEIM-1, date: 1999-05-05 }\n---\n\nGeheimnotiz.\n',
  'content/organisation.md': (text) =>
    text.replace('roles:', 'roles:\n  geheimrolle: { de: Geheimrolle, en: Secret role }'),
});

const history = {
  kind: 'known',
  revisions: new Map([
    ['measure/gefuellt', [{ date: '1999-06-06', commit: '987654', subject: 'Geheimbetreff' }]],
  ]),
} as const;

/** All keys and values of plain data, however deep. */
function contentsOf(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [String(data)];
  return Object.entries(data).flatMap(([key, value]) => [
    ...(Array.isArray(data) ? [] : [key]),
    ...contentsOf(value),
  ]);
}

test.each([null, 'musterkunde'])(
  'no internal key or value is in the view of the annex for %s',
  (customer) => {
    const { value: catalogue } = buildCatalogue(tree);
    const view = annexView(catalogue, { ...sampleDraft, history, language: 'de', customer });
    const records = view.chapters.flatMap(({ rules, categories }) => [
      ...rules,
      ...categories.flatMap(({ measures }) => measures),
    ]);
    expect(records.map(({ id }) => id)).toContain('gefuellt');
    expect(records.flatMap(Object.keys).filter((key) => key in internalKeys)).toEqual([]);
    const secrets = /geheim|secret|987654|1999-|ineffective|P7M|altanlage/i;
    expect(contentsOf(view).filter((text) => secrets.test(text))).toEqual([]);
  },
);
