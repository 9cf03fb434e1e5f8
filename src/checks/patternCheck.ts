import type { Item } from '../catalogue/catalogue.ts';
import { type Bilingual, type Check, defineCheck, type Found, type Page } from './check.ts';
import { spokenItems } from './reading/items.ts';
import { type Passage, passagesOf } from './reading/passages.ts';

/** One wording that is objected to. */
export type Pattern = {
  /**
   * Looked for in every title, paragraph, heading, cell and piece of code, each as one line: a line break is a space.
   * `\b` knows no umlauts; `(?<!\p{L})` with the flag `u` does.
   */
  readonly match: RegExp;
  /** What the message says about it, for instance what to write instead. */
  readonly about: Bilingual;
  /** A passage that matches this as well is no finding, such as repealed law that is called repealed. */
  readonly unless?: RegExp;
  /** Markdown in which it is found. */
  readonly hits: readonly string[];
  /** Markdown that comes close and is good: at least five. */
  readonly misses: readonly string[];
};

type Spoken = { readonly text: string; readonly about: string };

type Definition = Pick<Page, 'title' | 'why' | 'sources'> &
  Partial<Pick<Page, 'locked'>> & {
    readonly code: string;
    readonly severity: 'error' | 'warning' | 'info';
    /** `customer`: only what customers read. Text alone is searched, with `addresses` where links lead, too. */
    readonly where: 'all' | 'customer';
    readonly addresses?: true;
    readonly message: { readonly de: (spoken: Spoken) => string; readonly en: (spoken: Spoken) => string };
    readonly hint?: { readonly de: (spoken: Spoken) => string; readonly en: (spoken: Spoken) => string };
    readonly patterns: readonly Pattern[];
  };

/** What an organisation may allow in every check of wordings. */
const allowed = {
  default: [],
  de: 'Wörter, die Ihre Organisation bewusst verwendet',
  en: 'Words that your organisation uses on purpose',
} as const;

type Values = { readonly text: string; readonly pattern: number };

/** A check that looks for wordings. Its samples are its examples; the data of frameworks and what has ended are not searched. */
export function definePatternCheck(definition: Definition): PatternCheck {
  const { message, hint, patterns, where, addresses = false, ...rest } = definition;
  const spoken = ({ text, pattern }: Values, language: 'de' | 'en'): Spoken => ({
    text,
    about: patterns[pattern]?.about[language] ?? '',
  });
  const searches = patterns.map(({ match, unless }) => ({ all: globally(match), unless }));
  const check = defineCheck<Values, { allowed: readonly string[] }>({
    ...rest,
    message: {
      de: (values) => message.de(spoken(values, 'de')),
      en: (values) => message.en(spoken(values, 'en')),
    },
    hint: hint
      ? { de: (values) => hint.de(spoken(values, 'de')), en: (values) => hint.en(spoken(values, 'en')) }
      : null,
    parameters: { allowed },
    valid: [],
    invalid: [],
    find: ({ catalogue, parameters }) => {
      const words = new Set(parameters.allowed.map((word) => word.toLowerCase()));
      const isSearched = ({ customer, kind }: Passage) =>
        (customer || where === 'all') && (addresses || kind !== 'address');
      return spokenItems(catalogue).flatMap((item) =>
        searched(item, isSearched).flatMap((passage) => inPassage(passage, searches, words)),
      );
    },
  });
  return { ...check, patterns };
}

/** A check of wordings, with the samples that stand for its examples. */
export type PatternCheck = Check & { readonly patterns: readonly Pattern[] };

export function isPatternCheck(check: Check): check is PatternCheck {
  return 'patterns' in check;
}

type Search = { readonly all: RegExp; readonly unless: RegExp | undefined };

function globally({ source, flags }: RegExp): RegExp {
  return new RegExp(source, `${flags.replace('g', '')}g`);
}

function searched(item: Item, isSearched: (passage: Passage) => boolean): Passage[] {
  return passagesOf(item).filter(isSearched);
}

/** Every wording in a passage; of two that overlap the first pattern counts. */
function inPassage(
  { text, locate }: Passage,
  searches: readonly Search[],
  allowedWords: ReadonlySet<string>,
): Found<Values>[] {
  const taken: { readonly from: number; readonly to: number }[] = [];
  return searches.flatMap(({ all, unless }, pattern) => {
    if (text.search(all) < 0 || unless?.test(text) === true) return [];
    return [...text.matchAll(all)].flatMap(({ 0: found, index }) => {
      const to = index + found.length;
      const overlaps = taken.some((other) => index < other.to && other.from < to);
      if (overlaps || allowedWords.has(found.toLowerCase())) return [];
      taken.push({ from: index, to });
      return [{ at: locate(index), values: { text: found, pattern } }];
    });
  });
}
