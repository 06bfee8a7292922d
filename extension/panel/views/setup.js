/** What stands before the suggestion, with the way on: consent, companion, pairing. */
import { VERSION } from '../../browser.js';
import { PROTOCOL, request } from '../../companion/client.js';
import { lost, tryNow, turnTo } from '../link.js';
import { look } from '../look.js';
import { h } from '../render.js';
import { keepSettings, state } from '../state.js';
import { bar, card, field, mainButton, notice, retry, slowForm } from './parts.js';

const POINTS = {
	'What is read':
		'the names, headlines and links of the mutual connections that the page shows, and the headline and jobs of the profile. Nothing else, and only while this panel is open.',
	'Where it goes': 'to the Inroad companion on this computer, and nowhere else.',
	'What it does to the page': 'nothing. Inroad never clicks, scrolls, turns pages or sends anything.',
	'Your decision':
		'the terms of a site may forbid extensions that copy profile data. Without reading pages you can still paste a list of names, or import your own data.',
};

export function consent() {
	const agree = async () => {
		await keepSettings({ consent: true });
		await look();
	};
	const points = Object.entries(POINTS).map(([what, words]) => h('li', h('b', `${what}: `), words));
	return card(
		'consent',
		h('h1', 'Before Inroad reads a page'),
		h('ul.plain', points),
		h('p.small', 'Inroad is not affiliated with any site.'),
		bar(mainButton('Read pages when I open the panel', agree)),
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
		'It did not prove that it is your companion, so nothing was sent to it. Stop it, or set another port in the settings. If you have set up the companion anew, pair again.',
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

const status = { busy: false, problem: '' };
let code = '';

function pairing() {
	const props = { value: code, autocomplete: 'off', spellcheck: 'false', required: true };
	const typed = (value = '') => void (code = value);
	return slowForm(status, 'Pair', pair, field('Pairing code', 'code', props, typed));
}

/** @type {Sending} */
async function pair() {
	const body = { code: code.trim(), label: `Browser panel ${VERSION()}` };
	const outcome = await request({ port: state.port }, '/api/pairings', { method: 'POST', body });
	if (outcome.kind === 'refused') return `${outcome.title}. ${outcome.detail}`;
	if (outcome.kind !== 'ok') lost(outcome);
	const token = outcome.kind === 'ok' && outcome.body?.token;
	if (!token) return 'The companion did not answer.';
	code = '';
	await turnTo({ token, pairing: crypto.randomUUID() });
	return null;
}
