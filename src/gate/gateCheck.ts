import type { Diagnostic, Location, Values } from '../diagnostics/diagnostic.ts';
import {
  type AnyFinding,
  type Bilingual,
  defineFinding,
  type Finding,
  report,
} from '../diagnostics/finding.ts';
import type { GateQuestion } from './question.ts';

/** Two versions of a small project by path below `content/`: what is added to a project that all examples share. */
export type GateExample = {
  /** What the released version 1.0.0 has. */
  readonly before: Readonly<Record<string, string>>;
  /** What the coming version has instead; `null` where a file is gone. */
  readonly after: Readonly<Record<string, string | null>>;
  /** Records such as `measure/tresor` that there were before the released version. */
  readonly earlier?: readonly string[];
  /** Numbers that other versions have. */
  readonly taken?: readonly string[];
};

/** An example in which something is found, and exactly where: `'measures/1.0-schutz/beispiel.md:4:8'`. */
export type FaultyGateExample = GateExample & { readonly expected: readonly string[] };

/** One thing that stands between the content and its release, with its page and its tests. It sees two versions. */
export type GateCheck = {
  readonly finding: AnyFinding;
  readonly title: Bilingual;
  /** Why it matters to whoever reads or signs the documents. */
  readonly why: Bilingual;
  /** The articles and standards it comes from; none where it is tomwerk's own need. */
  readonly sources: readonly Bilingual[];
  readonly valid: readonly GateExample[];
  readonly invalid: readonly FaultyGateExample[];
  readonly judge: (question: GateQuestion) => readonly Diagnostic[];
};

/** A place at which the gate found something (`null` where there is none), and the values that its words speak of. */
export type Judged<V extends Values> = { readonly at: Location | null; readonly values: V };

type Definition<V extends Values> = Omit<GateCheck, 'finding' | 'judge' | 'sources'> &
  Partial<Pick<GateCheck, 'sources'>> &
  Pick<Finding<V>, 'code' | 'severity' | 'message'> &
  Partial<Pick<Finding<V>, 'hint'>> & {
    /** Everything that stands in the way. A pure function of what it is asked. */
    readonly find: (question: GateQuestion) => readonly Judged<V>[];
  };

/** Defines a check of the gate: its words, its page and what it does, in one place. */
export function defineGateCheck<V extends Values>(definition: Definition<V>): GateCheck {
  const { code, severity, message, hint = null, find, ...page } = definition;
  const finding = defineFinding<V>({ code, severity, message, hint });
  return {
    sources: [],
    ...page,
    finding,
    judge: (question) => find(question).map(({ at, values }) => report(finding, at, values)),
  };
}
