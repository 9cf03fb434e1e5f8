import { type PDFContext, type PDFDict, PDFHexString, type PDFRef } from '@cantoo/pdf-lib';
import { encoded } from './baseFont.ts';
import { type BaseElement, baseTree } from './baseTree.ts';

export type BaseStructure = {
  readonly root: PDFDict;
  /** Name in the tree → element. */
  readonly elements: ReadonlyMap<string, PDFDict>;
  /** The content of the page: one line of text for every element that shows any. */
  readonly content: string;
};

/** Key of the page in the parent tree, and keys of the two links. */
export const parentKeys = { page: 0, link: 1, crossReference: 2 } as const;

export type BaseLinks = Readonly<Record<'link' | 'crossReference', PDFRef>>;

/** The structure tree of the base file (ISO 32000-1, 14.7), and the content that it is about. */
export function baseStructure(context: PDFContext, page: PDFRef, links: BaseLinks): BaseStructure {
  const rootRef = context.nextRef();
  const references = new Map<string, PDFRef>();
  const elements = new Map<string, PDFDict>();
  const owners: PDFRef[] = [];
  const lines: string[] = [];

  const build = (node: BaseElement, parent: PDFRef): PDFRef => {
    const reference = context.nextRef();
    const kids = context.obj([]);
    if (node.shows !== null) {
      kids.push(context.obj(owners.length));
      lines.push(lineOf(node, owners.length));
      owners.push(reference);
    }
    const link = node.name === 'link' || node.name === 'crossReference' ? links[node.name] : null;
    if (link !== null) kids.push(context.obj({ Type: 'OBJR', Obj: link, Pg: page }));
    for (const child of node.children) kids.push(build(child, reference));
    const more = attributesOf(context, node);
    const element = context.obj({ Type: 'StructElem', S: node.type, P: parent, Pg: page, K: kids, ...more });
    context.assign(reference, element);
    references.set(node.name, reference);
    elements.set(node.name, element);
    return reference;
  };

  const top = build(baseTree, rootRef);
  const root = context.obj({
    Type: 'StructTreeRoot',
    K: [top],
    RoleMap: { Strong: 'Span' },
    ParentTree: context.register(parentTree(context, owners, references)),
    ParentTreeNextKey: 3,
  });
  context.assign(rootRef, root);
  return { root, elements, content: lines.join('\n') };
}

function parentTree(
  context: PDFContext,
  owners: readonly PDFRef[],
  references: ReadonlyMap<string, PDFRef>,
): PDFDict {
  const [link, crossReference] = [references.get('link'), references.get('crossReference')];
  if (link === undefined || crossReference === undefined) throw new Error('The base file has two links.');
  return context.obj({
    Nums: [parentKeys.page, [...owners], parentKeys.link, link, parentKeys.crossReference, crossReference],
  });
}

/** Every element has a line of its own. */
function lineOf({ type, shows }: BaseElement, mcid: number): string {
  const text = `BT /F1 12 Tf 1 0 0 1 72 ${780 - 20 * mcid} Tm ${encoded(shows ?? '')} Tj ET`;
  const image = type === 'Figure' ? ' q 10 0 0 10 300 400 cm /Im1 Do Q' : '';
  return `/${type} <</MCID ${mcid}>> BDC ${text}${image} EMC`;
}

function attributesOf(
  context: PDFContext,
  { name, type }: BaseElement,
): Record<string, PDFDict | PDFHexString> {
  const text = (value: string) => PDFHexString.fromText(value);
  if (type === 'TH') return { A: context.obj({ O: 'Table', Scope: 'Column' }) };
  if (type === 'Figure') return { Alt: text('A door') };
  if (type === 'Formula') return { Alt: text('A times B') };
  return type === 'Note' ? { ID: text(name) } : {};
}
