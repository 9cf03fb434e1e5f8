/** A part of a report, and what stands for it where there is no room. */
export type Entry = { readonly long: string; readonly short: string };

/** A heading, and the entries below it. */
export type Section = { readonly heading: string; readonly entries: readonly Entry[] };

/** What fits; how many entries of it are short, and how many are left out. */
export type Fitted = { readonly text: string; readonly shortened: number; readonly missing: number };

/** As many entries as have room, in their order. One is told at length only where all behind it can be told in short. */
export function withinLimit(sections: readonly Section[], room: number): Fitted {
  const parts = sections.flatMap(({ heading, entries }) =>
    entries.map(({ long, short }, index) => {
      const start = index === 0 ? heading : '';
      return { long: start + long, short: start + short };
    }),
  );
  let behind = parts.reduce((sum, { short }) => sum + short.length, 0);
  let [text, shortened, missing] = ['', 0, 0];
  for (const { long, short } of parts) {
    behind -= short.length;
    if (text.length + long.length + behind <= room) text += long;
    else if (missing === 0 && text.length + short.length <= room) {
      text += short;
      shortened += 1;
    } else missing += 1;
  }
  return { text, shortened, missing };
}
