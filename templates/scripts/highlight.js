/** Marks what a search has found, without changing the page: CSS Custom Highlight API, `::highlight(found)`. */

/** @typedef {{ card: import('./cards.js').Card, places: readonly import('./fold.js').Place[] }} Hit */

/** @param {readonly Hit[]} hits */
export function highlight(hits) {
  if (!('highlights' in CSS)) return;
  const ranges = hits.flatMap(({ card, places }) => places.map((place) => rangeOf(card.nodes, place)));
  CSS.highlights.set('found', new Highlight(...ranges));
}

/**
 * @param {readonly Text[]} nodes
 * @param {import('./fold.js').Place} place
 */
function rangeOf(nodes, [start, end]) {
  const range = new Range();
  let from = 0;
  for (const node of nodes) {
    const to = from + node.length;
    if (start >= from && start < to) range.setStart(node, start - from);
    if (end > from && end <= to) range.setEnd(node, end - from);
    from = to;
  }
  return range;
}
