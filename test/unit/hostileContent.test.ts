import { describe, expect, it } from 'vitest';
import { exampleDate } from '../../src/checks/example.ts';
import { allFindings, speechIn } from '../../src/cli/speech.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { checkContent } from '../../src/pipeline.ts';
import { textReport } from '../../src/reporters/text.ts';
import { noLines } from '../../src/source/sourceLines.ts';
import { treeFrom } from '../support/projects.ts';

const file = 'content/measures/1.0-a/b.md';

/** Everything that is found in a project whose one measure is this text. */
function found(measure: string | Uint8Array): readonly Diagnostic[] {
  const tree = treeFrom({
    'content/organisation.md': '---\nid: organisation\nname: A\nlanguages: [de]\n---\n',
    'content/measures/1.0-a/index.md': '---\nid: a\nnumber: "1.0"\ntitle: A\n---\n',
    [file]: measure,
  });
  const { diagnostics } = checkContent(tree, exampleDate);
  // Whatever is found can be told, in both languages.
  for (const language of ['de', 'en'] as const)
    textReport(diagnostics, speechIn(language), { colours: false, lines: noLines });
  return diagnostics;
}

function codes(measure: string | Uint8Array): string[] {
  const errors = found(measure).filter(({ severity }) => severity === 'error');
  return errors.map(({ code, location }) => `${code} ${location?.line}:${location?.column}`);
}

const fields = (yaml: string): string =>
  `---\nid: b\nnumber: "1.0.1"\ntitle: B\n${yaml}\n---\n\n## Für Kunden\n\nText.\n`;
const body = (markdown: string): string => `---\nid: b\nnumber: "1.0.1"\ntitle: B\n---\n\n${markdown}\n`;

describe('frontmatter that is hostile or faulty', () => {
  const aliases = Array.from(
    { length: 30 },
    (_, level) => `a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`,
  )
    .slice(1)
    .join('\n');

  it.each<[string, string, string[]]>([
    ['an alias bomb', fields(`a0: &a0 [x]\n${aliases}`), ['yaml-alias', 'yaml-syntax']],
    ['a self alias', fields('owner: &o *o'), ['yaml-syntax']],
    ['a flow of 10,000 levels', fields(`owner: ${'['.repeat(10_000)}`), ['text-excess']],
    ['a list of 10,000 levels on one line', fields(`owner: \n  ${'- '.repeat(10_000)}x`), ['text-excess']],
    [
      '50,000 keys',
      fields(Array.from({ length: 50_000 }, (_, index) => `k${index}: 1`).join('\n')),
      ['text-excess'],
    ],
    ['a duplicate key', fields('title: C'), ['yaml-duplicate-key']],
    ['a function tag', fields('owner: !!js/function "function () {}"'), ['yaml-syntax']],
    ['an unknown tag', fields('owner: !foo bar'), ['yaml-syntax']],
    ['a binary tag', fields('owner: !!binary aGFsbG8='), ['yaml-syntax']],
    ['__proto__ as a key', fields('__proto__: { polluted: true }'), ['yaml-forbidden-key']],
    ['constructor as a key', fields('constructor: x'), ['field-unknown']],
    ['constructor as a framework', fields('controls: { constructor: [x] }'), ['reference-unknown']],
    ['a fence of JavaScript', '---js\n{ id: "b" }\n---\n', ['frontmatter-fence']],
    ['a fence of JSON', '---json\n{ "id": "b" }\n---\n', ['frontmatter-fence']],
    ['a fence of TOML', '+++\nid = "b"\n+++\n', ['frontmatter-fence']],
    ['a second document', fields('...\nowner: x'), ['yaml-syntax']],
    ['a tab as indentation', fields('review:\n\tevery: P12M'), ['yaml-syntax']],
    ['an unclosed fence', '---\nid: b\ntitle: B\n', ['frontmatter-unclosed']],
    ['an empty file', '', ['frontmatter-missing']],
    ['an unquoted number', '---\nid: b\nnumber: 1.10\ntitle: B\n---\n', ['field-unquoted']],
    ['an exponent as a title', '---\nid: b\nnumber: "1.0.1"\ntitle: 123e4567\n---\n', ['field-unquoted']],
    ['a number as an id', '---\nid: 1e3\nnumber: "1.0.1"\ntitle: B\n---\n', ['field-unquoted']],
    ['true as a title', '---\nid: b\nnumber: "1.0.1"\ntitle: true\n---\n', ['field-unquoted']],
    [
      'an infinite value',
      fields('parameters: { p: { value: .inf, unit: h, stronger: lower } }'),
      ['field-type'],
    ],
    ['a day that does not exist', fields('validFrom: 2024-02-30'), ['field-format']],
    ['an empty value', fields('owner:'), ['field-empty']],
    ['an empty list', fields('providedBy: []'), ['field-empty']],
    ['frontmatter that holds nothing', '---\n---\n\n## Für Kunden\n\nText.\n', ['field-missing']],
    ['frontmatter that holds only a comment', '---\n# leer\n---\n', ['field-missing']],
    ['a bidirectional override as an escape', fields('owner: "a\\u202Eb"'), ['character-hidden']],
    ['NUL as an escape', fields('owner: "a\\0b"'), ['character-hidden']],
    ['a lone surrogate as an escape', fields('owner: "a\\uD800b"'), ['character-hidden']],
    ['a tag character as an escape', fields('owner: "a\\U000E0041b"'), ['character-hidden']],
    ['a list in place of fields', '---\n- a\n- b\n---\n', ['yaml-shape']],
    ['a text in place of fields', '---\nnur Text\n---\n', ['yaml-shape']],
    ['an unknown field', fields('stauts: planned'), ['field-unknown']],
  ])('names %s', (_, text, expected) => {
    const errors = found(text).filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeGreaterThan(0);
    for (const { location } of errors) expect(location?.file).toBe(file);
    expect(expected).toContain(errors[0]?.code);
  });

  it('pollutes no prototype', () => {
    found(fields('__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }'));
    expect('polluted' in {}).toBe(false);
  });

  it('keeps NO, on and 012 as the texts that they are', () => {
    expect(codes('---\nid: b\nnumber: "1.0.1"\ntitle: NO\nowner: on\n---\n')).toEqual([
      'reference-unknown 5:8',
    ]);
    expect(codes('---\nid: b\nnumber: "1.0.1"\ntitle: 012\n---\n')).toEqual(['field-unquoted 4:8']);
  });

  it('reads CRLF and a byte order mark', () => {
    expect(codes(`\uFEFF${fields('stauts: x').replaceAll('\n', '\r\n')}`)).toEqual(['field-unknown 5:1']);
  });
});

