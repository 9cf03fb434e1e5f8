import { describe, expect, it } from 'vitest';
import { isStream } from '../../../src/pdf/file/objects.ts';
import { dictionaryAt, openPdf } from '../../../src/pdf/file/openPdf.ts';
import { readObject } from '../../../src/pdf/file/readObject.ts';
import { readPageNumbers } from '../../../src/pdf/pageNumbers.ts';
import { handmadePdf } from '../../support/handmadePdf.ts';

function object(text: string): unknown {
  return readObject(text, 0).value;
}

function bytesOf(text: string): string {
  const value = readObject(text, 0).value;
  if (value === null || typeof value !== 'object' || !('kind' in value) || value.kind !== 'string') return '';
  return value.bytes;
}

describe('an object', () => {
  it.each([
    ['null', null],
    ['true', true],
    ['false', false],
    ['-12', -12],
    ['+7', 7],
    ['.5', 0.5],
    ['4.', 4],
    ['-0.002', -0.002],
    ['% a comment (\n 3', 3],
    ['12 0 R', { kind: 'reference', number: 12 }],
    ['12 0 Rx', 12],
    ['/Lang', { kind: 'name', name: 'Lang' }],
    ['/ma#25C3#259F#20#28x', { kind: 'name', name: 'ma%C3%9F (x' }],
    ['/ma#c3#9fnahme', { kind: 'name', name: 'maßnahme' }],
    ['/', { kind: 'name', name: '' }],
    ['[]', []],
    ['[1 2 0 R/A[true]]', [1, { kind: 'reference', number: 2 }, { kind: 'name', name: 'A' }, [true]]],
    ['[1 2 3]', [1, 2, 3]],
  ])('%s is read as what it says', (text, expected) => {
    expect(object(text)).toEqual(expected);
  });

  it.each([
    ['(plain)', 'plain'],
    ['()', ''],
    ['(a (nested) one)', 'a (nested) one'],
    ['(\\(\\)\\\\\\n\\t)', '()\\\n\t'],
    ['(\\101\\0612\\7)', 'A12\x07'],
    ['(two \\\nlines\r\nend)', 'two lines\nend'],
    ['<48 65 6C6c 6F>', 'Hello'],
    ['<4>', '@'],
  ])('the string %j loses its escapes', (text, expected) => {
    expect(bytesOf(text)).toBe(expected);
  });

  it('that is a dictionary keeps its entries, also those in dictionaries', () => {
    const dictionary = object('<</A 1/B<</C(x)>>/D[<<>>]/E null>>');
    expect(dictionary).toMatchObject({ kind: 'dictionary', entries: expect.any(Map) });
    expect([...(dictionary as { entries: Map<string, unknown> }).entries.keys()]).toEqual([
      'A',
      'B',
      'D',
      'E',
    ]);
  });

  it.each(['', '(open', '[1', '<</A 1', '<</A>>', '<<1 2>>', 'nonsense', ']'])(
    'that is not whole, such as %j, is refused with its place',
    (text) => {
      expect(() => object(text)).toThrow(/at byte \d+/);
    },
  );
});

describe('a file', () => {
  const stream = '<</Length 3 0 R>>\nstream\nendstream endobj 1\nendstream';

  it('resolves references, and those to objects it does not have as null', () => {
    const file = openPdf(handmadePdf(['<</Info 2 0 R/None 9 0 R>>', '<</Title (x)>>']));
    const root = dictionaryAt(file, file.trailer, 'Root');
    expect(file.resolve(root.entries.get('Info'))).toMatchObject({ kind: 'dictionary' });
    expect(file.resolve(root.entries.get('None'))).toBeNull();
    expect(file.resolve(undefined)).toBeNull();
  });

  it('skips the data of a stream by its length, whatever the data looks like', () => {
    const bytes = handmadePdf(['<</Data 4 0 R>>', '<<>>', '18', stream]);
    const file = openPdf(bytes);
    const data = file.resolve(dictionaryAt(file, file.trailer, 'Root').entries.get('Data'));
    expect(isStream(data) && Buffer.from(data.data).toString()).toBe('endstream endobj 1');
  });

  it('shows the last revision of an object', () => {
    const file = openPdf(handmadePdf(['<</A 1>>', '<</Title (old)>>'], { 1: '<</A 2>>' }));
    expect(dictionaryAt(file, file.trailer, 'Root').entries.get('A')).toBe(2);
    expect(dictionaryAt(file, file.trailer, 'Info').entries.has('Title')).toBe(true);
  });

  it.each(['', 'Hello', '%PDF-1.4\nstartxref\n3\n%%EOF'])('that is none, such as %j, is refused', (text) => {
    expect(() => openPdf(Buffer.from(text))).toThrow(/The PDF does not have/);
  });
});

describe('page numbers', () => {
  const pages = [
    '<</Type /Pages/Kids [4 0 R 5 0 R]>>',
    '<</Type /Pages/Kids [6 0 R 7 0 R]>>',
    '<</Type /Page>>',
    '<</Type /Page>>',
    '<</Type /Page>>',
  ];

  it('count the pages in the order of the tree, not of the file', () => {
    const bytes = handmadePdf([
      '<</Pages 3 0 R/Dests 9 0 R>>',
      '<<>>',
      ...pages,
      'null',
      '<</last [5 0 R /XYZ 0 0 0]/first [6 0 R /XYZ 0 0 0]/second [7 0 R /XYZ 0 0 0]>>',
    ]);
    expect(readPageNumbers(bytes)).toEqual(
      new Map([
        ['last', 3],
        ['first', 1],
        ['second', 2],
      ]),
    );
  });

  it('are known under the id of the element, whatever its characters', () => {
    const names = '<</ma#25C3#259Fnahme [5 0 R]/a#2520b [5 0 R]/100#25 [5 0 R]/x#28#29 [5 0 R]>>';
    const bytes = handmadePdf(['<</Pages 3 0 R/Dests 9 0 R>>', '<<>>', ...pages, 'null', names]);
    expect([...readPageNumbers(bytes).keys()]).toEqual(['maßnahme', 'a b', '100%', 'x()']);
  });

  it('are none where no link leads into the document', () => {
    expect(readPageNumbers(handmadePdf(['<</Pages 3 0 R>>', '<<>>', ...pages])).size).toBe(0);
  });
});
