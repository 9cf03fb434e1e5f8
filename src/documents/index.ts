import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Comparison } from '../changes/change.ts';
import { annexView } from './annexView.ts';
import { changeReportView } from './changeReportView.ts';
import type { ChangeDocumentView } from './changeViews.ts';
import type { ChangeDocumentEdition, ChangeDocumentKind, DocumentEdition, DocumentKind } from './edition.ts';
import { handbookView } from './handbookView.ts';
import { redlineView } from './redlineView.ts';
import type { DocumentView } from './views.ts';

/** All documents. A new document is one file, one line here and one template of the same name. */
export const documents: Readonly<
  Record<DocumentKind, (catalogue: Catalogue, edition: DocumentEdition) => DocumentView>
> = {
  handbook: handbookView,
  annex: annexView,
};

/** All documents about two versions; each has a template of the same name, too. */
export const changeDocuments: Readonly<
  Record<ChangeDocumentKind, (comparison: Comparison, edition: ChangeDocumentEdition) => ChangeDocumentView>
> = {
  changes: changeReportView,
  redline: redlineView,
};
