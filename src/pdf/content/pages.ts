import type { Draft } from '../file/draft.ts';
import { name, reference, withEntries } from '../file/makeObjects.ts';
import {
  isArray,
  isDictionary,
  isName,
  isReference,
  isStream,
  type PdfDictionary,
  type PdfObject,
} from '../file/objects.ts';
import { dataOf } from '../file/readIndirectObject.ts';
import { compressed } from '../file/writePdf.ts';
import { type Stretch, splitContent } from './splitContent.ts';
import type { FontCodes } from './textOf.ts';
import { type CodeMap, readToUnicode } from './toUnicode.ts';

/** A page, with its content divided. */
export type Page = {
  /** Of its object. */
  readonly number: number;
  readonly dictionary: PdfDictionary;
  /** Of the object of its content. */
  readonly content: number;
  readonly stretches: readonly Stretch[];
  /** The names of its pictures. */
  readonly images: ReadonlySet<string>;
  readonly fonts: FontCodes;
};

/** The pages of a document in their order. */
export function readPages(draft: Draft): readonly Page[] {
  const root = draft.resolve(draft.trailer.entries.get('Root'));
  const codes = new Map<number, CodeMap | null>();
  const pages: Page[] = [];
  const visit = (object: PdfObject) => {
    const node = draft.resolve(object);
    if (!isReference(object) || !isDictionary(node)) return;
    const kids = draft.resolve(node.entries.get('Kids'));
    if (isArray(kids)) for (const kid of kids) visit(kid);
    else pages.push(readPage(draft, object.number, node, codes));
  };
  visit(isDictionary(root) ? (root.entries.get('Pages') ?? null) : null);
  return pages;
}

/** Replaces the content of a page. */
export function writeContent(draft: Draft, page: Page, content: string): void {
  draft.replace(page.content, compressed(Buffer.from(content, 'latin1'), {}));
  // In the order of the structure (ISO 32000-1, table 30; PDF/UA-1, 7.18.3).
  draft.replace(page.number, withEntries(page.dictionary, { Tabs: name('S') }));
}

function readPage(
  draft: Draft,
  number: number,
  dictionary: PdfDictionary,
  codes: Map<number, CodeMap | null>,
): Page {
  const content = dictionary.entries.get('Contents') ?? null;
  const stream = draft.resolve(content);
  if (!isReference(content) || !isStream(stream))
    throw new Error('A page of the PDF has no content of its own.');
  const resources = draft.resolve(dictionary.entries.get('Resources'));
  return {
    number,
    dictionary,
    content: content.number,
    stretches: splitContent(dataOf(stream).toString('latin1')),
    images: imagesOf(draft, entryOf(draft, resources, 'XObject')),
    fonts: fontCodes(draft, entryOf(draft, resources, 'Font'), codes),
  };
}

function imagesOf(draft: Draft, objects: PdfObject): ReadonlySet<string> {
  const entries = isDictionary(objects) ? [...objects.entries] : [];
  const images = entries.filter(([, object]) => {
    const stream = draft.resolve(object);
    const subtype = isStream(stream) ? stream.dictionary.entries.get('Subtype') : null;
    return isName(subtype) && subtype.name === 'Image';
  });
  return new Set(images.map(([key]) => key));
}

/** Fonts are the same objects on all pages, and read once. */
function fontCodes(draft: Draft, fonts: PdfObject, codes: Map<number, CodeMap | null>): FontCodes {
  return (key) => {
    const font = isDictionary(fonts) ? fonts.entries.get(key) : undefined;
    if (!isReference(font)) return null;
    const known = codes.get(font.number);
    if (known !== undefined) return known;
    const map = entryOf(draft, draft.resolve(reference(font.number)), 'ToUnicode');
    const read = isStream(map) ? readToUnicode(dataOf(map).toString('latin1')) : null;
    codes.set(font.number, read);
    return read;
  };
}

function entryOf(draft: Draft, object: PdfObject, key: string): PdfObject {
  return isDictionary(object) ? draft.resolve(object.entries.get(key)) : null;
}
