import { nameOf } from './cards.js';

/**
 * The page by keyboard: `/` goes to the search; there, arrows go through the results, Enter opens one and Escape
 * shows everything again.
 * @param {import('./tools.js').Tools} tools
 * @param {{ shown: () => readonly import('./cards.js').Card[], showAll: () => void }} page
 */
export function steerByKeys({ query, hits }, { shown, showAll }) {
  let at = -1;

  const forget = () => {
    at = -1;
    for (const element of document.querySelectorAll('.card.chosen')) element.classList.remove('chosen');
  };

  /** @param {number} step */
  const choose = (step) => {
    const cards = shown();
    const next = Math.min(Math.max(at + step, 0), cards.length - 1);
    const card = cards[next];
    if (card === undefined) return;
    forget();
    at = next;
    card.element.classList.add('chosen');
    card.element.scrollIntoView({ block: 'nearest' });
    hits.textContent = (hits.dataset['position'] ?? '')
      .replace('{at}', String(at + 1))
      .replace('{count}', String(cards.length))
      .replace('{title}', () => nameOf(card));
  };

  const open = () => {
    const card = shown()[Math.max(at, 0)];
    if (card === undefined) return;
    forget();
    card.element.tabIndex = -1;
    location.hash = card.element.id;
    card.element.focus();
  };

  /** @type {Readonly<Record<string, () => void>>} */
  const actions = { ArrowDown: () => choose(1), ArrowUp: () => choose(-1), Enter: open, Escape: showAll };

  query.addEventListener('keydown', (event) => {
    const action = isModified(event) ? undefined : actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    event.preventDefault();
    query.focus();
    query.select();
  });
  return { forget };
}

/** @param {KeyboardEvent} event */
function isModified({ altKey, ctrlKey, metaKey, isComposing }) {
  return altKey || ctrlKey || metaKey || isComposing;
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  return target instanceof HTMLElement && target.closest('input, select, textarea') !== null;
}
