import type { Browser, Page } from 'puppeteer';
import type { Checked, Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import type { HtmlDocument } from '../../html/htmlDocument.ts';
import type { PageNumbers } from '../../pdf/print.ts';
import { fontUnloaded, printEmpty, printNavigated } from './findings.ts';
import { isolatePage, type Strayed } from './isolatePage.ts';
import { loadFonts, whatIsShown } from './pageScripts.ts';
import { printPage } from './printPage.ts';

/** Prints a document in a page of its own. Rejects when the browser or the page breaks down. */
export async function printDocument(
  browser: Browser,
  document: HtmlDocument,
  pageNumbersOf: (pdf: Uint8Array) => PageNumbers,
): Promise<Checked<Uint8Array | null>> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    return await Promise.race([crashOf(page), printIn(page, document, pageNumbersOf)]);
  } finally {
    if (browser.connected) await context.close();
  }
}

/** The process that shows a page has ended, while the browser as such goes on. */
export class PageCrash extends Error {}

/** Commands to a page that has crashed would wait for ever. */
function crashOf(page: Page): Promise<never> {
  return new Promise((_, reject) => page.once('error', ({ message }) => reject(new PageCrash(message))));
}

async function printIn(
  page: Page,
  document: HtmlDocument,
  pageNumbersOf: (pdf: Uint8Array) => PageNumbers,
): Promise<Checked<Uint8Array | null>> {
  const strayed = await isolatePage(page);
  try {
    await page.setContent(document.html);
    const fonts = await page.evaluate(loadFonts);
    const problem = (await problemOf(page, document, strayed)) ?? fontProblemOf(document, fonts);
    if (problem !== null) return { value: null, diagnostics: [problem] };
    const printed = await printPage(page, document.name, pageNumbersOf);
    const lateProblem = await problemOf(page, document, strayed);
    return lateProblem === null ? printed : { value: null, diagnostics: [lateProblem] };
  } catch (error) {
    const address = strayed.address() ?? (isContextLost(error) ? page.url() : null);
    if (address === null) throw error;
    return { value: null, diagnostics: [report(printNavigated, null, { document: document.name, address })] };
  }
}

/** When a page moves on, whatever is being evaluated in it fails, sometimes before puppeteer tells of the move. */
function isContextLost(error: unknown): boolean {
  return error instanceof Error && /Execution context|find context/.test(error.message);
}

/** Why the page does not show the document: without this, a page that has moved on gives an empty PDF and no error. */
async function problemOf(page: Page, document: HtmlDocument, strayed: Strayed): Promise<Diagnostic | null> {
  const { title, language, hasText } = await page.evaluate(whatIsShown);
  const isOurs = title === document.title.trim().replace(/\s+/g, ' ') && language === document.language;
  const address = strayed.address() ?? (isOurs ? null : page.url());
  if (address !== null) return report(printNavigated, null, { document: document.name, address });
  return hasText ? null : report(printEmpty, null, { document: document.name });
}

function fontProblemOf(document: HtmlDocument, fonts: readonly string[]): Diagnostic | null {
  return fonts.length === 0 ? null : report(fontUnloaded, null, { document: document.name, fonts });
}
