import { describe, expect, it } from 'vitest';
import type { KnownHistory } from '../../src/changes/history.ts';
import { recordHistory } from '../../src/documents/recordHistory.ts';

const record = { kind: 'measure', id: 'usv-systeme' } as const;

function historyWith(...subjects: readonly string[]): KnownHistory {
  const revisions = subjects.map((subject, index) => ({
    date: `2026-01-0${9 - index}`,
    commit: `${index}`.repeat(40),
    subject,
  }));
  return { kind: 'known', revisions: new Map([['measure/usv-systeme', revisions]]) };
}

describe('the history of a record in the handbook', () => {
  it('is counted, from the first change to the last', () => {
    const revisions = [
      { date: '2026-01-09', commit: '0000000000', subject: 'Werte' },
      { date: '2026-01-08', commit: '1111111111', subject: 'Anlage' },
    ];
    expect(recordHistory(record, historyWith('Werte', 'Anlage'))).toEqual({
      count: 2,
      first: revisions[1],
      last: revisions[0],
      revisions,
    });
  });

  it('is none where nothing of the record was committed, and where nothing is known', () => {
    expect(recordHistory({ ...record, kind: 'rule' }, historyWith('Werte'))).toBeNull();
    expect(recordHistory(record, { kind: 'missing', reason: 'shallow' })).toBeNull();
  });

  it.each([
    ['🚀 Start', '? Start'],
    ['👩‍💻 und ✔️', '?? und ?'],
    ['漢字', '??'],
    ['u\u0308ber', 'über'],
    ['a\u200bb\u202ec', 'a?b?c'],
    ['mit\nZeilen\tund  Lücken ', 'mit Zeilen und Lücken'],
    ['ein\u202fschmaler Raum\u2011Strich', 'ein schmaler Raum\u2011Strich'],
    [`${'x'.repeat(199)} y z`, `${'x'.repeat(199)}…`],
  ])('holds %j in characters that can be printed', (subject, expected) => {
    expect(recordHistory(record, historyWith(subject))?.last.subject).toBe(expected);
  });
});
