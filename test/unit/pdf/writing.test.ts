import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeRoot, openDraft } from '../../../src/pdf/file/draft.ts';
import {
  dictionary,
  name,
  reference,
  stream,
  textOfString,
  textString,
} from '../../../src/pdf/file/makeObjects.ts';
import { isDictionary, isStream, type PdfObject } from '../../../src/pdf/file/objects.ts';
import { dictionaryAt, openPdf } from '../../../src/pdf/file/openPdf.ts';
import { readObject } from '../../../src/pdf/file/readObject.ts';
import { writeObject } from '../../../src/pdf/file/writeObject.ts';
import { compressed, writePdf } from '../../../src/pdf/file/writePdf.ts';
import { handmadePdf } from '../../support/handmadePdf.ts';

const bytes = fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)) });

const { object: anyObject } = fc.letrec<{ object: PdfObject }>((tie) => ({
  object: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false),
    fc.integer(),
    fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })
      .map((value) => Math.round(value * 1e4) / 1e4 + 0),
    fc.string().map(name),
    bytes.map((text): PdfObject => ({ kind: 'string', bytes: text })),
    fc.integer({ min: 1, max: 99_999 }).map(reference),
    fc.array(tie('object')),
    fc
      .dictionary(fc.string(), tie('object'))
      .map((entries): PdfObject => ({ kind: 'dictionary', entries: new Map(Object.entries(entries)) })),
  ),
}));

describe('a written object', () => {
  it('is read as what it was', () => {
    fc.assert(
      fc.property(anyObject, (object) => {
        expect(
          readObject(
            writeObject(object, (number) => number),
            0,
          ).value,
        ).toEqual(object);
      }),
    );
  });

  it('has no exponents in its numbers', () => {
    expect(writeObject([1e-7, 2.5e-7, -1e-11], () => null)).toBe('[0.0000001 0.00000025 -0]');
  });

  it('refers to nothing where the file has nothing', () => {
    expect(writeObject([reference(7)], () => null)).toBe('[null]');
  });

  it('keeps every text that a person reads', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(textOfString(textString(text))).toBe(text);
      }),
    );
  });
});

describe('a written file', () => {
  const source = handmadePdf([
    '<</Pages 3 0 R/Lost 9 0 R/List 4 0 R>>',
    '<</Title (x)>>',
    '<</Kids []/Count 0>>',
    '[(one) 5 0 R]',
    '<</Length 4>>\nstream\ndata\nendstream',
    '(nothing refers to me)',
  ]);

  function written(changes: Readonly<Record<string, PdfObject>> = {}, seed = ''): Uint8Array {
    const draft = openDraft(source);
    const root = changeRoot(draft, changes);
    return writePdf(draft, { root, info: reference(2) }, seed);
  }

  it('is a file of PDF 1.7 with all that the catalog leads to, and nothing else', () => {
    const pdf = written();
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/^%PDF-1\.7\n/);
    const file = openPdf(pdf);
    const root = dictionaryAt(file, file.trailer, 'Root');
    expect(dictionaryAt(file, root, 'Pages').entries.get('Count')).toBe(0);
    expect(file.resolve(root.entries.get('Lost'))).toBeNull();
    const list = file.resolve(root.entries.get('List'));
    const data = Array.isArray(list) ? file.resolve(list[1]) : null;
    expect(isStream(data) && Buffer.from(data.data).toString()).toBe('data');
    const numbers = Array.from({ length: Number(file.trailer.entries.get('Size')) }, (_, number) => number);
    const strings = numbers.map((number) => JSON.stringify(file.resolve(reference(number))));
    expect(strings.filter((text) => text?.includes('nothing refers'))).toEqual([]);
  });

  it('holds more objects than one object stream', () => {
    const draft = openDraft(source);
    const many = Array.from({ length: 1001 }, (_, index) => draft.add(dictionary({ Index: index })));
    const root = changeRoot(draft, { Many: many });
    const file = openPdf(writePdf(draft, { root, info: reference(2) }, ''));
    const read = file.resolve(dictionaryAt(file, file.trailer, 'Root').entries.get('Many'));
    const indices = (Array.isArray(read) ? read : []).map((item: PdfObject) => {
      const entry = file.resolve(item);
      return isDictionary(entry) ? entry.entries.get('Index') : null;
    });
    expect(indices).toEqual(many.map((_, index) => index));
  });

  it('depends on what it means, and not on the numbers of its objects', () => {
    const shuffled = handmadePdf([
      '<</Pages 6 0 R/Lost 9 0 R/List 5 0 R>>',
      '<</Title (x)>>',
      'null',
      '<</Length 4>>\nstream\ndata\nendstream',
      '[(one) 4 0 R]',
      '<</Kids []/Count 0>>',
    ]);
    const draft = openDraft(shuffled);
    expect(writePdf(draft, { root: changeRoot(draft, {}), info: reference(2) }, '')).toEqual(written());
  });

  it('has an identifier that changes with its content and with the seed', () => {
    const ids = [written(), written(), written({ Lang: textString('de') }), written({}, 'ab')].map((pdf) =>
      JSON.stringify(openPdf(pdf).trailer.entries.get('ID')),
    );
    expect(ids[1]).toBe(ids[0]);
    expect(new Set(ids).size).toBe(3);
  });

  it('leaves the file it was made from as it was', () => {
    const before = Buffer.from(source);
    written({ Lang: textString('de') });
    expect(Buffer.compare(before, source)).toBe(0);
  });

  it('compresses the same data to the same bytes', () => {
    const data = Buffer.from('text '.repeat(1000));
    expect(compressed(data, {})).toEqual(compressed(data, {}));
    expect(compressed(data, {}).data.length).toBeLessThan(100);
    expect(stream(data, {}).data).toBe(data);
  });
});
