// @ts-check
/** The small parts of which the cards are made. */
import { h } from '../render.js';
import { initials } from '../words.js';

/**
 * @typedef {import('../render.js').Children} Children
 * @typedef {import('../render.js').Props} Props
 */

/**
 * Buttons do not take the focus from a note that is being written, unless they are used.
 * @param {string} words
 * @param {() => unknown} onclick
 * @param {Props} [props]
 */
export function button(words, onclick, props = {}) {
  return h(
    'button',
    { type: 'button', class: 'btn', onclick: () => void onclick(), ...props },
    words,
  );
}

/**
 * A name as a page or a note gave it, kept from turning the writing direction of what is around.
 * @param {string} name
 */
export const named = (name) => h('bdi', null, name);

/**
 * @param {string} name
 * @param {boolean} [big]
 */
export function face(name, big = false) {
  return h('span', { class: big ? 'face big' : 'face', 'aria-hidden': 'true' }, initials(name));
}

/** @param {...Children} children read by screen readers only */
export const aside = (...children) => h('span', { class: 'unseen' }, ...children);

/**
 * A state: one sentence and one action.
 * @param {string} title
 * @param {Children} sentence
 * @param {...Children} actions
 */
export function notice(title, sentence, ...actions) {
  return h(
    'section',
    { class: 'card notice', key: `notice ${title}` },
    h('h2', { class: 'title' }, title),
    h('p', null, sentence),
    ...actions,
  );
}

/**
 * A field with its label.
 * @param {string} label
 * @param {string} id
 * @param {Props} props of the input; `rows` makes it a text area
 */
export function field(label, id, props) {
  const tag = props.rows ? 'textarea' : 'input';
  return h(
    'div',
    { class: 'field' },
    h('label', { for: id }, label),
    h(tag, { id, key: `field ${id}`, ...props }),
  );
}

/** @param {string} words a command to be typed into a terminal */
export const command = (words) => h('code', { class: 'command' }, words);
