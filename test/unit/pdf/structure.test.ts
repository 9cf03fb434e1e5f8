import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../src/pdf/content/boundsIn.ts';
import { byteString, dictionary, name } from '../../../src/pdf/file/makeObjects.ts';
import type { PdfObject } from '../../../src/pdf/file/objects.ts';
import { dropDecoration } from '../../../src/pdf/structure/dropContent.ts';
import {
  type Content,
  type Element,
  elementOf,
  type Kid,
  mapElements,
} from '../../../src/pdf/structure/element.ts';
import { completeFigure } from '../../../src/pdf/structure/figures.ts';
import { closeHeadingLevels } from '../../../src/pdf/structure/headings.ts';
import { completeList } from '../../../src/pdf/structure/lists.ts';
import { numberNodes } from '../../../src/pdf/structure/numberNodes.ts';
import { makeParagraphs } from '../../../src/pdf/structure/paragraphs.ts';
import { completeTable } from '../../../src/pdf/structure/tables.ts';

/** `P(1 Span(2))` is a paragraph with the marked content 1 and, in a span, the marked content 2. */
function outline(kid: Kid): string {
  if (kid.kind === 'content') return String(kid.mcid);
  if (kid.kind === 'annotation') return `@${kid.number}`;
  return `${kid.type}(${kid.kids.map(outline).join(' ')})`;
}

const content = (mcid: number, canvas = 1): Content => ({ kind: 'content', canvas, mcid });
const box = (...kids: readonly Kid[]) => elementOf('NonStruct', kids);
const piece = (mcid: number) => box(content(mcid));
const document = (...kids: readonly Kid[]) => elementOf('Document', kids);
const withEntry = (element: Element, key: string, value: PdfObject): Element => ({
  ...element,
  entries: new Map([[key, value]]),
});

const paragraphs: readonly (readonly [string, Element, string])[] = [
  ['a box with text becomes a paragraph', document(box(piece(1))), 'Document(P(1))'],
  ['boxes in boxes go', document(box(box(box(piece(1)), elementOf('P', [piece(2)])))), 'Document(P(1) P(2))'],
  [
    'pieces of a paragraph are its content',
    document(elementOf('P', [piece(1), box(piece(2))])),
    'Document(P(1 2))',
  ],
  [
    'a box with text and emphasis is one paragraph',
    document(box(piece(1), elementOf('Strong', [piece(2)]), box(piece(3)), piece(4))),
    'Document(P(1 Strong(2) 3 4))',
  ],
  [
    'boxes beside each other are paragraphs of their own',
    document(box(box(piece(1)), box(piece(2))), box(piece(3))),
    'Document(P(1) P(2) P(3))',
  ],
  [
    'text between elements that hold text of their own becomes a paragraph',
    document(
      box(piece(1), elementOf('Link', [piece(2)]), elementOf('L', [elementOf('LI', [piece(3)])]), piece(4)),
    ),
    'Document(P(1 Link(2)) L(LI(3)) P(4))',
  ],
  [
    'text directly in an article becomes a paragraph',
    document(elementOf('Art', [content(1)])),
    'Document(Art(P(1)))',
  ],
  ['a cell keeps its text', document(elementOf('TD', [box(box(piece(1)))])), 'Document(TD(1))'],
  [
    'a figure stands beside paragraphs',
    document(elementOf('Figure', [content(1)]), piece(2)),
    'Document(Figure(1) P(2))',
  ],
];

describe('a box without meaning', () => {
  it.each(paragraphs)('%s', (_, before, after) => {
    expect(outline(makeParagraphs(before))).toBe(after);
  });

  it('that has a language keeps it, as a span in a text and as a division around paragraphs', () => {
    const english = (element: Element) => withEntry(element, 'Lang', byteString('en'));
    const made = makeParagraphs(
      document(
        elementOf('P', [piece(1), english(piece(2))]),
        english(box(elementOf('P', [piece(3)]))),
        english(box(piece(4))),
      ),
    );
    expect(outline(made)).toBe('Document(P(1 Span(2)) Div(P(3)) Div(P(4)))');
    const languages: string[] = [];
    mapElements(made, (element) => {
      if (element.entries.has('Lang')) languages.push(outline(element));
      return element;
    });
    expect(languages).toEqual(['Span(2)', 'Div(P(3))', 'Div(P(4))']);
  });
});

describe('a list', () => {
  it('has a body in every item, behind its label', () => {
    const items = [
      elementOf('LI', [elementOf('Lbl', [content(1)]), content(2), elementOf('P', [content(3)])]),
      elementOf('LI', [content(4), elementOf('L', [elementOf('LI', [content(5)])])]),
      elementOf('LI', [elementOf('LBody', [content(6)])]),
    ];
    expect(outline(mapElements(elementOf('L', items), completeList))).toBe(
      'L(LI(Lbl(1) LBody(2 P(3))) LI(LBody(4 L(LI(LBody(5))))) LI(LBody(6)))',
    );
  });

  it('has nothing but items', () => {
    const list = elementOf('L', [
      elementOf('Caption', [content(1)]),
      elementOf('L', [elementOf('LI', [content(2)])]),
    ]);
    expect(outline(mapElements(list, completeList))).toBe('L(Caption(1) LI(LBody(L(LI(LBody(2))))))');
  });
});

