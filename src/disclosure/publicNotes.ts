import type { Release } from '../catalogue/catalogue.ts';
import { addressLines } from '../documents/control.ts';
import { roleTitle } from '../documents/records.ts';
import type { Project } from './project.ts';
import { customerTexts, datesIn, type Reader, shownTo, subprocessorsOf } from './publicTexts.ts';

/**
 * What documents about two versions tell beside the texts of both: the notes of the releases in between, as far as they
 * are about what the reader may see; controls by their names; addresses of sub-processors. Nothing for one version.
 */
export function publicNotes([later, earlier]: readonly Project[], reader: Reader): string[] {
  if (later === undefined || earlier === undefined) return [];
  const projects = [later, earlier];
  const known = new Set(earlier.catalogue.releases.map(({ id }) => id));
  const releases = later.catalogue.releases.filter(({ id }) => !known.has(id));
  const shown = new Set(projects.flatMap(({ catalogue }) => shownTo(catalogue, reader)).map(({ id }) => id));
  return [
    ...releases.flatMap((release) => [
      ...customerTexts(release, later),
      ...waiverTexts(release, shown, later),
    ]),
    ...projects.flatMap(({ catalogue }) =>
      catalogue.frameworks.flatMap(({ fields }) => [
        ...Object.values(fields.title),
        ...fields.controls.flatMap(({ id, title }) => [id, ...Object.values(title)]),
      ]),
    ),
    ...projects.flatMap(({ catalogue }) =>
      subprocessorsOf(catalogue, reader).map(({ fields }) => addressLines(fields.address).join(' ')),
    ),
  ];
}

/** The waivers of a release for what the reader saw or sees. */
function waiverTexts({ fields }: Release, shown: ReadonlySet<string>, { catalogue }: Project): string[] {
  const languages = catalogue.organisation?.fields.languages ?? [];
  return (fields.waivers ?? [])
    .filter(({ measure }) => shown.has(measure))
    .flatMap(({ reason, approver, notice }) => [
      reason,
      ...languages.map((language) => roleTitle(approver, catalogue, language) ?? ''),
      ...datesIn(catalogue, notice),
    ]);
}
