import { expect, it } from 'vitest';
import { logoLimits, logoProblem } from '../../src/catalogue/images.ts';
import { exampleDate } from '../../src/checks/example.ts';
import { handbookView } from '../../src/documents/handbookView.ts';
import { checkContent } from '../../src/pipeline.ts';
import { treeFrom } from '../support/projects.ts';
import { sampleDraft } from '../support/sampleProvenance.ts';

const svg = (width: number, height: number, padding = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><!--${padding}--></svg>`;

const bytes = (text: string) => new TextEncoder().encode(text);

/** A project whose organisation names a logo, with the files that lie beside it. */
function projectWith(files: Readonly<Record<string, string>>) {
  return checkContent(
    treeFrom({
      'content/organisation.md':
        '---\nid: organisation\nname: A\nlanguages: [de]\nlogo:\n  image: logo.svg\n  alt: { de: Logo von A }\n---\n',
      ...files,
    }),
    exampleDate,
  );
}

const found = (files: Readonly<Record<string, string>>) =>
  projectWith(files).diagnostics.map(
    ({ code, location }) => `${code} ${location?.file}:${location?.line}:${location?.column}`,
  );

const place = 'content/organisation.md:6:10';

it('a logo that does not exist is named where it is written', () => {
  expect(found({})).toContain(`logo-missing ${place}`);
});

it('a logo of more bytes than every file should carry is named', () => {
  const heavy = svg(100, 40, '.'.repeat(logoLimits.bytes));
  expect(found({ 'content/logo.svg': heavy })).toContain(`logo-unsuited ${place}`);
});

it('a logo that is too long for its box is named, and one at the limit is not', () => {
  expect(found({ 'content/logo.svg': svg(801, 100) })).toContain(`logo-unsuited ${place}`);
  expect(found({ 'content/logo.svg': svg(800, 100) })).not.toContain(`logo-unsuited ${place}`);
});

it('a logo is a PNG, a JPEG or an SVG, and nothing that no image may be', () => {
  const gif = new Uint8Array(Buffer.from('R0lGODlhAQABAAAAACw7', 'base64'));
  expect(logoProblem({ file: 'content/logo.gif', bytes: gif })).toBe('logo-type');
  expect(
    logoProblem({ file: 'content/logo.svg', bytes: bytes(svg(9, 9).replace('<!--', '<script/><!--')) }),
  ).toBe('active');
  expect(logoProblem({ file: 'content/logo.svg', bytes: bytes(svg(5000, 5000)) })).toBe('pixels');
});

it('the view of a document holds the logo with the words for those who cannot see it', () => {
  const { catalogue } = projectWith({ 'content/logo.svg': svg(10, 5) }).value;
  const edition = { ...sampleDraft, language: 'en', customer: null };
  const { logo } = handbookView(catalogue, edition).organisation;
  expect(logo?.alt).toEqual({ text: 'Logo von A', language: 'de' });
  expect(logo?.source).toMatch(/^data:image\/svg\+xml;base64,/);
});
