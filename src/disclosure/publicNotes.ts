import type { Release } from '../catalogue/catalogue.ts';
import { addressLines } from '../documents/control.ts';
import { roleTitle } from '../documents/records.ts';
import type { Project } from './project.ts';
import {
  customerTexts,
  datesIn,
  openChapters,
  type Reader,
  shownTo,
  subprocessorsOf,
} from './publicTexts.ts';

/**
 * What documents about two versions tell beside the texts of both: the notes of the releases in between, as far as they
 * are about what the reader may see; controls by their names; addresses of sub-processors. Nothing for one version.
 */
export function publicNotes([later, earlier]: readonly Project[], reader: Reader): string[] {
  if (later === undefined || earlier === undefined) return [];
  const projects = [later, earlier];
  const known = new Set(earlier.catalogue.releases.map(({ id }) => id));
  const releases = later.catalogue.releases.filter(({ id }) => !known.has(id));
  const shown = new Set(projects.flatMap((project) => shownIds(project, reader)));
  return [
    ...releases.flatMap((release) => [
      ...customerTexts(release, later),
      ...reasonsIn(release, shown),
      ...waiversIn(release, shown, later),
    ]),
    ...projects.flatMap(controlNames),
    ...projects.flatMap(({ catalogue }) =>
      subprocessorsOf(catalogue, reader).map(({ fields }) => addressLines(fields.address).join(' ')),
    ),
  ];
}

/** What a reader is told of: the notes of releases name it by its id. */
function shownIds({ catalogue }: Project, reader: Reader): string[] {
  return [
    ...shownTo(catalogue, reader),
    ...subprocessorsOf(catalogue, reader),
    ...openChapters(catalogue),
    ...catalogue.categories,
    ...catalogue.services,
  ].map(({ id }) => id);
}

function reasonsIn({ fields }: Release, shown: ReadonlySet<string>): string[] {
  return Object.entries(fields.classification ?? {}).flatMap(([id, entry]) =>
    shown.has(id) && typeof entry === 'object' ? [entry.reason ?? ''] : [],
  );
}

function waiversIn({ fields }: Release, shown: ReadonlySet<string>, { catalogue }: Project): string[] {
  const languages = catalogue.organisation?.fields.languages ?? [];
  return (fields.waivers ?? [])
    .filter(({ measure }) => shown.has(measure))
    .flatMap(({ reason, approver, notice }) => [
      reason,
      ...languages.map((language) => roleTitle(approver, catalogue, language) ?? ''),
      ...datesIn(catalogue, notice),
    ]);
}

/** Norms are published, whatever of them the content answers. */
function controlNames({ catalogue }: Project): string[] {
  return catalogue.frameworks.flatMap(({ fields }) => [
    ...Object.values(fields.title),
    ...fields.controls.flatMap(({ id, title }) => [id, ...Object.values(title)]),
  ]);
}
