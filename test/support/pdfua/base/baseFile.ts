import { PDFDict, PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import { baseFont, encoded, glyphCount, glyphWidth, toUnicodeText } from './baseFont.ts';
import { baseStructure, parentKeys } from './baseStructure.ts';

/** A PDF that no rule has anything against, still open for changes. */
export type BaseFile = {
  readonly file: PDFDocument;
  readonly page: PDFDict;
  readonly structureRoot: PDFDict;
  readonly elements: ReadonlyMap<string, PDFDict>;
  readonly font: PDFDict;
  readonly descendant: PDFDict;
  readonly descriptor: PDFDict;
  readonly link: PDFDict;
  readonly crossReference: PDFDict;
  readonly outlineItem: PDFDict;
  readonly fileSpecification: PDFDict;
  readonly info: PDFDict;
  /** The streams that are written at the end. */
  content: string;
  toUnicode: string;
  xmp: string;
};

export async function baseFile(): Promise<BaseFile> {
  const file = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = file;
  const page = file.addPage([595, 842]);
  const fontParts = addFont(file);
  const links = addLinks(file, page.ref);
  const structure = baseStructure(context, page.ref, links);
  const outlineItem = addOutline(file, page.ref);
  const fileSpecification = addAttachment(file);
  const info = context.obj({ Title: PDFHexString.fromText('Protection & measures') });
  context.trailerInfo.Info = context.register(info);
  const id = PDFHexString.of('00112233445566778899AABBCCDDEEFF');
  context.trailerInfo.ID = context.obj([id, id]);

  const resources = { Font: { F1: fontParts.reference }, XObject: { Im1: addImage(file) } };
  page.node.set(PDFName.of('Resources'), context.obj(resources));
  page.node.set(PDFName.of('Annots'), context.obj([links.link, links.crossReference]));
  page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  page.node.set(PDFName.of('StructParents'), context.obj(parentKeys.page));
  const entries = {
    Lang: PDFString.of('en-GB'),
    MarkInfo: context.obj({ Marked: true }),
    ViewerPreferences: context.obj({ DisplayDocTitle: true }),
    Dests: context.obj({ measures: [page.ref, 'XYZ', 0, 780, 0] }),
    StructTreeRoot: context.register(structure.root),
  };
  for (const [key, value] of Object.entries(entries)) catalog.set(PDFName.of(key), value);
  return {
    ...{ file, page: page.node, structureRoot: structure.root, elements: structure.elements },
    ...{ font: fontParts.font, descendant: fontParts.descendant, descriptor: fontParts.descriptor },
    link: context.lookup(links.link, PDFDict),
    crossReference: context.lookup(links.crossReference, PDFDict),
    ...{ outlineItem, fileSpecification, info },
    content: `${structure.content}\n${pageFurniture}`,
    toUnicode: toUnicodeText,
    xmp: xmpText,
  };
}

/** The bytes of the file, with its streams as they are now. */
export async function savedBase(base: BaseFile, useObjectStreams = false): Promise<Uint8Array> {
  const { context, catalog } = base.file;
  const streamOf = (text: string, entries = {}) =>
    context.register(context.flateStream(Buffer.from(text, 'utf8'), entries));
  base.page.set(PDFName.of('Contents'), streamOf(base.content));
  if (base.toUnicode !== '') base.font.set(PDFName.of('ToUnicode'), streamOf(base.toUnicode));
  if (base.xmp !== '') {
    catalog.set(PDFName.of('Metadata'), streamOf(base.xmp, { Type: 'Metadata', Subtype: 'XML' }));
  }
  return base.file.save({ useObjectStreams, addDefaultPage: false, updateFieldAppearances: false });
}

/** A footer and a rule (ISO 32000-1, 14.8.2.2). */
const pageFurniture = [
  `/Artifact <</Type /Pagination /Subtype /Footer>> BDC BT /F1 8 Tf 72 30 Td ${encoded('PAGE')} Tj ET EMC`,
  '/Artifact <</Type /Layout>> BDC 72 40 400 1 re f EMC',
].join('\n');

const xmpText = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Protection &amp; measures</rdf:li></rdf:Alt></dc:title>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

function addFont({ context }: PDFDocument) {
  const descriptor = context.obj({
    ...{ Type: 'FontDescriptor', FontName: 'AAAAAA+Squares', Flags: 4, FontBBox: [0, 0, 500, 500] },
    ...{ ItalicAngle: 0, Ascent: 800, Descent: -200, CapHeight: 500, StemV: 80 },
    FontFile2: context.register(context.flateStream(baseFont())),
  });
  const descendant = context.obj({
    ...{ Type: 'Font', Subtype: 'CIDFontType2', BaseFont: 'AAAAAA+Squares', CIDToGIDMap: 'Identity' },
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    FontDescriptor: context.register(descriptor),
    W: [0, Array.from({ length: glyphCount }, () => glyphWidth)],
  });
  const font = context.obj({
    ...{ Type: 'Font', Subtype: 'Type0', BaseFont: 'AAAAAA+Squares', Encoding: 'Identity-H' },
    DescendantFonts: [context.register(descendant)],
  });
  return { font, descendant, descriptor, reference: context.register(font) };
}

function addLinks({ context }: PDFDocument, page: PDFRef) {
  const annotation = (contents: string, key: number) => ({
    ...{ Type: 'Annot', Subtype: 'Link', Rect: [72, 500, 172, 512], F: 4, P: page, StructParent: key },
    Contents: PDFHexString.fromText(contents),
  });
  const action = { S: 'URI', URI: PDFString.of('https://example.org/') };
  return {
    link: context.register(context.obj({ ...annotation('An address', parentKeys.link), A: action })),
    crossReference: context.register(
      context.obj({ ...annotation('Measures', parentKeys.crossReference), Dest: 'measures' }),
    ),
  };
}

function addOutline({ context, catalog }: PDFDocument, page: PDFRef): PDFDict {
  const [rootRef, itemRef] = [context.nextRef(), context.nextRef()];
  const item = context.obj({
    ...{ Title: PDFHexString.fromText('Measures'), Parent: rootRef, Dest: [page, 'XYZ', 0, 780, 0] },
  });
  context.assign(itemRef, item);
  context.assign(rootRef, context.obj({ Type: 'Outlines', First: itemRef, Last: itemRef, Count: 1 }));
  catalog.set(PDFName.of('Outlines'), rootRef);
  return item;
}

function addAttachment({ context, catalog }: PDFDocument): PDFDict {
  const stream = context.register(
    context.flateStream('{}', { Type: 'EmbeddedFile', Subtype: 'application/json' }),
  );
  const specification = context.obj({
    ...{ Type: 'Filespec', F: PDFString.of('measures.json'), UF: PDFHexString.fromText('measures.json') },
    ...{ EF: { F: stream, UF: stream }, AFRelationship: 'Data', Desc: PDFHexString.fromText('All measures') },
  });
  const reference = context.register(specification);
  const names = { EmbeddedFiles: { Names: [PDFString.of('measures.json'), reference] } };
  catalog.set(PDFName.of('Names'), context.obj(names));
  catalog.set(PDFName.of('AF'), context.obj([reference]));
  return specification;
}

function addImage({ context }: PDFDocument): PDFRef {
  const size = { Type: 'XObject', Subtype: 'Image', Width: 1, Height: 1, ColorSpace: 'DeviceGray' };
  return context.register(context.flateStream(Uint8Array.of(0), { ...size, BitsPerComponent: 8 }));
}
