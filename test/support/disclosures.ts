import { buildCatalogue } from '../../src/catalogue/buildCatalogue.ts';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { findDisclosures } from '../../src/disclosure/findDisclosures.ts';
import { annexView } from '../../src/documents/annexView.ts';
import type { AnnexView } from '../../src/documents/views.ts';
import type { HtmlDocument } from '../../src/html/htmlDocument.ts';
import { renderHtml } from '../../src/html/renderHtml.ts';
import { readFonts } from '../../src/io/readFonts.ts';
import type { Finishing } from '../../src/pdf/finishing.ts';
import { type SourceTree, sourceTree } from '../../src/source/sourceTree.ts';
import { casesFolder, treeOf } from './projects.ts';
import { sampleDraft } from './sampleProvenance.ts';

const fonts = await readFonts();
const sample = treeOf(`${casesFolder}/sample`);

/** The sample project with some files replaced or, by `null`, left out; a function changes what the file says. */
export function sampleWith(
  changes: Readonly<Record<string, string | null | ((text: string) => string)>> = {},
): SourceTree {
  const files = new Map(sample.files);
  for (const [path, change] of Object.entries(changes)) {
    const text = typeof change === 'function' ? change(new TextDecoder().decode(files.get(path))) : change;
    if (text === null) files.delete(path);
    else files.set(path, new TextEncoder().encode(text));
  }
  return sourceTree(files);
}

type Asked = { readonly customer?: string; readonly language?: string };
type Planted = {
  /** Changes the view, as a fault of the program would. */
  readonly view?: (view: AnnexView) => AnnexView;
  readonly page?: (page: HtmlDocument) => HtmlDocument;
  readonly finishing?: Partial<Finishing>;
};

export type Found = {
  readonly at: string;
  readonly places: readonly string[];
  readonly words: string;
};

/** The annex of a tree, as it is printed. */
export function annexPage(
  tree: SourceTree,
  { customer, language = 'de' }: Asked = {},
  { view: changeView = (view) => view, page: changePage = (page) => page }: Planted = {},
): { readonly catalogue: Catalogue; readonly page: HtmlDocument } {
  const { value: catalogue } = buildCatalogue(tree);
  const edition = { ...sampleDraft, language, customer: customer ?? null };
  const { value, diagnostics } = renderHtml(changeView(annexView(catalogue, edition)), { tree, fonts });
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return { catalogue, page: changePage(value) };
}

/** What is found in the annex of a tree. */
export function disclosuresOf(tree: SourceTree, asked: Asked = {}, planted: Planted = {}): Found[] {
  const { catalogue, page } = annexPage(tree, asked, planted);
  const finishing: Finishing = {
    date: '2026-11-23T00:00:00Z',
    title: page.title,
    language: page.language,
    ...page.properties,
    contentDigest: '',
    attachments: [],
    ...planted.finishing,
  };
  return findDisclosures([{ tree, catalogue }], asked.customer ?? null, [
    { page, sheet: { page, finishing } },
  ]).map(({ location, values }) => ({
    at: `${location?.file}:${location?.line}:${location?.column}`,
    places: [values['places'] ?? []].flat().map(String),
    words: String(values['words']),
  }));
}
