/** All keys and strings of a JSON text, each for itself and all in a row; `null` where it is no JSON. */
export function jsonTexts(text: string): string[] | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') found.push(value);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (!Array.isArray(value)) found.push(key);
      visit(inner);
    }
  };
  visit(data);
  return [...found, found.join(' ')];
}