describe('headings', () => {
  const levels = (...types: readonly string[]) =>
    closeHeadingLevels(document(...types.map((type) => elementOf('Art', [elementOf(type, [content(1)])]))))
      .kids.flatMap((kid) => (kid.kind === 'element' ? kid.kids : []))
      .map((kid) => (kid.kind === 'element' ? kid.type : ''));

  it.each([
    ['without a gap stay', ['H1', 'H2', 'H3', 'H2', 'H1'], ['H1', 'H2', 'H3', 'H2', 'H1']],
    ['move up where a level is left out', ['H1', 'H4', 'H4', 'H2', 'H3'], ['H1', 'H2', 'H2', 'H2', 'H3']],
    ['begin with the first level', ['H3', 'H3', 'H2', 'H6'], ['H1', 'H1', 'H1', 'H2']],
    ['of other elements do not count', ['H1', 'P', 'H2'], ['H1', 'P', 'H2']],
  ])('%s', (_, before, after) => {
    expect(levels(...before)).toEqual(after);
  });
});

describe('a figure', () => {
  const bounds = ({ mcid }: Content): Bounds | null =>
    mcid === 0 ? null : [mcid, mcid, mcid + 10, mcid + 10];

  it('has the box around all that it draws', () => {
    const figure = withEntry(
      elementOf('Figure', [content(1), content(0), elementOf('Span', [content(5)])]),
      'Alt',
      byteString('x'),
    );
    expect(completeFigure(figure, bounds).entries.get('A')).toEqual([
      dictionary({ O: name('Layout'), Placement: name('Block'), BBox: [1, 1, 15, 15] }),
    ]);
  });

  it('without an alternative is a division where it groups, and nothing otherwise', () => {
    expect(completeFigure(elementOf('Figure', [elementOf('Figure', [])]), bounds).type).toBe('Div');
    expect(completeFigure(elementOf('Figure', [content(1)]), bounds).type).toBe('NonStruct');
  });
});

describe('decoration', () => {
  const texts = new Map([
    [1, 'Kopf'],
    [2, 'Kopf'],
    [3, 'Fuß'],
  ]);
  const shown = {
    paint: ({ mcid }: Content) => (mcid >= 10 ? ('graphics' as const) : ('text' as const)),
    text: (contents: readonly Content[]) => contents.map(({ mcid }) => texts.get(mcid) ?? '').join(),
    bounds: () => null,
  };
  const drop = (...kids: readonly Kid[]) => outline(dropDecoration(document(...kids), shown));

  it('leaves the structure, and with it the elements that held nothing else', () => {
    expect(
      drop(elementOf('P', [content(10), content(1)]), elementOf('Div', [elementOf('P', [content(11)])])),
    ).toBe('Document(P(1))');
  });

  it('is not what a figure with an alternative or a printed tick box shows', () => {
    const figure = withEntry(elementOf('Figure', [content(10)]), 'Alt', byteString('Ein Kreis'));
    expect(drop(figure, elementOf('Form', [content(11)]), elementOf('NonStruct', [content(12)]))).toBe(
      'Document(Figure(10) Form(11))',
    );
  });

  it('does not take cells out of their row', () => {
    expect(drop(elementOf('TR', [elementOf('TH', [content(1)]), elementOf('TD', [content(10)])]))).toBe(
      'Document(TR(TH(1) TD()))',
    );
  });

  it('is the head of a table on every page but its first', () => {
    expect(drop(elementOf('TH', [content(1, 1), content(2, 2)]))).toBe('Document(TH(1))');
    expect(drop(elementOf('TH', [content(1, 1), content(3, 2)]))).toBe('Document(TH(1 3))');
    expect(drop(elementOf('TD', [content(1, 1), content(2, 2)]))).toBe('Document(TD(1 2))');
  });
});

describe('the ids of elements', () => {
  const node = (number: number) => byteString(`node${String(number).padStart(8, '0')}`);

  function table(first: number, second: number): Element {
    const headers = dictionary({ O: name('Table'), Headers: [node(first), node(second)] });
    return document(
      withEntry(elementOf('TH', []), 'ID', node(first)),
      withEntry(elementOf('TH', []), 'ID', node(second)),
      withEntry(elementOf('TD', []), 'A', [headers]),
    );
  }

  it('depend on the order in which they are read alone', () => {
    expect(numberNodes(table(49, 52))).toEqual(table(1, 2));
    expect(numberNodes(table(9, 41))).toEqual(table(1, 2));
  });
});

describe('a table', () => {
  const cell = (type: string, attributes: Readonly<Record<string, PdfObject>>, id = ''): Element => ({
    ...elementOf(type, [content(1)]),
    entries: new Map<string, PdfObject>([
      ['A', [dictionary(attributes)]],
      ...(id === '' ? [] : [['ID', byteString(id)] as const]),
    ]),
  });
  const column = (id: string) => cell('TH', { Scope: name('Column') }, id);
  const data = (...ids: readonly string[]) => cell('TD', { Headers: ids.map(byteString) });
  const table = (...rows: readonly (readonly Element[])[]) =>
    outline(
      completeTable(
        elementOf(
          'Table',
          rows.map((cells) => elementOf('TR', cells)),
        ),
      ),
    );

  it('gets the cells back that nothing stands in', () => {
    const rowHead = cell('TH', { Scope: name('Row') }, 'r');
    const head = [column('a'), column(''), column('b'), column('c')];
    expect(table(head, [rowHead, data('c', 'r')], [data('a', 'r'), rowHead])).toBe(
      'Table(TR(TH(1) TH(1) TH(1) TH(1)) TR(TD() TH(1) TD() TD(1)) TR(TD(1) TH(1) TD() TD()))',
    );
  });

  it('stays where its cells reach over rows or it has no heads of columns', () => {
    const high = cell('TD', { RowSpan: 2 });
    expect(table([column('a'), column('b')], [high], [data('b')])).toBe(
      'Table(TR(TH(1) TH(1)) TR(TD(1)) TR(TD(1)))',
    );
    expect(table([data(), data()], [data()])).toBe('Table(TR(TD(1) TD(1)) TR(TD(1)))');
  });
});
