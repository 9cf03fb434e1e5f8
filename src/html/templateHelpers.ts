import Handlebars from 'handlebars';
import { nearest } from '../diagnostics/nearest.ts';
import type { ComparedVersion } from '../documents/edition.ts';
import type { MarkedProse } from '../documents/recordViews.ts';
import { isAllowedAddress } from './allowedHtml.ts';
import { citation } from './citation.ts';
import { cssString } from './cssString.ts';
import { bytesText, dateText, languageName } from './format.ts';
import { joinScripts, scriptDigest } from './joinScripts.ts';
import { print, read } from './lookup.ts';
import { markTags } from './marks.ts';
import { isLong, proseHtml } from './prose.ts';
import { periodText, quantityText } from './quantity.ts';
import { printHelper, readHelper } from './strictNames.ts';
import { TemplateFault } from './templateFault.ts';
import type { TemplateHelper, TemplateHelpers } from './templates.ts';
import { typeset } from './typography.ts';
import { versionName } from './versionName.ts';
import { wholeWords } from './wholeWords.ts';
import { say, type Wording } from './words.ts';

export type HelperSource = {
  readonly wording: Wording;
  /** The words of the language of a text, which may differ from the document's. */
  readonly wordingFor: (language: string) => Wording;
  /** CSS by name of its file, without ending. */
  readonly styles: ReadonlyMap<string, string>;
  /** JavaScript modules by name of their file, without ending. */
  readonly scripts: ReadonlyMap<string, string>;
  /** CSS that carries the fonts. */
  readonly fontFaces: string;
};

/** What templates can call, besides `if`, `unless`, `each` and `with`. */
export function templateHelpers({
  wording,
  wordingFor,
  styles,
  scripts,
  fontFaces,
}: HelperSource): TemplateHelpers {
  const { language } = wording;
  return {
    [readHelper]: read,
    [printHelper]: print,
    // The word at a path of `words/<language>.json`; values for its placeholders follow by name.
    word: (...values) => say(wording, values.slice(0, -1).map(String).join('.'), hashOf(values)),
    // A text of the content as HTML, its headings below the level given.
    prose: (prose, options) => {
      const text = proseOf(prose);
      const below = numberOf(hashOf([options])['below'], 'prose');
      const html = proseHtml(text, { below, wording: wordingFor(text.language) });
      return raw(`<div class="prose"${languageAttribute(text.language, language)}>${html}</div>`);
    },
    // Around what only one of two versions holds; nothing around what both do.
    markStart: (mark) => raw(markTags(markOf(mark), wording)[0]),
    markEnd: (mark) => raw(markTags(markOf(mark), wording)[1]),
    // The name of a version: of its release, or of its commit.
    versionName: (view) => versionName(versionOf(view), wording),
    // Whether texts together are so long that a page may break inside them.
    long: (...values) =>
      isLong(
        values
          .slice(0, -1)
          .flat()
          .flatMap((value) => (value === null ? [] : proseOf(value))),
      ),
    typeset: (text) => raw(inWholeWords(typeset(textOf(text, 'typeset')))),
    date: (iso) => dateText(textOf(iso, 'date'), language),
    time: (iso) => {
      const date = textOf(iso, 'time');
      return raw(`<time datetime="${escaped(date)}">${escaped(dateText(date, language))}</time>`);
    },
    period: (iso) => periodText(textOf(iso, 'period'), wording),
    quantity: (value, unit) => quantityText(numberOf(value, 'quantity'), textOf(unit, 'quantity'), wording),
    languageName: (tag) => languageName(textOf(tag, 'languageName'), language),
    bytes: (value) => bytesText(numberOf(value, 'bytes'), language),
    cite: (id, title) => raw(inWholeWords(citation(textOf(id, 'cite'), textOf(title, 'cite'), wording))),
    is: (left, right) => left === right,
    // The attribute `lang`, where a text is not in the language of the document.
    lang: (own) => raw(languageAttribute(textOf(own, 'lang'), language)),
    url: (address) => {
      if (isAllowedAddress(textOf(address, 'url'))) return address;
      throw new TemplateFault('url-refused', String(address));
    },
    cssString: (text) => raw(cssString(textOf(text, 'cssString'))),
    styles: (...names) => raw(names.slice(0, -1).map(styleOf(styles)).join('\n')),
    // A module with all that it imports, and the words by which a Content-Security-Policy allows just this text.
    script: (name) => raw(joinScripts(String(name), scripts)),
    scriptDigest: (name) => raw(`'${scriptDigest(joinScripts(String(name), scripts))}'`),
    fonts: () => raw(fontFaces),
  };
}

const escaped = Handlebars.escapeExpression;

/** HTML of a text in which no line ends behind an abbreviation: `IT-Sicherheit`. */
function inWholeWords(text: string): string {
  return wholeWords(text)
    .map(({ text, isWhole }) => (isWhole ? `<span class="whole">${escaped(text)}</span>` : escaped(text)))
    .join('');
}

function raw(html: string): Handlebars.SafeString {
  return new Handlebars.SafeString(html);
}

function languageAttribute(own: string, document: string): string {
  return own === document ? '' : ` lang="${escaped(own)}"`;
}

function styleOf(styles: ReadonlyMap<string, string>): (name: unknown) => string {
  return (name) => {
    const css = styles.get(String(name));
    if (css !== undefined) return css;
    throw new TemplateFault('unknown-style', String(name), nearest(String(name), [...styles.keys()]));
  };
}

function hashOf(values: Parameters<TemplateHelper>): Readonly<Record<string, unknown>> {
  const options = values.at(-1) as { hash?: Record<string, unknown> }; // Handlebars' own last argument
  return options.hash ?? {};
}

function textOf(value: unknown, helper: string): string {
  if (typeof value === 'string') return value;
  throw new TemplateFault('argument', helper);
}

function numberOf(value: unknown, helper: string): number {
  if (typeof value === 'number') return value;
  throw new TemplateFault('argument', helper);
}

function proseOf(value: unknown): MarkedProse {
  if (typeof value === 'object' && value !== null && 'nodes' in value && 'language' in value) {
    return value as MarkedProse; // only views have both, and only in a text
  }
  throw new TemplateFault('argument', 'prose');
}

function markOf(value: unknown): 'kept' | 'deleted' | 'inserted' {
  if (value === 'kept' || value === 'deleted' || value === 'inserted') return value;
  throw new TemplateFault('argument', 'markStart');
}

function versionOf(value: unknown): ComparedVersion {
  if (typeof value === 'object' && value !== null && 'release' in value && 'commit' in value) {
    return value as ComparedVersion; // only compared versions have both
  }
  throw new TemplateFault('argument', 'versionName');
}
