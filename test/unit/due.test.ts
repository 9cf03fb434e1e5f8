import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { exampleProject } from '../../src/checks/example.ts';
import { speechIn } from '../../src/cli/speech.ts';
import { readContent } from '../../src/pipeline.ts';
import { calendar } from '../../src/reporters/calendar.ts';
import { dueList, dueSoon } from '../../src/reporters/dueList.ts';
import { addDuration } from '../../src/todo/addDuration.ts';
import { type Due, due } from '../../src/todo/due.ts';
import { treeFrom } from '../support/projects.ts';

/** The tasks of measures given by their fields, as `kind id day role`. */
function tasks(measures: Readonly<Record<string, string>>): readonly Due[] {
  const files = Object.entries(measures).map(([id, fields], index) => [
    `measures/1.0-schutz/${id}.md`,
    `---\nid: ${id}\nnumber: "1.0.${index + 1}"\ntitle: Maßnahme ${id}\n${fields}\n---\n`,
  ]);
  const { value, diagnostics } = readContent(treeFrom(exampleProject(Object.fromEntries(files))));
  expect(diagnostics).toEqual([]);
  return due(value.catalogue, 'de');
}

const told = (found: readonly Due[]) =>
  found.map(({ kind, id, day, role }) => `${kind} ${id} ${day} ${role}`);

describe('a day after a duration', () => {
  it.each([
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2028-02-29', 'P1Y', '2029-02-28'],
    ['2024-01-31', 'P1M', '2024-02-29'],
    ['2026-03-01', 'P12M', '2027-03-01'],
    ['2026-12-30', 'P2W', '2027-01-13'],
    ['2026-06-30', 'P1Y6M10D', '2028-01-09'],
    ['2026-11-30', 'P3M', '2027-02-28'],
    ['2026-06-30', 'P0D', '2026-06-30'],
  ])('%s + %s is %s', (day, duration, expected) => {
    expect(addDuration(day, duration)).toBe(expected);
  });

  it('is none where no calendar reaches', () => {
    expect(addDuration('2026-06-30', 'P9000Y')).toBeNull();
    expect(addDuration('2026-06-30', `P${'9'.repeat(400)}Y`)).toBeNull();
  });
});

describe('what is due', () => {
  it('is the next review, by whom it is done', () => {
    const found = tasks({
      a: 'status: implemented\nowner: betrieb\nreview: { every: P12M, last: 2026-01-31, by: leitung }',
      b: 'status: partial\nowner: betrieb\nreview: { every: P6M, last: 2026-01-31 }',
    });
    expect(told(found)).toEqual([
      'review b 2026-07-31 Leitung Betrieb',
      'review a 2027-01-31 Geschäftsleitung',
    ]);
  });

  it('is evidence that ends, and what is planned', () => {
    const found = tasks({
      a: 'status: implemented\nevidence:\n  - { type: log, ref: Eins, validUntil: 2027-01-01 }\n  - { type: log, ref: Zwei }',
      b: 'status: planned\ntargetDate: 2026-12-31',
      c: 'status: partial\ntargetDate: 2026-11-30',
    });
    expect(told(found)).toEqual([
      'target c 2026-11-30 null',
      'target b 2026-12-31 null',
      'evidence a 2027-01-01 null',
    ]);
  });

  it('is a review that was never done, before everything else', () => {
    const found = tasks({
      a: 'status: planned\ntargetDate: 2020-01-01',
      z: 'status: implemented\nreview: { every: P1Y }',
    });
    expect(told(found)).toEqual(['review z null null', 'target a 2020-01-01 null']);
  });

  it('is nothing that has ended, is not yet there, or is done', () => {
    const found = tasks({
      a: 'status: retired\nretired: { on: 2026-01-01, reason: abgelöst }\nreview: { every: P1Y, last: 2025-01-01 }',
      b: 'status: planned\nreview: { every: P1Y, last: 2025-01-01 }',
      c: 'status: implemented\ntargetDate: 2025-01-01',
      d: 'status: implemented\nreview: { last: 2025-01-01 }',
    });
    expect(found).toEqual([]);
  });
});

const days = [
  '2026-06-29',
  '2026-06-30',
  '2026-07-30',
  '2026-07-31',
  '2026-08-29',
  '2026-08-30',
  '2026-09-28',
  '2026-09-29',
];

