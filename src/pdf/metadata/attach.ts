import { createHash } from 'node:crypto';
import type { Draft } from '../file/draft.ts';
import { byteString, dictionary, name, textString } from '../file/makeObjects.ts';
import type { PdfObject, PdfReference } from '../file/objects.ts';
import { compressed } from '../file/writePdf.ts';
import type { Attachment } from '../finishing.ts';
import { pdfDate } from './information.ts';

/**
 * Puts files into a PDF, as files of the document (ISO 32000-2, 14.13), and returns what the catalog says of them:
 * the tree of their names and the list of associated files. No entries where there are no files.
 */
export function attach(
  draft: Draft,
  attachments: readonly Attachment[],
  date: string,
): Readonly<Record<'Names' | 'AF', PdfObject>> {
  if (attachments.length === 0) return { Names: null, AF: null };
  // Name trees are sorted by the bytes of their keys (ISO 32000-1, 7.9.6).
  const sorted = attachments
    .map((attachment) => ({ key: textString(attachment.name), attachment }))
    .sort((one, other) => (one.key.bytes < other.key.bytes ? -1 : 1));
  const files = sorted.map(({ key, attachment }) => ({ key, file: fileOf(draft, attachment, date) }));
  const names = dictionary({ Names: files.flatMap(({ key, file }) => [key, file]) });
  return { Names: dictionary({ EmbeddedFiles: names }), AF: files.map(({ file }) => file) };
}

function fileOf(
  draft: Draft,
  { name: fileName, mediaType, description, relationship, bytes }: Attachment,
  date: string,
): PdfReference {
  const parameters = dictionary({
    Size: bytes.length,
    CreationDate: byteString(pdfDate(date)),
    ModDate: byteString(pdfDate(date)),
    CheckSum: byteString(createHash('md5').update(bytes).digest().toString('latin1')),
  });
  const embedded = draft.add(
    compressed(bytes, { Type: name('EmbeddedFile'), Subtype: name(mediaType), Params: parameters }),
  );
  return draft.add(
    dictionary({
      Type: name('Filespec'),
      F: textString(fileName),
      UF: textString(fileName),
      Desc: textString(description),
      AFRelationship: name(relationship),
      EF: dictionary({ F: embedded, UF: embedded }),
    }),
  );
}
