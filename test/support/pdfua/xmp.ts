/** What an XMP packet says (ISO 16684-1), as far as it is judged. */
export type Xmp = {
  /** Whether every element that begins ends. */
  readonly isWellFormed: boolean;
  /** The text of a property; of a list, that of its first entry. `null` for none. */
  readonly property: (namespace: string, name: string) => string | null;
  /** The prefixes that stand for a namespace. */
  readonly prefixes: (namespace: string) => readonly string[];
  /** The languages of a language alternative. */
  readonly languages: (namespace: string, name: string) => readonly string[];
};

/** Namespace of `dc:title`. */
export const dublinCore = 'http://purl.org/dc/elements/1.1/';

/** Namespace of `pdfuaid:part` (ISO 14289-1, 5). */
export const pdfUaIdentifier = 'http://www.aiim.org/pdfua/ns/id/';

export function readXmp(data: Uint8Array): Xmp {
  const decoded = new TextDecoder().decode(data);
  const text = decoded.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '');
  const elementOf = (namespace: string, name: string): string | null => {
    for (const prefix of prefixesOf(text, namespace)) {
      const element = new RegExp(`<${prefix}:${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${prefix}:${name}\\s*>`).exec(
        text,
      );
      const attribute = new RegExp(`\\s${prefix}:${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(text);
      const found = element?.[1] ?? attribute?.[1] ?? attribute?.[2];
      if (found !== undefined) return found;
    }
    return null;
  };
  return {
    // Bytes that are not UTF-8 become U+FFFD.
    isWellFormed: !decoded.includes('\uFFFD') && isBalanced(text),
    property: (namespace, name) => {
      const content = elementOf(namespace, name);
      if (content === null) return null;
      const entry = /<rdf:li(?:\s[^>]*)?>([\s\S]*?)<\/rdf:li\s*>/.exec(content);
      return unescapeXml((entry?.[1] ?? content).trim());
    },
    prefixes: (namespace) => prefixesOf(text, namespace),
    languages: (namespace, name) =>
      [...(elementOf(namespace, name) ?? '').matchAll(/xml:lang\s*=\s*["']([^"']*)["']/g)].map(
        ([, language = '']) => language,
      ),
  };
}

function prefixesOf(text: string, namespace: string): readonly string[] {
  const declared = text.matchAll(/xmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g);
  return [...new Set([...declared].flatMap(([, prefix = '', uri]) => (uri === namespace ? [prefix] : [])))];
}

/** XML 1.0, 3: every start tag has its end tag, in the right order, and `&` and `<` stand nowhere else. */
function isBalanced(text: string): boolean {
  const open: string[] = [];
  const tag = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;
  for (const [, isEnd, name = '', , isEmpty] of text.matchAll(tag)) {
    if (isEnd !== '' && open.pop() !== name) return false;
    if (isEnd === '' && isEmpty === '') open.push(name);
  }
  const rest = text.replace(tag, '');
  return open.length === 0 && !/<|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);)/.test(rest);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return entities[name] ?? whole;
  });
}
