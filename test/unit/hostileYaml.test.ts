import { describe, expect, it } from 'vitest';
import { codes, fields, file, found } from '../support/hostileMeasure.ts';

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

describe('a bracket or quotation mark that stays open', () => {
  it.each<[string, string, string]>([
    ['a list', 'services: [hosting\nowner: x\nstatus: planned', '5:11'],
    ['a list over several lines', 'owner: x\nservices: [a,\n  b\nreview: { every: P12M }', '6:11'],
    ['a list inside a group', 'controls: { gdpr: [a, b }\nowner: x', '5:19'],
    ['a group', 'review: { every: P12M\nowner: x\nstatus: planned', '5:9'],
    ['a double quote', 'owner: "abc\nstatus: planned\nservices: all', '5:8'],
    ['a single quote', "owner: 'abc\nstatus: planned", '5:8'],
    ['a quote that the next one closes', 'owner: "abc\nstatus: planned\nvalidFrom: "2026"', '5:8'],
    ['a quote inside a list', 'services: [a, "b]\nowner: x', '5:15'],
    [
      'a quote inside one of several groups',
      'evidence:\n  - { type: log, ref: "x }\n  - { type: log, ref: "y" }',
      '6:23',
    ],
  ])('is named once and where it opens: %s', (_, yaml, place) => {
    expect(codes(fields(yaml))).toEqual([`yaml-syntax ${place}`]);
  });

  it('is told apart from a colon in a title, and both are named', () => {
    expect(codes('---\nid: b\nnumber: "1.0.1"\ntitle: A: b\nowner: "x\n---\n')).toEqual([
      'yaml-syntax 4:8',
      'yaml-syntax 5:8',
    ]);
  });
});
