import { describe, expect, it } from 'vitest';
import { type ChangeClass, gravest, type RecordChange } from '../../src/changes/change.ts';
import { compareVersions, nextVersion, stepFor } from '../../src/changes/version.ts';

function change(changeClass: ChangeClass, further: Partial<RecordChange> = {}): RecordChange {
  return {
    kind: 'measure',
    id: 'usv-systeme',
    before: null,
    after: null,
    class: changeClass,
    isVisible: true,
    services: null,
    successors: [],
    isLoss: false,
    fields: [],
    texts: [],
    reason: null,
    waiver: null,
    ...further,
  };
}

const step = (...records: readonly RecordChange[]) => stepFor({ records, coverage: [] });

describe('the number of a version', () => {
  it('is compared part by part, not as text', () => {
    expect(['1.10.0', '1.2.0', '0.9.9', '1.2.10'].toSorted(compareVersions)).toEqual([
      '0.9.9',
      '1.2.0',
      '1.2.10',
      '1.10.0',
    ]);
    expect(compareVersions('1.2.3', '1.2.3')).toBe(0);
  });

  it('starts at 1.0.0 and moves by one step', () => {
    expect(nextVersion(null, 'patch')).toBe('1.0.0');
    expect(nextVersion('1.2.3', 'patch')).toBe('1.2.4');
    expect(nextVersion('1.2.3', 'minor')).toBe('1.3.0');
    expect(nextVersion('1.9.3', 'major')).toBe('2.0.0');
  });

  it('moves by the gravest change that customers see', () => {
    expect(step()).toBe('patch');
    expect(step(change('editorial'))).toBe('patch');
    expect(step(change('editorial'), change('improved'))).toBe('minor');
    expect(step(change('added'), change('lowered'), change('editorial'))).toBe('major');
    expect(step(change('lowered', { isVisible: false }))).toBe('patch');
  });

  it('moves by a major step for what was retired only where protection goes with it', () => {
    expect(step(change('retired'))).toBe('minor');
    expect(step(change('retired', { isLoss: true }))).toBe('major');
    const lost = { service: null, framework: 'gdpr', control: 'art32-1-b', by: ['usv-systeme'] };
    expect(stepFor({ records: [], coverage: [{ ...lost, change: 'lost' }] })).toBe('major');
    expect(stepFor({ records: [], coverage: [{ ...lost, change: 'gained' }] })).toBe('patch');
  });
});

describe('the class of a record', () => {
  it('is the gravest of its changes', () => {
    expect(gravest([])).toBe('editorial');
    expect(gravest(['improved', 'unclassified', 'equal'])).toBe('unclassified');
    expect(gravest(['improved', 'unclassified', 'lowered'])).toBe('lowered');
  });
});
