import { holdsFor, isShownToCustomers } from '../catalogue/audience.ts';
import type { Catalogue, Customer, Measure, Rule } from '../catalogue/catalogue.ts';
import { annexChapters, categoryViews, contentsOf, shownIds } from './chapters.ts';
import { addressLines, controlView, organisationView } from './control.ts';
import type { DocumentEdition } from './edition.ts';
import type { Surroundings } from './prose.ts';
import { customerRecord, serviceTitle } from './records.ts';
import type { AnnexView, CustomerParty } from './views.ts';

/**
 * The annex to a data-processing contract (Art. 28 and 32 GDPR): what a customer may read of the catalogue. For one
 * customer it holds exactly the rules and measures of that customer's services.
 */
export function annexView(catalogue: Catalogue, edition: DocumentEdition): AnnexView {
  return annexFor(customerOf(catalogue, edition), { catalogue, edition });
}

/** The customer of an edition; `null` for the general annex. */
export function customerOf({ customers }: Catalogue, edition: DocumentEdition): Customer | null {
  return customers.find(({ id }) => id === edition.customer) ?? null;
}

/** The annex for a customer, who may stand in another version than the content; `null` for the general one. */
export function annexFor(
  customer: Customer | null,
  { catalogue, edition }: { readonly catalogue: Catalogue; readonly edition: DocumentEdition },
): AnnexView {
  const { language } = edition;
  const services = servicesOf(customer);
  const isShown = (item: Rule | Measure) => isShownToCustomers(item) && holdsFor(item, services);
  const rules = catalogue.rules.filter(isShown);
  const measures = catalogue.measures.filter(isShown);
  const open = catalogue.chapters.filter(({ texts }) =>
    [...texts.values()].some((text) => text.customer !== null),
  );
  const surroundings: Surroundings = {
    catalogue,
    language,
    shown: shownIds(catalogue, open, [...rules, ...measures]),
  };
  const record = (item: Rule | Measure) => customerRecord(item, surroundings);
  const chapters = annexChapters(
    {
      roles: [],
      rules: rules.map(record),
      categories: categoryViews(measures, record, surroundings, 'customer'),
    },
    surroundings,
  );
  return {
    kind: 'annex',
    name: customer === null ? `annex.${language}` : `annex.${customer.id}.${language}`,
    language,
    organisation: organisationView(catalogue, language),
    control: controlView(catalogue, edition, 'annex'),
    provenance: edition.provenance,
    contents: contentsOf(chapters),
    customer: customer === null ? null : partyOf(customer, surroundings),
    chapters,
  };
}

/** The services a customer uses; `null` for all, also where there is no customer. */
export function servicesOf(customer: Customer | null): readonly string[] | null {
  const services = customer?.fields.services;
  return services === undefined || services === 'all' ? null : services;
}

/** A customer as the cover names it. */
export function partyOf(customer: Customer, surroundings: Surroundings): CustomerParty {
  const { fields } = customer;
  const services = servicesOf(customer);
  return {
    name: fields.name,
    address: addressLines(fields.address),
    contract:
      fields.contract === undefined
        ? null
        : { reference: fields.contract.reference, date: fields.contract.date ?? null },
    services: services?.map((id) => serviceTitle(id, surroundings)) ?? null,
  };
}
