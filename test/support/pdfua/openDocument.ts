import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  type PDFObject,
  type PDFPage,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import type { Font } from './fonts.ts';
import {
  arrayAt,
  asArray,
  asDictionary,
  asName,
  asNumber,
  dataOf,
  dictionariesAt,
  dictionaryAt,
  valueAt,
} from './objects.ts';
import type { PageContent } from './pageContent.ts';
import { readContent } from './readContent.ts';
import type { RoleMap } from './roles.ts';
import { readStructure, type StructureElement, withDescendants } from './structure.ts';

/** A PDF as the rules look at it. It is read by a library that has nothing in common with `src/pdf`. */
export type OpenDocument = {
  readonly catalog: PDFDict;
  readonly info: PDFDict | null;
  /** The two parts of the file id, of which there may be none. */
  readonly id: readonly Uint8Array[];
  readonly encryption: PDFDict | null;
  readonly pages: readonly Page[];
  readonly structureRoot: PDFDict | null;
  readonly roles: RoleMap;
  /** All structure elements, in the order of the tree. */
  readonly elements: readonly StructureElement[];
  /** The fonts that pages use. */
  readonly fonts: readonly Font[];
  /** Every dictionary of the file, those of streams and those inside others included. */
  readonly dictionaries: readonly PDFDict[];
};

export type Page = {
  /** From 1. */
  readonly number: number;
  readonly dictionary: PDFDict;
  /** `[left, bottom, right, top]` */
  readonly mediaBox: readonly number[];
  readonly annotations: readonly PDFDict[];
  readonly content: PageContent;
};

export async function openDocument(pdf: Uint8Array): Promise<OpenDocument> {
  const file = await PDFDocument.load(pdf, {
    updateMetadata: false,
    ignoreEncryption: true,
    preserveXFA: true,
  });
  const { context, catalog } = file;
  const fonts = new Map<PDFDict, Font>();
  const pages = file.getPages().map((page, index) => readPage(page, index + 1, fonts));
  const structureRoot = dictionaryAt(catalog, 'StructTreeRoot');
  const roles = structureRoot === null ? new Map<string, string>() : readRoles(structureRoot);
  const elements = structureRoot === null ? [] : readStructure(structureRoot, roles);
  const { Info, ID, Encrypt } = context.trailerInfo;
  return {
    catalog,
    info: asDictionary(context.lookup(Info) ?? null),
    id: idOf(context.lookup(ID)),
    encryption: asDictionary(context.lookup(Encrypt) ?? null),
    pages,
    structureRoot,
    roles,
    elements: elements.flatMap(withDescendants),
    fonts: [...fonts.values()],
    dictionaries: context.enumerateIndirectObjects().flatMap(([, object]) => dictionariesIn(object)),
  };
}

function readPage(page: PDFPage, number: number, fonts: Map<PDFDict, Font>): Page {
  return {
    number,
    dictionary: page.node,
    mediaBox: page.node
      .MediaBox()
      .asArray()
      .map((side) => asNumber(page.node.context.lookup(side) ?? null) ?? 0),
    annotations: dictionariesAt(page.node, 'Annots'),
    content: readContent(contentOf(page), page.node.Resources() ?? null, fonts),
  };
}

/** The streams of a page are one, with white space between them (ISO 32000-1, table 30). */
function contentOf(page: PDFPage): Uint8Array {
  const single = dataOf(valueAt(page.node, 'Contents'));
  const parts =
    single === null ? arrayAt(page.node, 'Contents').flatMap((part) => dataOf(part) ?? []) : [single];
  return Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]));
}

function readRoles(structureRoot: PDFDict): RoleMap {
  const map = dictionaryAt(structureRoot, 'RoleMap');
  const entries = map === null ? [] : map.entries();
  return new Map(
    entries.map(([from, to]) => [from.decodeText(), asName(map?.context.lookup(to) ?? null) ?? '']),
  );
}

function idOf(id: PDFObject | undefined): readonly Uint8Array[] {
  return asArray(id ?? null).flatMap((part) =>
    part instanceof PDFString || part instanceof PDFHexString ? [part.asBytes()] : [],
  );
}

function dictionariesIn(object: PDFObject): readonly PDFDict[] {
  if (object instanceof PDFStream) return dictionariesIn(object.dict);
  if (object instanceof PDFArray) return object.asArray().flatMap(dictionariesIn);
  return object instanceof PDFDict ? [object, ...object.values().flatMap(dictionariesIn)] : [];
}
