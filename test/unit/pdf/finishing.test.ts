import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { textOfString } from '../../../src/pdf/file/makeObjects.ts';
import {
  isArray,
  isDictionary,
  isStream,
  isString,
  type PdfDictionary,
  type PdfObject,
} from '../../../src/pdf/file/objects.ts';
import { dictionaryAt, openPdf } from '../../../src/pdf/file/openPdf.ts';
import { dataOf } from '../../../src/pdf/file/readIndirectObject.ts';
import type { Attachment } from '../../../src/pdf/finishing.ts';
import { finishPdf } from '../../../src/pdf/finishPdf.ts';
import { pageCount } from '../../../src/pdf/pageCount.ts';
import { handmadePdf } from '../../support/handmadePdf.ts';
import { finishingOn } from '../../support/printing.ts';
import { structureOf } from '../../support/readPdf.ts';

const date = '2026-03-14T01:02:03.456Z';

function streamOf(text: string): string {
  return `<</Length ${text.length}>>\nstream\n${text}\nendstream`;
}

const toUnicode =
  'begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n2 beginbfchar\n<0001> <005A>\n<0002> <00FC>\nendbfchar';
const text = (mcid: number, code: string) =>
  `/NonStruct <</MCID ${mcid} >>BDC\nBT\n/F4 10 Tf\n1 0 0 -1 0 0 Tm\n<${code}> Tj\nET\nEMC\n`;

/** A page as Chromium prints it: two links, of which one leads to the page itself and one away. */
function printed(moment = "D:20261123184845+00'00'"): Uint8Array {
  return handmadePdf([
    '<</Pages 3 0 R/StructTreeRoot 7 0 R/Dests 12 0 R/Lang (de)/Outlines 15 0 R>>',
    `<</Title (x)/Creator (Chromium)/Producer (Skia/PDF m153)/CreationDate (${moment})/ModDate (${moment})>>`,
    '<</Kids [4 0 R]/Count 1>>',
    '<</Type /Page/Contents 5 0 R/StructParents 0/Annots [10 0 R 11 0 R]/Resources <</Font <</F4 6 0 R>>>>/Parent 3 0 R>>',
    streamOf(text(0, '0001') + text(1, '0002')),
    '<</Type /Font/ToUnicode 13 0 R>>',
    '<</Type /StructTreeRoot/K 8 0 R>>',
    '<</Type /StructElem/S /Document/P 7 0 R/K [9 0 R 14 0 R 16 0 R]>>',
    '<</Type /StructElem/S /Link/P 8 0 R/Pg 4 0 R/K [0 <</Type /OBJR/Obj 10 0 R/Pg 4 0 R>>]>>',
    '<</Type /Annot/Subtype /Link/Dest /ziel/StructParent 1>>',
    '<</Type /Annot/Subtype /Link/A <</S /URI/URI (https://example.org)>>/StructParent 2>>',
    '<</ziel [4 0 R /XYZ 0 0 0]>>',
    streamOf(toUnicode),
    '<</Type /StructElem/S /Link/P 8 0 R/Pg 4 0 R/K [1 <</Type /OBJR/Obj 11 0 R/Pg 4 0 R>>]>>',
    '<</Title (empty)/SE 16 0 R>>',
    '<</Type /StructElem/S /H1/P 8 0 R>>',
  ]);
}

function opened(pdf: Uint8Array) {
  const file = openPdf(pdf);
  const catalog = dictionaryAt(file, file.trailer, 'Root');
  const dictionary = (object: PdfObject | undefined): PdfDictionary => {
    const resolved = file.resolve(object);
    if (!isDictionary(resolved)) throw new Error('A dictionary is missing.');
    return resolved;
  };
  const items = (object: PdfObject | undefined): readonly PdfObject[] => {
    const resolved = file.resolve(object);
    return isArray(resolved) ? resolved : [];
  };
  return { file, catalog, dictionary, items };
}

function said({ entries }: PdfDictionary, key: string): string | null {
  const value = entries.get(key);
  return isString(value) ? textOfString(value) : null;
}

function metadataOf(pdf: Uint8Array): string {
  const { file, catalog } = opened(pdf);
  const metadata = file.resolve(catalog.entries.get('Metadata'));
  return isStream(metadata) ? dataOf(metadata).toString('utf8') : '';
}

