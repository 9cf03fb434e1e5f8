import { findWords } from './fold.js';
import { highlight } from './highlight.js';

/** What a reader wants to see; the empty text stands for everything. */

/**
 * @typedef {object} Wish
 * @property {readonly import('./fold.js').Searchable[]} words
 * @property {string} group
 * @property {string} status
 * @property {string} framework
 */

/**
 * Shows the cards that a reader wants to see and hides the others, also in the contents.
 * @param {readonly import('./cards.js').Card[]} cards
 * @param {Wish} wish
 * @returns {import('./cards.js').Card[]} What is shown.
 */
export function showOnly(cards, wish) {
  const hits = cards.flatMap((card) => {
    const places = isWanted(card, wish) ? findWords(card.text, wish.words) : null;
    card.element.hidden = places === null;
    return places === null ? [] : [{ card, places }];
  });
  const isAll = isEverything(wish);
  document.documentElement.classList.toggle('filtered', !isAll);
  for (const section of document.querySelectorAll('.category, .chapter, .signature')) {
    section.toggleAttribute('hidden', !isAll && section.querySelector('.card:not([hidden])') === null);
  }
  for (const link of document.querySelectorAll('.contents a')) {
    const target = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    link.parentElement?.toggleAttribute('hidden', target?.closest('[hidden]') !== null);
  }
  highlight(hits);
  return hits.map(({ card }) => card);
}

/** @param {Wish} wish */
export function isEverything({ words, group, status, framework }) {
  return words.length === 0 && group === '' && status === '' && framework === '';
}

/**
 * @param {import('./cards.js').Card} card
 * @param {Wish} wish
 */
function isWanted(card, { group, status, framework }) {
  return (
    (group === '' || card.group === group) &&
    (status === '' || card.status === status) &&
    (framework === '' || card.frameworks.includes(framework))
  );
}
