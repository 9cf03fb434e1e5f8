import type { Catalogue, Release } from '../catalogue/catalogue.ts';
import type { DocumentEdition, DocumentKind } from './edition.ts';
import { roleTitle } from './records.ts';
import type { ControlView, HandbookView, ReleaseView } from './views.ts';

/** Without a word of the organisation, the handbook is internal and the annex is for customers. */
const usualClassification = { handbook: 'internal', annex: 'customer' } as const;

/** The facts of the document control table. */
export function controlView(
  catalogue: Catalogue,
  { language, release, date }: DocumentEdition,
  kind: DocumentKind,
): ControlView {
  const fields = catalogue.organisation?.fields;
  return {
    version: release,
    date,
    classification: fields?.classification?.[kind] ?? usualClassification[kind],
    approver: roleTitle(fields?.approver, catalogue, language),
    releases: catalogue.releases.map((release) => releaseView(release, catalogue, language)),
  };
}

/** The facts of a release. */
export function releaseView({ id, fields }: Release, catalogue: Catalogue, language: string): ReleaseView {
  return {
    version: id,
    date: fields.date,
    effective: fields.effective,
    approver: roleTitle(fields.approver, catalogue, language) ?? fields.approver,
  };
}

/** Whose document it is. */
export function organisationView({ organisation }: Catalogue): HandbookView['organisation'] {
  return { name: organisation?.fields.name ?? '', address: addressLines(organisation?.fields.address) };
}

/** The lines of an address, without empty ones. */
export function addressLines(address: string | undefined): string[] {
  return (address ?? '')
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
