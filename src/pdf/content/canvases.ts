import type { Draft } from '../file/draft.ts';
import { name, withEntries } from '../file/makeObjects.ts';
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
import type { Drawn } from './paintOf.ts';
import { type Stretch, splitContent } from './splitContent.ts';
import type { FontCodes } from './textOf.ts';
import { type CodeMap, readToUnicode } from './toUnicode.ts';

/**
 * What content is drawn on: a page, or a layer (a form XObject; ISO 32000-1, 8.10) that a page shows as a whole,
 * such as a box with `opacity`. Both count their marked content for themselves.
 */
export type Canvas = {
  /** Of the object of the page or layer. */
  readonly number: number;
  /** Of the object of the page on which it is shown, which for a page is itself. */
  readonly page: number;
  /** Of the object of its content. */
  readonly stream: number;
  /** Under which its elements are found in the parent tree (ISO 32000-1, 14.7.4.4); `null` where there are none. */
  readonly key: number | null;
  readonly stretches: readonly Stretch[];
  readonly drawn: Drawn;
  readonly fonts: FontCodes;
};

/** The pages of a document in their order, each with its layers behind it. */
export function readCanvases(draft: Draft): readonly Canvas[] {
  const catalog = draft.resolve(draft.trailer.entries.get('Root'));
  const codes = new Map<number, CodeMap | null>();
  const canvases: Canvas[] = [];

  function visit(object: PdfObject): void {
    const node = draft.resolve(object);
    if (!isReference(object) || !isDictionary(node)) return;
    const kids = draft.resolve(node.entries.get('Kids'));
    if (isArray(kids)) for (const kid of kids) visit(kid);
    else
      readCanvas({
        dictionary: node,
        number: object.number,
        page: object.number,
        stream: node.entries.get('Contents'),
      });
  }

  function readCanvas({ dictionary, number, page, stream }: Origin): void {
    const content = draft.resolve(stream);
    if (!isReference(stream) || !isStream(content))
      throw new Error('A page of the PDF has no content of its own.');
    const resources = draft.resolve(dictionary.entries.get('Resources'));
    const objects = entryOf(draft, resources, 'XObject');
    const key = dictionary.entries.get('StructParents');
    canvases.push({
      number,
      page,
      stream: stream.number,
      key: typeof key === 'number' ? key : null,
      stretches: splitContent(dataOf(content).toString('latin1')),
      drawn: new Map(entriesOf(objects).map(([key, object]) => [key, kindOf(draft.resolve(object))])),
      fonts: fontCodes(draft, entryOf(draft, resources, 'Font'), codes),
    });
    for (const [, layer] of entriesOf(objects)) {
      const form = draft.resolve(layer);
      if (isReference(layer) && isStream(form) && kindOf(form) === 'layer') {
        readCanvas({ dictionary: form.dictionary, number: layer.number, page, stream: layer });
      }
    }
  }

  visit(isDictionary(catalog) ? (catalog.entries.get('Pages') ?? null) : null);
  return canvases;
}

/** Replaces the content of a page or layer. */
export function writeContent(draft: Draft, { number, page, stream }: Canvas, content: string): void {
  const old = draft.resolve({ kind: 'reference', number: stream });
  const entries = isStream(old) ? Object.fromEntries(old.dictionary.entries) : {};
  draft.replace(stream, compressed(Buffer.from(content, 'latin1'), entries));
  const dictionary = draft.resolve({ kind: 'reference', number });
  if (number !== page || !isDictionary(dictionary)) return;
  // Links are reached in the order of the structure (ISO 32000-1, table 30; PDF/UA-1, 7.18.3).
  draft.replace(number, withEntries(dictionary, { Tabs: name('S') }));
}

type Origin = {
  readonly dictionary: PdfDictionary;
  readonly number: number;
  readonly page: number;
  readonly stream: PdfObject | undefined;
};

/** Chromium gives only those forms a number in the parent tree that hold marked content. */
function kindOf(object: PdfObject): 'picture' | 'layer' | 'form' {
  const entries = isStream(object) ? object.dictionary.entries : new Map<string, PdfObject>();
  const subtype = entries.get('Subtype');
  if (isName(subtype) && subtype.name === 'Image') return 'picture';
  return entries.has('StructParents') ? 'layer' : 'form';
}

/** Fonts are the same objects on all pages, and read once. */
function fontCodes(draft: Draft, fonts: PdfObject, codes: Map<number, CodeMap | null>): FontCodes {
  return (key) => {
    const font = isDictionary(fonts) ? fonts.entries.get(key) : undefined;
    if (!isReference(font)) return null;
    const known = codes.get(font.number);
    if (known !== undefined) return known;
    const map = entryOf(draft, draft.resolve(font), 'ToUnicode');
    const read = isStream(map) ? readToUnicode(dataOf(map).toString('latin1')) : null;
    codes.set(font.number, read);
    return read;
  };
}

function entryOf(draft: Draft, object: PdfObject, key: string): PdfObject {
  return isDictionary(object) ? draft.resolve(object.entries.get(key)) : null;
}

function entriesOf(object: PdfObject): readonly (readonly [string, PdfObject])[] {
  return isDictionary(object) ? [...object.entries] : [];
}
