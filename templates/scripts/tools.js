import { titleOf } from './cards.js';

/** The controls beside the contents. They lie in the page as a template, with all their words. */

/**
 * @typedef {object} Tools
 * @property {HTMLInputElement} query
 * @property {HTMLSelectElement} group
 * @property {HTMLSelectElement} status
 * @property {HTMLSelectElement | null} framework Customers see no frameworks.
 * @property {HTMLSelectElement} theme
 * @property {HTMLElement} hits
 * @property {HTMLButtonElement} reset
 * @property {HTMLElement} notice What stands above the text while not all of it is shown.
 */

/**
 * Puts the controls before the contents, with a choice for everything that occurs in the cards.
 * @param {readonly import('./cards.js').Card[]} cards
 * @returns {Tools | null} `null` for a page that has none.
 */
export function placeTools(cards) {
  const template = document.querySelector('template#_tools');
  const contents = document.querySelector('nav.contents');
  if (!(template instanceof HTMLTemplateElement) || contents === null) return null;
  const side = document.createElement('div');
  side.className = 'side';
  contents.before(side);
  side.append(template.content.cloneNode(true), contents);
  const tools = {
    query: required('_query', HTMLInputElement),
    group: required('_group', HTMLSelectElement),
    status: required('_status', HTMLSelectElement),
    framework: /** @type {HTMLSelectElement | null} */ (document.getElementById('_framework')),
    theme: required('_theme', HTMLSelectElement),
    hits: required('_hits', HTMLElement),
    reset: required('_reset', HTMLButtonElement),
    notice: required('_notice', HTMLElement),
  };
  tools.notice.remove();
  keepClear(side.querySelector('.tools'));
  offer(
    tools.group,
    cards.map(({ group }) => [group, titleOf(document.getElementById(group))]),
  );
  offer(
    tools.status,
    cards.map(({ status }) => [status, status]),
  );
  if (tools.framework !== null) {
    offer(
      tools.framework,
      cards.flatMap(({ frameworks }) => frameworks.map((name) => [name, name])),
    );
  }
  return tools;
}

/**
 * Tells the style sheet how much of the window the controls cover, so that no link leads to below them.
 * @param {Element | null} controls
 */
function keepClear(controls) {
  if (controls === null) return;
  const { style } = document.documentElement;
  new ResizeObserver(() => {
    const isOverText = getComputedStyle(controls).position === 'sticky';
    style.setProperty('--covered', `${isOverText ? controls.clientHeight : 0}px`);
  }).observe(controls);
}

/**
 * Adds the choices to a list, each once; a list without any disappears.
 * @param {HTMLSelectElement} select
 * @param {readonly (readonly string[])[]} choices Pairs of value and words.
 */
function offer(select, choices) {
  const words = new Map(choices.map(([value = '', text = '']) => [value, text]));
  words.delete('');
  for (const [value, text] of words) select.add(new Option(text, value));
  if (words.size === 0) select.parentElement?.setAttribute('hidden', '');
}

/**
 * @template {HTMLElement} T
 * @param {string} id
 * @param {{ new (): T }} type
 * @returns {T}
 */
function required(id, type) {
  const element = document.getElementById(id);
  if (element instanceof type) return element;
  throw new Error(`The template of the controls lacks ${id}.`);
}

/**
 * What the reader has asked for, in words: the query and the chosen filters.
 * @param {Tools} tools
 */
export function wishInWords({ query, group, status, framework, notice }) {
  const chosen = [group, status, framework].flatMap((select) =>
    select === null || select.value === '' ? [] : [select.selectedOptions[0]?.text ?? ''],
  );
  return [
    ...(query.value.trim() === ''
      ? []
      : [(notice.dataset['quote'] ?? '').replace('{text}', () => query.value.trim())]),
    ...chosen,
  ].join(', ');
}
