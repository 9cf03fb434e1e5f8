import { searchable } from './fold.js';

/** The rules and measures of the page. Everything is read from what the page shows, so there is no other data. */

/**
 * @typedef {object} Card
 * @property {HTMLElement} element
 * @property {string} group The id of the category or chapter that it stands in.
 * @property {string} status
 * @property {readonly string[]} frameworks
 * @property {readonly Text[]} nodes Its texts, without the labels that all cards share.
 * @property {import('./fold.js').Searchable} text
 */

/** @returns {Card[]} */
export function readCards() {
  return [...document.querySelectorAll('article.card')].flatMap((element) =>
    element instanceof HTMLElement ? [readCard(element)] : [],
  );
}

/**
 * @param {HTMLElement} element
 * @returns {Card}
 */
function readCard(element) {
  const nodes = textsOf(element);
  return {
    element,
    group: headingOf(element.closest('section'))?.id ?? '',
    status: element.dataset['status'] ?? '',
    frameworks: [...element.querySelectorAll('[data-framework]')].map(
      (item) => item.getAttribute('data-framework') ?? '',
    ),
    nodes,
    text: searchable(nodes.map(({ data }) => data).join('')),
  };
}

/**
 * The name of a card, as its heading says it.
 * @param {Card} card
 */
export function nameOf({ element }) {
  return titleOf(headingOf(element));
}

/**
 * The heading that names a section or card.
 * @param {Element | null} element
 */
function headingOf(element) {
  return document.getElementById(element?.getAttribute('aria-labelledby') ?? '');
}

/**
 * The words of a heading in one line.
 * @param {Element | null} heading
 */
export function titleOf(heading) {
  return (heading?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * @param {Element} element
 * @returns {Text[]}
 */
function textsOf(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.label, dt, .revisions, .spoken')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  /** @type {Text[]} */
  const texts = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
}
