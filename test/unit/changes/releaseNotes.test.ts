import { describe, expect, it } from 'vitest';
import { changeOf, compare, type Files, file, measure } from '../../support/comparisons.ts';

const path = 'measures/1.0-schutz/usv.md';
const before: Files = { [path]: measure('', { customers: 'Eins.' }) };
const reworded: Files = { [path]: measure('', { customers: 'Zwei.' }) };

function release(version: string, notes: string): Files {
  const dates = 'date: 2026-02-01\neffective: 2026-03-01\napprover: leitung';
  return { [`releases/${version}.md`]: file(`${dates}\n${notes}`) };
}

const changed = (files: Files, base: Files = before) => changeOf(compare(base, files), 'measure', 'usv');

describe('the notes of the coming release', () => {
  it('give prose the class that its author judged', () => {
    expect(changed(reworded)).toMatchObject({ class: 'unclassified', reason: null });
    expect(changed({ ...reworded, ...release('1.1.0', 'classification: { usv: equal }') })).toMatchObject({
      class: 'equal',
      texts: [{ part: 'customer', class: 'equal' }],
    });
  });

  it('never overrule what the content says by itself', () => {
    const weaker = { [path]: measure('status: planned', { customers: 'Zwei.' }) };
    expect(changed({ ...weaker, ...release('1.1.0', 'classification: { usv: improved }') })).toMatchObject({
      class: 'lowered',
      fields: [{ field: ['status'], class: 'lowered' }],
      texts: [{ part: 'customer', class: 'improved' }],
    });
  });

  it('count only where the version before does not have them', () => {
    const old = release('1.0.0', 'classification: { usv: equal }');
    expect(changed({ ...reworded, ...old }, { ...before, ...old })).toMatchObject({ class: 'unclassified' });
  });

  it('of several releases: the gravest class counts, and waivers add up', () => {
    const waiver = (measure: string, reason: string) =>
      `waivers: [{ measure: ${measure}, reason: ${reason}, approver: leitung, notice: 2026-01-01 }]`;
    const files = {
      ...reworded,
      ...release('1.1.0', `classification: { usv: lowered }\n${waiver('usv', 'Umbau')}`),
      ...release('1.10.0', `classification: { usv: improved }\n${waiver('raid', 'Abbau')}`),
    };
    const comparison = compare(before, files);
    expect(comparison.releases.map(({ id }) => id)).toEqual(['1.1.0', '1.10.0']);
    expect(changeOf(comparison, 'measure', 'usv')).toMatchObject({
      class: 'lowered',
      waiver: { reason: 'Umbau', release: '1.1.0' },
    });
  });

  it('mean a rule or measure where a service has the same name', () => {
    const service = (title: string) => ({ 'services/usv.md': file(`title: ${title}`) });
    const notes = release('1.1.0', 'classification: { usv: equal }');
    const comparison = compare(
      { ...before, ...service('Alt') },
      { ...reworded, ...service('Neu'), ...notes },
    );
    expect(changeOf(comparison, 'measure', 'usv')).toMatchObject({ class: 'equal' });
    expect(changeOf(comparison, 'service', 'usv')).toMatchObject({ class: 'unclassified' });
    const alone = compare(service('Alt'), { ...service('Neu'), ...notes });
    expect(changeOf(alone, 'service', 'usv')).toMatchObject({ class: 'equal' });
  });
});
