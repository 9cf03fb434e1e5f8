/** Character code → text, of a ToUnicode CMap (ISO 32000-1, 9.10.3). */
export function readToUnicode(data: Uint8Array): ReadonlyMap<number, string> {
  const text = Buffer.from(data).toString('latin1');
  const mapping = new Map<number, string>();
  for (const [, lines = ''] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', target = ''] of lines.matchAll(/<\s*([^>]*)>\s*<([^>]*)>/g)) {
      mapping.set(Number.parseInt(code, 16), utf16(target));
    }
  }
  for (const [, lines = ''] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) readRanges(lines, mapping);
  return mapping;
}

function readRanges(lines: string, mapping: Map<number, string>): void {
  for (const [, first = '', last = '', target, list = ''] of lines.matchAll(
    /<([^>]*)>\s*<([^>]*)>\s*(?:<([^>]*)>|\[([^\]]*)\])/g,
  )) {
    const start = Number.parseInt(first, 16);
    const listed = [...list.matchAll(/<([^>]*)>/g)].map(([, hex = '']) => utf16(hex));
    for (let code = start; code <= Number.parseInt(last, 16); code += 1) {
      const step = code - start;
      mapping.set(code, target === undefined ? (listed[step] ?? '') : advanced(utf16(target), step));
    }
  }
}

/** A range counts in the last code unit of its target. */
function advanced(text: string, step: number): string {
  const last = text.charCodeAt(text.length - 1);
  return text.slice(0, -1) + String.fromCharCode(last + step);
}

function utf16(hex: string): string {
  const units = hex.replace(/\s/g, '').match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}
