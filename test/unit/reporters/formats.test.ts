import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { exampleDate, exampleProject } from '../../../src/checks/example.ts';
import { speechIn } from '../../../src/cli/speech.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { messageLanguages } from '../../../src/diagnostics/finding.ts';
import { checkContent } from '../../../src/pipeline.ts';
import { githubReport } from '../../../src/reporters/github.ts';
import { gitlabReport } from '../../../src/reporters/gitlab.ts';
import { sarifReport } from '../../../src/reporters/sarif.ts';
import { sourceLines } from '../../../src/source/sourceLines.ts';
import { casesFolder, projectRoot, treeFrom, treeOf } from '../../support/projects.ts';
import { brokenReference, openFact, reportContext } from '../../support/reports.ts';

const schema: object = z
  .looseObject({})
  .parse(JSON.parse(readFileSync(join(projectRoot, 'test/schemas/sarif-schema-2.1.0.json'), 'utf8')));
const ajv = new Ajv.default({ strict: false, allErrors: true });
addFormats.default(ajv);
const isSarif = ajv.compile(schema);

const sarif = z.object({
  runs: z.tuple([
    z.object({
      tool: z.object({
        driver: z.object({
          rules: z.array(z.object({ id: z.string(), help: z.object({ text: z.string() }) })),
        }),
      }),
      columnKind: z.literal('utf16CodeUnits'),
      invocations: z.tuple([z.object({ executionSuccessful: z.boolean() })]),
      results: z.array(
        z.object({
          ruleId: z.string(),
          ruleIndex: z.int(),
          level: z.string(),
          locations: z
            .array(
              z.object({ physicalLocation: z.object({ artifactLocation: z.object({ uri: z.string() }) }) }),
            )
            .optional(),
          partialFingerprints: z.record(z.string(), z.string()),
        }),
      ),
    }),
  ]),
});

/** The only run of a SARIF log, which must hold against the schema. */
function sarifRun(text: string): z.infer<typeof sarif>['runs'][0] {
  const log: unknown = JSON.parse(text);
  isSarif(log);
  expect(isSarif.errors ?? []).toEqual([]);
  return sarif.parse(log).runs[0];
}

const fatal: Diagnostic = {
  code: 'project-missing',
  severity: 'fatal',
  location: null,
  values: { folder: '/x' },
};

describe('the SARIF report', () => {
  const projects = ['faults', 'five-faults', 'minimal', 'sample'].map((name) => join(casesFolder, name));

  it.each([...projects, projectRoot])('holds against the schema of SARIF 2.1.0: %#', (root) => {
    const tree = treeOf(root);
    const { diagnostics } = checkContent(tree, exampleDate);
    for (const language of messageLanguages) {
      const context = { ...reportContext(), speech: speechIn(language), lines: sourceLines(tree) };
      const run = sarifRun(sarifReport(diagnostics, context));
      expect(run.results).toHaveLength(diagnostics.length);
      expect(run.results.map(({ ruleIndex }) => run.tool.driver.rules[ruleIndex]?.id)).toEqual(
        run.results.map(({ ruleId }) => ruleId),
      );
      expect(run.tool.driver.rules.filter(({ help }) => help.text === '')).toEqual([]);
    }
  });

  it('would fail against the schema if a level were not one of SARIF', () => {
    const text = sarifReport([brokenReference('a.md', 1, 'x')], reportContext());
    expect(isSarif(JSON.parse(text.replace('"level": "error"', '"level": "fatal"')))).toBe(false);
  });

  it('tells of a run that could not be, and of a file whose name is no URI', () => {
    const odd = brokenReference('content/ä b%#?\uD800.md', 1, 'x');
    const run = sarifRun(sarifReport([fatal, odd], reportContext()));
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(run.results[0]?.locations).toBeUndefined();
    expect(run.results[1]?.locations?.[0]?.physicalLocation.artifactLocation.uri).toBe(
      'content/%C3%A4%20b%25%23%3F%EF%BF%BD.md',
    );
  });

  it('reports open facts as notes', () => {
    const run = sarifRun(sarifReport([openFact('a.md'), brokenReference('a.md', 2, 'x')], reportContext()));
    expect(run.results.map(({ level }) => level)).toEqual(['note', 'error']);
  });

  it('explains a rule by why it matters and where that comes from', () => {
    const example = '---\nid: beispiel\nnumber: "1.0.1"\ntitle: Nach der Datenschutzverordnung\n---\n';
    const tree = treeFrom(exampleProject(example));
    const found = checkContent(tree, exampleDate).diagnostics.filter(({ code }) => code === 'law-misnamed');
    const run = sarifRun(sarifReport(found, { ...reportContext(), lines: sourceLines(tree) }));
    expect(run.tool.driver.rules[0]?.help.text).toContain('2016/679');
  });
});

