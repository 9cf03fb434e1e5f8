import { expect, it } from 'vitest';
import { imageProblem } from '../../src/catalogue/images.ts';

const svg = (inside: string) => ({
  file: 'content/bild.svg',
  bytes: new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`,
  ),
});

it.each([
  '<script>x</script>',
  '<s:script xmlns:s="http://www.w3.org/2000/svg">x</s:script>',
  '<rect onload="x"/>',
  '<rect/onload="x"/>',
  '<foreignObject/>',
  '<image href="http://example.org/x.png"/>',
  '<style>@import "x"</style>',
  '<style>@\\69mport "x"</style>',
  '<rect style="fill: url(http://example.org)"/>',
  '<rect style="fill: u&#114;l(http://example.org)"/>',
  '<set attributeName="onload" to="x"/>',
])('an SVG with %s is refused', (inside) => {
  expect(imageProblem(svg(inside))).toBe('active');
});

it('an SVG that repeats itself without end is refused', () => {
  expect(imageProblem(svg('<use href="#a"/>'.repeat(21)))).toBe('complex');
});

it('a plain drawing with a gradient and a reference to itself is fine', () => {
  const drawing =
    '<defs><linearGradient id="g"/></defs><rect fill="url(#g)"/><use href="#g"/><text>Ton &amp; Bild</text>';
  expect(imageProblem(svg(drawing))).toBeNull();
});

it('a file that is no image, or of another type than its name says, is refused', () => {
  const gif = new Uint8Array(Buffer.from('R0lGODlhAQABAAAAACw7', 'base64'));
  expect(imageProblem({ file: 'content/bild.png', bytes: new TextEncoder().encode('kein Bild') })).toBe(
    'unreadable',
  );
  expect(imageProblem({ file: 'content/bild.png', bytes: gif })).toBe('type');
});
