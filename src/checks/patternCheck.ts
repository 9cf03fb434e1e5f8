import type { Catalogue, Item } from '../catalogue/catalogue.ts';
import type { Bilingual } from '../diagnostics/finding.ts';
import { type Check, defineCheck, type Found, type Page } from './check.ts';
import { activeItems, spokenItems } from './reading/items.ts';
import { type Passage, passagesOf, textOf } from './reading/passages.ts';
import { sentenceAt } from './reading/sentences.ts';

/** One wording that is objected to. */
export type Pattern = {
  /**
   * Looked for in every title, paragraph, heading, cell and piece of code, each as one line: a line break is a space.
   * `\b` knows no umlauts; `(?<!\p{L})` with the flag `u` does.
   */
  readonly match: RegExp;
  /** What the message says about it, for instance what to write instead. */
  readonly about: Bilingual;
  /** Where the sentence matches this as well it is no finding, such as repealed law that is called repealed. */
  readonly unless?: RegExp;
  /** Left out where a title is too short to say better. */
  readonly titles?: false;
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
    /**
     * `claims`: all but the glossary, which explains words. `promises`: rules and measures, for chapters also tell what
     * the law says.
     */
    readonly items?: 'claims' | 'promises';
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
  const { message, hint, patterns, where, addresses = false, items, ...rest } = definition;
  const spoken = ({ text, pattern }: Values, language: 'de' | 'en'): Spoken => ({
    text,
    about: patterns[pattern]?.about[language] ?? '',
  });
  const searches = patterns.map(({ match, unless, titles = true }, pattern) => ({
    pattern,
    all: globally(match),
    unless,
    titles,
  }));
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
      return itemsOf(catalogue, items).flatMap((item) => {
        // Most items have none of the wordings: to ask once about all their words costs least.
        const text = textOf(item, where);
        const likely = searches.filter(({ all }) => text.search(all) >= 0);
        if (likely.length === 0) return [];
        const passages = passagesOf(item).filter(isSearched);
        return passages.flatMap((passage) => inPassage(passage, likely, words));
      });
    },
  });
  return { ...check, patterns };
}

/** A check of wordings, with the samples that stand for its examples. */
export type PatternCheck = Check & { readonly patterns: readonly Pattern[] };

export function isPatternCheck(check: Check): check is PatternCheck {
  return 'patterns' in check;
}

type Search = {
  /** Which pattern of the check it is. */
  readonly pattern: number;
  readonly all: RegExp;
  readonly unless: RegExp | undefined;
  readonly titles: boolean;
};

function globally({ source, flags }: RegExp): RegExp {
  return new RegExp(source, `${flags.replace('g', '')}g`);
}

function itemsOf(catalogue: Catalogue, items: Definition['items']): readonly Item[] {
  if (items === 'promises') return activeItems(catalogue);
  const all = spokenItems(catalogue);
  return items === 'claims' ? all.filter((item) => !isGlossary(item)) : all;
}

function isGlossary({ fields }: Item): boolean {
  return 'topic' in fields && fields.topic === 'glossary';
}

/** Bounds the report and its time: a passage with more of the same kind is read anew after the first are mended. */
const mostPerPassage = 20;

/** Every wording in a passage, each once; of two that overlap the first pattern counts. */
function inPassage(
  { kind, text, locate }: Passage,
  searches: readonly Search[],
  allowedWords: ReadonlySet<string>,
): Found<Values>[] {
  const taken: { readonly words: string; readonly from: number; readonly to: number }[] = [];
  const isKnown = (words: string, from: number, to: number) =>
    allowedWords.has(words.toLowerCase()) ||
    taken.some((other) => other.words === words || (from < other.to && other.from < to));
  return searches.flatMap(({ pattern, all, unless, titles }) => {
    if ((kind === 'title' && !titles) || text.search(all) < 0) return [];
    const found: Found<Values>[] = [];
    for (const { 0: words, index } of text.matchAll(all)) {
      const to = index + words.length;
      if (isKnown(words, index, to) || unless?.test(sentenceAt(text, index, to)) === true) continue;
      taken.push({ words, from: index, to });
      found.push({ at: locate(index), values: { text: words, pattern } });
      if (found.length === mostPerPassage) break;
    }
    return found;
  });
}
