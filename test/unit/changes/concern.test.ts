import { describe, expect, it } from 'vitest';
import { compareCatalogues } from '../../../src/changes/compareCatalogues.ts';
import { concernOf } from '../../../src/changes/concern.ts';
import { narrowed } from '../../../src/changes/narrowed.ts';
import { exampleProject } from '../../../src/checks/example.ts';
import { readContent } from '../../../src/pipeline.ts';
import { treeFrom } from '../../support/projects.ts';

const hosting = new Set(['hosting']);
const wartung = new Set(['wartung']);

const surroundings = {
  'services/hosting.md': '---\nid: hosting\ntitle: Hosting\n---\n',
  'services/wartung.md': '---\nid: wartung\ntitle: Wartung\n---\n',
  'customers/muster.md': '---\nid: muster\nname: Muster AG\nservices: [hosting]\n---\n',
  'customers/alles.md': '---\nid: alles\nname: Alles AG\n---\n',
};

/** A version whose one measure has these lines in its frontmatter, beside an internal one. */
function version(lines: string, text = 'Schutz.', internal = 'Innen.') {
  const files = {
    ...surroundings,
    'measures/1.0-schutz/beispiel.md': `---\nid: beispiel\nnumber: "1.0.1"\ntitle: Beispiel\nstatus: implemented\n${lines}\n---\n\n## Für Kunden\n\n${text}\n\n## Intern\n\n${internal}\n`,
    'measures/1.0-schutz/geheim.md': `---\nid: geheim\nnumber: "1.0.2"\ntitle: Geheim\nvisibility: internal\n---\n\n${internal}\n`,
  };
  return readContent(treeFrom(exampleProject(files))).value.catalogue;
}

const both = version('services: [hosting, wartung]');
const onlyHosting = version('services: [hosting]');

describe('what a comparison means to the users of a service', () => {
  it('is nothing where a measure holds for it as before', () => {
    const comparison = compareCatalogues(both, onlyHosting);
    expect(concernOf(comparison, hosting).records).toEqual([]);
    expect(concernOf(comparison, wartung).records).toMatchObject([{ id: 'beispiel', class: 'lowered' }]);
    expect(concernOf(comparison, null)).toBe(comparison);
  });

  it('leaves what else differs, in the class of that', () => {
    const comparison = compareCatalogues(
      both,
      version('services: [hosting]\nvalidFrom: 2026-01-01', 'Besserer Schutz.'),
    );
    expect(comparison.records).toMatchObject([{ class: 'lowered' }]);
    const [record] = concernOf(comparison, hosting).records;
    expect(record).toMatchObject({ class: 'unclassified', isVisible: true });
    expect(record?.fields.map(({ field }) => field[0])).toEqual(['validFrom']);
  });

  it('holds no control that is lost for another service only', () => {
    const covered = version('services: [hosting, wartung]\ncontrols: { gdpr: [art32-1-b] }');
    const comparison = compareCatalogues(covered, both);
    expect(comparison.records).toMatchObject([{ class: 'lowered' }]);
    expect(concernOf(comparison, hosting).coverage).toMatchObject([{ service: 'hosting', change: 'lost' }]);
    const elsewhere = {
      ...comparison,
      coverage: comparison.coverage.filter(({ service }) => service === 'wartung'),
    };
    expect(concernOf(elsewhere, hosting).records).toMatchObject([{ class: 'equal' }]);
    expect(concernOf(elsewhere, wartung).records).toMatchObject([{ class: 'lowered' }]);
  });
});

describe('a comparison for a customer', () => {
  const comparison = compareCatalogues(both, version('services: [wartung]', 'Anderer Schutz.', 'Anderes.'));

  it('holds what customers see of its services, and nothing internal', () => {
    expect(comparison.records.map(({ id }) => id)).toEqual(['beispiel', 'geheim']);
    const told = narrowed(comparison, { customer: 'muster', onlyVisible: false });
    expect(told.records.map(({ id }) => id)).toEqual(['beispiel']);
    expect(told.records.flatMap(({ texts }) => texts.map(({ part }) => part))).toEqual(['customer']);
  });

  it('is that of all services where it names none', () => {
    const told = narrowed(comparison, { customer: 'alles', onlyVisible: false });
    expect(told).toEqual(narrowed(comparison, { customer: null, onlyVisible: true }));
  });
});
