/** An element of the base file: its text is marked content, its children stand below it. */
export type BaseElement = {
  /** By which a breakage finds it. */
  readonly name: string;
  readonly type: string;
  /** What it shows; `null` for nothing of its own. */
  readonly shows: string | null;
  readonly children: readonly BaseElement[];
};

/** One of everything that has rules of its own. */
export const baseTree: BaseElement = parent('document', 'Document', [
  leaf('heading', 'H1', 'PROTECTION'),
  leaf('section', 'H2', 'MEASURES'),
  parent('contents', 'TOC', [
    parent('contentsItem', 'TOCI', [
      parent('reference', 'Reference', [leaf('crossReference', 'Link', 'MEASURES')]),
    ]),
  ]),
  parent('paragraph', 'P', [leaf('strong', 'Strong', 'A TEXT.'), leaf('link', 'Link', 'AN ADDRESS')]),
  parent('list', 'L', [
    parent('item', 'LI', [leaf('label', 'Lbl', 'A.'), leaf('body', 'LBody', 'DOORS')]),
    parent('secondItem', 'LI', [leaf('secondLabel', 'Lbl', 'B.'), leaf('secondBody', 'LBody', 'KEYS')]),
  ]),
  parent('table', 'Table', [
    parent('head', 'THead', [
      parent('headRow', 'TR', [leaf('headCell', 'TH', 'ROLE'), leaf('secondHeadCell', 'TH', 'NAME')]),
    ]),
    parent('tableBody', 'TBody', [
      parent('row', 'TR', [leaf('cell', 'TD', 'KEEPER'), leaf('secondCell', 'TD', 'A PERSON')]),
    ]),
  ]),
  leaf('figure', 'Figure', 'PICTURE'),
  leaf('formula', 'Formula', 'A B'),
  leaf('note', 'Note', 'A NOTE.'),
  leaf('secondNote', 'Note', 'A SECOND NOTE.'),
]);

function leaf(name: string, type: string, shows: string): BaseElement {
  return { name, type, shows, children: [] };
}

function parent(name: string, type: string, children: readonly BaseElement[]): BaseElement {
  return { name, type, shows: null, children };
}
