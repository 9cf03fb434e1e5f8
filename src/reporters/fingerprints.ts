import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceLines } from '../source/sourceLines.ts';
import { inReadingOrder } from './order.ts';

/** A diagnostic with a name by which the same problem is known again in another version of the content. */
export type Fingerprinted = { readonly diagnostic: Diagnostic; readonly fingerprint: string };

/** How much of a line makes it known again: it may be a megabyte long and hold a thousand problems. */
const enough = 1000;

/**
 * Diagnostics in reading order, each with a fingerprint of its own: code, file, and the text of its line rather than the
 * line's number, so that lines put in above change nothing. Equal ones are counted.
 */
export function fingerprinted(diagnostics: readonly Diagnostic[], lines: SourceLines): Fingerprinted[] {
  const seen = new Map<string, number>();
  return inReadingOrder(diagnostics).map((diagnostic) => {
    const { code, location, values } = diagnostic;
    const text =
      location === null
        ? JSON.stringify(values)
        : lines(location.file, location.line)?.trim().slice(0, enough);
    const identity = JSON.stringify([code, location?.file ?? null, text ?? '']);
    const count = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, count);
    const fingerprint = createHash('sha256').update(`${identity} ${count}`).digest('hex');
    return { diagnostic, fingerprint };
  });
}
