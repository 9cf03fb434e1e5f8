import { readCanvases } from '../../src/pdf/content/canvases.ts';
import { textsOf } from '../../src/pdf/content/textOf.ts';
import { openDraft } from '../../src/pdf/file/draft.ts';
import { contentIn, elementsIn } from '../../src/pdf/structure/element.ts';
import { readStructure } from '../../src/pdf/structure/readStructure.ts';

/** A place where a line of a paragraph, title, item or cell ends and its next one begins. */
export type LineEnd = { readonly before: string; readonly after: string };

/** The ends of all lines within the blocks of text of a finished PDF. */
export function lineEndsOf(pdf: Uint8Array): readonly LineEnd[] {
  const draft = openDraft(pdf);
  const texts = new Map(
    readCanvases(draft).flatMap(({ number, stretches, fonts }) =>
      stretches.map(({ mcid, operators }) => [`${number} ${mcid}`, textsOf(operators, fonts)] as const),
    ),
  );
  const blocks = elementsIn(readStructure(draft)).filter(({ type }) => /^(?:P|H\d|LBody|T[HD])$/.test(type));
  return blocks.flatMap((block) => {
    const lines = contentIn(block).flatMap(({ canvas, mcid }) => texts.get(`${canvas} ${mcid}`) ?? []);
    return lines.slice(1).flatMap((line, index) => {
      const before = lines[index];
      return before === undefined || before.y === line.y ? [] : [{ before: before.text, after: line.text }];
    });
  });
}
