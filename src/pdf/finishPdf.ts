import { readCanvases, writeContent } from './content/canvases.ts';
import { markArtifacts } from './content/markArtifacts.ts';
import { changeRoot, type Draft, openDraft } from './file/draft.ts';
import { dictionary, name, stream, textString } from './file/makeObjects.ts';
import { writePdf } from './file/writePdf.ts';
import type { Finishing } from './finishing.ts';
import { attach } from './metadata/attach.ts';
import { informationOf, producerOf } from './metadata/information.ts';
import { xmpOf } from './metadata/xmp.ts';
import { describeLinks } from './structure/describeLinks.ts';
import { type Element, elementsIn } from './structure/element.ts';
import { readStructure } from './structure/readStructure.ts';
import { repairStructure } from './structure/repairStructure.ts';
import { shownOn } from './structure/shown.ts';
import { writeStructure } from './structure/writeStructure.ts';

/**
 * Turns a PDF as Chromium printed it into the one that is delivered: its structure repaired for PDF/UA-1
 * (ISO 14289-1), with metadata and attachments, and the same bytes for the same document.
 */
export function finishPdf(pdf: Uint8Array, finishing: Finishing): Uint8Array {
  const draft = openDraft(pdf);
  const canvases = readCanvases(draft);
  const shown = shownOn(canvases);
  const printed = readStructure(draft);
  const document = repairStructure(printed, shown);
  const types = typesOfContent(document);
  for (const canvas of canvases) {
    const marked = markArtifacts(canvas.stretches, types.get(canvas.number) ?? new Map(), canvas.drawn);
    writeContent(draft, canvas, marked);
  }
  describeLinks(draft, document, shown, finishing.pageWord);
  forget(draft, printed);
  const structure = writeStructure(draft, document, canvases);

  const producer = producerOf(draft);
  const metadata = stream(xmpOf(finishing, producer), { Type: name('Metadata'), Subtype: name('XML') });
  const root = changeRoot(draft, {
    Version: null,
    Lang: textString(finishing.language),
    MarkInfo: dictionary({ Marked: true }),
    ViewerPreferences: dictionary({ DisplayDocTitle: true }),
    StructTreeRoot: structure,
    Metadata: draft.add(metadata),
    ...attach(draft, finishing.attachments, finishing.date),
  });
  const info = draft.add(informationOf(finishing, producer));
  return writePdf(draft, { root, info }, finishing.contentDigest);
}

/** Elements as they were: an entry of the outline may name one that is no longer there, and would bring it back. */
function forget(draft: Draft, printed: Element): void {
  for (const { number } of elementsIn(printed)) if (number !== null) draft.replace(number, null);
}

/** The types of the elements that hold content, by page or layer and number of the content. */
function typesOfContent(document: Element): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const types = new Map<number, Map<number, string>>();
  for (const { type, kids } of elementsIn(document)) {
    for (const kid of kids) {
      if (kid.kind !== 'content') continue;
      const ofCanvas = types.get(kid.canvas) ?? new Map<number, string>();
      types.set(kid.canvas, ofCanvas.set(kid.mcid, type));
    }
  }
  return types;
}
