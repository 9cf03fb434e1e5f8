import type { Surface } from './surface.ts';

type Attribute = { readonly name: string; readonly value: string };

/** Finds the texts of a drawing. */
export type ImageText = (svg: string) => readonly Surface[];

/** The values of all attributes. A drawing inside an address is read as one; letters and pixels hold no words. */
export function attributeSurfaces(
  tag: string,
  attributes: readonly Attribute[],
  imageText: ImageText,
): readonly Surface[] {
  return attributes.flatMap(({ name, value }): readonly Surface[] => {
    const drawing = drawingIn(value);
    if (drawing !== null) return imageText(drawing);
    if (/^data:/i.test(value)) return [];
    if (tag === 'meta' && name === 'content') return [{ place: 'metadata', name: 'meta', text: value }];
    return [{ place: 'attribute', name, text: decoded(value) }];
  });
}

/** The SVG that a data address holds (RFC 2397), or `null`. */
function drawingIn(address: string): string | null {
  const [head = '', ...rest] = /^data:image\/svg\+xml[;,]/i.test(address) ? address.split(',') : [];
  if (head === '') return null;
  const body = rest.join(',');
  if (!/;base64$/i.test(head)) return decoded(body);
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(decoded(body)), (byte) => byte.charCodeAt(0)));
  } catch {
    return body;
  }
}

/** An address with its percent signs resolved, where they are well-formed. */
function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
