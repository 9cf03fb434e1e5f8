import { describe, expect, it } from 'vitest';
import { exampleDate } from '../../src/checks/example.ts';
import { checkContent } from '../../src/pipeline.ts';
import { treeFrom } from '../support/projects.ts';

describe('file names that are hostile or faulty', () => {
  it.each([
    'content/measures/1.0-a/CON.md',
    'content/measures/1.0-a/ä.md',
    'content/measures/1.0-a/😀.md',
    'content/measures/1.0-a/-x.md',
    `content/measures/1.0-a/${'a'.repeat(250)}_.md`,
  ])('names %s', (path) => {
    const { diagnostics } = checkContent(treeFrom({ [path]: '---\ntitle: X\n---\n' }), exampleDate);
    expect(diagnostics.map(({ code }) => code)).toContain('file-name');
  });
});
