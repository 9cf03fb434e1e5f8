/** What the codes of a font mean, and how many hexadecimal digits a code has. */
export type CodeMap = { readonly digits: number; readonly texts: ReadonlyMap<number, string> };

/** Reads a `/ToUnicode` map (ISO 32000-1, 9.10.3). */
export function readToUnicode(map: string): CodeMap {
  const texts = new Map<number, string>();
  for (const [, lines = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of lines.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) {
      texts.set(Number.parseInt(code, 16), fromHex(text));
    }
  }
  for (const [, lines = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', text = ''] of lines.matchAll(rangePattern))
      addRange(texts, first, last, text);
  }
  const digits = /begincodespacerange\s*<([0-9A-Fa-f]+)>/.exec(map)?.[1]?.length ?? 4;
  return { digits, texts };
}

const rangePattern = /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g;

/** The last UTF-16 unit of the text counts up with the code. */
function addRange(texts: Map<number, string>, first: string, last: string, text: string): void {
  const start = Number.parseInt(first, 16);
  const units = fromHex(text);
  const lastUnit = units.charCodeAt(units.length - 1);
  for (let code = start; code <= Number.parseInt(last, 16); code += 1) {
    texts.set(code, units.slice(0, -1) + String.fromCharCode(lastUnit + code - start));
  }
}

function fromHex(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}
