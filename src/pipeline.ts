import { buildCatalogue } from './catalogue/buildCatalogue.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { Memory } from './catalogue/memory.ts';
import { runChecks } from './checks/runChecks.ts';
import { htmlArtefact, pdfArtefact } from './composition/artefacts.ts';
import { type Composition, compose } from './composition/compose.ts';
import { type Checked, type Diagnostic, hasErrors } from './diagnostics/diagnostic.ts';
import { findDisclosures } from './disclosure/findDisclosures.ts';
import type { Edition } from './documents/edition.ts';
import { documents } from './documents/index.ts';
import { indexView } from './documents/indexView.ts';
import type { DocumentView } from './documents/views.ts';
import type { Fonts } from './html/fonts.ts';
import { renderHtml } from './html/renderHtml.ts';
import { readWords } from './html/words.ts';
import { finishPdf } from './pdf/finishPdf.ts';
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

/** Reads the content of a tree. With the memory of another version, only what differs from it is read. */
export function readContent(tree: SourceTree, memory?: Memory): Checked<Content> {
  const { value: catalogue, diagnostics } = buildCatalogue(tree, memory);
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
  const options = compositionOptions(content, edition, tools);
  // The browser prints the first document while the next is composed.
  const made = await Promise.all(
    views.map((view) => makeFiles(compose(view, options), { content, edition, printer: tools.printer })),
  );
  const index = makeIndex(
    content,
    edition,
    made.flatMap(({ built }) => built ?? []),
    tools.fonts,
  );
  const diagnostics = [...made, index].flatMap((stage) => stage.diagnostics);
  const artefacts = [...index.value, ...made.flatMap(({ built }) => built?.files ?? [])];
  return { value: hasErrors(diagnostics) ? [] : artefacts, diagnostics };
}

function compositionOptions({ tree }: Content, { formats }: Edition, { printer, fonts }: Tools) {
  const browserVersion = formats.includes('pdf') ? (printer?.browserVersion ?? null) : null;
  return { tree, fonts, browserVersion };
}

type Made = {
  /** `null` where the document could not be set. */
  readonly built: { readonly view: DocumentView; readonly files: readonly Artefact[] } | null;
  readonly diagnostics: readonly Diagnostic[];
};

type Making = {
  readonly content: Content;
  readonly edition: Edition;
  readonly printer: Tools['printer'];
};

/** The files of one document, in the formats of the edition. */
async function makeFiles(
  { value: composition, diagnostics }: Checked<Composition | null>,
  { content, edition, printer }: Making,
): Promise<Made> {
  if (composition === null) return { built: null, diagnostics };
  const { view, page, sheet } = composition;
  const printed = printer && sheet && (await printer.print(sheet.page, readPageNumbers));
  const found = [
    ...diagnostics,
    ...(printed?.diagnostics ?? []),
    ...checkDisclosures(content, edition, composition),
  ];
  const html = edition.formats.includes('html') ? [htmlArtefact(page)] : [];
  const pdf =
    sheet && printed?.value ? [pdfArtefact(sheet.page, finishPdf(printed.value, sheet.finishing))] : [];
  return { built: { view, files: [...html, ...pdf] }, diagnostics: found };
}

/**
 * No document that a customer sees holds internal text, neither as a page nor in its PDF. Looked at once it is printed,
 * since the browser then prints the others meanwhile; nothing is written before all are looked at.
 */
function checkDisclosures(
  content: Content,
  { customer }: Edition,
  composition: Composition,
): readonly Diagnostic[] {
  return composition.view.kind === 'handbook' ? [] : findDisclosures(content, customer, [composition]);
}

function makeIndex(
  { tree, catalogue }: Content,
  edition: Edition,
  made: readonly NonNullable<Made['built']>[],
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
