/**
 * All keys and strings of a JSON text, each for itself, and those of one list also in a row; `null` where it is no
 * JSON. Keys and values of an object are no row: they resemble the frontmatter of any file of the content.
 */
export function jsonTexts(text: string): string[] | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  return textsOf(data);
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) return Object.entries(value).flatMap(([key, inner]) => [key, ...textsOf(inner)]);
  const row = value.filter((inner) => typeof inner === 'string').join(' ');
  return [...value.flatMap(textsOf), ...(row === '' ? [] : [row])];
}
