import { type Bounds, boundsIn } from '../content/boundsIn.ts';
import type { Canvas } from '../content/canvases.ts';
import { type Paint, paintOf } from '../content/paintOf.ts';
import { joinTexts, textsOf } from '../content/textOf.ts';
import type { Content } from './element.ts';

/** What is shown by the content of elements. */
export type Shown = {
  readonly paint: (content: Content) => Paint;
  readonly text: (contents: readonly Content[]) => string;
  /** The box of its lines, areas and pictures on the page; `null` where it has none, or stands in a layer. */
  readonly bounds: (content: Content) => Bounds | null;
};

export function shownOn(canvases: readonly Canvas[]): Shown {
  const known = new Map(
    canvases.map((canvas) => [canvas.number, { canvas, operators: operatorsOf(canvas) }]),
  );
  const boxes = new Map<number, ReadonlyMap<number, Bounds>>();

  function boxesOn(canvas: Canvas): ReadonlyMap<number, Bounds> {
    const found = boxes.get(canvas.number) ?? boundsIn(canvas.stretches);
    boxes.set(canvas.number, found);
    return found;
  }

  return {
    paint: ({ canvas: number, mcid }) => {
      const found = known.get(number);
      return found === undefined ? 'none' : paintOf(found.operators.get(mcid) ?? '', found.canvas.drawn);
    },
    text: (contents) =>
      joinTexts(
        contents.flatMap(({ canvas: number, mcid }) => {
          const found = known.get(number);
          return found === undefined ? [] : textsOf(found.operators.get(mcid) ?? '', found.canvas.fonts);
        }),
      ),
    bounds: ({ canvas: number, mcid }) => {
      const canvas = known.get(number)?.canvas;
      if (canvas === undefined || canvas.number !== canvas.page) return null;
      return boxesOn(canvas).get(mcid) ?? null;
    },
  };
}

function operatorsOf({ stretches }: Canvas): ReadonlyMap<number, string> {
  return new Map(stretches.flatMap(({ mcid, operators }) => (mcid === null ? [] : [[mcid, operators]])));
}
