import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleDate } from '../../src/checks/example.ts';
import { speechIn } from '../../src/cli/speech.ts';
import { messageLanguages } from '../../src/diagnostics/finding.ts';
import { checkContent } from '../../src/pipeline.ts';
import { checkReport } from '../../src/reporters/checkReport.ts';
import { jsonReport } from '../../src/reporters/json.ts';
import { textReport } from '../../src/reporters/text.ts';
import { listOf, speak } from '../../src/reporters/words.ts';
import { sourceLines } from '../../src/source/sourceLines.ts';
import { due } from '../../src/todo/due.ts';
import { owners } from '../../src/todo/roles.ts';
import { casesFolder, projectRoot, treeOf } from '../support/projects.ts';

const cases = readdirSync(casesFolder).filter((name) => existsSync(join(casesFolder, name, 'content')));

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

describe('the case mixed-problems', () => {
  const tree = treeOf(join(casesFolder, 'mixed-problems'));
  const { value, diagnostics } = checkContent(tree, exampleDate);

  it.each(messageLanguages)(
    'has the whole report that is expected in %s, with what is to be done',
    async (language) => {
      const toDo = {
        owners: owners(value.catalogue, language),
        due: due(value.catalogue, language),
        today: exampleDate,
        compared: null,
      };
      const options = { colours: false, lines: sourceLines(tree), all: false };
      const report = checkReport(diagnostics, toDo, speechIn(language), options);
      await expect(report).toMatchFileSnapshot(
        join(casesFolder, `mixed-problems/expected/check.${language}.txt`),
      );
    },
  );

  it('has more than thirty errors and warnings of thirty kinds, beside what is open', () => {
    const problems = diagnostics.filter((diagnostic) => listOf(diagnostic, speechIn('de')) === null);
    expect(problems.length).toBeGreaterThan(30);
    expect(new Set(problems.map(({ code }) => code)).size).toBeGreaterThanOrEqual(30);
  });

  it.each(messageLanguages)('says of each what to do, or what belongs there, in %s', (language) => {
    const speech = speechIn(language);
    const says =
      /Nennen Sie|Sagen Sie|gehört|möglich ist|erlaubt sind|heißt|gibt es nicht|endete|Name the|Say |belongs|may be|allowed are|is called|no such|ended/;
    const mute = diagnostics
      .filter((diagnostic) => listOf(diagnostic, speech) === null)
      .filter((diagnostic) => {
        const { message, hint } = speak(diagnostic, speech);
        return hint === null && !says.test(message);
      });
    expect(mute.map(({ code }) => code)).toEqual([]);
  });

  it('says nothing of what only follows from another error', () => {
    // `empfang.md` has no frontmatter: what names or links to it is not dangling, and it is no gap.
    const texts = diagnostics.map((diagnostic) => speak(diagnostic, speechIn('de')).message);
    expect(texts.filter((text) => text.includes('empfang'))).toEqual([]);
    expect(diagnostics.filter(({ code }) => code.startsWith('coverage-'))).toEqual([]);
    // A footnote is one problem, though it stands at two places.
    expect(diagnostics.filter(({ code }) => code === 'footnote')).toHaveLength(1);
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
