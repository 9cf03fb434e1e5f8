import type { Catalogue } from '../catalogue/catalogue.ts';

/** The title of a role in a language, or in the first that it has; its short name where it is not listed. */
export function roleOf(
  role: string | undefined,
  { organisation }: Catalogue,
  language: string,
): string | null {
  if (role === undefined) return null;
  const roles = organisation?.fields.roles ?? {};
  const titles = Object.hasOwn(roles, role) ? roles[role] : undefined;
  return titles?.[language] ?? Object.values(titles ?? {})[0] ?? role;
}

/** The responsible role of every file of a rule or measure, as a title; `null` where none is entered. */
export function owners(catalogue: Catalogue, language: string): ReadonlyMap<string, string | null> {
  return new Map(
    [...catalogue.rules, ...catalogue.measures].flatMap(({ fields, texts }) =>
      [...texts.values()].map(({ file }) => [file, roleOf(fields.owner, catalogue, language)] as const),
    ),
  );
}
