import { describe, expect, it } from 'vitest';
import { changeOf, compare, type Files, measure } from '../../support/comparisons.ts';

const folder = 'measures/1.0-schutz';
const strong = 'controls: { gdpr: [a] }\nparameters: { rpo: { value: 24, unit: h, stronger: lower } }';
const weak = 'controls: { gdpr: [a] }\nparameters: { rpo: { value: 48, unit: h, stronger: lower } }';
const retired = 'status: retired\nretired: { on: 2026-01-01, reason: Ersetzt }';

/** Measures by their ids: their fields, or `null` for a file that is gone. */
type Measures = Readonly<Record<string, string | null>>;

function filesOf(measures: Measures): Files {
  const files = Object.entries(measures).map(([id, fields]) => [
    `${folder}/${id}.md`,
    fields === null ? null : measure(fields),
  ]);
  return Object.fromEntries(files);
}

function fateOf(id: string, before: Measures, after: Measures) {
  const change = changeOf(compare(filesOf(before), filesOf(after)), 'measure', id);
  return change && { class: change.class, successors: change.successors, isLoss: change.isLoss };
}

describe('a measure that ended', () => {
  it.each<[string, Measures, Measures, readonly string[], boolean]>([
    ['has no successor', { alt: strong }, {}, [], true],
    ['stays as a retired file', { alt: strong }, { alt: `${strong}\n${retired}` }, [], true],
    ['is superseded by its equal', { alt: strong }, { neu: `${strong}\nsupersedes: [alt]` }, ['neu'], false],
    [
      'stays, superseded',
      { alt: strong },
      { alt: `${strong}\n${retired}`, neu: `${strong}\nsupersedes: [alt]` },
      ['neu'],
      false,
    ],
    ['was weaker than its successor', { alt: weak }, { neu: `${strong}\nsupersedes: [alt]` }, ['neu'], false],
    [
      'has a successor weaker in one value',
      { alt: strong },
      { neu: `${weak}\nsupersedes: [alt]` },
      ['neu'],
      true,
    ],
    [
      'has a successor without one value',
      { alt: strong },
      { neu: 'controls: { gdpr: [a] }\nsupersedes: [alt]' },
      ['neu'],
      true,
    ],
    [
      'has a successor that covers less',
      { alt: strong },
      { neu: `${strong.replace('[a]', '[b]')}\nsupersedes: [alt]` },
      ['neu'],
      true,
    ],
    [
      'has a successor for fewer services',
      { alt: strong },
      { neu: `${strong}\nservices: [hosting]\nsupersedes: [alt]` },
      ['neu'],
      true,
    ],
    [
      'held for that service only',
      { alt: `${strong}\nservices: [hosting]` },
      { neu: `${strong}\nservices: [hosting]\nsupersedes: [alt]` },
      ['neu'],
      false,
    ],
    [
      'has a successor that is only planned',
      { alt: strong },
      { neu: `${strong}\nstatus: planned\nsupersedes: [alt]` },
      ['neu'],
      true,
    ],
    [
      'was itself only planned',
      { alt: `${strong}\nstatus: planned` },
      { neu: `${strong}\nstatus: planned\nsupersedes: [alt]` },
      ['neu'],
      false,
    ],
    [
      'has a successor that customers do not see',
      { alt: strong },
      { neu: `${strong}\nvisibility: internal\nsupersedes: [alt]` },
      [],
      true,
    ],
    [
      'is split: both together hold what it held',
      { alt: `${strong.replace('[a]', '[a, b]')}` },
      { neu: `${strong}\nsupersedes: [alt]`, auch: 'controls: { gdpr: [b] }\nsupersedes: [alt]' },
      ['auch', 'neu'],
      false,
    ],
    [
      'is split by services: one part is weaker',
      { alt: strong },
      {
        neu: `${strong}\nservices: [hosting]\nsupersedes: [alt]`,
        auch: `${weak}\nservices: [wartung]\nsupersedes: [alt]`,
      },
      ['auch', 'neu'],
      true,
    ],
    [
      'is merged with another',
      { alt: strong, anders: 'controls: { gdpr: [b] }' },
      { neu: `${strong.replace('[a]', '[a, b]')}\nsupersedes: [alt, anders]` },
      ['neu'],
      false,
    ],
    [
      'has a successor that ended meanwhile and has one',
      { alt: strong },
      { zwischen: `${strong}\n${retired}\nsupersedes: [alt]`, neu: `${strong}\nsupersedes: [zwischen]` },
      ['neu'],
      false,
    ],
    [
      'has a successor that is gone and has one',
      { alt: strong, zwischen: `${strong}\nsupersedes: [alt]` },
      { neu: `${strong}\nsupersedes: [zwischen]` },
      ['neu'],
      false,
    ],
    [
      'is superseded in a circle',
      { alt: strong },
      {
        alt: `${strong}\n${retired}\nsupersedes: [neu]`,
        neu: `${strong}\n${retired}\nsupersedes: [alt]`,
      },
      [],
      true,
    ],
    ['was not seen by customers', { alt: `${strong}\nvisibility: internal` }, {}, [], false],
  ])('%s', (_, before, after, successors, isLoss) => {
    expect(fateOf('alt', before, after)).toEqual({ class: 'retired', successors, isLoss });
  });

  it('goes on where it became a rule', () => {
    const before = { [`${folder}/alt.md`]: measure(strong) };
    const asRule = (fields: string) => compare(before, { 'codex/01-alt.md': measure(fields) });
    expect(changeOf(asRule(strong), 'measure', 'alt')).toMatchObject({ successors: ['alt'], isLoss: false });
    expect(changeOf(asRule(weak), 'measure', 'alt')).toMatchObject({ successors: ['alt'], isLoss: true });
    expect(changeOf(asRule(strong), 'rule', 'alt')).toMatchObject({ class: 'added' });
  });

  it('takes nothing with it where the services it held for have ended', () => {
    const alt = { [`${folder}/alt.md`]: measure(`${strong}\nservices: [wartung]`) };
    const comparison = compare(alt, { 'services/wartung.md': null });
    expect(changeOf(comparison, 'measure', 'alt')).toMatchObject({ class: 'retired', isLoss: false });
    expect(changeOf(comparison, 'service', 'wartung')).toMatchObject({ class: 'scope', isVisible: true });
    expect(comparison.coverage).toEqual([]);
  });

  it('is no news once its file is deleted', () => {
    expect(fateOf('alt', { alt: retired }, {})).toEqual({
      class: 'editorial',
      successors: [],
      isLoss: false,
    });
  });

  it('counts as new when it is taken up again', () => {
    expect(fateOf('alt', { alt: retired }, { alt: strong })).toMatchObject({ class: 'added', isLoss: false });
  });

  it('promises nothing that could fall', () => {
    expect(fateOf('alt', { alt: `${strong}\n${retired}` }, { alt: `${weak}\n${retired}` })).toMatchObject({
      class: 'editorial',
    });
  });
});
