import { describe, expect, it } from 'vitest';
import { changeOf, compare, type Files, measure, project } from '../../support/comparisons.ts';

const folder = 'measures/1.0-schutz';
const usv = `${folder}/usv.md`;
const raid = `${folder}/raid.md`;
const covering = 'controls: { gdpr: [b] }';

function coverage(before: Files, after: Files): readonly string[] {
  return compare(before, after).coverage.map(
    ({ change, service, framework, control, by }) =>
      `${change} ${framework}/${control} for ${service ?? 'all'}: ${by.join(', ')}`,
  );
}

/** The class of what a measure no longer covers, or covers now. */
function classOf(before: Files, after: Files): string | undefined {
  return changeOf(compare(before, after), 'measure', 'usv')?.fields[0]?.class;
}

const noServices = { 'services/hosting.md': null, 'services/wartung.md': null };

describe('the controls that are covered for the customers of a service', () => {
  it.each<[string, Files, Files, readonly string[]]>([
    [
      'stay while another covers them',
      { [usv]: measure(covering), [raid]: measure(covering) },
      { [raid]: measure(covering) },
      [],
    ],
    [
      'are lost with the last that covers them',
      { [usv]: measure(covering) },
      {},
      ['lost gdpr/b for hosting: usv', 'lost gdpr/b for wartung: usv'],
    ],
    [
      'are lost for the service that it no longer holds for',
      { [usv]: measure(covering) },
      { [usv]: measure(`${covering}\nservices: [hosting]`) },
      ['lost gdpr/b for wartung: usv'],
    ],
    [
      'are lost where it is no longer implemented',
      { [usv]: measure(`${covering}\nservices: [hosting]`) },
      { [usv]: measure(`${covering}\nservices: [hosting]\nstatus: partial`) },
      ['lost gdpr/b for hosting: usv'],
    ],
    [
      'are lost where customers no longer see it',
      { [usv]: measure(`${covering}\nservices: [hosting]`) },
      { [usv]: measure(`${covering}\nservices: [hosting]\nvisibility: internal`) },
      ['lost gdpr/b for hosting: usv'],
    ],
    [
      'are gained by what is implemented now',
      { [usv]: measure(`${covering}\nservices: [hosting]\nstatus: planned`) },
      { [usv]: measure(`${covering}\nservices: [hosting]`) },
      ['gained gdpr/b for hosting: usv'],
    ],
    [
      'stay when they move to another measure',
      { [usv]: measure(covering), [raid]: measure() },
      { [usv]: measure(), [raid]: measure(covering) },
      [],
    ],
    [
      'are those of the organisation where it names no services',
      { ...noServices, [usv]: measure(covering) },
      noServices,
      ['lost gdpr/b for all: usv'],
    ],
    [
      'stay for all when the organisation names services that each have them',
      { ...noServices, [usv]: measure(covering) },
      {
        [usv]: measure(`${covering}\nservices: [hosting]`),
        [raid]: measure(`${covering}\nservices: [wartung]`),
      },
      [],
    ],
    [
      'are lost for all when one of the services lacks them',
      { ...noServices, [usv]: measure(covering) },
      { [usv]: measure(`${covering}\nservices: [hosting]`) },
      ['lost gdpr/b for all: usv'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(coverage(before, after)).toEqual(expected);
    const turned = expected.map((line) =>
      line.replace(/^\w+/, (word) => (word === 'lost' ? 'gained' : 'lost')),
    );
    expect(coverage(after, before)).toEqual(turned);
  });

  it('do not change when the framework alone changes', () => {
    const framework = String(project['frameworks/gdpr.yaml']);
    const without = framework.replace(/ {2}- \{ id: b.*\n/, '');
    const dropped = { 'frameworks/gdpr.yaml': without, [usv]: measure() };
    expect(without).not.toBe(framework);
    expect(coverage({ [usv]: measure(covering) }, { ...dropped, [usv]: measure(covering) })).toEqual([]);
    expect(coverage({ [usv]: measure(covering) }, dropped)).toEqual([]);
    expect(classOf({ [usv]: measure(covering) }, dropped)).toBe('equal');
  });
});

describe('a measure that names a control no longer', () => {
  it('lowers protection where nobody else covers it', () => {
    expect(classOf({ [usv]: measure(covering) }, { [usv]: measure() })).toBe('lowered');
    const forHosting = { [raid]: measure(`${covering}\nservices: [hosting]`) };
    expect(classOf({ [usv]: measure(covering), ...forHosting }, { [usv]: measure(), ...forHosting })).toBe(
      'lowered',
    );
    const forUs = { [usv]: measure(`${covering}\nservices: [hosting]`), ...forHosting };
    expect(classOf(forUs, { [usv]: measure('services: [hosting]'), ...forHosting })).toBe('equal');
  });

  it('lowers nothing where another covers it, or where it covered nothing', () => {
    const other = { [raid]: measure(covering) };
    expect(classOf({ [usv]: measure(covering), ...other }, { [usv]: measure(), ...other })).toBe('equal');
    expect(
      classOf({ [usv]: measure(`${covering}\nstatus: planned`) }, { [usv]: measure('status: planned') }),
    ).toBe('equal');
  });
});
