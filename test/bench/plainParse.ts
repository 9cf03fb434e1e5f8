/**
 * The yardstick: reads the measures of a project, parses their Markdown and frontmatter with the libraries and
 * extensions that tomwerk uses, holds the fields against the schema, and verifies nothing else.
 * Usage: node plainParse.ts PROJECT
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import { schemas } from '../../src/catalogue/schema.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm);
const folder = join(process.argv[2] ?? '', 'content/measures');
const trees: unknown[] = [];
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const tree = parser.parse(readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  const [first] = tree.children;
  const fields: unknown = first?.type === 'yaml' ? parse(first.value) : null;
  schemas[entry.name === 'index.md' ? 'category' : 'measure'].parse(fields);
  trees.push(tree);
}
process.stdout.write(`${trees.length} files\n`);