describe('a finished PDF', () => {
  const finishing = finishingOn(date);
  const pdf = finishPdf(printed(), finishing);

  it('says who made what and when, in UTC, and nothing of the moment of printing', () => {
    const { file } = opened(pdf);
    const info = dictionaryAt(file, file.trailer, 'Info');
    const keys = [...info.entries.keys()];
    expect(Object.fromEntries(keys.map((key) => [key, said(info, key)]))).toEqual({
      Title: 'Handbuch',
      Author: 'Beispiel GmbH',
      Subject: 'Entwurf',
      Keywords: 'Intern',
      Creator: 'tomwerk',
      Producer: 'Skia/PDF m153',
      CreationDate: 'D:20260314010203Z',
      ModDate: 'D:20260314010203Z',
    });
  });

  it('says the same in XMP, with the mark of PDF/UA-1 and edition and classification by name', () => {
    const xmp = metadataOf(finishPdf(printed(), { ...finishing, organisation: 'Müller & <Söhne>' }));
    for (const part of [
      '<pdfuaid:part>1</pdfuaid:part>',
      '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Handbuch</rdf:li><rdf:li xml:lang="de">Handbuch</rdf:li></rdf:Alt></dc:title>',
      '<dc:creator><rdf:Seq><rdf:li>Müller &amp; &lt;Söhne&gt;</rdf:li></rdf:Seq></dc:creator>',
      '<dc:language><rdf:Bag><rdf:li>de</rdf:li></rdf:Bag></dc:language>',
      '<pdf:Producer>Skia/PDF m153</pdf:Producer>',
      '<pdf:Keywords>Intern</pdf:Keywords>',
      '<xmp:CreatorTool>tomwerk</xmp:CreatorTool>',
      '<xmp:CreateDate>2026-03-14T01:02:03Z</xmp:CreateDate>',
      '<xmp:ModifyDate>2026-03-14T01:02:03Z</xmp:ModifyDate>',
      '<tomwerk:edition>Entwurf</tomwerk:edition>',
      '<tomwerk:classification>Intern</tomwerk:classification>',
    ]) {
      expect(xmp).toContain(part);
    }
  });

  it('has metadata that is not compressed, so that programs find it without reading the file', () => {
    expect(Buffer.from(pdf).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('shows its title in the window, is marked and has its language', () => {
    const { catalog, dictionary } = opened(pdf);
    expect(dictionary(catalog.entries.get('ViewerPreferences')).entries.get('DisplayDocTitle')).toBe(true);
    expect(dictionary(catalog.entries.get('MarkInfo')).entries.get('Marked')).toBe(true);
    expect(said(catalog, 'Lang')).toBe('de');
  });

  it('describes every link by its text, and those within the document by their page', () => {
    const { catalog, dictionary, items } = opened(pdf);
    const page = dictionary(items(dictionary(catalog.entries.get('Pages')).entries.get('Kids'))[0]);
    const annotations = items(page.entries.get('Annots')).map(dictionary);
    expect(annotations.map((annotation) => said(annotation, 'Contents'))).toEqual(['Z, Seite 1', 'ü']);
    expect(annotations.map(({ entries }) => entries.get('F'))).toEqual([4, 4]);
    expect(page.entries.get('Tabs')).toEqual({ kind: 'name', name: 'S' });
  });

  it('leads from content and links back to their elements', () => {
    const { catalog, dictionary, items } = opened(pdf);
    const root = dictionary(catalog.entries.get('StructTreeRoot'));
    const nums = items(dictionary(root.entries.get('ParentTree')).entries.get('Nums'));
    const types = (object: PdfObject | undefined) => dictionary(object).entries.get('S');
    expect(nums.filter((_, index) => index % 2 === 0)).toEqual([0, 1, 2]);
    const link = { kind: 'name', name: 'Link' };
    expect([...items(nums[1]).map(types), types(nums[3]), types(nums[5])]).toEqual([link, link, link, link]);
    expect(root.entries.get('ParentTreeNextKey')).toBe(3);
  });

  it('has no element that holds nothing, even where the outline names one', () => {
    const { catalog, dictionary, file } = opened(pdf);
    expect(file.resolve(dictionary(catalog.entries.get('Outlines')).entries.get('SE'))).toBeNull();
    expect(structureOf(pdf)).toEqual(['Document', '  P', '    Link', '      "Z"', '    Link', '      "ü"']);
  });

  it('has the same bytes whenever it was printed', () => {
    expect(finishPdf(printed("D:20300101000000+00'00'"), finishing)).toEqual(pdf);
  });

  it('has an identifier from the content and what the file says', () => {
    const idOf = (finished: Uint8Array) => {
      const [first, second] = items(finished);
      expect(first).toEqual(second);
      return first;
    };
    const items = (finished: Uint8Array) => {
      const id = openPdf(finished).trailer.entries.get('ID');
      return isArray(id) ? id : [];
    };
    const others = [{ contentDigest: 'ff' }, { title: 'Anlage' }, { date: '2026-03-15T00:00:00Z' }];
    const ids = others.map((change) =>
      JSON.stringify(idOf(finishPdf(printed(), { ...finishing, ...change }))),
    );
    expect(new Set([...ids, JSON.stringify(idOf(pdf))]).size).toBe(4);
  });

  it('is made from a copy, and has as many pages', () => {
    const source = printed();
    finishPdf(source, finishing);
    expect(Uint8Array.from(source)).toEqual(Uint8Array.from(printed()));
    expect(pageCount(pdf)).toBe(1);
  });

  it('is refused without a structure, which nothing could repair', () => {
    const untagged = handmadePdf(['<</Pages 3 0 R>>', '<<>>', '<</Kids []/Count 0>>']);
    expect(() => finishPdf(untagged, finishing)).toThrow('structure');
  });
});

describe('files in a PDF', () => {
  const attachment = (name: string, bytes: string): Attachment => ({
    name,
    mediaType: 'application/json',
    description: 'Maßnahmen',
    relationship: 'Data',
    bytes: new TextEncoder().encode(bytes),
  });
  const attachments = [attachment('provenance.json', '{}'), attachment('measures.json', '[1,2]')];
  const pdf = finishPdf(printed(), { ...finishingOn(date), attachments });

  it('are files of the document, named and described, in the order of their names', () => {
    const { catalog, dictionary, items, file } = opened(pdf);
    const tree = dictionary(dictionary(catalog.entries.get('Names')).entries.get('EmbeddedFiles'));
    const names = items(tree.entries.get('Names'));
    const files = items(catalog.entries.get('AF')).map(dictionary);
    expect([names[1], names[3]].map((item) => file.resolve(item))).toEqual(files);
    expect(files.map((specification) => said(specification, 'UF'))).toEqual([
      'measures.json',
      'provenance.json',
    ]);
    expect(files.map((specification) => said(specification, 'F'))).toEqual([
      'measures.json',
      'provenance.json',
    ]);
    expect(said(dictionary(names[1]), 'Desc')).toBe('Maßnahmen');
    expect(dictionary(names[1]).entries.get('AFRelationship')).toEqual({ kind: 'name', name: 'Data' });
  });

  it('keep their bytes, with size, digest and date', () => {
    const { catalog, dictionary, items, file } = opened(pdf);
    const [first] = items(catalog.entries.get('AF')).map(dictionary);
    const embedded = file.resolve(dictionary(first?.entries.get('EF')).entries.get('F'));
    if (!isStream(embedded)) throw new Error('The file is missing.');
    expect(dataOf(embedded).toString()).toBe('[1,2]');
    expect(embedded.dictionary.entries.get('Subtype')).toEqual({ kind: 'name', name: 'application/json' });
    const parameters = dictionary(embedded.dictionary.entries.get('Params'));
    expect(parameters.entries.get('Size')).toBe(5);
    const digest = createHash('md5').update('[1,2]').digest().toString('latin1');
    expect(parameters.entries.get('CheckSum')).toEqual({ kind: 'string', bytes: digest });
    expect(said(parameters, 'ModDate')).toBe('D:20260314010203Z');
  });

  it('have the same bytes in whatever order they come', () => {
    expect(finishPdf(printed(), { ...finishingOn(date), attachments: attachments.toReversed() })).toEqual(
      pdf,
    );
  });

  it('leave no trace where there are none', () => {
    const { catalog } = opened(finishPdf(printed(), finishingOn(date)));
    expect(catalog.entries.has('AF') || catalog.entries.has('Names')).toBe(false);
  });
});
