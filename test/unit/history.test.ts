import { describe, expect, it } from 'vitest';
import { type History, historyOf, recordKey } from '../../src/changes/history.ts';

const commit = (date: string, ...paths: readonly string[]) => ({
  date,
  commit: date,
  subject: `Stand ${date}`,
  paths,
});
const days = (history: History, key: string) => history.get(key)?.map(({ date }) => date);

describe('the history of a record', () => {
  it('goes on across moves, numbers and translations, once per commit', () => {
    const history = historyOf([
      commit('2026-03-01', 'content/measures/1.4-belastbarkeit/usv-systeme.en.md'),
      commit(
        '2026-02-01',
        'content/measures/1.3-verfuegbarkeit/usv-systeme.md',
        'content/measures/1.4-belastbarkeit/usv-systeme.md',
      ),
      commit('2026-01-01', 'content/measures/1.3-verfuegbarkeit/usv-systeme.md', 'README.md'),
    ]);
    expect([...history.keys()]).toEqual(['measure/usv-systeme']);
    expect(days(history, 'measure/usv-systeme')).toEqual(['2026-03-01', '2026-02-01', '2026-01-01']);
  });

  it('keeps rules and measures of one name apart', () => {
    const history = historyOf([
      commit('2026-01-01', 'content/codex/01-backup.md', 'content/measures/1.3-verfuegbarkeit/backup.md'),
    ]);
    expect([...history.keys()]).toEqual([
      recordKey({ kind: 'rule', id: 'backup' }),
      recordKey({ kind: 'measure', id: 'backup' }),
    ]);
  });
});
