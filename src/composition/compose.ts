import { attachmentsOf } from '../attachments/attachments.ts';
import { type Checked, hasErrors } from '../diagnostics/diagnostic.ts';
import type { ChangeDocumentView } from '../documents/changeViews.ts';
import { printedWith } from '../documents/provenance.ts';
import type { DocumentView } from '../documents/views.ts';
import type { Fonts } from '../html/fonts.ts';
import type { HtmlDocument } from '../html/htmlDocument.ts';
import { renderHtml } from '../html/renderHtml.ts';
import type { Attachment, Finishing } from '../pdf/finishing.ts';
import type { SourceTree } from '../source/sourceTree.ts';

/** A page, with what its PDF says of itself and carries. */
export type Sheet = { readonly page: HtmlDocument; readonly finishing: Finishing };

/** What can be set. */
export type ComposedView = DocumentView | ChangeDocumentView;

/** One document, ready to be delivered and printed. */
export type Composition<V extends ComposedView = ComposedView> = {
  readonly view: V;
  /** The page that is delivered as HTML. */
  readonly page: HtmlDocument;
  /** The page that is printed; `null` where nothing is. */
  readonly sheet: Sheet | null;
};

export type CompositionOptions = {
  readonly tree: SourceTree;
  readonly fonts: Fonts;
  /** The version of the browser that prints; `null` where nothing is printed. */
  readonly browserVersion: string | null;
};

/**
 * Sets a document. The page that is printed says by which browser; the one that is delivered as HTML is not printed
 * and does not, so that its bytes are the same with a browser and without.
 */
export function compose<V extends ComposedView>(
  view: V,
  options: CompositionOptions,
): Checked<Composition<V> | null> {
  const page = renderHtml(printedWith(view, null), options);
  const sheet = composeSheet(view, options);
  const diagnostics = [...page.diagnostics, ...(hasErrors(page.diagnostics) ? [] : sheet.diagnostics)];
  if (page.value === null || hasErrors(diagnostics)) return { value: null, diagnostics };
  return { value: { view, page: page.value, sheet: sheet.value }, diagnostics };
}

function composeSheet(
  view: ComposedView,
  { tree, fonts, browserVersion }: CompositionOptions,
): Checked<Sheet | null> {
  if (browserVersion === null) return { value: null, diagnostics: [] };
  const printedView = printedWith(view, browserVersion);
  const page = renderHtml(printedView, { tree, fonts });
  const attachments = attachmentsOf(printedView, tree);
  const diagnostics = [...page.diagnostics, ...attachments.diagnostics];
  if (page.value === null) return { value: null, diagnostics };
  const finishing = finishingOf(page.value, printedView, attachments.value);
  return { value: { page: page.value, finishing }, diagnostics };
}

function finishingOf(
  { title, language, properties }: HtmlDocument,
  { control, provenance }: ComposedView,
  attachments: readonly Attachment[],
): Finishing {
  return {
    date: `${control.date}T00:00:00Z`,
    title,
    language,
    ...properties,
    contentDigest: provenance.contentDigest,
    attachments,
  };
}
