/** Marks in the contents where the reader is. */

/** How far below the place to which links lead a heading still counts as reached, in pixels. */
const tolerance = 32;

export function followPosition() {
  let isWaiting = false;
  const update = () => {
    isWaiting = false;
    markCurrent();
  };
  const request = () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(update);
  };
  addEventListener('scroll', request, { passive: true });
  addEventListener('resize', request);
  request();
}

export function markCurrent() {
  const current = currentLink();
  for (const link of document.querySelectorAll('.contents a[aria-current]')) {
    if (link !== current) link.removeAttribute('aria-current');
  }
  if (current === null || current.hasAttribute('aria-current')) return;
  current.setAttribute('aria-current', 'location');
  keepInSight(current);
}

/**
 * The last line of the contents whose target the reader has reached. At the end of the page, where targets cannot come
 * up any more, that is what a link has led to, or else the last one in sight.
 */
function currentLink() {
  const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + tolerance;
  const isAtEnd = scrollY > 0 && scrollY + innerHeight > document.documentElement.scrollHeight - 2;
  const linked = isAtEnd ? document.querySelector('main :target') : null;
  const reached = isAtEnd ? (linked?.getBoundingClientRect().top ?? innerHeight - tolerance) : line;
  return lastLinkAbove(Math.max(reached, line));
}

/** @param {number} line */
function lastLinkAbove(line) {
  /** @type {Element | null} */
  let current = null;
  for (const link of document.querySelectorAll('.contents li:not([hidden]) > a')) {
    const target = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    if (target === null || target.getBoundingClientRect().top > line) break;
    current = link;
  }
  return current;
}

/**
 * Scrolls the contents, and nothing but them, so that a line can be seen.
 * @param {Element} link
 */
function keepInSight(link) {
  const list = link.closest('.contents');
  if (list === null || list.scrollHeight <= list.clientHeight) return;
  const [line, window] = [link.getBoundingClientRect(), list.getBoundingClientRect()];
  const room = window.height / 4;
  if (line.top < window.top + room) list.scrollBy({ top: line.top - window.top - room });
  if (line.bottom > window.bottom - room) list.scrollBy({ top: line.bottom - window.bottom + room });
}
