import type { PDFDict } from '@cantoo/pdf-lib';
import type { Font } from './fonts.ts';
import type { Point } from './matrix.ts';

/** What a page draws, in order, and the marks around it. */
export type PageContent = {
  readonly drawings: readonly Drawing[];
  readonly marks: readonly Mark[];
  /** The form XObjects, as often as they are drawn. */
  readonly forms: readonly PDFDict[];
  /** What no reader can make sense of. */
  readonly faults: readonly string[];
};

/** A marked-content sequence (ISO 32000-1, 14.6). */
export type Mark = {
  readonly tag: string;
  readonly mcid: number | null;
  readonly hasLanguage: boolean;
  /** `/Type` of an artefact: `Pagination`, `Layout` … */
  readonly artefactType: string | null;
  /** From the outermost. */
  readonly outer: readonly Mark[];
  /** The form XObject that holds it; `null` for the page itself. */
  readonly form: PDFDict | null;
};

/** One thing that a page paints. */
export type Drawing = {
  readonly kind: 'text' | 'path' | 'image' | 'shading';
  /** From the outermost. */
  readonly marks: readonly Mark[];
  readonly text: DrawnText | null;
};

/** What one operator shows, in the space of the page. */
export type DrawnText = {
  readonly font: Font;
  readonly codes: readonly number[];
  readonly start: Point;
  readonly end: Point;
};

export function isArtefact(mark: Mark): boolean {
  return mark.tag === 'Artifact';
}