describe('fingerprints', () => {
  const prints = (
    files: Record<string, string>,
    diagnostics: readonly Diagnostic[],
    language: 'de' | 'en' = 'de',
  ) =>
    sarifRun(sarifReport(diagnostics, reportContext(files, { language }))).results.map(
      ({ partialFingerprints }) => partialFingerprints['tomwerk/v1'],
    );

  it('stay the same when lines are put in above, and in another language', () => {
    const before = prints({ 'a.md': 'owner: x\n' }, [brokenReference('a.md', 1, 'x', 8)]);
    const after = prints({ 'a.md': '\n\n  owner: x\n' }, [brokenReference('a.md', 3, 'x', 10)]);
    expect(after).toEqual(before);
    expect(prints({ 'a.md': 'owner: x\n' }, [brokenReference('a.md', 1, 'x', 8)], 'en')).toEqual(before);
  });

  it('differ between lines, files, codes, and equal problems of a file', () => {
    const found = prints({ 'a.md': 'x\nx\ny\n', 'b.md': 'x\n' }, [
      brokenReference('a.md', 1, 'x'),
      brokenReference('a.md', 2, 'x'),
      brokenReference('a.md', 3, 'y'),
      brokenReference('b.md', 1, 'x'),
      openFact('a.md'),
    ]);
    expect(new Set(found).size).toBe(5);
  });
});

describe('the GitHub report', () => {
  it('escapes what would end a property or begin a command of its own', () => {
    const evil = 'a%0A,b:c\r\n::stop-commands::x';
    const report = githubReport([brokenReference(`content/${evil}.md`, 3, evil, 7)], reportContext());
    expect(report.split('\n')).toHaveLength(2);
    expect(report).toMatch(
      /^::error file=content\/a%250A%2Cb%3Ac%0D%0A%3A%3Astop-commands%3A%3Ax\.md,line=3,col=7,title=reference-unknown::`a%250A,b:c ::stop-commands::x`/,
    );
  });

  it('puts errors first, then warnings, then what is open, and of each what the change brings', () => {
    const changed = new Map([['b.md', new Set([4])]]);
    const warning: Diagnostic = { ...brokenReference('a.md', 1, 'x'), severity: 'warning' };
    const report = githubReport(
      [openFact('a.md'), warning, brokenReference('a.md', 2, 'x'), brokenReference('b.md', 4, 'x')],
      reportContext({}, { changed }),
    );
    expect(report.match(/^::\w+ file=[^,]+,line=\d+/gm)).toEqual([
      '::error file=b.md,line=4',
      '::error file=a.md,line=2',
      '::warning file=a.md,line=1',
      '::notice file=a.md,line=1',
    ]);
  });

  it('says how many GitHub does not show, and only then', () => {
    const many = Array.from({ length: 14 }, (_, line) => brokenReference('a.md', line + 1, 'x'));
    const report = githubReport([...many, openFact('a.md')], reportContext());
    expect(report).toContain(
      '\nGitHub zeigt von jeder Art nur 10 Anmerkungen am Text; 4 weitere stehen nur hier',
    );
    expect(githubReport(many.slice(0, 10), reportContext())).not.toContain('GitHub zeigt');
  });

  it('reports what has no place', () => {
    expect(githubReport([fatal], reportContext())).toMatch(/^::error title=project-missing::/);
  });
});

describe('the GitLab report', () => {
  // The format that GitLab documents for Code Quality.
  const gitlab = z.array(
    z.strictObject({
      description: z.string().min(1),
      check_name: z.string().min(1),
      fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
      severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
      location: z.strictObject({
        path: z.string().regex(/^[^./]/),
        lines: z.strictObject({ begin: z.int().min(1) }),
      }),
    }),
  );

  it('has the form that GitLab documents, and a fingerprint for each entry', () => {
    const tree = treeOf(join(casesFolder, 'faults'));
    const { diagnostics } = checkContent(tree, exampleDate);
    const context = { ...reportContext(), lines: sourceLines(tree) };
    const entries = gitlab.parse(JSON.parse(gitlabReport([...diagnostics, fatal], context)));
    expect(entries).toHaveLength(diagnostics.length + 1);
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
    expect(new Set(entries.map(({ severity }) => severity))).toEqual(
      new Set(['info', 'minor', 'critical', 'blocker']),
    );
  });
});
