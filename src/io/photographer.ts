import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';
import type { Photograph } from '../pictures/pageImage.ts';

/** Makes pictures of the pages of PDFs, until it is closed. */
export type Photographer = {
  readonly open: (pdf: Uint8Array) => Promise<Photograph>;
  readonly close: () => void;
};

/** As many points to the inch as a page on a screen has. */
const dotsPerInch = 96;
const unitsPerInch = 72;

/** Starts PDFium, the reader of PDFs in Chromium, which comes as WebAssembly. */
export async function openPhotographer(): Promise<Photographer> {
  const library = await PDFiumLibrary.init();
  const documents: PDFiumDocument[] = [];
  return {
    open: async (pdf) => {
      const document = await library.loadDocument(pdf);
      documents.push(document);
      return async (page) => {
        const scale = dotsPerInch / unitsPerInch;
        const { width, height, data } = await document.getPage(page - 1).render({ scale, render: 'bitmap' });
        return { width, height, pixels: data };
      };
    },
    close: () => {
      for (const document of documents) document.destroy();
      library.destroy();
    },
  };
}
