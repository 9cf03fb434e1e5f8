/**
 * A PDF object as data (ISO 32000-1, 7.3). Booleans, numbers, `null` and arrays are themselves.
 */
export type PdfObject =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfReference
  | PdfDictionary
  | PdfStream
  | readonly PdfObject[];

/** `/Name`, without its slash and with `#xx` resolved; names are read as UTF-8. */
export type PdfName = { readonly kind: 'name'; readonly name: string };

/** `(text)` or `<hex>`: its bytes without escapes, one character per byte. */
export type PdfString = { readonly kind: 'string'; readonly bytes: string };

/** `12 0 R` */
export type PdfReference = { readonly kind: 'reference'; readonly number: number };

/** `<< /Key value >>`; keys are names without their slash. */
export type PdfDictionary = { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, PdfObject> };

/** A dictionary with data, as the data is stored: still compressed. */
export type PdfStream = {
  readonly kind: 'stream';
  readonly dictionary: PdfDictionary;
  readonly data: Uint8Array;
};

export function isArray(object: PdfObject | undefined): object is readonly PdfObject[] {
  return Array.isArray(object);
}

export function isName(object: PdfObject | undefined): object is PdfName {
  return isKind(object, 'name');
}

export function isReference(object: PdfObject | undefined): object is PdfReference {
  return isKind(object, 'reference');
}

export function isDictionary(object: PdfObject | undefined): object is PdfDictionary {
  return isKind(object, 'dictionary');
}

export function isStream(object: PdfObject | undefined): object is PdfStream {
  return isKind(object, 'stream');
}

export function isString(object: PdfObject | undefined): object is PdfString {
  return isKind(object, 'string');
}

function isKind(object: PdfObject | undefined, kind: string): boolean {
  return typeof object === 'object' && object !== null && 'kind' in object && object.kind === kind;
}
