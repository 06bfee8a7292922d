/** The texts to send, to be copied. */
import { suggestAgain } from '../look.js';
import { h } from '../render.js';
import { changed, say } from '../state.js';
import { firstName } from '../words.js';
import { bar, button, later, mainButton, named, small } from './parts.js';

const missing = later(() => import('./missing.js'));

/** @type {View<Ask>} */
export function askCard(ask, suggestion, tab) {
	const { best, ranked } = suggestion;
	const entry = ranked.find(({ person }) => person.id === ask.introducer_id);
	const name = firstName(entry?.person.name);
	const props = { id: 'ask', key: 'ask' };
	if (ask.missing.length) {
		const title = h('h2.kicker', 'The ask to ', named(name));
		return h('section.card', props, title, missing()?.missing(ask, suggestion, tab));
	}
	const { to_introducer: message, forwardable: forward, lint } = ask;
	const whole = message.text.includes(forward.text);
	const mail = whole ? message.text : `${message.text}\n\n${forward.text}`;
	/** @type {Sheet[]} */
	const sheets = [
		{ label: ['Message to ', named(name)], copy: 'Copy ask', text: message.text },
		{ label: 'Note to forward', copy: 'Copy note', text: forward.text },
		{ label: 'Email', copy: 'Copy email', text: mail, subject: message.subject },
	];
	const sheet = sheets[tab.askTab];
	const findings = { 'aria-label': 'Worth changing before you send it' };
	return h(
		'section.card',
		{ ...props, 'aria-label': `The ask to ${name}` },
		best && best.person.id !== ask.introducer_id && chosen(best, name, tab),
		tabs(sheets, tab),
		panel(sheet, tab, forward.text),
		tab.askTab === 0 && !whole && h('p.small.gap', 'Send the note to forward as a second message.'),
		lint.length > 0 && h('ul.findings', findings, lint.map(({ text }) => h('li', text))),
		copyBar(sheet),
	);
}

/** @type {AskUi['chosen']} */
function chosen(best, name, tab) {
	const back = () => {
		tab.introducerId = null;
		return suggestAgain();
	};
	const link = button(`Ask ${firstName(best.person.name)} after all`, back, { class: 'inline' });
	return h('p.small.under', 'You chose to ask ', named(name), ' instead. ', link);
}

/** @type {AskUi['tabs']} */
function tabs(sheets, tab) {
	const go = (at = 0) => {
		tab.askTab = at;
		changed();
	};
	const { askTab: at } = tab;
	/** @type {Record<string, number>} */
	const places = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
	/** @param {KeyboardEvent} event */
	const onkeydown = (event) => {
		if (!(event.key in places)) return;
		event.preventDefault();
		const place = (places[event.key] + sheets.length) % sheets.length;
		go(place);
		document.getElementById(`tab-${place}`)?.focus();
	};
	const all = sheets.map(({ label }, place) => {
		const on = place === at;
		const props = { id: `tab-${place}`, key: `tab ${place}`, onclick: () => go(place) };
		const aria = { 'aria-selected': `${on}`, 'aria-controls': 'sheet', tabindex: on ? 0 : -1 };
		return h('button', { type: 'button', role: 'tab', ...props, ...aria }, label);
	});
	return h('div.tabs', { role: 'tablist', 'aria-label': 'What to copy', onkeydown }, all);
}

/** The note to forward is set off. @type {AskUi['panel']} */
function panel({ text, subject }, { askTab }, note) {
	const props = { id: 'sheet', role: 'tabpanel', 'aria-labelledby': `tab-${askTab}`, tabindex: 0 };
	const at = note && text !== note ? text.indexOf(note) : -1;
	const before = text.slice(0, at).trimEnd();
	const after = text.slice(at + note.length).trimStart();
	return h(
		'div.sheet',
		props,
		subject !== undefined && h('p.subject', small('Subject: '), subject),
		at < 0 ? text : [before, h('span.fwd', note), after],
	);
}

/** @param {Sheet} sheet */
function copyBar({ copy: words, subject, text }) {
	const mail = subject !== undefined;
	const whole = mail ? `Subject: ${subject}\n\n${text}` : text;
	return bar(
		mainButton(words, () => copy(whole)),
		mail && button('Copy subject', () => copy(subject)),
		h('span.grow'),
		copied === whole ? h('span.done', '✓ Copied') : !mail && small(`${[...text].length} characters`),
	);
}

let copied = '';

async function copy(text = '') {
	try {
		await navigator.clipboard.writeText(text);
		copied = text;
		say('Copied.');
	} catch {
		getSelection()?.selectAllChildren(/** @type {Element} */ (document.getElementById('sheet')));
		say('The browser does not let Inroad copy. Copy the marked text with the keyboard.');
	}
}
