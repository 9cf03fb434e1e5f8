import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleDate } from '../../src/checks/example.ts';
import { speechIn } from '../../src/cli/speech.ts';
import { messageLanguages } from '../../src/diagnostics/finding.ts';
import { checkContent } from '../../src/pipeline.ts';
import { jsonReport } from '../../src/reporters/json.ts';
import { textReport } from '../../src/reporters/text.ts';
import { sourceLines } from '../../src/source/sourceLines.ts';
import { casesFolder, projectRoot, treeOf } from '../support/projects.ts';

const cases = readdirSync(casesFolder);

describe.each(cases)('the case %s', (name) => {
  const tree = treeOf(join(casesFolder, name));
  const { diagnostics } = checkContent(tree, exampleDate);
  const options = { colours: false, lines: sourceLines(tree) };

  it.each(messageLanguages)('has the report that is expected in %s', async (language) => {
    const report = textReport(diagnostics, speechIn(language), options);
    await expect(report).toMatchFileSnapshot(join(casesFolder, name, `expected/report.${language}.txt`));
  });

  it('tells people and machines the same', () => {
    const speech = speechIn('de');
    const entries: unknown = JSON.parse(jsonReport(diagnostics, speech));
    const lines = textReport(diagnostics, speech, options)
      .split('\n')
      .filter((line) => /^\S/.test(line));
    expect(entries).toHaveLength(lines.length);
  });
});

describe('the case five-faults', () => {
  it('gives five errors for its five faults, each at its line and column', () => {
    const { diagnostics } = checkContent(treeOf(join(casesFolder, 'five-faults')), exampleDate);
    const errors = diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ code, location }) => `${location?.line}:${location?.column} ${code}`);
    expect(errors.toSorted()).toEqual([
      '12:31 raw-html',
      '3:9 field-unquoted',
      '5:1 field-unknown',
      '6:13 field-value',
      '7:8 field-type',
    ]);
  });
});

describe('the shipped content', () => {
  const { value, diagnostics } = checkContent(treeOf(projectRoot), exampleDate);

  it('has no errors', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has rules, measures in every category, and frameworks', () => {
    const { rules, measures, categories, frameworks } = value.catalogue;
    expect(Math.min(rules.length, measures.length, frameworks.length)).toBeGreaterThan(0);
    expect(categories.filter(({ id }) => !measures.some(({ category }) => category === id))).toEqual([]);
  });
});
