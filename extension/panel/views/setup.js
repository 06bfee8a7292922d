/** What stands before the suggestion: consent, companion, pairing. */
import { VERSION } from '../../browser.js';
import { PROTOCOL, request } from '../../companion/client.js';
import { lost, tryNow, turnTo } from '../link.js';
import { look } from '../look.js';
import { h } from '../render.js';
import { changed, keepSettings, state } from '../state.js';
import { alert, bar, button, card, field, form, notice, retry } from './parts.js';

const POINTS = {
	'What is read':
		'the names, headlines and links of the mutual connections on the page, the headline and jobs of the profile; only while this panel is open.',
	'Where it goes': 'to the Inroad companion on this computer, and nowhere else.',
	'What it does to the page': 'nothing. Inroad never clicks, scrolls, turns pages or sends anything.',
	'Your decision':
		'the terms of a site may forbid extensions that copy profile data. Without reading pages you can still paste names, or import your own data.',
};

export function consent() {
	const agree = () => keepSettings({ consent: true }).then(() => look());
	const points = Object.entries(POINTS).map(([what, words]) => h('li', h('b', `${what}: `), words));
	return card(
		'consent',
		h('h1', 'Before Inroad reads a page'),
		h('ul.plain', points),
		h('p.small', 'Inroad is not affiliated with any site.'),
		bar(button('Read pages when I open the panel', agree, { class: 'btn main' })),
	);
}

/** By the kind: title, sentence, and what to type into a terminal. */
const TROUBLES = {
	offline: [
		'The companion is not running',
		'Start it in a terminal with this command. The panel goes on by itself.',
		'inroad',
	],
	unpaired: [
		'Pair with the companion',
		'Type the code that the companion shows. This command shows a new one.',
		'inroad pair',
	],
	impostor: [
		'Something else answers',
		'It did not prove that it is your companion, so nothing was sent to it. Stop it, or set another port in the settings. If the companion is a new one, pair again.',
	],
};

/** Why the companion cannot be asked. @param {Lost} link */
export function trouble(link) {
	const { kind } = link;
	const again = kind !== 'unpaired' && retry(tryNow);
	if (kind === 'refused') return notice(link.title, link.detail, again);
	if (kind === 'mismatch') {
		const { theirs } = link;
		const behind = parseInt(theirs) < Number(PROTOCOL) ? 'the companion' : 'this extension';
		const words = `Update ${behind}: the companion speaks protocol ${theirs}, this extension ${PROTOCOL}.`;
		return notice('The versions do not fit', words, again);
	}
	const [title, sentence, command] = TROUBLES[kind];
	const words = [sentence, command && h('code.command', command)];
	return notice(title, words, again, kind !== 'offline' && pairing());
}

let code = '';
let problem = '';
let busy = false;

function pairing() {
	const props = { value: code, autocomplete: 'off', spellcheck: 'false', required: true };
	const typed = (value = '') => void (code = value);
	const submit = h('button.btn.main', { disabled: busy }, 'Pair');
	return form(pair, field('Pairing code', 'code', props, typed), bar(submit), alert(problem));
}

async function pair() {
	busy = true;
	changed();
	const body = { code: code.trim(), label: `Browser panel ${VERSION()}` };
	const outcome = await request({ port: state.port }, '/api/pairings', { method: 'POST', body });
	const { kind } = outcome;
	busy = false;
	problem = kind === 'refused' ? `${outcome.title}. ${outcome.detail}` : '';
	if (kind !== 'ok') return kind === 'refused' ? changed() : lost(outcome);
	code = '';
	await turnTo({ token: outcome.body.token, pairing: crypto.randomUUID() });
}
