import type { Diagnostic, Location, Severity, Values } from './diagnostic.ts';

/** The languages in which tomwerk speaks to its users. */
export const messageLanguages = ['de', 'en'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

/** A text in every language of the messages. */
export type Bilingual = Readonly<Record<MessageLanguage, string>>;

type Words<V extends Values> = Readonly<Record<MessageLanguage, (values: V) => string>>;

/** One kind of diagnostic: its code, its severity and its words in every message language. */
export type Finding<V extends Values> = {
  /** Stable name of what was found; it never changes its meaning. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, in full sentences and in the author's words. */
  readonly message: Words<V>;
  /** What to do, where that is sure to help; otherwise `null`. */
  readonly hint: Words<V> | null;
  /** A fact that only the organisation knows and has not filled in yet: it belongs on the to-do list. */
  readonly open: boolean;
  /** What documents of this kind should contain and these lack: it belongs on the list of gaps. */
  readonly gap: boolean;
};

/** A finding whose values are not known here, as a reporter sees it. */
export type AnyFinding = Finding<never>;

type Definition<V extends Values> = Omit<Finding<V>, 'hint' | 'open' | 'gap'> &
  Partial<Pick<Finding<V>, 'hint' | 'open' | 'gap'>>;

/** Defines a finding; `report` then makes diagnostics of it. */
export function defineFinding<V extends Values>(definition: Definition<V>): Finding<V> {
  return { hint: null, open: false, gap: false, ...definition };
}

/** A diagnostic of the given kind at the given place. */
export function report<V extends Values>(
  finding: Finding<V>,
  location: Location | null,
  values: V,
): Diagnostic {
  return { code: finding.code, severity: finding.severity, location, values };
}
