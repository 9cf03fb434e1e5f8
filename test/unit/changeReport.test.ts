import { describe, expect, it } from 'vitest';
import { changeReportView } from '../../src/documents/changeReportView.ts';
import type { ChangeReportView, ChangeView } from '../../src/documents/changeViews.ts';
import { type Changes, changeDraft, changedSample } from '../support/changedSample.ts';

type Asked = { readonly customer?: string; readonly language?: string };

function report(
  changes?: Changes,
  { customer, language = 'de' }: Asked = {},
  earlier?: Changes,
): ChangeReportView {
  const edition = { ...changeDraft, language, customer: customer ?? null };
  return changeReportView(changedSample(changes, earlier).comparison, edition);
}

/** Which changes the report groups under which class. */
function told({ groups }: ChangeReportView): Record<string, readonly string[]> {
  return Object.fromEntries(groups.map((group) => [group.class, group.changes.map(({ id }) => id)]));
}

function changeOf({ groups }: ChangeReportView, id: string): ChangeView | undefined {
  return groups.flatMap(({ changes }) => changes).find((change) => change.id === id);
}

const usv = 'content/measures/1.1-verfuegbarkeit/usv-systeme.md';
const notstrom = 'content/measures/1.1-verfuegbarkeit/notstrom.md';
const zutritt = 'content/measures/1.0-vertraulichkeit/zutritt.md';
const honigtopf = 'content/measures/1.0-vertraulichkeit/honigtopf.md';
const fernwartung = 'content/measures/1.0-vertraulichkeit/fernwartung.md';
const customer = 'content/customers/musterkunde.md';

describe('the change report', () => {
  it('groups what changed by its class, the gravest first', () => {
    expect(Object.entries(told(report()))).toEqual([
      ['lowered', ['fernwartung', 'usv-systeme']],
      ['retired', ['notstrom']],
      ['unclassified', ['zweck']],
      ['scope', ['rechenzentrum']],
      ['added', ['brandschutz']],
      ['improved', ['zutritt']],
      ['equal', ['aenderungen']],
      ['editorial', ['sperren']],
    ]);
  });

  it('tells one customer only of what its services concern', () => {
    const view = report(undefined, { customer: 'musterkunde' });
    expect(view.name).toBe('changes.musterkunde.de');
    expect(view.customer?.name).toBe('Musterkunde GmbH & Co. KG');
    expect(told(view)['lowered']).toEqual(['usv-systeme']);
    expect(JSON.stringify(view)).not.toContain('Die Freigabe am Telefon');
  });

  it('says that nothing changed where this reader sees nothing of it', () => {
    const inside: Changes = { [honigtopf]: (text) => `${text}\nMehr davon.\n` };
    expect(report(inside)).toMatchObject({ isSame: true, groups: [], coverage: [] });
    const elsewhere: Changes = { [fernwartung]: (text) => text.replace('Sie geben', 'Der Kunde gibt') };
    expect(report(elsewhere, { customer: 'musterkunde' }).isSame).toBe(true);
    expect(report(elsewhere).isSame).toBe(false);
    expect(report({}).isSame).toBe(true);
  });

  it('tells of the releases in between what they tell customers, and from when the last one holds', () => {
    const view = report();
    expect(view.effective).toBe('2027-01-15');
    expect(view.releases.map(({ version, approver }) => [version, approver])).toEqual([
      ['2.0.0', 'Geschäftsleitung'],
    ]);
    expect(JSON.stringify(view)).not.toContain('teurer');
    expect(
      report({ [zutritt]: (text) => text.replace('betritt nur', 'betritt allein') }).effective,
    ).toBeNull();
  });

  it('prints a waiver with its reason, the role that consents and the day of notice', () => {
    expect(changeOf(report(), 'usv-systeme')?.waiver).toEqual({
      release: '2.0.0',
      reason: { text: 'Die neue Anlage ist kleiner, bis das Aggregat steht.', language: 'de' },
      approver: 'Datenschutzkoordination',
      notice: '2026-11-30',
    });
    expect(changeOf(report(undefined, { language: 'en' }), 'usv-systeme')?.waiver?.approver).toBe(
      'Data protection coordination',
    );
  });

  it('says why an author classified a text', () => {
    expect(changeOf(report(), 'zutritt')?.reason?.text).toBe('Zur Karte kommt ein Code.');
  });
});

