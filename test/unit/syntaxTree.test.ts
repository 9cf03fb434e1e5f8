import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, assert, constantFrom, property } from 'fast-check';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { syntaxTree } from '../../src/entries/syntaxTree.ts';
import { projectRoot } from '../support/projects.ts';

const reference = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/**
 * The tree, or why there is none: `*`, a line end and `[ ] a` break an assertion of mdast-util-gfm-task-list-item that
 * only its build for development holds, as tests load it.
 */
function outcomeOf(parse: () => Root): Root | string {
  try {
    return parse();
  } catch (error) {
    return String(error);
  }
}

it('every text of the content has the tree that remark makes of it', () => {
  for (const folder of ['content', 'test/cases', 'docs']) {
    for (const name of readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.md')) continue;
      const text = readFileSync(join(projectRoot, folder, name), 'utf8');
      expect(syntaxTree(text)).toEqual(reference.parse(text));
    }
  }
});

it('whatever a text is put together from, it has the tree that remark makes of it', () => {
  const pieces = [
    'a',
    'www',
    '.',
    'WWW.a.de',
    'http:',
    'HTTPS://a.de',
    '//',
    'a.de',
    '@',
    'x_y',
    '<',
    '>',
    '[',
    '](b)',
    '*',
    '~~',
    '`',
    '|',
    '\n',
    '\n\n',
    '- ',
    '[ ] ',
    '[^1]',
    '&#64;',
    '\\',
    '1. ',
    '# ',
    '---',
  ];
  assert(
    property(array(constantFrom(...pieces), { maxLength: 24 }), (parts) => {
      const text = parts.join('');
      expect(outcomeOf(() => syntaxTree(text))).toEqual(outcomeOf(() => reference.parse(text)));
    }),
    { numRuns: 500 },
  );
});

it.each(['a&#64;a.de', 'a&commat;a.de', '&#119;ww.a.de', 'www\\.a.de', 'http\\://a.de', 'a\\@a.de'])(
  'an address that is spelled %s is found as remark finds it',
  (text) => {
    expect(syntaxTree(text)).toEqual(reference.parse(text));
  },
);

it('a text that breaks an assertion of its parser has the same outcome with and without addresses', () => {
  for (const text of ['*\n[ ] a', '*\n[ ] a@b.de']) {
    expect(outcomeOf(() => syntaxTree(text))).toEqual(outcomeOf(() => reference.parse(text)));
  }
});
