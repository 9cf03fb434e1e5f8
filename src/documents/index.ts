import type { Catalogue } from '../catalogue/catalogue.ts';
import { annexView } from './annexView.ts';
import type { DocumentEdition, DocumentKind } from './edition.ts';
import { handbookView } from './handbookView.ts';
import type { DocumentView } from './views.ts';

/** All documents. A new document is one file, one line here and one template of the same name. */
export const documents: Readonly<
  Record<DocumentKind, (catalogue: Catalogue, edition: DocumentEdition) => DocumentView>
> = {
  handbook: handbookView,
  annex: annexView,
};
