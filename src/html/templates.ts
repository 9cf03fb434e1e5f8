import Handlebars from 'handlebars';
import { filesBelow, type SourceTree } from '../source/sourceTree.ts';
import { printHelper, readHelper, withStrictNames } from './strictNames.ts';
import { builtIn, checkTemplate, type Vocabulary } from './templateChecks.ts';
import { locationOf, TemplateFault } from './templateFault.ts';

/** Gives a template its helpers; they are called with the arguments of the template and, last, Handlebars' options. */
export type TemplateHelper = (...values: unknown[]) => unknown;
export type TemplateHelpers = Readonly<Record<string, TemplateHelper>>;

/** Turns the data of a page into its HTML; throws a `TemplateFault`. */
export type Template = (context: object) => string;

const partsFolder = 'templates/parts';
const ending = '.hbs';

/**
 * Makes the template of a file runnable, with the files of `templates/parts/` as its partials (by file name).
 * Throws a `TemplateFault` for what is wrong with any of them.
 */
export function compileTemplate(tree: SourceTree, file: string, own: TemplateHelpers): Template {
  const { handlebars, vocabulary, options } = partsOf(tree, new Set(Object.keys(own)));
  const main = parse(file, tree.files.get(file) ?? new Uint8Array());
  checkTemplate(main, vocabulary);
  const template = handlebars.compile(withStrictNames(main, vocabulary.helpers), options);
  const helpers = Object.fromEntries(Object.entries(own).map(([name, helper]) => [name, located(helper)]));
  return (context) => {
    try {
      return template(context, { helpers });
    } catch (error) {
      throw error instanceof Handlebars.Exception ? syntaxFault(file, error.message, error) : error;
    }
  };
}

type Parts = {
  readonly handlebars: typeof Handlebars;
  readonly vocabulary: Vocabulary;
  readonly options: CompileOptions;
};

const partsOfTrees = new WeakMap<SourceTree, Parts>();

/** The parts of a tree, which all its documents share, are parsed, checked and compiled once. */
function partsOf(tree: SourceTree, helpers: ReadonlySet<string>): Parts {
  const known = partsOfTrees.get(tree);
  if (known !== undefined) return known;
  const programs = new Map(
    [...filesBelow(tree, partsFolder)]
      .filter(([path]) => path.endsWith(ending))
      .map(([path, bytes]) => [
        path.slice(partsFolder.length + 1, -ending.length),
        parse(path, withoutLastNewline(bytes)),
      ]),
  );
  const vocabulary = { helpers, partials: new Set(programs.keys()) };
  checkPartials(programs, vocabulary);
  const parts = { handlebars: Handlebars.create(), vocabulary, options: optionsFor(helpers) };
  for (const [name, program] of programs) {
    parts.handlebars.registerPartial(
      name,
      parts.handlebars.compile(withStrictNames(program, helpers), parts.options),
    );
  }
  partsOfTrees.set(tree, parts);
  return parts;
}

function optionsFor(helpers: ReadonlySet<string>): CompileOptions {
  const names = [...helpers, ...builtIn, readHelper, printHelper];
  const knownHelpers = Object.fromEntries(names.map((name) => [name, true]));
  return { strict: true, knownHelpers, knownHelpersOnly: true, preventIndent: true };
}

/** A part can stand inside a line; the newline that ends its file is not meant to be printed. */
function withoutLastNewline(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === 0x0a ? bytes.subarray(0, -1) : bytes;
}

const decoder = new TextDecoder();

function parse(file: string, bytes: Uint8Array): hbs.AST.Program {
  const text = decoder.decode(bytes);
  try {
    return Handlebars.parse(text, { srcName: file });
  } catch (error) {
    throw syntaxFault(file, text, error);
  }
}

/** Handlebars says where by fields of its own exceptions, but only in words where its grammar fails. */
function syntaxFault(file: string, text: string, error: unknown): TemplateFault {
  const { lineNumber, column } = error instanceof Handlebars.Exception ? error : {};
  const line = Number(lineNumber ?? /on line (\d+)/.exec(String(error))?.[1] ?? 1);
  const excerpt = (text.split('\n')[line - 1] ?? text).trim().slice(0, 80);
  return new TemplateFault('syntax', excerpt, '', { file, line, column: Number(column ?? 0) + 1 });
}

/** Partials that call each other in a circle would never end. */
function checkPartials(parts: ReadonlyMap<string, hbs.AST.Program>, vocabulary: Vocabulary): void {
  const calls = new Map([...parts].map(([name, program]) => [name, checkTemplate(program, vocabulary)]));
  const follow = (name: string, above: readonly string[]): void => {
    for (const [callee, node] of calls.get(name) ?? []) {
      const path = [...above, name];
      if (path.includes(callee)) throw new TemplateFault('recursion', callee, '', locationOf(node.loc));
      follow(callee, path);
    }
  };
  for (const name of calls.keys()) follow(name, []);
}

/** Tells a fault of a helper where in the template it was called. */
function located(helper: TemplateHelper): TemplateHelper {
  return (...values) => {
    try {
      return helper(...values);
    } catch (error) {
      const options = values.at(-1) as { loc?: hbs.AST.SourceLocation }; // Handlebars' own last argument
      if (error instanceof TemplateFault && options.loc) throw error.at(locationOf(options.loc));
      throw error;
    }
  };
}
