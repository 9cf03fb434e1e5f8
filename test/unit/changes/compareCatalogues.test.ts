import { describe, expect, it } from 'vitest';
import { compareCatalogues } from '../../../src/changes/compareCatalogues.ts';
import { changeOf, compare, contentOf, type Files, file, measure } from '../../support/comparisons.ts';

const folder = 'measures/1.0-schutz';
const usv = `${folder}/usv.md`;
const strong = 'number: "1.0.1"\ncontrols: { gdpr: [b] }';

function told(before: Files, after: Files): readonly string[] {
  return compare(before, after).records.map(
    (record) => `${record.kind} ${record.id} ${record.class}${record.isVisible ? '' : ' (inside)'}`,
  );
}

const chapter = (text: string) => ({ 'handbook/01-zweck.md': file('title: Zweck', text) });

describe('the comparison of two versions', () => {
  it('is empty for the same content, read twice', () => {
    const files = { [usv]: measure(strong), ...chapter('Text.') };
    expect(compare(files, files)).toMatchObject({ records: [], coverage: [], releases: [] });
  });

  it('knows a record wherever its file lies, whatever number it has', () => {
    const after = {
      'measures/1.0-schutz/index.md': null,
      'measures/3.0-schutz/index.md': file('id: schutz\nnumber: "3.0"\ntitle: Schutz'),
      'measures/3.0-schutz/usv.md': measure(strong.replace('1.0.1', '3.0.1')),
    };
    expect(told({ [usv]: measure(strong) }, after)).toEqual([
      'category schutz editorial',
      'measure usv editorial',
    ]);
    const moved = { 'measures/2.0-anders/usv.md': measure(strong) };
    expect(told({ [usv]: measure(strong) }, moved)).toEqual([]);
  });

  it('tells changes in the order of the documents, within a kind what is gone last', () => {
    const before = { [`${folder}/alt.md`]: measure('number: "1.0.2"'), [usv]: measure('number: "1.0.3"') };
    const after = {
      [usv]: measure('number: "1.0.3"\nstatus: planned'),
      [`${folder}/neu.md`]: measure('number: "1.0.10"'),
      'codex/01-sperren.md': measure(),
      'services/beratung.md': file('title: Beratung'),
    };
    expect(told(before, after)).toEqual([
      'rule sperren added',
      'measure usv lowered',
      'measure neu added',
      'measure alt retired',
      'service beratung scope',
    ]);
  });

  it('names a record after the gravest change that customers see', () => {
    const before = { [usv]: measure('number: "1.0.1"\nreview: { every: P1Y }') };
    const slower = 'review: { every: P2Y }';
    expect(told(before, { [usv]: measure(`number: "1.0.1"\n${slower}`, { inside: 'Anders.' }) })).toEqual([
      'measure usv lowered (inside)',
    ]);
    expect(told(before, { [usv]: measure(`number: "1.0.2"\n${slower}`, { inside: 'Anders.' }) })).toEqual([
      'measure usv editorial',
    ]);
  });

  it('tells the services that a change concerns', () => {
    const before = { [usv]: measure('services: [hosting]') };
    const services = (after: Files, kind: 'measure' | 'category' | 'service', id: string) =>
      changeOf(compare(before, after), kind, id)?.services;
    expect(services({ [usv]: measure('services: [hosting]\nnumber: "1.0.1"') }, 'measure', 'usv')).toEqual([
      'hosting',
    ]);
    expect(services({ [usv]: measure('services: [wartung]') }, 'measure', 'usv')).toEqual([
      'hosting',
      'wartung',
    ]);
    expect(services({ [usv]: measure('services: all') }, 'measure', 'usv')).toBeNull();
    const heading = { [`${folder}/index.md`]: file('title: Anders') };
    expect(services({ ...before, ...heading }, 'category', 'schutz')).toEqual(['hosting']);
    expect(services({ ...before, 'services/wartung.md': null }, 'service', 'wartung')).toEqual(['wartung']);
  });

  it('counts a service that came or went as scope, not as less protection', () => {
    const both = { [usv]: measure('services: [hosting, wartung]') };
    const after = { 'services/wartung.md': null, [usv]: measure('services: [hosting]') };
    expect(told(both, after)).toEqual(['measure usv scope', 'service wartung scope']);
    expect(told(after, both)).toEqual(['measure usv scope', 'service wartung scope']);
  });

  it('takes a category or chapter that is gone with a text for customers for prose to be judged', () => {
    const open = chapter('## Für Kunden\n\nDie Zusage.\n');
    expect(told(open, {})).toEqual(['chapter zweck unclassified']);
    expect(told({}, open)).toEqual(['chapter zweck added']);
    expect(told(chapter('Die Notiz.'), {})).toEqual(['chapter zweck retired (inside)']);
  });

  it('keeps customers inside, and frameworks editorial', () => {
    const customer = (name: string) => ({ 'customers/kunde.md': file(`name: ${name}`) });
    const framework = (version: string) => ({
      'frameworks/iso.yaml': `id: iso\ntitle: { de: ISO }\nversion: "${version}"\nsource: ISO\nstatus: in-force\ncontrols: [{ id: a, title: { de: A } }]\n`,
    });
    expect(
      told({ ...customer('Alt'), ...framework('1') }, { ...customer('Neu'), ...framework('2') }),
    ).toEqual(['customer kunde editorial (inside)', 'framework iso editorial (inside)']);
    expect(told({}, { ...customer('Neu'), ...framework('2') })).toEqual([
      'customer kunde added (inside)',
      'framework iso editorial (inside)',
    ]);
  });

  it('takes a file that cannot be read for what the other version says', () => {
    const before = { [usv]: measure(strong), 'services/wartung.md': file('title: Wartung') };
    const broken = { [usv]: measure(`${strong}\nunknown: 1`), 'services/wartung.md': '---\n' };
    expect(compare(before, broken)).toMatchObject({ records: [], coverage: [] });
    expect(compare(broken, before)).toMatchObject({ records: [], coverage: [] });
  });

  it('takes a translation that cannot be read for what the other version says', () => {
    const files = (fields: string) => ({
      [usv]: measure(strong),
      [`${folder}/usv.en.md`]: file(fields, '## For customers\n\nThe promise.\n'),
    });
    for (const fields of ['title: [', 'title: 1', 'unknown: 1']) {
      expect(compare(files('title: Title'), files(fields))).toMatchObject({ records: [] });
      expect(compare(files(fields), files('title: Title'))).toMatchObject({ records: [] });
    }
  });

  it('takes names that every object of JavaScript has for names like any other', () => {
    const name = 'constructor';
    const said = [
      `controls: { ${name}: [a] }`,
      `parameters: { ${name}: { value: 1, unit: h, stronger: lower } }`,
      `supersedes: [${name}]`,
    ];
    const path = `${folder}/${name}.md`;
    for (const fields of said) {
      const [before, after] = [{ [path]: measure() }, { [path]: measure(fields) }];
      expect(changeOf(compare(before, after), 'measure', name)?.fields).toHaveLength(1);
      expect(changeOf(compare(after, before), 'measure', name)?.fields).toHaveLength(1);
      expect(changeOf(compare(after, {}), 'measure', name)).toMatchObject({ class: 'retired', isLoss: true });
    }
    const notes = {
      'releases/1.0.0.md': file(
        'date: 2026-01-01\neffective: 2026-01-01\napprover: leitung\nclassification: {}',
      ),
    };
    const reworded = { [path]: measure('', { customers: 'Anders.' }), ...notes };
    expect(told({ [path]: measure() }, reworded)).toEqual([`measure ${name} unclassified`]);
    const roles = (role: string) => ({
      'organisation.md': file(`name: A\nlanguages: [de]\nroles: { ${role} }`),
    });
    expect(
      compare(roles('betrieb: { de: B }'), roles(`betrieb: { de: B }, ${name}: { de: C }`)).records,
    ).toMatchObject([{ fields: [{ field: ['roles', name, 'de'], before: null, after: 'C' }] }]);
  });

  it('follows the one that has not ended where two files claim an id', () => {
    const ended = { 'measures/0.1-alt/usv.md': measure(`${strong}\nstatus: retired`) };
    expect(
      told({ [usv]: measure(strong) }, { ...ended, [usv]: measure(`${strong}\nowner: betrieb`) }),
    ).toEqual(['measure usv editorial (inside)']);
  });

  it('looks again at the same record only where an image differs', () => {
    const files = (byte: number) => ({
      [usv]: measure(strong, { customers: '![Plan](plan.png)' }),
      [`${folder}/plan.png`]: new Uint8Array([byte]),
    });
    const { catalogue } = contentOf(files(1));
    const { assets } = contentOf(files(2)).catalogue;
    expect(compareCatalogues(catalogue, catalogue).records).toEqual([]);
    expect(compareCatalogues(catalogue, { ...catalogue, assets }).records).toMatchObject([
      { id: 'usv', class: 'unclassified', isVisible: true },
    ]);
  });
});
