import type { Canvas } from '../content/canvases.ts';
import type { Draft } from '../file/draft.ts';
import { dictionary, reference } from '../file/makeObjects.ts';
import { isDictionary, type PdfDictionary, type PdfObject, type PdfReference } from '../file/objects.ts';
import type { Annotation, Content } from './element.ts';

/** Leads from content and annotations back to their elements (ISO 32000-1, 14.7.4.4). */
export type ParentTree = {
  readonly addContent: (content: Content, parent: PdfReference) => void;
  readonly addAnnotation: (annotation: Annotation, parent: PdfReference) => void;
  readonly tree: () => PdfDictionary;
  readonly nextKey: () => number;
};

export function newParentTree(draft: Draft, canvases: readonly Canvas[]): ParentTree {
  const keyed = canvases.flatMap(({ number, key }) => (key === null ? [] : [{ number, key }]));
  const ofCanvas = new Map(keyed.map(({ number }): [number, PdfReference[]] => [number, []]));
  const ofAnnotation = new Map<number, PdfReference>();

  return {
    addContent: ({ canvas, mcid }, parent) => {
      const parents = ofCanvas.get(canvas);
      if (parents !== undefined) parents[mcid] = parent;
    },
    addAnnotation: ({ number }, parent) => {
      const annotation = draft.resolve(reference(number));
      const key = isDictionary(annotation) ? annotation.entries.get('StructParent') : null;
      if (typeof key === 'number') ofAnnotation.set(key, parent);
    },
    tree: () => {
      const entries: [number, PdfObject][] = [
        // What is in no element any more leaves holes.
        ...keyed.map(({ number, key }): [number, PdfObject] => {
          return [key, Array.from(ofCanvas.get(number) ?? [], (parent) => parent ?? null)];
        }),
        ...ofAnnotation,
      ];
      return dictionary({ Nums: entries.sort(([one], [other]) => one - other).flat() });
    },
    nextKey: () => Math.max(-1, ...keyed.map(({ key }) => key), ...ofAnnotation.keys()) + 1,
  };
}
