import { type ContentState, change } from './contentState.ts';
import type { Operand } from './contentTokens.ts';
import { identity, matrixOf, multiply, originOf } from './matrix.ts';
import { dictionaryAt } from './objects.ts';

/** What an operator does to the state. */
export type Operator = (state: ContentState, operands: readonly Operand[]) => void;

/** The text operators (ISO 32000-1, 9.3 and 9.4). */
export const textOperators: Readonly<Record<string, Operator>> = {
  BT: (state) => {
    state.lineMatrix = identity;
    state.textMatrix = identity;
  },
  Tf: (state, [name, size]) => {
    const fonts = state.resources === null ? null : dictionaryAt(state.resources, 'Font');
    const font = fonts === null ? null : dictionaryAt(fonts, nameIn(name));
    change(state, { font: font === null ? null : state.output.fontOf(font), size: numberIn(size) });
  },
  Tc: (state, [space]) => change(state, { characterSpace: numberIn(space) }),
  Tw: (state, [space]) => change(state, { wordSpace: numberIn(space) }),
  Tz: (state, [percent]) => change(state, { scale: numberIn(percent) / 100 }),
  TL: (state, [leading]) => change(state, { leading: numberIn(leading) }),
  Td: (state, [x, y]) => moveLine(state, numberIn(x), numberIn(y)),
  TD: (state, [x, y]) => {
    change(state, { leading: -numberIn(y) });
    moveLine(state, numberIn(x), numberIn(y));
  },
  Tm: (state, operands) => {
    state.lineMatrix = matrixOf(operands.map(numberIn));
    state.textMatrix = state.lineMatrix;
  },
  'T*': (state) => nextLine(state),
  Tj: (state, [text]) => show(state, [text]),
  TJ: (state, [texts]) => show(state, itemsIn(texts)),
  "'": (state, [text]) => {
    nextLine(state);
    show(state, [text]);
  },
  '"': (state, [wordSpace, characterSpace, text]) => {
    change(state, { wordSpace: numberIn(wordSpace), characterSpace: numberIn(characterSpace) });
    nextLine(state);
    show(state, [text]);
  },
};

function moveLine(state: ContentState, x: number, y: number): void {
  state.lineMatrix = multiply([1, 0, 0, 1, x, y], state.lineMatrix);
  state.textMatrix = state.lineMatrix;
}

function nextLine(state: ContentState): void {
  moveLine(state, 0, -state.graphics.leading);
}

function show(state: ContentState, pieces: readonly (Operand | undefined)[]): void {
  const { font, matrix } = state.graphics;
  if (font === null) {
    state.output.faults.push('Text is shown before a font is chosen.');
    return;
  }
  const start = originOf(multiply(state.textMatrix, matrix));
  const codes = pieces.flatMap((piece) => [...showPiece(state, piece)]);
  const end = originOf(multiply(state.textMatrix, matrix));
  state.output.drawings.push({ kind: 'text', marks: state.marks, text: { font, codes, start, end } });
}

/** Moves on by what a string or a number in the array of `TJ` takes (ISO 32000-1, 9.4.4). */
function showPiece(state: ContentState, piece: Operand | undefined): readonly number[] {
  const { font, size, scale, characterSpace, wordSpace } = state.graphics;
  const advance = (width: number) => {
    state.textMatrix = multiply([1, 0, 0, 1, width * scale, 0], state.textMatrix);
  };
  if (typeof piece === 'number') advance((-piece / 1000) * size);
  if (typeof piece !== 'object' || piece.kind !== 'string' || font === null) return [];
  const codes = font.codesOf(piece.bytes);
  for (const code of codes) {
    const isSpace = code === 32 && font.subtype !== 'Type0';
    advance((font.widthOf(code) / 1000) * size + characterSpace + (isSpace ? wordSpace : 0));
  }
  return codes;
}

export function numberIn(operand: Operand | undefined): number {
  return typeof operand === 'number' ? operand : 0;
}

export function nameIn(operand: Operand | undefined): string {
  return typeof operand === 'object' && operand.kind === 'name' ? operand.name : '';
}

function itemsIn(operand: Operand | undefined): readonly Operand[] {
  return typeof operand === 'object' && operand.kind === 'array' ? operand.items : [];
}
