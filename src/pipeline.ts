import { buildCatalogue } from './catalogue/buildCatalogue.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { Memory } from './catalogue/memory.ts';
import type { Comparison } from './changes/change.ts';
import { runChecks } from './checks/runChecks.ts';
import { htmlArtefact } from './composition/artefacts.ts';
import { type ComposedView, type CompositionOptions, compose } from './composition/compose.ts';
import { type Made, type Making, makeFiles } from './composition/makeFiles.ts';
import { type Checked, type Diagnostic, hasErrors } from './diagnostics/diagnostic.ts';
import { findDisclosures } from './disclosure/findDisclosures.ts';
import type { ChangeEdition, DocumentFormat, Edition } from './documents/edition.ts';
import { changeDocuments, documents } from './documents/index.ts';
import { indexView } from './documents/indexView.ts';
import type { DocumentView } from './documents/views.ts';
import type { Fonts } from './html/fonts.ts';
import { renderHtml } from './html/renderHtml.ts';
import { readWords } from './html/words.ts';
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
export function checkContent(tree: SourceTree, date: string, memory?: Memory): Checked<Content> {
  const { value, diagnostics } = readContent(tree, memory);
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
  const made = await makeAll(views, {
    ...setting(content.tree, edition, tools),
    inspect: (composition) =>
      composition.view.kind === 'handbook' ? [] : findDisclosures([content], edition.customer, [composition]),
  });
  const built = made.flatMap((document) => document.built ?? []);
  const index = makeIndex(content, edition, built, tools.fonts);
  return wholeOrNothing([
    index,
    ...made.map(({ built, diagnostics }) => ({ value: built?.files ?? [], diagnostics })),
  ]);
}

/** Two versions of the project, and what differs. */
export type ComparedContent = {
  readonly before: Content;
  readonly after: Content;
  readonly comparison: Comparison;
};

/**
 * Makes the documents about two versions: the change report and the annex as a redline. The tree of the later version
 * holds their templates (`templates/changes.hbs`, `templates/redline.hbs`); a version that is older than these documents
 * has to be given those of tomwerk. Where the diagnostics hold an error the value is empty.
 */
export async function makeChangeDocuments(
  { before, after, comparison }: ComparedContent,
  edition: ChangeEdition,
  tools: Tools,
): Promise<Checked<readonly Artefact[]>> {
  const views = edition.languages.flatMap((language) =>
    edition.documents.map((kind) => changeDocuments[kind](comparison, { ...edition, language })),
  );
  const made = await makeAll(views, {
    ...setting(after.tree, edition, tools),
    inspect: (composition) => findDisclosures([after, before], edition.customer, [composition]),
  });
  return wholeOrNothing(made.map(({ built, diagnostics }) => ({ value: built?.files ?? [], diagnostics })));
}

type Setting<V extends ComposedView> = CompositionOptions & Making<V>;

function setting(
  tree: SourceTree,
  { formats }: { readonly formats: readonly DocumentFormat[] },
  { printer, fonts }: Tools,
): Omit<Setting<ComposedView>, 'inspect'> {
  const browserVersion = formats.includes('pdf') ? (printer?.browserVersion ?? null) : null;
  return { tree, fonts, browserVersion, formats, print: printer?.print ?? null };
}

/** Makes documents; the browser prints the first while the next is composed. */
function makeAll<V extends ComposedView>(
  views: readonly V[],
  options: Setting<V>,
): Promise<readonly Made<V>[]> {
  return Promise.all(views.map((view) => makeFiles(compose(view, options), options)));
}

function wholeOrNothing(stages: readonly Checked<readonly Artefact[]>[]): Checked<readonly Artefact[]> {
  const diagnostics = stages.flatMap((stage) => stage.diagnostics);
  return { value: hasErrors(diagnostics) ? [] : stages.flatMap(({ value }) => value), diagnostics };
}

function makeIndex(
  { tree, catalogue }: Content,
  edition: Edition,
  made: readonly NonNullable<Made<DocumentView>['built']>[],
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
