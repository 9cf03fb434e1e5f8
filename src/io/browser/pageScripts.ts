/**
 * Functions that run inside the page. Puppeteer sends their source text, so they may use nothing but their arguments
 * and what a page offers; that is declared here, because the rest of tomwerk knows no DOM.
 */
declare const document: {
  readonly title: string;
  readonly documentElement: { readonly lang: string };
  readonly body: { readonly innerText: string } | null;
  readonly fonts: Iterable<PageFont>;
  readonly querySelectorAll: (selector: '[data-page-of]') => Iterable<PageReference>;
};

type PageFont = { readonly family: string; readonly status: string; readonly load: () => Promise<unknown> };

type PageReference = { readonly dataset: { readonly pageOf: string }; textContent: string };

/** What a page shows, as far as it takes to recognise a document. */
export type Shown = { readonly title: string; readonly language: string; readonly hasText: boolean };

export function whatIsShown(): Shown {
  return {
    title: document.title,
    language: document.documentElement.lang,
    // Not `textContent`: text that is hidden, or in a style element, is not shown.
    hasText: (document.body?.innerText ?? '').trim() !== '',
  };
}

/** Loads all fonts, also those that only the margins of printed pages use, and returns the names of those that fail. */
export async function loadFonts(): Promise<string[]> {
  const fonts = Array.from(document.fonts);
  await Promise.allSettled(fonts.map((font) => font.load()));
  return [...new Set(fonts.filter(({ status }) => status !== 'loaded').map(({ family }) => family))];
}

/** The ids in `data-page-of`, each once. */
export function pageReferences(): string[] {
  return [
    ...new Set(Array.from(document.querySelectorAll('[data-page-of]'), ({ dataset }) => dataset.pageOf)),
  ];
}

export function writePageNumbers(entries: readonly (readonly [string, number])[]): void {
  const numbers = new Map(entries);
  for (const reference of document.querySelectorAll('[data-page-of]')) {
    reference.textContent = String(numbers.get(reference.dataset.pageOf) ?? '');
  }
}
