import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/checks/check.ts';
import {
  type Example,
  exampleDate,
  exampleFiles,
  exampleProject,
  sampleMeasure,
} from '../../src/checks/example.ts';
import { checks } from '../../src/checks/index.ts';
import { isPatternCheck, type Pattern, type PatternCheck } from '../../src/checks/patternCheck.ts';
import { hasErrors } from '../../src/diagnostics/diagnostic.ts';
import { checkContent, readContent } from '../../src/pipeline.ts';
import { treeFrom } from '../support/projects.ts';

/** Where the check finds something in the example, within the whole pipeline, as `file:line:column`. */
function placesIn(example: Example, { finding: { code } }: Check, date = exampleDate): string[] {
  return checkContent(treeFrom(exampleProject(example)), date)
    .diagnostics.filter((diagnostic) => diagnostic.code === code)
    .map(({ location }) => `${location?.file}:${location?.line}:${location?.column}`);
}

/** `'4:8'` is in the first file of the example, `'organisation.md:4:8'` in another. */
function wholePlace(place: string, example: Example): string {
  const [first] = Object.keys(exampleFiles(example));
  return place.split(':').length === 2 ? `content/${first}:${place}` : `content/${place}`;
}

const byCode = (check: Check): [string, Check] => [check.finding.code, check];

describe.each(checks.map(byCode))('the check %s', (_, check) => {
  it.each(check.invalid.map(({ content, expected }) => ({ content, expected })))(
    'finds $expected in its invalid content $#',
    ({ content, expected }) => {
      const places = expected.map((place) => wholePlace(place, content));
      expect(placesIn(content, check)).toEqual(places);
    },
  );

  it('finds nothing in its valid content', () => {
    expect(check.valid.flatMap((content) => placesIn(content, check))).toEqual([]);
  });

  it('has examples that can be read without an error', () => {
    const examples = [...check.valid, ...check.invalid.map(({ content }) => content)];
    const unread = examples.filter((content) =>
      hasErrors(readContent(treeFrom(exampleProject(content))).diagnostics),
    );
    expect(unread).toEqual([]);
  });

  it('has valid and invalid content, or samples', () => {
    const samples = isPatternCheck(check) ? check.patterns.length : check.valid.length * check.invalid.length;
    expect(samples).toBeGreaterThan(0);
  });

  it('says the same on every day, or is no error', () => {
    if (check.overTime) expect(check.finding.severity).not.toBe('error');
    const examples = [...check.valid, ...check.invalid.map(({ content }) => content)];
    const others = ['1990-01-01', '2999-12-31'].flatMap((day) =>
      examples.map((content) => placesIn(content, check, day)),
    );
    const today = examples.map((content) => placesIn(content, check));
    if (!check.overTime) expect(others).toEqual([...today, ...today]);
  });
});

const patterns = checks
  .filter(isPatternCheck)
  .flatMap((check) =>
    check.patterns.map((pattern): [string, Pattern, PatternCheck] => [
      `${check.finding.code} ${pattern.match}`,
      pattern,
      check,
    ]),
  );

describe.each(patterns)('the pattern %s', (_, { hits, misses }, check) => {
  it('is found in each of its hits', () => {
    expect(hits.filter((sample) => placesIn(sampleMeasure(sample), check).length === 0)).toEqual([]);
    expect(hits.length).toBeGreaterThan(0);
  });

  it('has at least five misses, in none of which it is found', () => {
    expect(misses.filter((sample) => placesIn(sampleMeasure(sample), check).length > 0)).toEqual([]);
    expect(misses.length).toBeGreaterThanOrEqual(5);
  });
});