describe('bytes that are no text', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-16', new Uint8Array(Buffer.from(fields(''), 'utf16le')), 'text-encoding'],
    ['invalid UTF-8', new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe]), 'text-encoding'],
    ['a lone surrogate', new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xed, 0xa0, 0x80]), 'text-encoding'],
    ['NUL', new TextEncoder().encode(body('a\u0000b')), 'character-hidden'],
    ['a file of 10 MB', new Uint8Array(10_000_000).fill(97), 'file-too-large'],
  ])('%s is named', (_, bytes, code) => {
    expect(found(bytes).map((diagnostic) => diagnostic.code)).toContain(code);
  });

  it.each([
    ['a bidirectional override', '\u202E'],
    ['an isolate', '\u2066'],
    ['a zero-width space', '\u200B'],
    ['a joiner between letters', '\u200D'],
    ['a tag character', '\u{E0041}'],
    ['a byte order mark inside', '\uFEFF'],
  ])('%s is refused where it stands', (_, character) => {
    expect(codes(body(`Eins\nzw${character}ei`))).toEqual(['character-hidden 8:3']);
  });

  it.each(['&#x202E;', '&#8203;', '&zwnj;', '&#0;', '&#xD800;'])('%s is refused as an entity', (entity) => {
    expect(codes(body(`Eins ${entity} zwei`))).toEqual(['character-hidden 7:1']);
    expect(codes(body(`[x](#a "${entity}")`)).some((code) => code.startsWith('character-hidden'))).toBe(true);
  });

  it('takes the joiners of emoji and a text from right to left for characters that it cannot print', () => {
    expect(codes(body('Familie 👨‍👩‍👧‍👦 und 🏳️‍🌈, مرحبا'))).toEqual([
      expect.stringMatching(/^character-unprintable/),
    ]);
  });
});

