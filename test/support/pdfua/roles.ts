/** Structure type → the type it stands for. */
export type RoleMap = ReadonlyMap<string, string>;

/** The standard structure types (ISO 32000-1, 14.8.4). */
export const standardTypes: ReadonlySet<string> = new Set([
  ...['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Caption', 'TOC', 'TOCI', 'Index'],
  ...['NonStruct', 'Private', 'P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody'],
  ...['Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot', 'Span', 'Quote', 'Note', 'Reference'],
  ...['BibEntry', 'Code', 'Link', 'Annot', 'Ruby', 'RB', 'RT', 'RP', 'Warichu', 'WT', 'WP'],
  ...['Figure', 'Formula', 'Form'],
]);

/** Where the role map leads from a type: a standard type, or where it ends or turns in a circle. */
export function roleOf(type: string, roles: RoleMap): string {
  return chainOf(type, roles).at(-1) ?? type;
}

/** Whether the role map leads from a type back to a type that it came by. */
export function isCircular(type: string, roles: RoleMap): boolean {
  const last = chainOf(type, roles).at(-1) ?? type;
  return !standardTypes.has(last) && roles.has(last);
}

function chainOf(type: string, roles: RoleMap): readonly string[] {
  const chain = [type];
  for (let next: string | undefined = type; next !== undefined && !standardTypes.has(next); ) {
    next = roles.get(next);
    if (next === undefined || chain.includes(next)) break;
    chain.push(next);
  }
  return chain;
}
