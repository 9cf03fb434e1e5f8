import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { Checked, Diagnostic, Location } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/finding.ts';
import { hiddenIn } from './decodeText.ts';
import type { Entry, FieldPath } from './entry.ts';
import { yamlAlias, yamlDuplicateKey, yamlForbiddenKey, yamlKey } from './frontmatterFindings.ts';
import { findYamlExcess } from './limits.ts';
import { textExcess } from './textFindings.ts';
import { unprintableIn } from './unprintable.ts';
import { yamlErrors } from './yamlErrors.ts';

type Frontmatter = Pick<Entry, 'fields' | 'locate' | 'locateKey' | 'typed'>;

/** Reads YAML (1.2, core schema) into plain data; `firstLine` is the line of the file on which the text begins. */
export function parseFrontmatter(file: string, text: string, firstLine: number): Checked<Frontmatter> {
  const start = { file, line: Math.max(1, firstLine - 1), column: 1 };
  const excess = findYamlExcess(file, text, firstLine);
  if (excess !== null) {
    return {
      value: unreadable(start),
      diagnostics: [report(textExcess, excess.location, { what: excess.what, limit: excess.limit })],
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    resolveKnownTags: false,
    version: '1.2',
    prettyErrors: false,
  });
  const at = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const problems = yamlErrors(document, at);
  if (problems.length > 0) return { value: unreadable(start), diagnostics: problems };
  const diagnostics: Diagnostic[] = [];
  const root = document.contents;
  // Frontmatter that holds nothing, or only comments, has no fields; `null` stands for what cannot be read.
  const fields =
    root === null || (isScalar(root) && root.value === null) ? {} : plain(root, { text, at, diagnostics });
  return {
    value: {
      fields,
      locate: (field) => locationOf(root, field, at, 'value') ?? start,
      locateKey: (field) => locationOf(root, field, at, 'key') ?? start,
      typed: (field) => typedText(nodeAt(root, field), text),
    },
    diagnostics,
  };
}

/** Frontmatter that says nothing: every field is located at its start. */
export function unreadable(start: Location): Frontmatter {
  return { fields: null, locate: () => start, locateKey: () => start, typed: () => null };
}

type Context = {
  readonly text: string;
  readonly at: (offset: number) => Location;
  readonly diagnostics: Diagnostic[];
};

/** The plain data of a node. Aliases, duplicate keys and keys that are no text are reported and left out. */
function plain(node: unknown, context: Context): unknown {
  const { at, diagnostics } = context;
  if (isScalar(node)) {
    if (typeof node.value === 'string') diagnostics.push(...characterProblems(node, node.value, context));
    return node.value;
  }
  if (isSeq(node)) return node.items.map((item) => plain(item, context));
  if (isMap(node)) return plainMap(node, context);
  if (isAlias(node)) diagnostics.push(report(yamlAlias, at(offsetOf(node)), { name: node.source }));
  return null;
}

/** What a value holds that no document may hide or can print; of a value without escapes, the very place. */
function characterProblems(node: Node, value: string, { text, at }: Context): Diagnostic[] {
  const [start = 0, end = start] = node.range ?? [];
  const locate = (character: string) => at(start + Math.max(0, text.slice(start, end).indexOf(character)));
  const hidden = hiddenIn(value, at(start));
  return hidden.length > 0 ? hidden : unprintableIn(value, locate);
}

function plainMap(map: YAMLMap, context: Context): Record<string, unknown> {
  const { at, diagnostics } = context;
  const first = new Map<string, Location>();
  const data: Record<string, unknown> = {};
  for (const { key, value } of map.items) {
    const location = at(isNode(key) ? offsetOf(key) : offsetOf(map));
    const name = keyName(key);
    if (name === null) diagnostics.push(report(yamlKey, location, {}));
    else if (name === '__proto__') diagnostics.push(report(yamlForbiddenKey, location, { key: name }));
    else if (first.has(name)) {
      diagnostics.push(
        report(yamlDuplicateKey, location, { key: name, line: first.get(name)?.line ?? location.line }),
      );
    } else {
      first.set(name, location);
      data[name] = plain(value, context);
    }
  }
  return data;
}

/** A key as it was typed: `1.10` stays `1.10`. */
function keyName(key: unknown): string | null {
  if (!isScalar(key)) return null;
  return typeof key.value === 'string' ? key.value : (key.source ?? null);
}

function pairAt(node: unknown, key: PropertyKey): { readonly key: unknown; readonly value: unknown } | null {
  if (isMap(node))
    return node.items.find((item) => isPair(item) && keyName(item.key) === String(key)) ?? null;
  if (isSeq(node)) {
    const value: unknown = node.items[Number(key)];
    return value === undefined ? null : { key: value, value };
  }
  return null;
}

function nodeAt(root: unknown, field: FieldPath): unknown {
  return field.reduce<unknown>((node, key) => pairAt(node, key)?.value ?? null, root);
}

function locationOf(
  root: unknown,
  field: FieldPath,
  at: (offset: number) => Location,
  part: 'key' | 'value',
): Location | null {
  let node = root;
  let location: Location | null = null;
  for (const [depth, key] of field.entries()) {
    const pair = pairAt(node, key);
    if (pair === null) return location;
    const last = depth === field.length - 1;
    const target = last && part === 'value' && hasText(pair.value) ? pair.value : pair.key;
    if (isNode(target)) location = at(offsetOf(target));
    node = pair.value;
  }
  return location;
}

function hasText(node: unknown): boolean {
  return isNode(node) && node.range !== null && node.range !== undefined && node.range[1] > node.range[0];
}

function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function typedText(node: unknown, text: string): string | null {
  if (!isScalar(node) || !node.range) return null;
  return text.slice(node.range[0], node.range[1]).trim();
}
