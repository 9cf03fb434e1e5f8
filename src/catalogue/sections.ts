import type { Root, RootContent } from 'mdast';

type Sections = {
  readonly customer: readonly RootContent[] | null;
  readonly internal: readonly RootContent[];
};

/** The headings that open a section, in the languages that content may be written in. */
const customerHeadings = new Set(['für kunden', 'for customers']);
const internalHeadings = new Set(['intern', 'internal']);

/**
 * Divides a text into what customers may read and the rest. The section “Für Kunden” (“For customers”) reaches
 * from its heading of level 1 or 2 to the next such heading; whatever is not in it is internal.
 */
export function divideSections(body: Root): Sections {
  const customer: RootContent[] = [];
  const internal: RootContent[] = [];
  let inCustomer = false;
  let found = false;
  for (const node of body.children) {
    if (opensSection(node)) {
      const heading = plainText(node).normalize('NFC').trim().toLowerCase();
      inCustomer = customerHeadings.has(heading) && isPlain(node);
      found ||= inCustomer;
      if (inCustomer || internalHeadings.has(heading)) continue;
    }
    (inCustomer ? customer : internal).push(node);
  }
  return { customer: found ? customer : null, internal };
}

function opensSection(node: RootContent): boolean {
  return node.type === 'heading' && node.depth <= 2;
}

/** Whether a heading is words alone: one that is struck through, or a link, opens nothing. */
function isPlain(node: RootContent): boolean {
  return 'children' in node && node.children.every(({ type }) => type === 'text');
}

/** The text of a node without its markup. */
export function plainText(node: RootContent | Root): string {
  if ('value' in node) return node.value;
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  return 'children' in node ? node.children.map((child) => plainText(child)).join('') : '';
}
