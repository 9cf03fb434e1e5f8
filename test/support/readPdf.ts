import { extractText, getDocumentProxy } from 'unpdf';
import { readCanvases } from '../../src/pdf/content/canvases.ts';
import { openDraft } from '../../src/pdf/file/draft.ts';
import { textOfString } from '../../src/pdf/file/makeObjects.ts';
import { isDictionary, isName, isString } from '../../src/pdf/file/objects.ts';
import { openPdf } from '../../src/pdf/file/openPdf.ts';
import { type Element, isElement } from '../../src/pdf/structure/element.ts';
import { readStructure } from '../../src/pdf/structure/readStructure.ts';
import { shownOn } from '../../src/pdf/structure/shown.ts';

/** The text of each page of a PDF, with white space folded. */
export async function pageTexts(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(Uint8Array.from(pdf));
  const { text } = await extractText(document, { mergePages: false });
  return text.map((page) => page.replace(/\s+/g, ' '));
}

/** Files in a PDF by their names. */
export type Attached = Readonly<
  Record<string, { readonly content: Uint8Array; readonly description: string }>
>;

/** The files in a PDF as another reader finds them. */
export async function attachedTo(pdf: Uint8Array): Promise<Attached> {
  const document = await getDocumentProxy(Uint8Array.from(pdf));
  return (await document.getAttachments()) ?? {};
}

/** The descriptions of the links of a PDF, in the order of its pages. */
export async function linksOf(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(Uint8Array.from(pdf));
  const links: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const annotations: readonly unknown[] = await (await document.getPage(number)).getAnnotations();
    // What unpdf types as `any[]` are plain records (pdf.js, `AnnotationElement`).
    links.push(...annotations.map((annotation) => (annotation as LinkData).contentsObj.str));
  }
  return links;
}

type LinkData = { readonly contentsObj: { readonly str: string } };

/** The structure of a finished PDF, one line for each element and each text: `H1`, `  "Titel"`, `Figure (Ein Bild)`. */
export function structureOf(pdf: Uint8Array): readonly string[] {
  const draft = openDraft(pdf);
  const shown = shownOn(readCanvases(draft));
  const lines: string[] = [];
  const visit = (element: Element, indent: string) => {
    const said = ['Alt', 'Lang'].flatMap((key) => {
      const value = element.entries.get(key);
      return isString(value) ? [` (${textOfString(value)})`] : [];
    });
    lines.push(`${indent}${element.type}${said.join('')}`);
    for (const kid of element.kids) {
      if (isElement(kid)) visit(kid, `${indent}  `);
      else if (kid.kind === 'content') lines.push(`${indent}  "${shown.text([kid])}"`);
    }
  };
  visit(readStructure(draft), '');
  return lines;
}

type OutlineItem = { readonly title: string; readonly dest: unknown; readonly items: readonly OutlineItem[] };

/** All entries of the outline of a PDF, with the page to which each leads; `null` where it leads nowhere. */
export async function outlineOf(pdf: Uint8Array): Promise<{ title: string; page: number | null }[]> {
  const document = await getDocumentProxy(Uint8Array.from(pdf));
  const entries: { title: string; page: number | null }[] = [];
  const visit = async ({ title, dest, items }: OutlineItem): Promise<void> => {
    const [target] = Array.isArray(dest) ? dest : [];
    entries.push({ title, page: target === undefined ? null : (await document.getPageIndex(target)) + 1 });
    for (const item of items) await visit(item);
  };
  for (const item of (await document.getOutline()) ?? []) await visit(item);
  return entries;
}

/** The fonts of a PDF, and whether their programs are in the file. */
export function fontsOf(pdf: Uint8Array): readonly { readonly font: string; readonly isEmbedded: boolean }[] {
  const file = openPdf(pdf);
  return Array.from({ length: Number(file.trailer.entries.get('Size')) }, (_, number) => number).flatMap(
    (number) => {
      const object = file.resolve({ kind: 'reference', number });
      const font = isDictionary(object) ? object.entries.get('FontName') : null;
      if (!isDictionary(object) || !isName(font)) return [];
      const isEmbedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => object.entries.has(key));
      return [{ font: font.name, isEmbedded }];
    },
  );
}

/** A piece of text where it stands on its page: left, right and baseline in points, from the lower left corner. */
export type PlacedText = {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Size of the type in points. */
  readonly size: number;
};

/** Every piece of text of a PDF that shows something, page by page, in the order in which it is drawn. */
export async function placedTexts(pdf: Uint8Array): Promise<PlacedText[]> {
  const document = await getDocumentProxy(Uint8Array.from(pdf));
  const found: PlacedText[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , , size, left, baseline] = item.transform as number[];
      if (size === undefined || left === undefined || baseline === undefined) continue;
      found.push({ page, text: item.str, left, right: left + item.width, baseline, size });
    }
  }
  return found;
}
