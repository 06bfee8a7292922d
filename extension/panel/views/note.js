/** The note on a mutual, and what was understood of it. */
import { WAITING, edit, editorOf, statusOf } from '../notes.js';
import { h } from '../render.js';
import { firstName, today, unitsOf } from '../words.js';
import { alert, button, chip, field, inline, named } from './parts.js';

const CLOSENESS = ['Never met', 'Barely', 'Know', 'Good', 'Close'];
const STATUS = { blank: 'Saved as you type.', saving: 'Saving…', saved: 'Saved', waiting: WAITING };

/** Of a person with an id. @type {View<Entry>} */
export function noteEditor(entry, { prospect }) {
	const { person } = entry;
	const { id, name } = person;
	const editor = editorOf(entry);
	const { fields, signals, problem } = editor;
	const status = statusOf(editor);
	/** @type {ChangeNote} */
	const change = (changes) => edit(entry, prospect.id, changes);
	const understood = signals.map((signal) => understanding(person, fields, change, signal));
	const left = signals.length ? unused(fields.text, signals) : [];
	return h(
		'div.note',
		{ key: `note ${id}` },
		h('h3.kicker', { id: `note-${id}` }, 'Your note on ', named(firstName(name))),
		h(
			'div.chips.even',
			{ role: 'group', 'aria-label': `How close are you and ${name}?` },
			CLOSENESS.map((words, level) => {
				const on = fields.closeness === level;
				return chip(words, on, () => change({ closeness: on ? null : level }));
			}),
		),
		h('textarea', {
			key: `text ${id}`,
			rows: 2,
			maxlength: 20_000,
			'aria-labelledby': `note-${id}`,
			placeholder: 'How you met, what you did together, when you last spoke…',
			value: fields.text,
			oninput: ({ target }) => change({ text: target.value }),
		}),
		signals.length > 0 && h('ul.chips', { 'aria-label': 'Read from your note' }, understood),
		left.length > 0 && h('p.small.gap', `Not used: ${left.map((part) => `“${part}”`).join(', ')}`),
		more(person, fields, change),
		status === 'refused'
			? alert(`Not saved: ${problem}`)
			: h(status === 'waiting' ? 'p.problem' : 'p.small.gap', STATUS[status]),
	);
}

/** The parts of a text that no signal came from. @param {string} text @param {Signal[]} signals */
function unused(text, signals) {
	const used = signals.map(({ span, words }) => unitsOf(text, span, words));
	return [...text.matchAll(/[^,;.!?\n]*\p{L}[^,;.!?\n]*/gu)]
		.filter(({ index, 0: part }) => !used.some(([from, to]) => from < index + part.length && to > index))
		.map(([part]) => part.trim());
}

/** A chip shows the words that it came from; its cross takes it back. @type {NotePart<[Signal]>} */
function understanding({ id }, { rejected }, change, { text, key, words, span }) {
	const title = `from “${words}”`;
	const mark = () => {
		/** @type {HTMLTextAreaElement | null} */
		const note = document.querySelector(`[data-key="text ${id}"]`);
		note?.focus();
		note?.setSelectionRange(...unitsOf(note.value, span, words));
	};
	const cross = { class: 'bare cross', 'aria-label': `Not so: remove “${text}”`, title: 'Not so' };
	return h(
		'li.chip.read',
		{ title },
		button(text, mark, { class: 'bare', 'aria-label': `${text}, ${title}` }),
		button('×', () => change({ rejected: [...rejected, key] }), cross),
	);
}

/** @type {NotePart} */
function more({ id, name }, { relation, last_contact }, change) {
	const setDay = (day = '') => change({ last_contact: day || null });
	const props = { 'aria-label': `Last contact with ${name}: today` };
	const beside = inline('today', () => setDay(today()), props);
	const known = { maxlength: 500, value: relation };
	const day = { type: 'date', max: today(), value: last_contact ?? '' };
	return h(
		'div.pair',
		field('How do you know them?', `relation-${id}`, known, (words) => change({ relation: words })),
		field('Last contact', `contact-${id}`, day, setDay, { beside }),
	);
}
