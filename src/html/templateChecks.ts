import Handlebars from 'handlebars';
import { nearest } from '../diagnostics/nearest.ts';
import { isPath } from './strictNames.ts';
import { locationOf, TemplateFault, type TemplateProblem } from './templateFault.ts';

/** What templates may name. */
export type Vocabulary = { readonly helpers: ReadonlySet<string>; readonly partials: ReadonlySet<string> };

/**
 * Checks one parsed template before it runs and throws the first fault: helpers and partials that do not exist,
 * output without escaping, addresses that are not checked, and constructs that these templates do without.
 * Returns the partials that it calls.
 */
export function checkTemplate(
  program: hbs.AST.Program,
  vocabulary: Vocabulary,
): ReadonlyMap<string, hbs.AST.Node> {
  const checker = new TemplateChecker(vocabulary);
  checker.accept(program);
  return checker.partials;
}

/** What Handlebars itself offers to templates. */
export const builtIn: ReadonlySet<string> = new Set(['if', 'unless', 'each', 'with']);

const dataNames = ['root', 'index', 'first', 'last', 'key'];

/** The end of a text that puts what follows into an attribute that browsers follow as an address. */
const addressAttribute =
  /\s(?:href|src|srcset|action|formaction|poster|data|ping|cite|xlink:href)\s*=\s*["']?$/i;
const unquotedAttribute = /\s[a-z-]+\s*=$/i;

class TemplateChecker extends Handlebars.Visitor {
  readonly partials = new Map<string, hbs.AST.Node>();
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    super();
    this.vocabulary = vocabulary;
  }

  override Program(program: hbs.AST.Program): void {
    program.body.forEach((statement, index) => {
      checkAttribute(program.body[index - 1], statement);
    });
    super.Program(program);
  }

  override MustacheStatement(statement: hbs.AST.MustacheStatement): void {
    if (!statement.escaped) throw fault('unescaped', sourceOf(statement.path), statement);
    if (statement.params.length > 0 || statement.hash) this.requireHelper(statement.path);
    super.MustacheStatement(statement);
  }

  override SubExpression(expression: hbs.AST.SubExpression): void {
    this.requireHelper(expression.path);
    super.SubExpression(expression);
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    const name = `#${sourceOf(block.path)}`;
    if (!builtIn.has(sourceOf(block.path))) throw fault('unknown-helper', name, block);
    if (block.params.length !== 1) throw fault('argument', name, block);
    super.BlockStatement(block);
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    if (!isPath(partial.name)) throw fault('unsupported', '{{> (…)}}', partial);
    const name = partial.name.original;
    if (!this.vocabulary.partials.has(name)) {
      throw fault('unknown-partial', name, partial, nearest(name, [...this.vocabulary.partials]));
    }
    this.partials.set(name, partial);
    for (const parameter of partial.params) this.accept(parameter);
    this.accept(partial.hash);
  }

  override PathExpression(path: hbs.AST.PathExpression): void {
    const [name = ''] = path.parts;
    if (path.data && !dataNames.includes(name)) {
      throw fault(
        'unknown-name',
        `@${name}`,
        path,
        nearest(name, dataNames) && `@${nearest(name, dataNames)}`,
      );
    }
  }

  override PartialBlockStatement(node: hbs.AST.PartialBlockStatement): void {
    throw fault('unsupported', '{{#> …}}', node);
  }

  override Decorator(node: hbs.AST.Decorator): void {
    throw fault('unsupported', '{{* …}}', node);
  }

  override DecoratorBlock(node: hbs.AST.DecoratorBlock): void {
    throw fault('unsupported', '{{#* …}}', node);
  }

  private requireHelper(path: hbs.AST.Node): void {
    const name = sourceOf(path);
    const { helpers } = this.vocabulary;
    if (!helpers.has(name)) throw fault('unknown-helper', name, path, nearest(name, [...helpers]));
  }
}

/** An attribute with an address takes only what the helper `url` lets through, and every attribute is quoted. */
function checkAttribute(before: hbs.AST.Statement | undefined, statement: hbs.AST.Statement): void {
  if (before === undefined || !isContent(before) || isContent(statement)) return;
  const isUrl = isMustache(statement) && sourceOf(statement.path) === 'url';
  if (unquotedAttribute.test(before.value) || (addressAttribute.test(before.value) && !isUrl)) {
    throw fault('url-unchecked', before.value.trimEnd().split(/[\s<]/).at(-1) ?? '', statement);
  }
}

function isContent(node: hbs.AST.Statement): node is hbs.AST.ContentStatement {
  return node.type === 'ContentStatement';
}

function isMustache(node: hbs.AST.Statement): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement';
}

function sourceOf(path: hbs.AST.Node): string {
  return isPath(path) ? path.original : '';
}

function fault(problem: TemplateProblem, subject: string, node: hbs.AST.Node, near = ''): TemplateFault {
  return new TemplateFault(problem, subject, near, locationOf(node.loc));
}
