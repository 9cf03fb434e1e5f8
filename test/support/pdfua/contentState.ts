import type { PDFDict } from '@cantoo/pdf-lib';
import type { Font } from './fonts.ts';
import { identity, type Matrix } from './matrix.ts';
import type { Drawing, Mark } from './pageContent.ts';

/** What `q` saves and `Q` restores (ISO 32000-1, 8.4 and 9.3). */
export type GraphicsState = {
  readonly matrix: Matrix;
  readonly font: Font | null;
  readonly size: number;
  readonly characterSpace: number;
  readonly wordSpace: number;
  /** 1 for text as wide as its font. */
  readonly scale: number;
  readonly leading: number;
};

/** Where the reading of a content stream stands. */
export type ContentState = {
  readonly resources: PDFDict | null;
  readonly form: PDFDict | null;
  graphics: GraphicsState;
  readonly saved: GraphicsState[];
  lineMatrix: Matrix;
  textMatrix: Matrix;
  marks: readonly Mark[];
  readonly output: ContentOutput;
};

/** What is gathered over a page and its form XObjects. */
export type ContentOutput = {
  readonly drawings: Drawing[];
  readonly marks: Mark[];
  readonly forms: PDFDict[];
  readonly faults: string[];
  readonly fontOf: (dictionary: PDFDict) => Font;
};

export function stateOf(
  output: ContentOutput,
  inside: Pick<ContentState, 'resources' | 'form' | 'marks'> & { readonly matrix: Matrix },
): ContentState {
  const { matrix, ...place } = inside;
  const text = { font: null, size: 0, characterSpace: 0, wordSpace: 0, scale: 1, leading: 0 };
  return {
    ...place,
    graphics: { matrix, ...text },
    saved: [],
    lineMatrix: identity,
    textMatrix: identity,
    output,
  };
}

export function change(state: ContentState, changes: Partial<GraphicsState>): void {
  state.graphics = { ...state.graphics, ...changes };
}
