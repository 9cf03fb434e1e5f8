import type { Definition, Link, Nodes, Parents, Root, Text } from 'mdast';
import type { Checked, Diagnostic, Location } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/finding.ts';
import { hiddenIn, placeOf } from './decodeText.ts';
import { locationOf } from './locationOf.ts';
import { footnote, imageAlt, linkUndefined, rawHtml, urlRefused } from './markdownFindings.ts';
import { movePositions } from './movePositions.ts';
import { refusedUrl } from './refusedUrl.ts';
import type { TextSize } from './splitFrontmatter.ts';
import { splitValues } from './splitValues.ts';
import { syntaxTree } from './syntaxTree.ts';
import { tooDeep } from './textFindings.ts';
import { unprintableIn } from './unprintable.ts';

/** `:value[name]` in a text: prints the parameter of that name. */
export type ValueNode = { type: 'value'; name: string; position?: Text['position'] };

declare module 'mdast' {
  interface PhrasingContentMap {
    value: ValueNode;
  }
  interface RootContentMap {
    value: ValueNode;
  }
}

/** Deeper trees are not walked; people stay below 15. */
const deepestNode = 60;

/**
 * Parses the Markdown of a file (CommonMark with GFM tables, lists and strikethrough), which begins below `above`, and
 * refuses what must not reach a document. References are resolved into links, so every part of the tree can stand alone; `:value[name]` in
 * running text becomes a node of its own.
 */
export function parseMarkdown(file: string, text: string, above: TextSize = nothing): Checked<Root> {
  const root = syntaxTree(text.slice(above.characters));
  if (above !== nothing) movePositions(root, above);
  const diagnostics: Diagnostic[] = [];
  const deep = firstDeeperThan(root, deepestNode);
  if (deep !== null) {
    return {
      value: { type: 'root', children: [] },
      diagnostics: [report(tooDeep, locationOf(file, deep), { limit: deepestNode })],
    };
  }
  const { definitions, noted } = namesIn(root);
  tidy(root, { file, text, definitions, noted, diagnostics });
  return { value: root, diagnostics };
}

const nothing: TextSize = { characters: 0, lines: 0 };

type Context = {
  readonly file: string;
  readonly text: string;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Footnotes that something refers to: they are reported there, and their texts only follow. */
  readonly noted: ReadonlySet<string>;
  readonly diagnostics: Diagnostic[];
};

function firstDeeperThan(root: Root, limit: number): Nodes | null {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return level[0] ?? null;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return null;
}

function namesIn(root: Root): Pick<Context, 'definitions' | 'noted'> {
  const definitions = new Map<string, Definition>();
  const noted = new Set<string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if (node.type === 'footnoteReference') noted.add(node.identifier);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return { definitions, noted };
}

/** Checks every child, replaces references by links, drops definitions and splits off values. */
function tidy(parent: Parents, context: Context): void {
  const children: Nodes[] = parent.children.flatMap((child): Nodes[] => {
    inspect(child, context);
    if (child.type === 'definition' || child.type === 'html') return [];
    if (child.type === 'text') return splitValues(child, context.text);
    const node = resolved(child, context);
    if ('children' in node) tidy(node, context);
    return [node];
  });
  // The children keep the kind their parent allows: nodes are only dropped or replaced by nodes of the same kind.
  parent.children = children as typeof parent.children;
}

function inspect(node: Nodes, context: Context): void {
  const { file, diagnostics } = context;
  const location = locationOf(file, node);
  for (const own of textsOf(node)) diagnostics.push(...characterProblems(own, node, context));
  if (node.type === 'html' && !closesReported(node.value, diagnostics)) {
    diagnostics.push(report(rawHtml, location, { html: excerpt(node.value) }));
  }
  if (
    node.type === 'footnoteReference' ||
    (node.type === 'footnoteDefinition' && !context.noted.has(node.identifier))
  ) {
    diagnostics.push(report(footnote, location, {}));
  }
  if (node.type === 'text') diagnostics.push(...undefinedReferences(node, context));
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
    const problem = refusedUrl(node.url, node.type === 'image');
    if (problem !== null) diagnostics.push(report(urlRefused, location, { url: excerpt(node.url), problem }));
  }
  if ((node.type === 'image' || node.type === 'imageReference') && (node.alt ?? '').trim() === '') {
    diagnostics.push(report(imageAlt, location, {}));
  }
}

/** A footnote or link whose definition is missing: Markdown takes it for text, and it would be printed with its brackets. */
function undefinedReferences(node: Text, context: Context): Diagnostic[] {
  const found = new Set(node.value.match(/\[\^[^\]\s]+\]|!?\[[^[\]]+\]\[[^[\]]*\]/g));
  const source = sourceOf(node, context);
  // What the author escapes is meant as text.
  const literal = [...found].filter((typed) => source.includes(typed));
  return literal.map((typed) => {
    const location = placeIn(node, typed, context);
    return typed.startsWith('[^')
      ? report(footnote, location, {})
      : report(linkUndefined, location, { typed: excerpt(typed) });
  });
}

/** What a text holds that no document may hide or can print. */
function characterProblems(text: string, node: Nodes, context: Context): Diagnostic[] {
  const hidden = hiddenIn(text, locationOf(context.file, node));
  if (hidden.length > 0) return hidden;
  return unprintableIn(text, (character) => placeIn(node, character, context));
}

/** Where a piece of text stands in a node; where entities or escapes write it, where the node begins. */
function placeIn(node: Nodes, piece: string, context: Context): Location {
  const offset = sourceOf(node, context).indexOf(piece);
  const start = node.position?.start.offset;
  if (start === undefined || offset < 0) return locationOf(context.file, node);
  return { file: context.file, ...placeOf(context.text, start + offset) };
}

function sourceOf({ position }: Nodes, { text }: Context): string {
  return text.slice(position?.start.offset, position?.end.offset);
}

/** The texts that a node itself carries, with entities and escapes resolved. */
function textsOf(node: Nodes): readonly string[] {
  const { value, alt, title, url } = node as {
    value?: unknown;
    alt?: unknown;
    title?: unknown;
    url?: unknown;
  };
  return [value, alt, title, url].filter((text) => typeof text === 'string');
}

/** A closing tag says nothing new once its opening tag is reported. */
function closesReported(html: string, diagnostics: readonly Diagnostic[]): boolean {
  return /^<\/[a-z][^>]*>$/i.test(html) && diagnostics.some(({ code }) => code === rawHtml.code);
}

function resolved(node: Nodes, { definitions }: Context): Nodes {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return node;
  const definition = definitions.get(node.identifier);
  if (definition === undefined) return node;
  const target = {
    url: definition.url,
    title: definition.title ?? null,
    ...(node.position && { position: node.position }),
  };
  if (node.type === 'imageReference') return { type: 'image', alt: node.alt ?? '', ...target };
  const link: Link = { type: 'link', children: node.children, ...target };
  return link;
}

function excerpt(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
