import { isShownToCustomers } from '../catalogue/audience.ts';
import type { Asset, Catalogue, Measure, Rule } from '../catalogue/catalogue.ts';

/** What is asked of one of two versions again and again. */
export type Version = {
  readonly catalogue: Catalogue;
  readonly protections: readonly (Rule | Measure)[];
  readonly services: ReadonlySet<string>;
  /** Ids of the categories under which customers find a measure. */
  readonly openCategories: ReadonlySet<string>;
  /** Framework → the ids of its controls. */
  readonly controls: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Two versions that are compared. */
export type Versions = {
  readonly before: Version;
  readonly after: Version;
  /** Languages in which either version prints documents. */
  readonly languages: ReadonlySet<string>;
  /** Whether any image is not the same in both. */
  readonly imagesDiffer: boolean;
};

/** Both catalogues with what is asked of them. */
export function versionsOf(before: Catalogue, after: Catalogue): Versions {
  return {
    before: versionOf(before),
    after: versionOf(after),
    languages: new Set([before, after].flatMap(languagesOf)),
    imagesDiffer: differ(before.assets, after.assets),
  };
}

function versionOf(catalogue: Catalogue): Version {
  return {
    catalogue,
    protections: [...catalogue.rules, ...catalogue.measures],
    services: new Set(catalogue.services.map(({ id }) => id)),
    openCategories: new Set(catalogue.measures.filter(isShownToCustomers).map(({ category }) => category)),
    controls: new Map(
      catalogue.frameworks.map(({ id, fields }) => [
        id,
        new Set(fields.controls.map((control) => control.id)),
      ]),
    ),
  };
}

function languagesOf({ organisation, sourceLanguage }: Catalogue): readonly string[] {
  return [sourceLanguage, ...(organisation?.fields.languages ?? [])];
}

function differ(before: ReadonlyMap<string, Asset>, after: ReadonlyMap<string, Asset>): boolean {
  return before.size !== after.size || [...before].some(([file, asset]) => !isSame(asset, after.get(file)));
}

function isSame({ bytes }: Asset, other: Asset | undefined): boolean {
  return other !== undefined && (other.bytes === bytes || Buffer.compare(other.bytes, bytes) === 0);
}
