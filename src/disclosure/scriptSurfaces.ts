import { jsonTexts } from './jsonTexts.ts';
import type { Surface } from './surface.ts';

/** What a script holds: the strings of data, or else its whole text with its escapes resolved. */
export function scriptSurfaces(script: string): Surface[] {
  const texts = jsonTexts(script) ?? [unescaped(script)];
  return texts.map((text) => ({ place: 'script', name: '', text }));
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t', b: ' ', f: ' ', v: ' ' };

/** String escapes of ECMAScript, resolved wherever they stand. */
function unescaped(script: string): string {
  return script.replace(
    /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([\s\S]))/gi,
    (_, point?: string, unit?: string, byte?: string, other = '') => {
      const hex = point ?? unit ?? byte;
      if (hex === undefined) return escapes[other] ?? other;
      const code = Number.parseInt(hex, 16);
      return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
    },
  );
}
