import type { Catalogue } from './catalogue.ts';

/**
 * The newest day on which something that the content tells of had happened: a release, a review, a measure coming into
 * force or ending. `null` where it tells of none. Days that lie ahead by their meaning do not count.
 */
export function newestDate({ rules, measures, releases }: Catalogue): string | null {
  const days = [
    ...releases.map(({ fields }) => fields.date),
    ...[...rules, ...measures].flatMap(({ fields }) => [
      fields.validFrom,
      fields.review?.last,
      fields.retired?.on,
    ]),
  ];
  return (
    days
      .filter((day) => day !== undefined)
      .toSorted()
      .at(-1) ?? null
  );
}
