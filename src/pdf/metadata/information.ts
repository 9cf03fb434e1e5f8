import type { Draft } from '../file/draft.ts';
import { byteString, dictionary, textString } from '../file/makeObjects.ts';
import { isDictionary, isString, type PdfDictionary } from '../file/objects.ts';
import type { Finishing } from '../finishing.ts';
import { creator } from './xmp.ts';

/** The document information dictionary (ISO 32000-1, 14.3.3). */
export function informationOf(finishing: Finishing, producer: string): PdfDictionary {
  const date = byteString(pdfDate(finishing.date));
  return dictionary({
    Title: textString(finishing.title),
    Author: textString(finishing.organisation),
    Subject: textString(finishing.edition),
    Keywords: textString(finishing.classification),
    Creator: textString(creator),
    Producer: textString(producer),
    CreationDate: date,
    ModDate: date,
  });
}

/** What made the pages, as the printed file says: `Skia/PDF m153`. */
export function producerOf(draft: Draft): string {
  const information = draft.resolve(draft.trailer.entries.get('Info'));
  const producer = isDictionary(information) ? information.entries.get('Producer') : null;
  return isString(producer) ? producer.bytes : '';
}

/** ISO 32000-1, 7.9.4, in UTC. */
export function pdfDate(date: string): string {
  const digits = new Date(date).toISOString().replace(/[^0-9]/g, '');
  return `D:${digits.slice(0, 'YYYYMMDDHHmmSS'.length)}Z`;
}
