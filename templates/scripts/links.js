import { nameOf } from './cards.js';

/**
 * Gives every card a link to itself, which is copied when it is followed.
 * @param {readonly import('./cards.js').Card[]} cards
 * @param {{ label: string, copied: string, say: (text: string) => void }} words
 */
export function addLinks(cards, { label, copied, say }) {
  for (const card of cards) {
    const { element } = card;
    const link = document.createElement('a');
    link.className = 'permalink';
    link.href = `#${element.id}`;
    link.setAttribute(
      'aria-label',
      label.replace('{title}', () => nameOf(card)),
    );
    link.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(link.href);
        say(copied);
      } catch {
        // Where the clipboard is not to be had, the address is in the address bar all the same.
      }
    });
    element.prepend(link);
  }
}

/**
 * Follows a link to what a filter hides: everything is shown again, and the reader is taken there.
 * @param {() => void} showAll
 */
export function revealTarget(showAll) {
  const follow = () => {
    const target = document.getElementById(idOf(location.hash));
    if (!target?.closest('[hidden]')) return;
    showAll();
    target.scrollIntoView();
  };
  addEventListener('hashchange', follow);
  // A link to where one already is changes no address.
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')?.hash === location.hash) follow();
  });
  follow();
}

/** @param {string} hash */
function idOf(hash) {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
