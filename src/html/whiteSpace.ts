import type { Element, Root } from 'hast';

/**
 * Leaves no white space in the texts of a tree, in place, but the spaces between words: print shows each as it stands
 * (templates/styles/print.css). The line ends that an author wrote become spaces; those that only lay out the HTML,
 * behind `<br>` and in list items beside other blocks, go.
 */
export function foldWhiteSpace(parent: Root | Element): void {
  const isItem = parent.type === 'element' && parent.tagName === 'li';
  const children: readonly Child[] = parent.children;
  const words = children.filter((child, index) => {
    const [before, after] = [children[index - 1], children[index + 1]];
    const isLayout = isBreak(before) || (isItem && (isBlock(before) || isBlock(after)));
    return !(isLayout && child.type === 'text' && /^[ \t\r\n]*$/.test(child.value));
  });
  parent.children = words as typeof parent.children; // the same children, less some
  for (const child of words) {
    if (child.type === 'text' && parent.type === 'element' && !containers.test(parent.tagName))
      child.value = child.value.replace(/[ \t\r\n]+/g, ' ');
    if (child.type === 'element' && !/^(?:pre|code)$/.test(child.tagName)) foldWhiteSpace(child);
  }
}

/** What holds blocks only. */
const containers = /^(?:table|thead|tbody|tr|[uo]l|blockquote|div)$/;

type Child = (Root | Element)['children'][number];

/** Also where a list item begins or ends. */
function isBlock(child: Child | undefined): boolean {
  return child === undefined || (child.type === 'element' && blocks.test(child.tagName));
}

const blocks = /^(?:p|[uo]l|pre|blockquote|table|h[1-6]|hr)$/;

function isBreak(child: Child | undefined): boolean {
  return child?.type === 'element' && child.tagName === 'br';
}
