import type { Checked, Location } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/finding.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { SourceTree } from '../source/sourceTree.ts';
import { wordsFault, wordsMissing } from './findings.ts';
import { localeOf } from './format.ts';
import { TemplateFault } from './templateFault.ts';

/** The fixed words of the documents. An object with the key `other` holds the plural forms of one word. */
export type Words = { readonly [name: string]: string | Words };

/** The words of one language. */
export type Wording = { readonly language: string; readonly words: Words };

type Read = Checked<Wording | null>;

const knownWords = new WeakMap<SourceTree, Map<string, Read>>();

/** The words of `templates/words/<language>.json`; each tree is read once. */
export function readWords(tree: SourceTree, language: string): Read {
  const known = knownWords.get(tree) ?? new Map<string, Read>();
  knownWords.set(tree, known);
  const words = known.get(language) ?? parseWords(tree, language);
  known.set(language, words);
  return words;
}

function parseWords({ files }: SourceTree, language: string): Read {
  const file = `templates/words/${language}.json`;
  const start: Location = { file, line: 1, column: 1 };
  const bytes = files.get(file);
  if (bytes === undefined) return { value: null, diagnostics: [report(wordsMissing, start, { language })] };
  try {
    const words: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const wrong = notWord(words, []);
    if (isWords(words) && wrong === null) return { value: { language, words }, diagnostics: [] };
    return { value: null, diagnostics: [report(wordsFault, start, { path: wrong ?? '' })] };
  } catch (error) {
    const [, line, column] = /line (\d+) column (\d+)/.exec(String(error)) ?? [];
    const location = { file, line: Number(line ?? 1), column: Number(column ?? 1) };
    return { value: null, diagnostics: [report(wordsFault, location, { path: '' })] };
  }
}

/**
 * The word at a path such as `card.owner`, with `{name}` replaced by the value of that name. Where it has plural
 * forms, `count` chooses one. Throws a `TemplateFault` for an unknown path or a missing value.
 */
export function say(
  { language, words }: Wording,
  path: string,
  values: Readonly<Record<string, unknown>> = {},
): string {
  const found = path.split('.').reduce<string | Words>((object, name) => {
    const word = typeof object === 'object' && Object.hasOwn(object, name) ? object[name] : undefined;
    if (word === undefined) throw new TemplateFault('unknown-word', path, nearest(path, pathsOf(words)));
    return word;
  }, words);
  const word = typeof found === 'string' ? found : pluralForm(found, values['count'], language);
  if (word === undefined) throw new TemplateFault('unknown-word', path, '');
  return word.replace(/\{(\w+)\}/g, (_, name: string) => printed(values[name], path, language));
}

/** All paths that `say` knows. */
export function pathsOf(words: Words): string[] {
  return Object.entries(words).flatMap(([name, word]) => {
    if (typeof word === 'string' || 'other' in word) return [name];
    return pathsOf(word).map((rest) => `${name}.${rest}`);
  });
}

function pluralForm(forms: Words, count: unknown, language: string): string | undefined {
  if (typeof count !== 'number') return undefined;
  const form = forms[new Intl.PluralRules(localeOf(language)).select(count)] ?? forms['other'];
  return typeof form === 'string' ? form : undefined;
}

function printed(value: unknown, path: string, language: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return new Intl.NumberFormat(localeOf(language)).format(value);
  throw new TemplateFault('word-value', path);
}

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The path of the first value that is neither a text nor an object of texts. */
function notWord(value: unknown, path: readonly string[]): string | null {
  if (typeof value === 'string') return path.length === 0 ? '' : null;
  if (!isWords(value)) return path.join('.');
  for (const [name, inner] of Object.entries(value)) {
    const wrong = notWord(inner, [...path, name]);
    if (wrong !== null) return wrong;
  }
  return null;
}
