import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import { valueAt } from '../objects.ts';
import type { BaseFile } from './baseFile.ts';

/** Small changes to the base file. Each throws where there is nothing to change, so that none does nothing. */

type Literal =
  | boolean
  | number
  | string
  | PDFObject
  | readonly Literal[]
  | { readonly [key: string]: Literal };

/** Strings become names, as the library has it; `text` makes a text. */
export function set(dictionary: PDFDict, key: string, value: Literal): void {
  // The library takes all of these; its types have one overload for each and none for their union.
  dictionary.set(PDFName.of(key), dictionary.context.obj(value as string));
}

export function text(value: string): PDFHexString {
  return PDFHexString.fromText(value);
}

export function bytes(value: string): PDFString {
  return PDFString.of(value);
}

export function remove(dictionary: PDFDict, key: string): void {
  if (!dictionary.delete(PDFName.of(key))) throw new Error(`The base file has no /${key} here.`);
}

/** Replaces the first occurrence in one of the streams. */
export function replace(
  base: BaseFile,
  stream: 'content' | 'toUnicode' | 'xmp',
  old: string | RegExp,
  fresh: string,
): void {
  const changed = base[stream].replace(old, fresh);
  if (changed === base[stream]) throw new Error(`The ${stream} of the base file has no ${old}.`);
  base[stream] = changed;
}

/** Shows one more code in the first text. */
export function show(base: BaseFile, code: string): void {
  replace(base, 'content', /<([0-9a-f]+)> Tj/, `<$1${code}> Tj`);
}

export function element(base: BaseFile, name: string): PDFDict {
  const found = base.elements.get(name);
  if (found === undefined) throw new Error(`The base file has no element ${name}.`);
  return found;
}

/** Gives an element another type. */
export function retype(base: BaseFile, name: string, type: string): void {
  set(element(base, name), 'S', type);
}

/** Adds an element without content to another. */
export function addElement(
  base: BaseFile,
  parent: string,
  type: string,
  position: 'first' | 'last' = 'last',
): void {
  const { context } = base.file;
  const kids = valueAt(element(base, parent), 'K');
  if (!(kids instanceof PDFArray)) throw new Error(`The element ${parent} has no array of kids.`);
  const added = context.register(context.obj({ Type: 'StructElem', S: type, K: [] }));
  kids.insert(position === 'first' ? 0 : kids.size(), added);
}

/** Makes another annotation of the link. */
export function annotate(base: BaseFile, subtype: string): void {
  set(base.link, 'Subtype', subtype);
  retype(base, 'link', 'Annot');
}

/** A dictionary of the base file below another. */
export function below(dictionary: PDFDict, key: string): PDFDict {
  const found = valueAt(dictionary, key);
  if (!(found instanceof PDFDict)) throw new Error(`The base file has no dictionary /${key} here.`);
  return found;
}
