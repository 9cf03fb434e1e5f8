import type { Finishing } from '../finishing.ts';

/** The program that a PDF names as its origin. */
export const creator = 'tomwerk';

/**
 * The metadata of a document as XMP (ISO 16684-1), with the mark of PDF/UA-1 (ISO 14289-1, 5). `producer` is what
 * made the pages. It says the same as the document information dictionary.
 */
export function xmpOf(finishing: Finishing, producer: string): Uint8Array {
  const { title, organisation, language, edition, classification } = finishing;
  const date = new Date(finishing.date).toISOString().replace(/\.\d+Z$/, 'Z');
  const alternatives = (text: string) =>
    ['x-default', language]
      .map((tag) => `<rdf:li xml:lang="${escapeXml(tag)}">${escapeXml(text)}</rdf:li>`)
      .join('');
  const lines = [
    `<dc:format>application/pdf</dc:format>`,
    `<dc:title><rdf:Alt>${alternatives(title)}</rdf:Alt></dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${escapeXml(organisation)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:description><rdf:Alt>${alternatives(edition)}</rdf:Alt></dc:description>`,
    `<dc:subject><rdf:Bag><rdf:li>${escapeXml(classification)}</rdf:li></rdf:Bag></dc:subject>`,
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<pdf:Keywords>${escapeXml(classification)}</pdf:Keywords>`,
    `<pdf:Producer>${escapeXml(producer)}</pdf:Producer>`,
    `<xmp:CreatorTool>${creator}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${date}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${date}</xmp:ModifyDate>`,
    `<xmp:MetadataDate>${date}</xmp:MetadataDate>`,
    `<pdfuaid:part>1</pdfuaid:part>`,
    `<tomwerk:edition>${escapeXml(edition)}</tomwerk:edition>`,
    `<tomwerk:classification>${escapeXml(classification)}</tomwerk:classification>`,
  ];
  return new TextEncoder().encode(`${packetStart}${lines.join('\n')}${packetEnd}`);
}

/** The last one is our own: edition and classification, as the document prints them, have no name in the others. */
const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  tomwerk: 'urn:tomwerk:document:1:',
};

const declared = Object.entries(namespaces)
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

// The identifier is the same in every packet of the world (ISO 16684-1, 7.3.2).
const packetStart = `<?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${declared}>
<rdf:Description rdf:about="">
`;

const packetEnd = `
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>
`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