describe('a change in the report', () => {
  it('holds what differs beside the text, as it was and as it is', () => {
    const facts = changeOf(report(), 'usv-systeme')?.facts.map(({ fact, name, values }) => [
      fact,
      name,
      values.map(({ mark, value }) => [mark, value.kind]),
    ]);
    expect(facts).toEqual([
      [
        'providers',
        null,
        [
          ['kept', 'provider'],
          ['deleted', 'provider'],
        ],
      ],
      [
        'parameter',
        'ueberbrueckung',
        [
          ['deleted', 'quantity'],
          ['inserted', 'quantity'],
        ],
      ],
    ]);
  });

  it('names a parameter only where the text for customers prints it', () => {
    const change = changeOf(
      report(
        { [usv]: (text) => text.replace('value: 3, unit: count', 'value: 2, unit: count') },
        {},
        {
          [usv]: (text) =>
            text.replace(
              'parameters:',
              'parameters:\n  geheimzahl: { value: 3, unit: count, stronger: higher }',
            ),
        },
      ),
      'usv-systeme',
    );
    expect(change).toMatchObject({ class: 'lowered', facts: [], isUnprinted: true });
    expect(JSON.stringify(change)).not.toContain('geheimzahl');
  });

  it('is none where only a translation into another language changed', () => {
    const changes: Changes = {
      'content/measures/1.0-vertraulichkeit/zutritt.en.md': (text) =>
        text.replace('Only holders', 'Just holders'),
    };
    expect(report(changes).isSame).toBe(true);
    expect(Object.keys(told(report(changes, { language: 'en' })))).toEqual(['unclassified']);
  });

  it('is new where it was internal, and gone where it becomes internal, with no word of what is internal', () => {
    const out = report({ [zutritt]: (text) => text.replace('visibility: customer', 'visibility: internal') });
    expect(changeOf(out, 'zutritt')).toMatchObject({
      class: 'lowered',
      presence: 'left',
      record: { mark: 'deleted' },
    });
    const into = report({
      [honigtopf]: (text) =>
        `${text.replace('visibility: internal', 'visibility: customer')}\n## Für Kunden\n\nWir erkennen Eindringlinge.\n`,
    });
    expect(changeOf(into, 'honigtopf')).toMatchObject({ class: 'added', record: { mark: 'inserted' } });
    expect(JSON.stringify(into)).not.toContain('meldet');
  });

  it('names what takes its place', () => {
    const change = changeOf(
      report({
        [notstrom]: (text) =>
          text.replace(
            'status: planned',
            'status: retired\nretired: { on: 2026-06-01, reason: Geheimer Grund }',
          ),
        [usv]: (text) => text.replace('supersedes: [altanlage]', 'supersedes: [altanlage, notstrom]'),
      }),
      'notstrom',
    );
    expect(change).toMatchObject({
      class: 'retired',
      isLoss: false,
      successors: [{ id: 'usv-systeme', number: '1.1.1' }],
    });
    expect(JSON.stringify(change)).not.toContain('Geheimer Grund');
  });

  it('is of scope where the customer uses other services now', () => {
    const more = report(
      { [customer]: (text) => text.replace('[hosting]', '[hosting, wartung]') },
      { customer: 'musterkunde' },
    );
    expect(told(more)).toEqual({ scope: ['fernwartung'] });
    expect(changeOf(more, 'fernwartung')).toMatchObject({ presence: 'came', record: { mark: 'inserted' } });
    const less = report(
      { [customer]: (text) => text.replace('[hosting]', '[wartung]') },
      { customer: 'musterkunde' },
    );
    expect(told(less)).toEqual({ scope: ['zutritt', 'fernwartung'] });
  });

  it('compares a new customer with what its services were told before', () => {
    const view = report(
      {
        'content/customers/neu.md': '---\nid: neu\nname: Neukunde AG\nservices: [wartung]\n---\n',
        [fernwartung]: (text) => text.replace('Sie geben', 'Der Kunde gibt'),
      },
      { customer: 'neu' },
    );
    expect(told(view)).toEqual({ unclassified: ['fernwartung'] });
  });

  it('has a place of its own in the document, also where ids of two kinds are the same', () => {
    const view = report({
      'content/services/wartung.md': (text) => text.replace('title: Fernwartung', 'title: Wartung'),
      'content/measures/1.0-vertraulichkeit/wartung.md':
        '---\nid: wartung\nnumber: "1.0.9"\ntitle: Wartung\nvisibility: customer\n---\n\n## Für Kunden\n\nWir warten.\n',
    });
    const places = view.groups.flatMap(({ changes }) => changes.map(({ record }) => record.id));
    expect(new Set(places).size).toBe(places.length);
    expect(places).toContain('tomwerk-service-wartung');
  });
});

describe('the coverage in the report', () => {
  const lost: Changes = { [zutritt]: (text) => text.replace('status: implemented', 'status: planned') };

  it('names the controls that are covered no more, per service, and who covered them', () => {
    expect(report(lost).coverage).toEqual([
      {
        service: { text: 'Hosting', language: 'de' },
        controls: [
          {
            change: 'lost',
            framework: 'ISO/IEC 27001:2022 Anhang A',
            control: 'A.7.2',
            title: { text: expect.any(String), language: 'de' },
            by: [{ id: 'zutritt', number: '1.0.1', title: { text: 'Zutritt mit Karte', language: 'de' } }],
          },
        ],
      },
    ]);
  });

  it('leaves out services that the customer does not use', () => {
    const other: Changes = { ...lost, [customer]: (text) => text.replace('[hosting]', '[wartung]') };
    expect(
      report(
        other,
        { customer: 'musterkunde' },
        { [customer]: (text) => text.replace('[hosting]', '[wartung]') },
      ).coverage,
    ).toEqual([]);
  });
});
