import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Diagnostic, Location, Values } from '../diagnostics/diagnostic.ts';
import { type AnyFinding, type Bilingual, defineFinding, type Finding } from '../diagnostics/finding.ts';
import type { Example, FaultyExample } from './example.ts';

/** What an organisation may set of a check. */
export type ParameterValue = number | readonly string[];
export type Parameters = Readonly<Record<string, ParameterValue>>;

/** A parameter of a check: its value where the organisation sets none, and what it means. */
export type Parameter<V extends ParameterValue = ParameterValue> = Bilingual & { readonly default: V };

/** What a check is asked: the content, the day for which it is judged (ISO 8601), and its parameters. */
export type Question<P extends Parameters> = {
  readonly catalogue: Catalogue;
  readonly date: string;
  readonly parameters: P;
};

/** What is known about a check besides its words: its page in the reference, and its tests. */
export type Page = {
  readonly title: Bilingual;
  /** Why it matters to whoever reads or signs the documents. */
  readonly why: Bilingual;
  /** The articles, guidelines and standards it comes from; none where it is tomwerk's own need. */
  readonly sources: readonly Bilingual[];
  readonly valid: readonly Example[];
  readonly invalid: readonly FaultyExample[];
  /** Why its severity cannot be lowered and it has no exceptions; `null` where the organisation decides. */
  readonly locked: Bilingual | null;
  /** Whether what it finds depends on the day. Such a check is never an error: an old release can always be built again. */
  readonly overTime: boolean;
  /** What the organisation may set, by name. */
  readonly parameters: Readonly<Record<string, Parameter>>;
};

/** One thing that is verified about the content. It sees the whole catalogue and never the clock. */
export type Check = Page & {
  readonly finding: AnyFinding;
  readonly run: (question: Question<Parameters>) => readonly Diagnostic[];
};

/** A place at which a check found something, and the values that its words speak of. */
export type Found<V extends Values> = { readonly at: Location; readonly values: V };

type Nothing = Readonly<Record<never, never>>;

type Definition<V extends Values, P extends Parameters> = Omit<
  Page,
  'locked' | 'overTime' | 'parameters' | 'sources'
> &
  Partial<Pick<Page, 'locked' | 'overTime' | 'sources'>> &
  Pick<Finding<V>, 'code' | 'message'> &
  Partial<Pick<Finding<V>, 'hint' | 'open' | 'gap'>> & {
    readonly severity: 'error' | 'warning' | 'info';
    readonly parameters?: { readonly [K in keyof P]: Parameter<P[K]> };
    /** Everything it finds. A pure function of what it is asked. */
    readonly find: (question: Question<P>) => readonly Found<V>[];
  };

/** Defines a check: its words, its page and what it does, in one place. */
export function defineCheck<V extends Values = Nothing, P extends Parameters = Nothing>(
  definition: Definition<V, P>,
): Check {
  const { code, severity, message, hint = null, open = false, gap = false, find, ...page } = definition;
  const finding = defineFinding<V>({ code, severity, message, hint, open, gap });
  return {
    sources: [],
    locked: null,
    overTime: false,
    ...page,
    parameters: page.parameters ?? {},
    finding,
    // Each parameter has the type of its default.
    run: (question) =>
      find(question as Question<P>).map(({ at, values }) => ({ code, severity, location: at, values })),
  };
}