describe('the list of what is due', () => {
  const found = tasks(
    Object.fromEntries(days.map((day, index) => [`m${index}`, `status: planned\ntargetDate: ${day}`])),
  );
  const options = { colours: false, today: '2026-06-30' };

  it('is divided at 30, 60 and 90 days, and today is still in time', () => {
    const text = dueSoon(found, speechIn('de'), options);
    expect(text.replaceAll(/ {2}Umsetzung.*$/gm, '')).toBe(
      [
        'Fällig',
        '  1 überfällig',
        '    2026-06-29',
        '  2 in den nächsten 30 Tagen',
        '    2026-06-30',
        '    2026-07-30',
        '  2 in den nächsten 60 Tagen',
        '    2026-07-31',
        '    2026-08-29',
        '  2 in den nächsten 90 Tagen',
        '    2026-08-30',
        '    2026-09-28',
        '',
      ].join('\n'),
    );
  });

  it('names later days only when all are asked for', () => {
    expect(dueList(found, speechIn('en'), options)).toContain('  1 later\n    2026-09-29');
  });

  it('shows ten of a kind at the end of a report, and says how many more there are', () => {
    const many = Array.from({ length: 25 }, () => found[0]).filter((task) => task !== undefined);
    expect(dueSoon(many, speechIn('de'), options)).toContain('    … und 15 weitere (alle mit --due)\n');
    expect(dueList(many, speechIn('de'), options).match(/2026-06-29/g)).toHaveLength(25);
  });

  it('is empty, or says so', () => {
    expect(dueSoon([], speechIn('de'), options)).toBe('');
    expect(dueList([], speechIn('de'), options)).toMatch(/^Kein Termin: /);
  });
});

/** The events of a calendar, as a program of calendars reads them. */
function events(text: string): ICAL.Event[] {
  const calendarComponent = new ICAL.Component(ICAL.parse(text));
  expect(calendarComponent.getFirstPropertyValue('version')).toBe('2.0');
  expect(String(calendarComponent.getFirstPropertyValue('prodid'))).toContain('tomwerk');
  return calendarComponent.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('the calendar', () => {
  const title = `Schlüssel, Karten; und \\ Codes: ${'Größe 測試 🔒 '.repeat(20)}Ende`;
  const found = tasks({
    a: `status: implemented\nowner: betrieb\nreview: { every: P12M, last: 2026-01-31 }\nevidence: [{ type: log, ref: "Nr. 1, Teil \\"A\\"", validUntil: 2027-01-01 }]`,
    never: 'status: implemented\nreview: { every: P1Y }',
  }).map((task) => ({ ...task, title }));
  const text = calendar(found, { language: 'de', stamp: '2026-06-30' });

  it('has an all-day event for every day, read as it was written', () => {
    const read = events(text).map(({ uid, summary, description, startDate }) => ({
      uid,
      summary,
      description,
      day: startDate.toString(),
      isDate: startDate.isDate,
    }));
    expect(read).toEqual([
      {
        uid: expect.stringMatching(/^evidence-a-[0-9a-f]{12}@tomwerk$/),
        summary: `Nachweis endet: 1.0.1 ${title} (Nr. 1, Teil "A")`,
        description: 'Verantwortlich: Leitung Betrieb\nDatei: content/measures/1.0-schutz/a.md',
        day: '2027-01-01',
        isDate: true,
      },
      {
        uid: 'review-a@tomwerk',
        summary: `Überprüfung: 1.0.1 ${title}`,
        description: 'Verantwortlich: Leitung Betrieb\nDatei: content/measures/1.0-schutz/a.md',
        day: '2027-01-31',
        isDate: true,
      },
    ]);
  });

  it('ends every line with CR LF, and no line is longer than 75 octets or tears a character apart', () => {
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lengths = text.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    expect(text).not.toMatch(/\p{Surrogate}|\uFFFD/u);
  });

  it('stamps every event, and gives the same bytes for the same content', () => {
    expect(text.match(/^DTSTAMP:20260630T000000Z\r$/gm)).toHaveLength(2);
    expect(calendar(found, { language: 'de', stamp: '2026-06-30' })).toBe(text);
  });

  it('keeps the UID of a review when its day, number and title change', () => {
    const moved = found.map((task) => ({ ...task, day: '2030-01-01', number: '9', title: 'Neu' }));
    const uids = (calendarText: string) => events(calendarText).map(({ uid }) => uid);
    expect(uids(calendar(moved, { language: 'en', stamp: '2026-07-01' }))).toEqual(
      expect.arrayContaining(uids(text)),
    );
  });

  it('is a calendar without events where nothing is due', () => {
    expect(events(calendar([], { language: 'de', stamp: '2026-06-30' }))).toEqual([]);
  });

  it('keeps control characters out', () => {
    const evil = found.slice(0, 1).map((task) => ({ ...task, title: 'a\r\nEND:VCALENDAR\u0000b' }));
    const safe = calendar(evil, { language: 'de', stamp: '2026-06-30' });
    expect(safe.match(/^END:VCALENDAR/gm)).toHaveLength(1);
    expect(safe.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
  });
});
