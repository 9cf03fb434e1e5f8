import type { Draft } from '../file/draft.ts';
import { dictionary, name, reference } from '../file/makeObjects.ts';
import type { PdfObject, PdfReference } from '../file/objects.ts';
import { type Element, elementsIn, type Kid } from './element.ts';
import { standardRoles } from './roles.ts';

/** The numbers under which pages and annotations are found in the parent tree (ISO 32000-1, 14.7.4.4). */
export type ParentKeys = {
  readonly pages: ReadonlyMap<number, number>;
  readonly annotations: ReadonlyMap<number, number>;
};

/** Writes the structure, with the trees that lead back into it, and returns its root. */
export function writeStructure(draft: Draft, document: Element, keys: ParentKeys): PdfReference {
  const root = draft.reserve();
  const parents = new Map<number, PdfObject[] | PdfReference>();
  for (const key of keys.pages.values()) parents.set(key, []);

  function write(element: Element, parent: PdfReference): PdfReference {
    const self = element.number === null ? draft.reserve() : reference(element.number);
    const page = pageOf(element.kids);
    const kids = element.kids.map((kid) => writeKid(kid, self, page));
    const entries = new Map<string, PdfObject>([
      ['Type', name('StructElem')],
      ['S', name(element.type)],
      ['P', parent],
    ]);
    if (page !== null) entries.set('Pg', reference(page));
    for (const [key, value] of element.entries) entries.set(key, value);
    const [first] = kids;
    if (first !== undefined) entries.set('K', kids.length === 1 ? first : kids);
    draft.replace(self.number, { kind: 'dictionary', entries });
    return self;
  }

  function writeKid(kid: Kid, parent: PdfReference, page: number | null): PdfObject {
    if (kid.kind === 'element') return write(kid, parent);
    if (kid.kind === 'annotation') {
      const key = keys.annotations.get(kid.number);
      if (key !== undefined) parents.set(key, parent);
      return dictionary({ Type: name('OBJR'), Obj: reference(kid.number), Pg: reference(kid.page) });
    }
    const ofPage = parents.get(keys.pages.get(kid.page) ?? -1);
    if (Array.isArray(ofPage)) ofPage[kid.mcid] = parent;
    if (kid.page === page) return kid.mcid;
    return dictionary({ Type: name('MCR'), Pg: reference(kid.page), MCID: kid.mcid });
  }

  const top = write(document, root);
  const tree = draft.add(dictionary({ Nums: numsOf(parents) }));
  const ids = idsOf(document);
  draft.replace(
    root.number,
    dictionary({
      Type: name('StructTreeRoot'),
      K: top,
      RoleMap: dictionary(
        Object.fromEntries(Object.entries(standardRoles).map(([type, role]) => [type, name(role)])),
      ),
      ParentTree: tree,
      ParentTreeNextKey: Math.max(-1, ...parents.keys()) + 1,
      IDTree: ids.length === 0 ? null : dictionary({ Names: ids }),
    }),
  );
  return root;
}

/** The page of most of what is directly in an element, so that it need not be said again. */
function pageOf(kids: readonly Kid[]): number | null {
  const first = kids.find(({ kind }) => kind === 'content');
  return first === undefined || first.kind !== 'content' ? null : first.page;
}

function numsOf(parents: ReadonlyMap<number, PdfObject[] | PdfReference>): readonly PdfObject[] {
  const sorted = [...parents].sort(([one], [other]) => one - other);
  return sorted.flatMap(([key, value]) => [
    key,
    Array.isArray(value) ? Array.from(value, (parent) => parent ?? null) : value,
  ]);
}

/** The names of the elements that have one, which are in order as they are numbered (see `numberNodes`). */
function idsOf(document: Element): readonly PdfObject[] {
  return elementsIn(document).flatMap(({ number, entries }) => {
    const id = entries.get('ID');
    return id === undefined || number === null ? [] : [id, reference(number)];
  });
}
