import { reference, withEntries } from './makeObjects.ts';
import {
  isDictionary,
  isReference,
  type PdfDictionary,
  type PdfObject,
  type PdfReference,
} from './objects.ts';
import { openPdf } from './openPdf.ts';

/** A PDF on its way to another one: objects can be replaced and added. What nothing refers to is not written. */
export type Draft = {
  readonly trailer: PdfDictionary;
  /** The object behind a reference, or the object itself, as it is now; `null` for what the file does not have. */
  readonly resolve: (object: PdfObject | undefined) => PdfObject;
  readonly replace: (number: number, object: PdfObject) => void;
  readonly add: (object: PdfObject) => PdfReference;
  /** A reference to an object that `replace` fills in later. */
  readonly reserve: () => PdfReference;
};

export function openDraft(pdf: Uint8Array): Draft {
  const file = openPdf(pdf);
  const changed = new Map<number, PdfObject>();
  let next = Number(file.trailer.entries.get('Size'));

  function resolve(object: PdfObject | undefined): PdfObject {
    if (!isReference(object)) return object ?? null;
    const replaced = changed.get(object.number);
    return replaced === undefined ? file.resolve(object) : resolve(replaced);
  }

  function reserve(): PdfReference {
    const reserved = reference(next);
    next += 1;
    return reserved;
  }

  function add(object: PdfObject): PdfReference {
    const added = reserve();
    changed.set(added.number, object);
    return added;
  }

  return {
    trailer: file.trailer,
    resolve,
    replace: (number, object) => changed.set(number, object),
    add,
    reserve,
  };
}

/** Replaces, adds or, by `null`, leaves out entries of the catalog, and returns a reference to it. */
export function changeRoot(draft: Draft, changes: Readonly<Record<string, PdfObject>>): PdfReference {
  const root = draft.trailer.entries.get('Root');
  const catalog = draft.resolve(root);
  if (!isReference(root) || !isDictionary(catalog)) throw new Error('The PDF has no catalog.');
  draft.replace(root.number, withEntries(catalog, changes));
  return root;
}
