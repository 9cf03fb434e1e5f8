import { extractText, getDocumentProxy } from 'unpdf';

/** The text of each page of a PDF, with white space folded. */
export async function pageTexts(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(Uint8Array.from(pdf));
  const { text } = await extractText(document, { mergePages: false });
  return text.map((page) => page.replace(/\s+/g, ' '));
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
