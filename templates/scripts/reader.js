import { readCards } from './cards.js';
import { isEverything, showOnly } from './filter.js';
import { wordsOf } from './fold.js';
import { steerByKeys } from './keys.js';
import { addLinks, revealTarget } from './links.js';
import { followPosition, markCurrent } from './position.js';
import { offerTheme } from './theme.js';
import { placeTools, wishInWords } from './tools.js';

/** What a screen adds to the page: search, filters, links to copy, and contents that follow the reader. */

const cards = readCards();
const tools = placeTools(cards);
if (tools !== null) start(tools);

/** @param {import('./tools.js').Tools} tools */
function start(tools) {
  const { query, group, status, framework, theme, hits, reset, notice } = tools;
  const main = document.querySelector('main');
  let shown = cards;

  const update = () => {
    const wish = {
      words: wordsOf(query.value),
      group: group.value,
      status: status.value,
      framework: framework?.value ?? '',
    };
    const isAll = isEverything(wish);
    shown = showOnly(cards, wish);
    hits.textContent = isAll ? '' : counted(shown.length, hits.dataset);
    reset.hidden = isAll;
    tell(isAll ? '' : noticeOf(shown.length));
    keys.forget();
    if (!isAll) main?.scrollIntoView();
    markCurrent();
  };

  /**
   * The notice is in the text only while it says something: style sheets ask what comes first in it.
   * @param {string} text
   */
  const tell = (text) => {
    notice.textContent = text;
    if (text === '') notice.remove();
    else main?.prepend(notice);
  };

  /** @param {number} count */
  const noticeOf = (count) =>
    (count === 0 ? notice.dataset['none'] : notice.dataset['some'])
      ?.replace('{shown}', String(count))
      .replace('{all}', String(cards.length))
      .replace('{wish}', () => wishInWords(tools)) ?? '';

  const showAll = () => {
    query.value = '';
    for (const select of [group, status, framework]) if (select !== null) select.value = '';
    update();
  };
  const keys = steerByKeys(tools, { shown: () => shown, showAll });

  for (const control of [query, group, status, framework]) control?.addEventListener('input', update);
  reset.addEventListener('click', () => {
    showAll();
    query.focus();
  });
  const { link: label = '{title}', copied = '' } = hits.dataset;
  addLinks(cards, {
    label,
    copied,
    say: (text) => {
      hits.textContent = text;
    },
  });
  offerTheme(theme);
  revealTarget(showAll);
  followPosition();
}

/**
 * A number with its noun, in the plural form that the language of the page asks for.
 * @param {number} count
 * @param {DOMStringMap} forms
 */
function counted(count, forms) {
  const form = count === 0 ? 'none' : new Intl.PluralRules(document.documentElement.lang).select(count);
  return (forms[form] ?? forms['other'] ?? '').replace('{count}', String(count));
}
