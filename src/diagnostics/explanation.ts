import type { Values } from './diagnostic.ts';
import type { AnyFinding, Bilingual, Finding } from './finding.ts';

/** What the reference says about a finding that is no check, and so has no page of its own. */
export type Explanation<V extends Values> = {
  readonly title: Bilingual;
  /** Why it is reported at all. */
  readonly why: Bilingual;
  /** Values as they are reported, so that the reference can show the words. */
  readonly example: V;
};

/** An explanation for each finding that a module exports, by its name: the compiler misses what is forgotten. */
export type Explanations<M> = {
  readonly [K in keyof M as M[K] extends AnyFinding ? K : never]: M[K] extends Finding<infer V>
    ? Explanation<V>
    : never;
};

/** A finding with its explanation. */
export type ExplainedFinding = Explanation<never> & { readonly finding: AnyFinding };

/** The findings of a module together with what is explained about them. */
export function explained<M extends object>(
  findings: M,
  explanations: Explanations<M>,
): readonly ExplainedFinding[] {
  const byName = new Map<string, unknown>(Object.entries(findings));
  const entries: readonly (readonly [string, Explanation<never>])[] = Object.entries(explanations);
  return entries.map(([name, explanation]) => ({
    ...explanation,
    // Every name of an explanation is that of a finding, see `Explanations`.
    finding: byName.get(name) as AnyFinding,
  }));
}
