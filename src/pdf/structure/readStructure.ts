import type { Draft } from '../file/draft.ts';
import {
  isArray,
  isDictionary,
  isName,
  isReference,
  type PdfDictionary,
  type PdfObject,
} from '../file/objects.ts';
import type { Element, Kid } from './element.ts';

/** The structure of a document: its one outermost element. Throws when it has none. */
export function readStructure(draft: Draft): Element {
  const catalog = draft.resolve(draft.trailer.entries.get('Root'));
  const root = isDictionary(catalog) ? draft.resolve(catalog.entries.get('StructTreeRoot')) : null;
  const top = isDictionary(root) ? readKids(draft, root, 0) : [];
  const [only, ...others] = top;
  if (only === undefined || only.kind !== 'element' || others.length > 0) {
    throw new Error('The PDF does not have a structure with one outermost element.');
  }
  return only;
}

/** Entries that say where an element stands, or that writing it makes anew. */
const structural: ReadonlySet<string> = new Set(['Type', 'S', 'P', 'K', 'Pg']);

function readElement(draft: Draft, number: number, dictionary: PdfDictionary, page: number): Element {
  const type = dictionary.entries.get('S');
  const entries = [...dictionary.entries].filter(([key]) => !structural.has(key));
  return {
    kind: 'element',
    number,
    type: isName(type) ? type.name : 'NonStruct',
    entries: new Map(entries),
    kids: readKids(draft, dictionary, page),
  };
}

function readKids(draft: Draft, dictionary: PdfDictionary, outerPage: number): readonly Kid[] {
  const page = numberOf(dictionary.entries.get('Pg')) ?? outerPage;
  const value = dictionary.entries.get('K') ?? null;
  return (isArray(value) ? value : [value]).flatMap((kid) => readKid(draft, kid, page) ?? []);
}

function readKid(draft: Draft, kid: PdfObject, outerPage: number): Kid | null {
  if (typeof kid === 'number') return { kind: 'content', canvas: outerPage, mcid: kid };
  const dictionary = draft.resolve(kid);
  if (!isDictionary(dictionary)) return null;
  const page = numberOf(dictionary.entries.get('Pg')) ?? outerPage;
  const type = dictionary.entries.get('Type');
  if (isName(type) && type.name === 'OBJR') {
    const number = numberOf(dictionary.entries.get('Obj'));
    return number === null ? null : { kind: 'annotation', page, number };
  }
  const mcid = dictionary.entries.get('MCID');
  const canvas = numberOf(dictionary.entries.get('Stm')) ?? page;
  if (typeof mcid === 'number') return { kind: 'content', canvas, mcid };
  return isReference(kid) ? readElement(draft, kid.number, dictionary, page) : null;
}

function numberOf(object: PdfObject | undefined): number | null {
  return isReference(object) ? object.number : null;
}
