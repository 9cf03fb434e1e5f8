import type { Catalogue, Release } from '../catalogue/catalogue.ts';
import { dataUri } from '../catalogue/images.ts';
import { resolvePath } from '../source/paths.ts';
import type { DocumentEdition, DocumentKind } from './edition.ts';
import { customerProse } from './prose.ts';
import { roleTitle } from './records.ts';
import type { ControlView, NewsView, OrganisationView, ReleaseView } from './views.ts';

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
function releaseView({ id, fields }: Release, catalogue: Catalogue, language: string): ReleaseView {
  return {
    version: id,
    date: fields.date,
    effective: fields.effective,
    approver: roleTitle(fields.approver, catalogue, language) ?? fields.approver,
  };
}

/** What a release tells customers. Its links lose their targets, which stand in other documents. */
export function releaseNews(release: Release, catalogue: Catalogue, language: string): NewsView {
  const text = customerProse(release, { catalogue, language, shown: new Set() });
  return { ...releaseView(release, catalogue, language), text };
}

/** Whose document it is. */
export function organisationView(catalogue: Catalogue, language: string): OrganisationView {
  const { name = '', address } = catalogue.organisation?.fields ?? {};
  return { name, address: addressLines(address), logo: logoView(catalogue, language) };
}

function logoView(
  { organisation, assets, sourceLanguage }: Catalogue,
  language: string,
): OrganisationView['logo'] {
  const { logo } = organisation?.fields ?? {};
  const asset = logo && assets.get(resolvePath(organisation?.file ?? '', logo.image));
  if (logo === undefined || asset === undefined) return null;
  const own = logo.alt[language];
  const alt = { text: own ?? logo.alt[sourceLanguage] ?? '', language: own ? language : sourceLanguage };
  return { source: dataUri(asset), alt };
}

/** The lines of an address, without empty ones. */
export function addressLines(address: string | undefined): string[] {
  return (address ?? '')
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
