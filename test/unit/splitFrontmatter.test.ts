import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, assert, constantFrom, property } from 'fast-check';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { movePositions } from '../../src/entries/movePositions.ts';
import { splitFrontmatter } from '../../src/entries/splitFrontmatter.ts';
import { projectRoot } from '../support/projects.ts';

const gfm = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();
const reference = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm, { singleTilde: false })
  .freeze();

/** What remark-frontmatter makes of a text: the YAML, and the Markdown with positions in the file. */
function expected(text: string) {
  const { children } = reference.parse(text);
  const [first] = children;
  return first?.type === 'yaml'
    ? { yaml: first.value, children: children.slice(1) }
    : { yaml: null, children };
}

function divided(text: string) {
  const { yaml, body, above } = splitFrontmatter(text);
  const root: Root = gfm.parse(body);
  movePositions(root, above);
  return { yaml, children: root.children };
}

it('every file of the content is divided as by remark-frontmatter, with the same positions', () => {
  for (const folder of ['content', 'test/cases']) {
    for (const name of readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.md')) continue;
      const text = readFileSync(join(projectRoot, folder, name), 'utf8').replace(/\r\n?/g, '\n');
      expect(divided(text)).toEqual(expected(text));
    }
  }
});

it('whatever lines a file has, it is divided as by remark-frontmatter, with the same positions', () => {
  const lines = [
    '---',
    '--- ',
    '---\t',
    '----',
    '--',
    ' ---',
    '--- x',
    '...',
    '',
    ' ',
    'a: 1',
    '# A',
    '> b',
    '- c',
    '    d',
    '```',
  ];
  assert(
    property(array(constantFrom(...lines), { maxLength: 8 }), constantFrom('', '\n'), (rows, end) => {
      const text = `${rows.join('\n')}${end}`;
      for (const variant of [text, `---\n${text}`]) {
        const { yaml, children } = expected(variant);
        expect(divided(variant).yaml).toEqual(yaml);
        // Behind a fence that is never closed the plugin loses the first list or quote; such a file is an error anyway.
        if (yaml !== null || !/^---[\t ]*\n/.test(variant))
          expect(divided(variant).children).toEqual(children);
      }
    }),
    { numRuns: 300 },
  );
});
