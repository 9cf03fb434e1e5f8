import { attachmentsOf } from './attachments/attachments.ts';
import { buildCatalogue } from './catalogue/buildCatalogue.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import { runChecks } from './checks/runChecks.ts';
import { type Checked, type Diagnostic, hasErrors } from './diagnostics/diagnostic.ts';
import type { Edition } from './documents/edition.ts';
import { documents } from './documents/index.ts';
import { indexView } from './documents/indexView.ts';
import { printedWith } from './documents/provenance.ts';
import type { DocumentView } from './documents/views.ts';
import type { Fonts } from './html/fonts.ts';
import type { HtmlDocument } from './html/htmlDocument.ts';
import { renderHtml } from './html/renderHtml.ts';
import { readWords } from './html/words.ts';
import type { Attachment, Finishing } from './pdf/finishing.ts';
import { finishPdf } from './pdf/finishPdf.ts';
import { pageCount } from './pdf/pageCount.ts';
import { readPageNumbers } from './pdf/pageNumbers.ts';
import type { Print } from './pdf/print.ts';
import type { Artefact } from './release/manifest.ts';
import { filesBelow, type SourceTree } from './source/sourceTree.ts';

/** A version of the project that was read and verified. */
export type Content = { readonly tree: SourceTree; readonly catalogue: Catalogue };

/** What the pipeline needs from outside: a browser (`null` where no format needs it), and the typefaces. */
export type Tools = {
  readonly printer: { readonly print: Print; readonly browserVersion: string } | null;
  readonly fonts: Fonts;
};

/** Reads the content of a tree. */
export function readContent(tree: SourceTree): Checked<Content> {
  const { value: catalogue, diagnostics } = buildCatalogue(tree);
  return { value: { tree, catalogue }, diagnostics };
}

/** Verifies content that was read, judged for a day (ISO 8601): today, or the date of the edition to be built. */
export function verifyContent({ tree, catalogue }: Content, date: string): readonly Diagnostic[] {
  return [...runChecks(catalogue, date), ...checkWords(tree, catalogue)];
}

/** Reads the content of a tree and verifies it for a day. */
export function checkContent(tree: SourceTree, date: string): Checked<Content> {
  const { value, diagnostics } = readContent(tree);
  return { value, diagnostics: [...diagnostics, ...verifyContent(value, date)] };
}

/** The words of the documents are there in every language that the organisation publishes. */
function checkWords(tree: SourceTree, { organisation }: Catalogue): readonly Diagnostic[] {
  if (filesBelow(tree, 'templates').size === 0) return [];
  const languages = new Set(organisation?.fields.languages);
  return [...languages].flatMap((language) => readWords(tree, language).diagnostics);
}

/**
 * Makes one edition: all its documents, and the index page that leads to them. Where the diagnostics hold an error
 * the value is empty, so that nothing half-done is ever published.
 */
export async function makeEdition(
  content: Content,
  edition: Edition,
  tools: Tools,
): Promise<Checked<readonly Artefact[]>> {
  const views = edition.languages.flatMap((language) =>
    edition.documents.map((kind) => documents[kind](content.catalogue, { ...edition, language })),
  );
  const { tree } = content;
  const pages = views.map((view) => ({ view, ...renderHtml(view, { tree, fonts: tools.fonts }) }));
  const made = await Promise.all(
    pages.map(({ view, value }) => makeFiles({ view, page: value, tree }, edition, tools)),
  );
  const index = makeIndex(content, edition, made, tools.fonts);

  const diagnostics = [...pages, ...made, index].flatMap((stage) => stage.diagnostics);
  const artefacts = [...index.value, ...made.flatMap(({ files }) => files)];
  return { value: hasErrors(diagnostics) ? [] : artefacts, diagnostics };
}

type MadeFiles = {
  readonly view: DocumentView;
  readonly files: readonly Artefact[];
  readonly diagnostics: readonly Diagnostic[];
};

type Page = { readonly view: DocumentView; readonly page: HtmlDocument | null; readonly tree: SourceTree };

/** The files of one document, in the formats of the edition. */
async function makeFiles({ view, page, tree }: Page, edition: Edition, tools: Tools): Promise<MadeFiles> {
  if (page === null) return { view, files: [], diagnostics: [] };
  const html = edition.formats.includes('html') ? [htmlArtefact(page)] : [];
  if (tools.printer === null || !edition.formats.includes('pdf'))
    return { view, files: html, diagnostics: [] };
  const { value: pdf, diagnostics } = await makePdf({ view, tree }, tools.printer, tools.fonts);
  return { view, files: pdf === null ? html : [...html, pdf], diagnostics };
}

/** The page says by which browser it is printed; the one that is delivered as HTML is not printed and says nothing. */
async function makePdf(
  { view, tree }: Omit<Page, 'page'>,
  { print, browserVersion }: NonNullable<Tools['printer']>,
  fonts: Fonts,
): Promise<Checked<Artefact | null>> {
  const printedView = printedWith(view, browserVersion);
  const page = renderHtml(printedView, { tree, fonts });
  const attachments = attachmentsOf(printedView, tree);
  const diagnostics = [...page.diagnostics, ...attachments.diagnostics];
  if (page.value === null || hasErrors(diagnostics)) return { value: null, diagnostics };
  const printed = await print(page.value, readPageNumbers);
  if (printed.value === null) return { value: null, diagnostics: [...diagnostics, ...printed.diagnostics] };
  const pdf = finishPdf(printed.value, finishingOf(page.value, printedView, attachments.value));
  return { value: pdfArtefact(page.value, pdf), diagnostics: [...diagnostics, ...printed.diagnostics] };
}

/** What the PDF of a page says of itself, and carries. */
function finishingOf(
  { title, language, properties }: HtmlDocument,
  { control, provenance }: DocumentView,
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

function makeIndex(
  { tree, catalogue }: Content,
  edition: Edition,
  made: readonly MadeFiles[],
  fonts: Fonts,
): Checked<Artefact[]> {
  const built = made.map(({ view, files }) => ({
    view,
    files: files.map(
      ({ name, bytes, pages }) =>
        ({ name, format: pages === null ? 'html' : 'pdf', bytes: bytes.length, pages }) as const,
    ),
  }));
  const { value: page, diagnostics } = renderHtml(indexView(catalogue, edition, built), { tree, fonts });
  return { value: page === null ? [] : [htmlArtefact(page)], diagnostics };
}

function htmlArtefact({ name, language, html }: HtmlDocument): Artefact {
  return {
    name: `${name}.html`,
    mediaType: 'text/html',
    bytes: new TextEncoder().encode(html),
    language,
    pages: null,
  };
}

function pdfArtefact({ name, language }: HtmlDocument, bytes: Uint8Array): Artefact {
  return { name: `${name}.pdf`, mediaType: 'application/pdf', bytes, language, pages: pageCount(bytes) };
}
