import { h } from '../render.js';
import { changed, state } from '../state.js';
import { initials } from '../words.js';

/** @type {Ui['button']} */
export const button = (words, act, props) =>
	h('button', { type: 'button', class: 'btn', onclick: () => void act(), ...props }, words);

/** Within a line of text. @type {Ui['button']} */
export const inline = (words, act, props) => button(words, act, { class: 'inline', ...props });

/** @type {Ui['chip']} */
export const chip = (words, on, act) =>
	button(words, act, { class: on ? 'chip on' : 'chip', 'aria-pressed': `${on}` });

/** @type {Ui['some']} */
export const bar = (...children) => h('div.bar', ...children);

/** @param {Act} act */
export const retry = (act) => bar(button('Try again', act, { class: 'btn main' }));

/** Keeps a name from turning the writing around it. */
export const named = (name = '') => h('bdi', name);

/** @param {Children} children */
export const small = (children) => h('span.small', children);

/** For screen readers only. */
export const aside = (words = '') => h('span.unseen', words);

/** For all but screen readers. @type {Ui['sign']} */
export const sign = (look, child) => h(`span.${look}`, { 'aria-hidden': 'true' }, child);

/** Of strength or chance; `share` is from 0 to 1. */
export function meter(share = 0, known = true) {
	const wide = Math.round(Math.min(1, Math.max(0, share)) * 20) * 5; // it is known no better
	return sign(known ? 'tie' : 'tie.unknown', h('i', { wide }));
}

/** @type {Ui['who']} */
export const who = (heading, name, line) =>
	h(
		'div.who',
		sign('face.big', initials(name)),
		h('div', h(heading, named(name)), line && h('p.small', named(line))),
	);

/** @type {Ui['row']} */
export const row = (look, name, line, onclick, props, chance) =>
	h(
		`button.${look}`,
		{ type: 'button', onclick, ...props },
		sign('face', initials(name)),
		h('span.what', named(name), line),
		chance,
		sign('turn', '›'),
	);

/** @type {Ui['card']} */
export const card = (key, ...children) => h('section.card', { key }, ...children);

/** A state: one sentence and one action. @type {Ui['notice']} */
export const notice = (title, sentence, ...actions) =>
	h('section.card.notice', { key: `notice ${title}` }, h('h2', title), h('p', sentence), actions);

/** @param {Children} problem */
export const alert = (problem) => problem && h('p.problem', { role: 'alert' }, problem);

/** What the companion said to the last deed of this place. @param {string} at */
export function answered(at) {
	const { title, detail, done, go_on } = state.answer;
	if (at !== state.answer.at) return null;
	return [
		done && h('p.done.gap', `✓ ${done}`),
		alert(detail && [title && h('b', `${title}. `), detail]),
		go_on && bar(button(go_on.text, go_on.again)),
	];
}

export const waiting = h('p.small', { key: 'waiting' }, 'Asking the companion…');

/** @type {Ui['field']} */
export function field(label, id, props, typed, { options = {}, beside } = {}) {
	const name = h('label', { for: id }, label);
	const choices = Object.entries(options).map(([value, words]) => h('option', { value }, words));
	return h(
		'div.field',
		beside ? h('div.over', name, beside) : name,
		h(
			choices.length ? 'select' : props.rows ? 'textarea' : 'input',
			{ id, key: `field ${id}`, oninput: ({ target }) => typed?.(target.value), ...props },
			choices,
		),
	);
}

export const submit = (words = '') => h('button.btn.main', words);

/** @type {Ui['form']} */
export const form = (send, ...children) =>
	h('form', { onsubmit: (event) => void (event.preventDefault(), send()) }, ...children);

/** A module that is loaded when it is first needed. @type {Later} */
export function later(load) {
	/** @type {Awaited<ReturnType<typeof load>> | undefined} */
	let loaded;
	const come = async () => {
		loaded = await load();
		changed();
	};
	return () => loaded ?? void come();
}
