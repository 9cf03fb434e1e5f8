import { markArtifacts } from './content/markArtifacts.ts';
import { type Page, readPages, writeContent } from './content/pages.ts';
import { changeRoot, type Draft, openDraft } from './file/draft.ts';
import { dictionary, name, reference, stream, textString } from './file/makeObjects.ts';
import { isDictionary } from './file/objects.ts';
import { writePdf } from './file/writePdf.ts';
import type { Finishing } from './finishing.ts';
import { attach } from './metadata/attach.ts';
import { informationOf, producerOf } from './metadata/information.ts';
import { xmpOf } from './metadata/xmp.ts';
import { describeLinks } from './structure/describeLinks.ts';
import { type Element, elementsIn } from './structure/element.ts';
import { readStructure } from './structure/readStructure.ts';
import { repairStructure, shownOn } from './structure/repairStructure.ts';
import { type ParentKeys, writeStructure } from './structure/writeStructure.ts';

/**
 * Turns a PDF as Chromium printed it into the one that is delivered: its structure repaired for PDF/UA-1
 * (ISO 14289-1), with metadata and attachments, and the same bytes for the same document.
 */
export function finishPdf(pdf: Uint8Array, finishing: Finishing): Uint8Array {
  const draft = openDraft(pdf);
  const pages = readPages(draft);
  const shown = shownOn(pages);
  const document = repairStructure(readStructure(draft), pages, shown);
  const types = typesOfContent(document);
  for (const page of pages) {
    const marked = markArtifacts(page.stretches, types.get(page.number) ?? new Map(), page.images);
    writeContent(draft, page, marked);
  }
  describeLinks(draft, document, shown, finishing.pageWord);
  const structure = writeStructure(draft, document, keysOf(draft, pages, document));

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

/** The types of the elements that hold content, by page and number of the content. */
function typesOfContent(document: Element): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const types = new Map<number, Map<number, string>>();
  for (const { type, kids } of elementsIn(document)) {
    for (const kid of kids) {
      if (kid.kind !== 'content') continue;
      const ofPage = types.get(kid.page) ?? new Map<number, string>();
      types.set(kid.page, ofPage.set(kid.mcid, type));
    }
  }
  return types;
}

/** Under which numbers Chromium wants the elements of pages and annotations to be found. */
function keysOf(draft: Draft, pages: readonly Page[], document: Element): ParentKeys {
  const keyed = (numbers: readonly number[], key: string) =>
    new Map(
      numbers.flatMap((number) => {
        const object = draft.resolve(reference(number));
        const value = isDictionary(object) ? object.entries.get(key) : null;
        return typeof value === 'number' ? [[number, value]] : [];
      }),
    );
  const annotations = elementsIn(document).flatMap(({ kids }) =>
    kids.flatMap((kid) => (kid.kind === 'annotation' ? [kid.number] : [])),
  );
  return {
    pages: keyed(
      pages.map(({ number }) => number),
      'StructParents',
    ),
    annotations: keyed(annotations, 'StructParent'),
  };
}
