import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Comparison } from './change.ts';
import { completed } from './completed.ts';
import { coverageChanges } from './coverage.ts';
import { pairsOf } from './pairs.ts';
import { recordChange } from './recordChange.ts';
import { newReleases, notesOf } from './releaseNotes.ts';
import { successionsOf } from './succession.ts';
import { versionsOf } from './versions.ts';

/** Compares two versions of the content, record by record. Comparing a version with itself gives nothing. */
export function compareCatalogues(before: Catalogue, after: Catalogue): Comparison {
  const versions = versionsOf(completed(before, after), completed(after, before));
  const pairs = pairsOf(versions);
  const releases = newReleases(versions.before.catalogue, versions.after.catalogue);
  const coverage = coverageChanges(versions);
  const notes = notesOf(releases, pairs);
  const context = { versions, coverage, notes, successionOf: successionsOf(versions) };
  const records = pairs.flatMap((pair) => recordChange(pair, context) ?? []);
  return { before, after, releases, records, coverage };
}
