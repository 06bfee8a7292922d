/**
 * The small parts of which the cards are made.
 * @typedef {{ busy: boolean, problem: string, message?: string }} Status of a form
 */
import { h } from '../render.js';
import { changed } from '../state.js';
import { initials } from '../words.js';

/** @param {string} words @param {() => unknown} onclick @param {Props} [props] */
export const button = (words, onclick, props = {}) =>
  h('button', { type: 'button', class: 'btn', onclick: () => void onclick(), ...props }, words);

/** The one thing to do next. @param {string} words @param {() => unknown} onclick */
export const mainButton = (words, onclick) => button(words, onclick, { class: 'btn main' });

/** One of several answers. @param {string} words @param {boolean} on @param {() => unknown} onclick */
export const chip = (words, on, onclick) =>
  button(words, onclick, { class: on ? 'chip on' : 'chip', 'aria-pressed': `${on}` });

/** @param {...Children} children */
export const bar = (...children) => h('div.bar', ...children);

/** @param {() => unknown} again */
export const retry = (again) => bar(mainButton('Try again', again));

/** A name, kept from turning the direction of the writing around it. @param {string} name */
export const named = (name) => h('bdi', name);

/** @param {...Children} children */
export const small = (...children) => h('span.small', ...children);

/** @param {...Children} children read by screen readers only */
export const aside = (...children) => h('span.unseen', ...children);

/** @param {string} sign that says nothing to screen readers @param {string} look */
export const sign = (sign, look) => h(`span.${look}`, { 'aria-hidden': 'true' }, sign);

/** @param {string} name */
const face = (name) => sign(initials(name), 'face');

/**
 * A person and what they do, at the head of a card.
 * @param {string} heading its tag @param {string} name @param {string | null | undefined} line
 */
export const who = (heading, name, line) =>
  h(
    'div.who',
    sign(initials(name), 'face.big'),
    h('div', h(heading, named(name)), line && h('p.small', named(line))),
  );

/** The strength of a tie, or a chance. @param {number} share from 0 to 1 @param {boolean} [known] */
export const meter = (share, known = true) =>
  h(known ? 'span.tie' : 'span.tie.unknown', { 'aria-hidden': 'true' }, h('i', { wide: wide(share) }));

/** In steps of five percent: it is known no better. @param {number} share */
const wide = (share) => Math.round(Math.min(1, Math.max(0, share)) * 20) * 5;

/** @param {string} key @param {...Children} children */
export const card = (key, ...children) => h('section.card', { key }, ...children);

/**
 * A state: one sentence and one action.
 * @param {string} title @param {Children} sentence @param {...Children} actions
 */
export const notice = (title, sentence, ...actions) =>
  h(
    'section.card.notice',
    { key: `notice ${title}` },
    h('h2.title', title),
    h('p', sentence),
    ...actions,
  );

/**
 * A field with its label; `rows` makes it a text area.
 * @param {string} label @param {string} id
 * @param {Props} props of the input @param {(value: string) => void} [typed]
 * @param {{ options?: Record<string, string>, hint?: string, beside?: Child }} [more] what is to be
 *   chosen from, what stands below, and what beside the label
 */
export function field(label, id, props, typed, { options, hint, beside } = {}) {
  const tag = options ? 'select' : props.rows ? 'textarea' : 'input';
  const all = {
    id,
    key: `field ${id}`,
    'aria-describedby': hint ? `${id}-hint` : null,
    oninput: (/** @type {{ target: HTMLInputElement }} */ { target }) => typed?.(target.value),
    ...props,
  };
  const name = h('label', { for: id }, label);
  const choices = Object.entries(options ?? {});
  return h(
    'div.field',
    beside ? h('div.over', name, beside) : name,
    h(tag, all, choices.map(([value, words]) => h('option', { value }, words))),
    hint && h('p.small', { id: `${id}-hint` }, hint),
  );
}

/** @param {() => unknown} send @param {...Children} children */
export function form(send, ...children) {
  const onsubmit = (/** @type {Event} */ event) => {
    event.preventDefault();
    void send();
  };
  return h('form', { onsubmit }, ...children);
}

/** @param {string} words @param {boolean} [disabled] */
export const submit = (words, disabled) => h('button.btn.main', { disabled }, words);

/**
 * A form whose sending takes a while.
 * @param {Status} status @param {string} words on its button
 * @param {() => Promise<string | null>} send gives back what went wrong
 * @param {...Children} children
 */
export function slowForm(status, words, send, ...children) {
  const sent = async () => {
    Object.assign(status, { busy: true, problem: '', message: '' });
    changed();
    const problem = (await send()) ?? '';
    Object.assign(status, { busy: false, problem });
    changed();
  };
  const { busy, problem, message } = status;
  return form(
    sent,
    ...children,
    bar(submit(words, busy), message && small(message)),
    alert(problem),
  );
}

/** @param {string} problem */
export const alert = (problem) => problem && h('p.problem', { role: 'alert' }, problem);

/**
 * A row about a person, which is a button.
 * @param {string} look @param {Props} props @param {string} name @param {Children} line
 * @param {Children} [chance]
 */
export const row = (look, props, name, line, chance) =>
  h(
    `button.${look}`,
    { type: 'button', ...props },
    face(name),
    h('span.what', named(name), line),
    chance,
    sign('›', 'turn'),
  );
