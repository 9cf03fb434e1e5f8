import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { compareCatalogues } from '../../src/changes/compareCatalogues.ts';
import { exampleDate } from '../../src/checks/example.ts';
import { speechIn } from '../../src/cli/speech.ts';
import { messageLanguages } from '../../src/diagnostics/finding.ts';
import { checkContent } from '../../src/pipeline.ts';
import { jsonSchemas } from '../../src/reference/jsonSchema.ts';
import { changesJson } from '../../src/reporters/changes/changesJson.ts';
import { changesMarkdown } from '../../src/reporters/changes/changesMarkdown.ts';
import { changesReport } from '../../src/reporters/changes/changesReport.ts';
import { changesText } from '../../src/reporters/changes/changesText.ts';
import { casesFolder, treeOf } from '../support/projects.ts';

const folder = join(casesFolder, 'two-versions');
const [before, after] = [read('before'), read('after')];

function read(version: string) {
  return checkContent(treeOf(join(folder, version)), exampleDate);
}

const from = {
  ref: '1.0.0',
  tag: 'v1.0.0',
  commit: '3f2a9c1d04b7'.repeat(3).padEnd(40, '0'),
  date: '2026-02-01',
};
const workingCopy = { ref: null, tag: null, commit: null, date: null };
const everybody = { customer: null, onlyVisible: false };

function reportOf(earlier: Catalogue, later: Catalogue, readers = {}) {
  const comparison = compareCatalogues(earlier, later);
  return changesReport(comparison, { from, to: workingCopy }, { ...everybody, ...readers });
}

function expected(name: string): string {
  return join(folder, 'expected', name);
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
const isChanges = ajv.compile(JSON.parse(jsonSchemas().get('diff.schema.json') ?? ''));

describe('the case two-versions', () => {
  const report = reportOf(before.value.catalogue, after.value.catalogue);

  it('has no errors in either version', () => {
    const errors = [before, after].flatMap(({ diagnostics }) =>
      diagnostics.filter(({ severity }) => severity === 'error'),
    );
    expect(errors).toEqual([]);
  });

  it.each(messageLanguages)('is told to people as expected in %s', async (language) => {
    const text = changesText(report, speechIn(language), { colours: false });
    await expect(text).toMatchFileSnapshot(expected(`changes.${language}.txt`));
  });

  it.each(messageLanguages)('is told in a pull request as expected in %s', async (language) => {
    const text = changesMarkdown(report, speechIn(language));
    await expect(text).toMatchFileSnapshot(expected(`changes.${language}.md`));
  });

  it('is told to programs as expected, in the form that the schema describes', async () => {
    const text = changesJson(report);
    await expect(text).toMatchFileSnapshot(expected('changes.json'));
    expect(isChanges(JSON.parse(text)), JSON.stringify(isChanges.errors)).toBe(true);
  });

  it('is told to a customer without what is internal and what its services do not have', async () => {
    const told = reportOf(before.value.catalogue, after.value.catalogue, { customer: 'musterkunde' });
    const text = changesText(told, speechIn('de'), { colours: false });
    await expect(text).toMatchFileSnapshot(expected('changes.musterkunde.de.txt'));
    for (const secret of ['Honigt', 'Betriebshandbuch', 'Fernwartung', 'Notfall', 'Neukunde'])
      expect(changesJson(told)).not.toContain(secret);
  });

  it('says backwards what is new where it was gone, and gone where it was new', () => {
    const back = reportOf(after.value.catalogue, before.value.catalogue);
    expect(back.comparison.records.length).toBe(report.comparison.records.length);
    const text = changesText(back, speechIn('de'), { colours: false });
    expect(text).toContain('Kennwert abstand: 48 Stunden → 24 Stunden (verbessert)');
    expect(text).toContain('Leistung Archivierung [archiv] (entfällt)');
  });

  it('says of the same version that nothing differs', () => {
    const same = reportOf(after.value.catalogue, after.value.catalogue);
    expect(changesText(same, speechIn('de'), { colours: false })).toBe(
      'v1.0.0 (3f2a9c1d04b7, 2026-02-01) → Arbeitskopie\nNichts unterscheidet sich.\n',
    );
    expect(changesMarkdown(same, speechIn('en'))).toMatch(/\n\nNothing differs\.\n$/);
    expect(isChanges(JSON.parse(changesJson(same)))).toBe(true);
  });
});
