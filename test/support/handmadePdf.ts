/** A PDF of the given indirect objects, number 1 first; `changes` are appended as a later revision. */
export function handmadePdf(
  objects: readonly string[],
  changes: Readonly<Record<number, string>> = {},
): Uint8Array {
  const first = revision('%PDF-1.4\n', new Map(objects.map((body, index) => [index + 1, body])), '');
  const changed = new Map(Object.entries(changes).map(([number, body]) => [Number(number), body]));
  const text = changed.size === 0 ? first : revision(first, changed, `/Prev ${first.lastIndexOf('xref\n0')}`);
  return Buffer.from(text, 'latin1');
}

function revision(before: string, objects: ReadonlyMap<number, string>, prev: string): string {
  let text = before;
  let table = prev === '' ? '0 1\n0000000000 65535 f \n' : '0 0\n';
  for (const [number, body] of objects) {
    table += `${number} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const size = objects.size + 1;
  return `${text}xref\n${table}trailer\n<</Size ${size}\n/Root 1 0 R /Info 2 0 R ${prev}>>\nstartxref\n${text.length}\n%%EOF\n`;
}
