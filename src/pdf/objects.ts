/**
 * A PDF object as data (ISO 32000-1, 7.3). Booleans, numbers, `null` and arrays are themselves.
 * Offsets count bytes from the start of the file.
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

/** `(text)` or `<hex>`: its bytes without escapes, and where it stands with its brackets. */
export type PdfString = {
  readonly kind: 'string';
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
};

/** `12 0 R` */
export type PdfReference = { readonly kind: 'reference'; readonly number: number };

/** `<< /Key value >>`; keys are names without their slash. */
export type PdfDictionary = { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, PdfObject> };

/** A dictionary with data, as it is stored: still compressed, from `start` up to `end`. */
export type PdfStream = {
  readonly kind: 'stream';
  readonly dictionary: PdfDictionary;
  readonly start: number;
  readonly end: number;
};

export function isArray(object: PdfObject): object is readonly PdfObject[] {
  return Array.isArray(object);
}

export function isReference(object: PdfObject | undefined): object is PdfReference {
  return isKind(object, 'reference');
}

export function isDictionary(object: PdfObject): object is PdfDictionary {
  return isKind(object, 'dictionary');
}

export function isString(object: PdfObject): object is PdfString {
  return isKind(object, 'string');
}

function isKind(object: PdfObject | undefined, kind: string): boolean {
  return typeof object === 'object' && object !== null && 'kind' in object && object.kind === kind;
}
