import type { Catalogue } from '../catalogue/catalogue.ts';
import { organisationView, releaseNews } from './control.ts';
import type { Edition } from './edition.ts';
import type { DocumentView, IndexedDocument, IndexView, NewsView } from './views.ts';

/** One file of a document that was built. */
export type BuiltFile = IndexedDocument['files'][number];

/** The front door to what was built: every document with its files. */
export function indexView(
  catalogue: Catalogue,
  edition: Edition,
  built: readonly { readonly view: DocumentView; readonly files: readonly BuiltFile[] }[],
): IndexView {
  const { name, logo } = organisationView(catalogue, edition.languages[0]);
  return {
    kind: 'index',
    name: 'index',
    language: edition.languages[0],
    organisation: name,
    logo,
    version: edition.release,
    date: edition.date,
    news: newestNews(catalogue, edition.languages[0]),
    documents: built.map(({ view, files }) => indexedDocument(view, files)),
  };
}

/**
 * The newest release. The page may lie beside documents for customers, so it tells only what they may read; its
 * links lose their targets, which stand in the documents.
 */
function newestNews(catalogue: Catalogue, language: string): NewsView | null {
  const newest = catalogue.releases.at(-1);
  return newest === undefined ? null : releaseNews(newest, catalogue, language);
}

function indexedDocument(view: DocumentView, files: readonly BuiltFile[]): IndexedDocument {
  return {
    kind: view.kind,
    language: view.language,
    customer: view.kind === 'annex' ? (view.customer?.name ?? null) : null,
    classification: view.control.classification,
    rules: sum(view, (chapter) => chapter.rules.length),
    measures: sum(view, ({ categories }) =>
      categories.reduce((total, category) => total + category.measures.length, 0),
    ),
    files,
  };
}

function sum(view: DocumentView, count: (chapter: DocumentView['chapters'][number]) => number): number {
  const chapters: readonly DocumentView['chapters'][number][] = view.chapters;
  return chapters.reduce((total, chapter) => total + count(chapter), 0);
}
