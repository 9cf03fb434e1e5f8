import { openDocument } from './openDocument.ts';
import type { Finding } from './rule.ts';
import { allRules } from './rules.ts';

/** What all rules find in a PDF. Throws on a file that is no PDF. */
export async function checkPdf(pdf: Uint8Array): Promise<readonly Finding[]> {
  const document = await openDocument(pdf);
  return allRules.flatMap(({ checkpoint, find }) => find(document).map((place) => ({ checkpoint, place })));
}
