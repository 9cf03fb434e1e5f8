import { PDFDict, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import { asArray, asDictionary, dictionaryAt, hasText, nameAt, numberAt, valueAt } from './objects.ts';
import { type RoleMap, roleOf } from './roles.ts';

/** An element of the structure tree (ISO 32000-1, 14.7.2). */
export type StructureElement = {
  readonly dictionary: PDFDict;
  /** `/S` as it stands there. */
  readonly type: string;
  /** The type that the role map leads to. */
  readonly role: string;
  /** `null` for the topmost. */
  readonly parent: StructureElement | null;
  readonly children: readonly StructureElement[];
  readonly contents: readonly ContentReference[];
  /** The annotations and XObjects that belong to it. */
  readonly objects: readonly PDFDict[];
};

/** Marked content that belongs to an element. */
export type ContentReference = {
  readonly page: PDFDict | null;
  /** The form XObject that holds it; `null` for the page. */
  readonly form: PDFDict | null;
  readonly mcid: number;
};

/** The elements below the root of the structure tree. */
export function readStructure(root: PDFDict, roles: RoleMap): readonly StructureElement[] {
  return kidsOf(root)
    .flatMap((kid) => asDictionary(kid) ?? [])
    .map((dictionary) => readElement(dictionary, null, roles));
}

/** An element and everything below it, in the order of the tree. */
export function withDescendants(element: StructureElement): readonly StructureElement[] {
  return [element, ...element.children.flatMap(withDescendants)];
}

/** From its parent up. */
export function ancestorsOf(element: StructureElement): readonly StructureElement[] {
  return element.parent === null ? [] : [element.parent, ...ancestorsOf(element.parent)];
}

/** Whether an element or one above it has a language of its own. */
export function hasOwnLanguage(element: StructureElement): boolean {
  return [element, ...ancestorsOf(element)].some(({ dictionary }) => hasText(dictionary, 'Lang'));
}

function readElement(dictionary: PDFDict, parent: StructureElement | null, roles: RoleMap): StructureElement {
  if (parent !== null && [parent, ...ancestorsOf(parent)].some((above) => above.dictionary === dictionary)) {
    throw new Error('The structure tree leads back into itself.');
  }
  const type = nameAt(dictionary, 'S') ?? '';
  const page = dictionaryAt(dictionary, 'Pg');
  const kids = kidsOf(dictionary);
  const children: StructureElement[] = [];
  const element: StructureElement = {
    dictionary,
    type,
    role: roleOf(type, roles),
    parent,
    children,
    contents: kids.flatMap((kid) => contentOf(kid, page)),
    objects: kids.flatMap((kid) =>
      kindOf(kid) === 'OBJR' && kid instanceof PDFDict ? (dictionaryAt(kid, 'Obj') ?? []) : [],
    ),
  };
  for (const kid of kids) {
    const isElement = kid instanceof PDFDict && kindOf(kid) === 'StructElem';
    if (isElement) children.push(readElement(kid, element, roles));
  }
  return element;
}

function kidsOf(dictionary: PDFDict): readonly PDFObject[] {
  const kids = valueAt(dictionary, 'K');
  if (kids === null) return [];
  return kids instanceof PDFNumber || kids instanceof PDFDict ? [kids] : asArray(kids);
}

/** `Type` may be left out of an element, and only there (ISO 32000-1, tables 323 to 325). */
function kindOf(kid: PDFObject): string {
  return kid instanceof PDFDict ? (nameAt(kid, 'Type') ?? 'StructElem') : '';
}

function contentOf(kid: PDFObject, page: PDFDict | null): readonly ContentReference[] {
  if (kid instanceof PDFNumber) return [{ page, form: null, mcid: kid.asNumber() }];
  if (!(kid instanceof PDFDict) || kindOf(kid) !== 'MCR') return [];
  const mcid = numberAt(kid, 'MCID');
  if (mcid === null) return [];
  return [{ page: dictionaryAt(kid, 'Pg') ?? page, form: dictionaryAt(kid, 'Stm'), mcid }];
}
