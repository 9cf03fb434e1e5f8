import { buildCatalogue } from './catalogue/buildCatalogue.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import { runChecks } from './checks/runChecks.ts';
import { type Checked, type Diagnostic, hasErrors } from './diagnostics/diagnostic.ts';
import type { Edition } from './documents/edition.ts';
import { documents } from './documents/index.ts';
import { indexView } from './documents/indexView.ts';
import type { DocumentView } from './documents/views.ts';
import type { Fonts } from './html/fonts.ts';
import type { HtmlDocument } from './html/htmlDocument.ts';
import { renderHtml } from './html/renderHtml.ts';
import { readWords } from './html/words.ts';
import type { Finishing } from './pdf/finishing.ts';
import { finishPdf } from './pdf/finishPdf.ts';
import { pageCount } from './pdf/pageCount.ts';
import { readPageNumbers } from './pdf/pageNumbers.ts';
import type { Print } from './pdf/print.ts';
import type { Artefact } from './release/manifest.ts';
import { filesBelow, type SourceTree } from './source/sourceTree.ts';

/** A version of the project that was read and verified. */
export type Content = { readonly tree: SourceTree; readonly catalogue: Catalogue };

/** What the pipeline needs from outside: how to print (`null` where no format needs it), and the typefaces. */
export type Tools = { readonly print: Print | null; readonly fonts: Fonts };

/** Reads the content of a tree and verifies it. */
export function checkContent(tree: SourceTree): Checked<Content> {
  const { value: catalogue, diagnostics } = buildCatalogue(tree);
  const found = [...diagnostics, ...runChecks(catalogue), ...checkWords(tree, catalogue)];
  return { value: { tree, catalogue }, diagnostics: found };
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
  const pages = views.map((view) => ({
    view,
    ...renderHtml(view, { tree: content.tree, fonts: tools.fonts }),
  }));
  const made = await Promise.all(
    pages.map(({ view, value }) => makeFiles(view, value, edition, tools.print)),
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

/** The files of one document, in the formats of the edition. */
async function makeFiles(
  view: DocumentView,
  page: HtmlDocument | null,
  { formats, date }: Edition,
  print: Tools['print'],
): Promise<MadeFiles> {
  if (page === null) return { view, files: [], diagnostics: [] };
  const html = formats.includes('html') ? [htmlArtefact(page)] : [];
  if (print === null || !formats.includes('pdf')) return { view, files: html, diagnostics: [] };
  const printed = await print(page, readPageNumbers);
  const pdf =
    printed.value === null ? [] : [pdfArtefact(page, finishPdf(printed.value, finishingOf(page, date)))];
  return { view, files: [...html, ...pdf], diagnostics: printed.diagnostics };
}

/** What the PDF of a page says of itself. */
function finishingOf({ title, language, properties }: HtmlDocument, date: string): Finishing {
  return { date: `${date}T00:00:00Z`, title, language, ...properties, contentDigest: '', attachments: [] };
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
