import { expect, it } from 'vitest';
import { exampleDate } from '../../src/checks/example.ts';
import { checkContent } from '../../src/pipeline.ts';
import { treeFrom } from '../support/projects.ts';

/** The findings about the levels of headings, tables and images in a project with one measure or chapter of this text. */
function found(text: string, file = 'content/measures/1.0-a/b.md'): string[] {
  const { diagnostics } = checkContent(
    treeFrom({
      'content/organisation.md': '---\nid: organisation\nname: A\nlanguages: [de]\n---\n',
      'content/measures/1.0-a/index.md': '---\nid: a\nnumber: "1.0"\ntitle: A\n---\n',
      [file]: `---\nid: b\ntitle: B\n---\n\n${text}\n`,
    }),
    exampleDate,
  );
  return diagnostics
    .filter(({ code }) => /^(?:heading|table|image)-(?!without-text)/.test(code))
    .map(({ code, location }) => `${code} ${location?.line}:${location?.column}`);
}

const chapter = 'content/handbook/01-b.md';

it.each([
  ['a level that is skipped', '### A\n\nText.\n\n##### B', ['heading-skipped 10:1']],
  [
    'a level that is skipped after one that is not',
    '### A\n\n#### B\n\n### C\n\n##### D',
    ['heading-skipped 12:1'],
  ],
  ['a third level in a measure', '### A\n\n#### B\n\n##### C', ['heading-deep 10:1']],
  ['a heading in a list', '- ### A', ['heading-nested 6:3']],
  ['a heading in a quotation', '> Text\n>\n> ### A', ['heading-nested 8:3']],
  ['a heading without a text', '###\n\nText.', ['heading-empty 6:1']],
  ['a table whose head is empty', '| | |\n| - | - |\n| 1 | 2 |', ['table-head-empty 6:1']],
  ['a table with a column without a name', '| a | |\n| - | - |\n| 1 | 2 |', ['table-head-empty 6:1']],
  ['an image without a description', '![](bild.png)', expect.arrayContaining(['image-alt 6:1'])],
])('%s is named with its place', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

it('headings of two levels in a measure, and of four in a chapter, are fine', () => {
  expect(found('### A\n\n#### B\n\n### C\n\n#### D')).toEqual([]);
  expect(found('## A\n\n### B\n\n#### C\n\n##### D', chapter)).toEqual([]);
  expect(found('## A\n\n### B\n\n#### C\n\n##### D\n\n###### E', chapter)).toEqual(['heading-deep 14:1']);
});

it('a text may begin with a heading of any level, and a section does not count for the next', () => {
  expect(found('##### A')).toEqual([]);
  expect(found('## Für Kunden\n\n### A\n\n## Intern\n\n##### B')).toEqual([]);
});
