import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baseFile, savedBase } from '../support/pdfua/base/baseFile.ts';
import { checkPdf } from '../support/pdfua/checkPdf.ts';
import { leftOut, machineConditions } from '../support/pdfua/leftOut.ts';
import { pdfUaReference } from '../support/pdfua/pdfUaReference.ts';
import { allRules, machineChecks, protocolRules } from '../support/pdfua/rules.ts';
import { projectRoot } from '../support/projects.ts';

const broken = allRules.flatMap(({ checkpoint, broken }) =>
  broken.map((breakage) => ({ checkpoint, ...breakage })),
);

describe('the checker of PDFs', () => {
  it.each([
    ['a cross-reference table', false],
    ['object streams', true],
  ])('has nothing against a good file with %s', async (_, useObjectStreams) => {
    expect(await checkPdf(await savedBase(await baseFile(), useObjectStreams))).toEqual([]);
  });

  it.each(broken)('finds, by $checkpoint, $fault', async ({ checkpoint, apply, also }) => {
    const base = await baseFile();
    apply(base);
    const findings = await checkPdf(await savedBase(base));
    const spoken = new Set(findings.map((finding) => finding.checkpoint));
    expect([...spoken].toSorted()).toEqual([checkpoint, ...also].toSorted());
  });

  it('has a broken file for every rule, and no two rules of one name', () => {
    expect(allRules.filter((rule) => rule.broken.length === 0)).toEqual([]);
    expect(new Set(allRules.map(({ checkpoint }) => checkpoint)).size).toBe(machineChecks);
  });

  it('has a rule, or a reason for none, for every condition that a machine can check', () => {
    const ruled = protocolRules.map(({ checkpoint }) => checkpoint);
    const reasoned = leftOut.flatMap(({ checkpoints }) => checkpoints);
    expect(machineConditions).toHaveLength(87);
    expect([...ruled, ...reasoned].toSorted()).toEqual(machineConditions.toSorted());
  });

  it('shares no code with what it checks', () => {
    const folder = join(projectRoot, 'test/support/pdfua');
    const sharing = globSync('**/*.ts', { cwd: folder }).filter((file) =>
      /from '[./]*\/src\//.test(readFileSync(join(folder, file), 'utf8')),
    );
    expect(sharing).toEqual([]);
  });

  it('is described as it is', async () => {
    await expect(pdfUaReference()).toMatchFileSnapshot(join(projectRoot, 'docs/pdf-ua.md'));
  });
});
