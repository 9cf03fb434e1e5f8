import { imageSize } from 'image-size';
import type { Asset } from './catalogue.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

export const imageLimits = { bytes: 2 * 1024 * 1024, pixels: 4096, uses: 20 } as const;

/**
 * A logo stands in every file of every document, and in a box that leaves nothing of one that is very long or very
 * high: `aspect` is the most that its longer side may measure in its shorter ones.
 */
export const logoLimits = { bytes: 200 * 1024, aspect: 8, types: ['png', 'jpg', 'svg'] } as const;

export type ImageProblem = 'unreadable' | 'type' | 'bytes' | 'pixels' | 'truncated' | 'active' | 'complex';

/** What is wrong with an image file, or `null`: its type is read from its bytes and must agree with its name. */
export function imageProblem({ file, bytes }: Asset): ImageProblem | null {
  if (bytes.length > imageLimits.bytes) return 'bytes';
  const size = measured(bytes);
  if (size === null) return 'unreadable';
  if (size.type !== extensionOf(file)) return 'type';
  if (size.width > imageLimits.pixels || size.height > imageLimits.pixels) return 'pixels';
  if (size.type === 'svg') return svgProblem(new TextDecoder().decode(bytes));
  return isComplete(size.type, bytes) ? null : 'truncated';
}

/** What is wrong with a logo, or `null`. */
export function logoProblem(asset: Asset): ImageProblem | LogoProblem | null {
  const problem = imageProblem(asset);
  if (problem !== null) return problem;
  if (!logoLimits.types.some((type) => type === extensionOf(asset.file))) return 'logo-type';
  if (asset.bytes.length > logoLimits.bytes) return 'logo-bytes';
  const { width, height } = measured(asset.bytes) ?? { width: 1, height: 1 };
  return Math.max(width, height) > logoLimits.aspect * Math.min(width, height) ? 'logo-aspect' : null;
}

export type LogoProblem = 'logo-type' | 'logo-bytes' | 'logo-aspect';

/** The image as a `data:` URI; the empty text for no image. */
export function dataUri(asset: Asset | undefined): string {
  if (asset === undefined) return '';
  return `data:${mediaTypes[extensionOf(asset.file)] ?? ''};base64,${Buffer.from(asset.bytes).toString('base64')}`;
}

function extensionOf(file: string): string {
  const extension = file.split('.').at(-1)?.toLowerCase() ?? '';
  return extension === 'jpeg' ? 'jpg' : extension;
}

function measured(
  bytes: Uint8Array,
): { readonly type: string; readonly width: number; readonly height: number } | null {
  try {
    const { type = '', width, height } = imageSize(bytes);
    return { type, width, height };
  } catch {
    return null;
  }
}

function svgProblem(svg: string): ImageProblem | null {
  if (isActive(svg)) return 'active';
  return isTooComplex(svg) ? 'complex' : null;
}

/**
 * Whether an SVG could run a script or load anything from outside itself. It is shown as an image, in which browsers do
 * neither; this keeps such a file out of the repository as well.
 */
function isActive(svg: string): boolean {
  const elements =
    /<(?:[\w-]+:)?(?:script|foreignObject|iframe|object|embed|meta|link|handler|set|animate\w*)\b/i;
  const references =
    /(?:href|src)\s*=\s*["']?\s*(?!["']?\s*(?:#|data:image\/(?:png|jpeg)))|url\(\s*["']?(?!#)|image-set|@import/i;
  const escapes = /<!DOCTYPE|<!ENTITY|<\?xml-stylesheet|&#|\\[0-9a-f]/i;
  return elements.test(svg) || /[\s/"']on[a-z]+\s*=/i.test(svg) || references.test(svg) || escapes.test(svg);
}

/** Whether an SVG repeats parts of itself so often that drawing it could take for ever. */
function isTooComplex(svg: string): boolean {
  return (svg.match(/<(?:[\w-]+:)?use\b/gi)?.length ?? 0) > imageLimits.uses;
}

const endings: Readonly<Record<string, readonly number[]>> = {
  png: [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82],
  jpg: [0xff, 0xd9],
  gif: [0x3b],
};

function isComplete(type: string, bytes: Uint8Array): boolean {
  const ending = endings[type];
  return (
    ending === undefined ||
    ending.every((byte, index) => bytes[bytes.length - ending.length + index] === byte)
  );
}
