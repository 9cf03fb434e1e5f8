import { describe, expect, it } from 'vitest';
import { type History, historyOf, type LoggedFile, recordKey } from '../../src/changes/history.ts';

const commit = (date: string, ...files: readonly LoggedFile[]) => ({
  date,
  commit: date,
  subject: `Stand ${date}`,
  files,
});
const added = (path: string, after = 'a'): LoggedFile => ({ path, before: null, after });
const removed = (path: string, before = 'a'): LoggedFile => ({ path, before, after: null });
const changed = (path: string): LoggedFile => ({ path, before: 'a', after: 'b' });
const days = (history: History, key: string) => history.get(key)?.map(({ date }) => date);

const measure = 'content/measures/1.3-verfuegbarkeit/usv-systeme.md';
const elsewhere = 'content/measures/1.4-belastbarkeit/usv-systeme.md';

describe('the history of a record', () => {
  it('goes on across moves, numbers and translations, once per commit', () => {
    const history = historyOf([
      commit('2026-03-01', changed('content/measures/1.4-belastbarkeit/usv-systeme.en.md')),
      commit('2026-02-01', removed(measure), added(elsewhere, 'b')),
      commit('2026-01-01', added(measure), added('README.md')),
    ]);
    expect([...history.keys()]).toEqual(['measure/usv-systeme']);
    expect(days(history, 'measure/usv-systeme')).toEqual(['2026-03-01', '2026-02-01', '2026-01-01']);
  });

  it('does not count a move alone, nor other rights of the same file', () => {
    const history = historyOf([
      commit('2026-03-01', { path: elsewhere, before: 'a', after: 'a' }),
      commit('2026-02-01', removed(measure), added(elsewhere)),
      commit('2026-01-01', added(measure)),
    ]);
    expect(days(history, 'measure/usv-systeme')).toEqual(['2026-01-01']);
  });

  it('counts a move in which one of the files changes', () => {
    const history = historyOf([
      commit(
        '2026-02-01',
        removed(measure),
        added(elsewhere),
        changed('content/measures/1.4-belastbarkeit/usv-systeme.en.md'),
      ),
      commit('2026-01-01', added(measure)),
    ]);
    expect(days(history, 'measure/usv-systeme')).toEqual(['2026-02-01', '2026-01-01']);
  });

  it('counts texts that change their languages, though the contents stay the same', () => {
    const translation = 'content/measures/1.3-verfuegbarkeit/usv-systeme.en.md';
    const history = historyOf([
      commit(
        '2026-02-01',
        { path: measure, before: 'a', after: 'b' },
        { path: translation, before: 'b', after: 'a' },
      ),
      commit('2026-01-01', added(measure, 'a'), added(translation, 'b')),
    ]);
    expect(days(history, 'measure/usv-systeme')).toHaveLength(2);
  });

  it('goes on after a deletion, which counts as a change', () => {
    const history = historyOf([
      commit('2026-03-01', added(measure)),
      commit('2026-02-01', removed(measure)),
      commit('2026-01-01', added(measure)),
    ]);
    expect(days(history, 'measure/usv-systeme')).toHaveLength(3);
  });

  it('keeps what has no file any more', () => {
    const history = historyOf([commit('2026-02-01', removed(measure)), commit('2026-01-01', added(measure))]);
    expect(days(history, 'measure/usv-systeme')).toEqual(['2026-02-01', '2026-01-01']);
  });

  it('goes on where only the case of a name changes', () => {
    const history = historyOf([
      commit('2026-02-01', removed('content/measures/1.3-Verfuegbarkeit/USV-Systeme.MD'), added(measure)),
      commit('2026-01-01', added('content/measures/1.3-Verfuegbarkeit/USV-Systeme.MD')),
    ]);
    expect(days(history, 'measure/usv-systeme')).toEqual(['2026-01-01']);
    expect([...history.keys()]).toEqual(['measure/usv-systeme']);
  });

  it('keeps rules and measures of one name apart', () => {
    const history = historyOf([
      commit(
        '2026-01-01',
        added('content/codex/01-backup.md'),
        added('content/measures/1.3-verfuegbarkeit/backup.md'),
      ),
    ]);
    expect([...history.keys()]).toEqual([
      recordKey({ kind: 'rule', id: 'backup' }),
      recordKey({ kind: 'measure', id: 'backup' }),
    ]);
  });
});
