import type { HTTPRequest, Page } from 'puppeteer';

/** Where a page has tried to go. */
export type Strayed = { readonly address: () => string | null };

/**
 * Takes everything from a page that a document has no need of: scripts, the network, other pages.
 * What its HTML carries in `data:` addresses is not requested and stays available.
 */
export async function isolatePage(page: Page): Promise<Strayed> {
  let address: string | null = null;
  page.setDefaultTimeout(0);
  page.on('request', (request) => {
    if (leavesPage(request)) address ??= request.url();
    void refuse(request);
  });
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) address ??= frame.url();
  });
  await page.setJavaScriptEnabled(false);
  await page.setOfflineMode(true);
  await page.setRequestInterception(true);
  return { address: () => address };
}

function leavesPage(request: HTTPRequest): boolean {
  return request.isNavigationRequest() && request.frame()?.parentFrame() === null;
}

async function refuse(request: HTTPRequest): Promise<void> {
  if (request.isInterceptResolutionHandled() || request.url().startsWith('data:')) return;
  try {
    // To a navigation that fails, Chromium answers with an error page; with "204 No Content" it stays where it is.
    await (request.isNavigationRequest()
      ? request.respond({ status: 204 })
      : request.abort('blockedbyclient'));
  } catch {
    // The page was closed in the meantime, and its requests with it.
  }
}
