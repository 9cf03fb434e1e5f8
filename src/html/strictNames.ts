import Handlebars from 'handlebars';

/**
 * Makes a template look names up strictly. Handlebars' own strict mode checks only names that are printed: a
 * misspelt one in `{{#if}}`, `{{#each}}` or an argument counts as missing, and a section silently leaves the
 * document. Here every path becomes a call of a helper: `{{#if a.b}}` becomes `{{#if (read this "a" "b")}}`, and
 * what is printed, `{{a.b}}`, becomes `{{print this "a" "b"}}`. The helpers know the place and refuse unknown names.
 */
export function withStrictNames(program: hbs.AST.Program, helpers: ReadonlySet<string>): hbs.AST.Program {
  new StrictNames(helpers).accept(program);
  return program;
}

/** Names of the two helpers that the rewritten templates call; no template writes them itself. */
export const readHelper = 'read';
export const printHelper = 'print';

class StrictNames extends Handlebars.Visitor {
  readonly helpers: ReadonlySet<string>;
  /** The block parameters in scope. */
  private names: readonly string[] = [];

  constructor(helpers: ReadonlySet<string>) {
    super();
    this.helpers = helpers;
  }

  override Program(program: hbs.AST.Program): void {
    const outer = this.names;
    this.names = [...outer, ...(program.blockParams ?? [])];
    super.Program(program);
    this.names = outer;
  }

  override MustacheStatement(statement: hbs.AST.MustacheStatement): void {
    const { path } = statement;
    if (isPath(path) && !this.isHelper(path, statement)) {
      statement.params = this.lookupArguments(path);
      statement.path = nameOf(printHelper, path);
      statement.loc = path.loc;
      return;
    }
    this.rewriteArguments(statement);
  }

  override SubExpression(expression: hbs.AST.SubExpression): void {
    this.rewriteArguments(expression);
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    this.rewriteArguments(block);
    this.accept(block.program);
    if (block.inverse) this.accept(block.inverse);
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.rewriteArguments(partial);
  }

  private isHelper(path: hbs.AST.PathExpression, { params, hash }: hbs.AST.MustacheStatement): boolean {
    const isCall = params.length > 0 || (hash?.pairs.length ?? 0) > 0;
    const isSimple = !path.data && path.depth === 0 && path.parts.length === 1;
    return isCall || (isSimple && this.helpers.has(path.original) && !this.names.includes(path.original));
  }

  private rewriteArguments(node: { params: hbs.AST.Expression[]; hash: hbs.AST.Hash }): void {
    node.params = node.params.map((expression) => this.rewritten(expression));
    for (const pair of node.hash?.pairs ?? []) pair.value = this.rewritten(pair.value);
  }

  private rewritten(expression: hbs.AST.Expression): hbs.AST.Expression {
    if (!isPath(expression)) {
      this.accept(expression);
      return expression;
    }
    const [base, ...parts] = this.lookupArguments(expression);
    if (base !== undefined && parts.length === 0) return base;
    const call: hbs.AST.SubExpression = {
      type: 'SubExpression',
      path: nameOf(readHelper, expression),
      params: this.lookupArguments(expression),
      hash: { type: 'Hash', pairs: [], loc: expression.loc },
      loc: expression.loc,
    };
    return call;
  }

  /** Where the lookup starts (`this`, `..`, `@index` or a block parameter), then the names to follow as texts. */
  private lookupArguments(path: hbs.AST.PathExpression): hbs.AST.Expression[] {
    const [first] = path.parts;
    const isOwn = path.depth === 0 && !path.original.startsWith('this');
    const isNamed = path.data || (isOwn && first !== undefined && this.names.includes(first));
    const kept = isNamed ? path.parts.slice(0, 1) : [];
    const base: hbs.AST.PathExpression = { ...path, parts: kept };
    return [base, ...path.parts.slice(kept.length).map((name) => text(name, path.loc))];
  }
}

export function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression';
}

function nameOf(helper: string, { loc }: hbs.AST.Node): hbs.AST.PathExpression {
  return { type: 'PathExpression', data: false, depth: 0, parts: [helper], original: helper, loc };
}

function text(value: string, loc: hbs.AST.SourceLocation): hbs.AST.StringLiteral {
  return { type: 'StringLiteral', value, original: value, loc };
}
