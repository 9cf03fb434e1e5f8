import type { Canvas } from '../content/canvases.ts';
import type { Draft } from '../file/draft.ts';
import { dictionary, name, reference } from '../file/makeObjects.ts';
import type { PdfDictionary, PdfObject, PdfReference } from '../file/objects.ts';
import { type Content, type Element, elementsIn, type Kid } from './element.ts';
import { newParentTree } from './parentTree.ts';
import { standardRoles } from './roles.ts';

/** Writes the structure, with the trees that lead back into it, and returns its root (ISO 32000-1, 14.7). */
export function writeStructure(draft: Draft, document: Element, canvases: readonly Canvas[]): PdfReference {
  const root = draft.reserve();
  const parents = newParentTree(draft, canvases);
  const canvasOf = lookUp(canvases);
  const ids: PdfObject[] = [];

  function write(element: Element, parent: PdfReference): PdfReference {
    const self = element.number === null ? draft.reserve() : reference(element.number);
    const id = element.entries.get('ID');
    // `numberNodes` has numbered them in this order, so that the names are sorted.
    if (id !== undefined) ids.push(id, self);
    const first = element.kids.find((kid) => kid.kind === 'content');
    const page = first === undefined ? null : canvasOf(first).page;
    const kids = element.kids.map((kid) => writeKid(kid, self, page));
    draft.replace(self.number, dictionaryOf(element, parent, page, kids));
    return self;
  }

  function writeKid(kid: Kid, parent: PdfReference, page: number | null): PdfObject {
    if (kid.kind === 'element') return write(kid, parent);
    if (kid.kind === 'annotation') {
      parents.addAnnotation(kid, parent);
      return dictionary({ Type: name('OBJR'), Obj: reference(kid.number), Pg: reference(kid.page) });
    }
    parents.addContent(kid, parent);
    return kid.canvas === page ? kid.mcid : markedContent(kid, canvasOf(kid));
  }

  const top = write(document, root);
  draft.replace(
    root.number,
    dictionary({
      Type: name('StructTreeRoot'),
      K: top,
      RoleMap: roleMapFor(document),
      ParentTree: draft.add(parents.tree()),
      ParentTreeNextKey: parents.nextKey(),
      IDTree: ids.length === 0 ? null : dictionary({ Names: ids }),
    }),
  );
  return root;
}

function dictionaryOf(
  { type, entries }: Element,
  parent: PdfReference,
  page: number | null,
  kids: readonly PdfObject[],
): PdfDictionary {
  const [first = null] = kids;
  return dictionary({
    Type: name('StructElem'),
    S: name(type),
    P: parent,
    Pg: page === null ? null : reference(page),
    ...Object.fromEntries(entries),
    K: kids.length > 1 ? kids : first,
  });
}

/** Content that is not on the page of its element, or on a layer of it. */
function markedContent({ mcid }: Content, { number, page }: Canvas): PdfDictionary {
  const layer = number === page ? null : reference(number);
  return dictionary({ Type: name('MCR'), Pg: reference(page), Stm: layer, MCID: mcid });
}

/** The types in the document that are not of PDF 1.7, and the standard type of each. */
function roleMapFor(document: Element): PdfDictionary | null {
  const types = [...new Set(elementsIn(document).map(({ type }) => type))].sort();
  const roles = types.flatMap((type) => {
    const role = standardRoles[type];
    return role === undefined ? [] : [[type, name(role)] as const];
  });
  return roles.length === 0 ? null : dictionary(Object.fromEntries(roles));
}

function lookUp(canvases: readonly Canvas[]): (content: Content) => Canvas {
  const known = new Map(canvases.map((canvas) => [canvas.number, canvas]));
  return ({ canvas }) => {
    const found = known.get(canvas);
    if (found === undefined) throw new Error('The structure of the PDF holds content that no page shows.');
    return found;
  };
}
