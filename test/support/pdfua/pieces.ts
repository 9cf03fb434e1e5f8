import type { PDFDict } from '@cantoo/pdf-lib';
import type { Mark } from './pageContent.ts';
import type { StructureElement } from './structure.ts';

/** What is known of a piece of tagged content: a number within a page or a form XObject. */
export type Piece<T> = {
  readonly holder: PDFDict | null;
  readonly mcid: number;
  readonly values: readonly T[];
};

/** Values by piece of tagged content. */
export type Pieces<T> = {
  readonly add: (holder: PDFDict | null, mcid: number, value: T) => void;
  readonly of: (holder: PDFDict | null, mcid: number) => readonly T[];
  readonly all: () => readonly Piece<T>[];
};

export function pieces<T>(): Pieces<T> {
  const known = new Map<PDFDict | null, Map<number, T[]>>();
  return {
    add: (holder, mcid, value) => {
      const inside = known.get(holder) ?? new Map<number, T[]>();
      known.set(holder, inside.set(mcid, [...(inside.get(mcid) ?? []), value]));
    },
    of: (holder, mcid) => known.get(holder)?.get(mcid) ?? [],
    all: () =>
      [...known].flatMap(([holder, inside]) =>
        [...inside].map(([mcid, values]) => ({ holder, mcid, values })),
      ),
  };
}

/** Every piece that one of these elements names. */
export function piecesOf(elements: readonly StructureElement[]): Pieces<PDFDict> {
  const owners = pieces<PDFDict>();
  for (const { dictionary, contents } of elements) {
    for (const { page, form, mcid } of contents) owners.add(form ?? page, mcid, dictionary);
  }
  return owners;
}

/** Whether a mark on a page is one of these pieces. */
export function isPiece(known: Pieces<PDFDict>, page: PDFDict, { form, mcid }: Mark): boolean {
  return mcid !== null && known.of(form ?? page, mcid).length > 0;
}