describe('Markdown that is hostile or faulty', () => {
  it.each([
    ['script', '<script>alert(1)</script>'],
    ['iframe', '<iframe src="https://example.org"></iframe>'],
    ['object', '<object data="x"></object>'],
    ['style', '<style>body { display: none }</style>'],
    ['meta refresh', '<meta http-equiv="refresh" content="0;url=https://example.org">'],
    ['base', '<base href="https://example.org">'],
    ['form', '<form action="https://example.org"><input></form>'],
    ['a comment', '<!-- geheim -->'],
    ['a line break', 'eins<br>zwei'],
  ])('names the HTML of %s', (_, html) => {
    expect(codes(body(html))[0]).toMatch(/^raw-html 7:\d+$/);
  });

  it.each([
    ['javascript:', '[x](javascript:alert(1))'],
    ['javascript: with an entity', '[x](javascript&#58;alert(1))'],
    ['javascript: with a tab', '[x](java&#9;script:alert(1))'],
    ['vbscript:', '[x](vbscript:x)'],
    ['data:', '[x](data:text/html,x)'],
    ['file:', '[x](file:///etc/passwd)'],
    ['a host without scheme', '[x](//example.org/x)'],
    ['a UNC path', '[x](\\\\\\\\host\\\\share)'],
    ['a drive', '[x](C:/Windows)'],
    ['an absolute path', '[x](/etc/passwd)'],
    ['an image from the network', '![x](https://example.org/x.png)'],
    ['an image from the metadata address', '![x](http://169.254.169.254/x)'],
    ['an address in a definition', '[x][y]\n\n[y]: javascript:x'],
  ])('refuses %s', (_, markdown) => {
    expect(codes(body(markdown)).some((code) => code.startsWith('url-refused'))).toBe(true);
  });

  it.each([
    ['a path out of the project', '![x](../../../../../../etc/passwd)'],
    ['an encoded path out of the project', '![x](%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd)'],
    ['an image that is not there', '![x](logo.png)'],
  ])('does not read %s', (_, markdown) => {
    expect(codes(body(markdown))).toEqual(['image-missing 7:1']);
  });

  it('names lists that are nested too deeply, and nothing else', () => {
    const lists = Array.from({ length: 78 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n');
    expect(codes(body(lists))).toEqual([expect.stringMatching(/^text-(?:too-deep|excess) \d+:\d+$/)]);
  });

  it('names a footnote', () => {
    expect(codes(body('Text[^1].\n\n[^1]: Fuß.'))).toEqual(['footnote 7:5']);
  });

  it('takes times and gendered words for what they are', () => {
    expect(codes(body('Von 08:00 bis 18:00 für Mitarbeiter:innen.'))).toEqual([]);
  });

  const nested = (count: number) => `${'['.repeat(count)}x${'](y)'.repeat(count)}`;

  it.each([
    ['8,000 quotes in one line', '>'.repeat(8_000)],
    ['4,000 lists in one line', '* '.repeat(4_000)],
    [
      '4,000 lists below each other',
      Array.from({ length: 300 }, (_, level) => `${' '.repeat(2 * level)}* x`).join('\n'),
    ],
    ['20,000 nested links', nested(20_000)],
    ['64 kB of brackets', '['.repeat(64_000)],
    ['25,000 emphases', '*a_ '.repeat(25_000)],
    ['10,000 backticks', '`'.repeat(10_000)],
    ['backticks of growing length', Array.from({ length: 400 }, (_, length) => '`'.repeat(length)).join(' ')],
    ['1 MB on one line', 'a '.repeat(500_000)],
    ['a table of 100,000 rows', `| a |\n| - |\n${'| b |\n'.repeat(100_000)}`],
    ['64 kB of exclamation marks and brackets', '!['.repeat(32_000)],
    ['64 kB of less-than signs', '<'.repeat(64_000)],
    ['64 kB of addresses', 'http://a@'.repeat(7_000)],
    ['an address of 50 kB', `http://${'a.'.repeat(25_000)}`],
    ['a mail address of 50 kB', `${'a.'.repeat(25_000)}@`],
    ['60 kB of underscores in words', 'a_b'.repeat(20_000)],
    ['1,400 brackets in every one of 340 paragraphs', `${'['.repeat(1_400)}\n\n`.repeat(340)],
    ['a table of 9,000 rows with links', `| a |\n| - |\n${'| [b](#a) |\n'.repeat(9_000)}`],
    ['60 kB of one paragraph of short lines', 'ab\n'.repeat(20_000)],
    ['a false table of 25,000 emphases', `a b\n|-|-|\n${'*a_ '.repeat(25_000)}`],
    ['a cell of 25,000 emphases', `| a | b |\n|---|---|\n| ${'*a_ '.repeat(25_000)} |`],
    ['216,000 list items in 9,000 lines', `${'- '.repeat(24)}a\n\n`.repeat(9_000)],
    ['160 paragraphs of 740 emphases', `${'*a_ '.repeat(740)}\n\n`.repeat(160)],
    ['80,000 headings', '# a\n\n'.repeat(80_000)],
    ['9,900 paragraphs', 'a *b* [c](#a)\n\n'.repeat(9_900)],
    ['20,000 definitions', Array.from({ length: 20_000 }, (_, index) => `[d${index}]: #a\n`).join('\n')],
  ])('ends within ten seconds on %s', (_, markdown) => {
    const start = performance.now();
    expect(() => found(body(markdown))).not.toThrow();
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('file names that are hostile or faulty', () => {
  it.each([
    'content/measures/1.0-a/CON.md',
    'content/measures/1.0-a/ä.md',
    'content/measures/1.0-a/😀.md',
    'content/measures/1.0-a/-x.md',
    `content/measures/1.0-a/${'a'.repeat(250)}_.md`,
  ])('names %s', (path) => {
    const { diagnostics } = checkContent(treeFrom({ [path]: '---\ntitle: X\n---\n' }), exampleDate);
    expect(diagnostics.map(({ code }) => code)).toContain('file-name');
  });
});

describe('findings', () => {
  it('have codes of their own', () => {
    const all = allFindings.map(({ code }) => code);
    expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([]);
  });
});
