import { VERSION, api } from '../../browser.js';
import { addressOf, health } from '../../companion/client.js';
import { lost, onReady, turnTo } from '../link.js';
import { forgetEditors } from '../notes.js';
import { h } from '../render.js';
import { diagnostics, reportOfPage } from '../report.js';
import { changed, copy, forget, keepSettings, say, state } from '../state.js';
import { localPage } from './local.js';
import { bar, button, card, field, form } from './parts.js';

let version = '';
let port = '';

onReady(async () => {
	const found = await health(state.port);
	version = found.kind === 'ok' ? found.body.version : '';
	changed();
});

export const settings = () => [
	section('You', h('p.gap', YOU), localPage('Open the settings of Inroad', '/settings')),
	section('Companion', companion()),
	section('Reading pages', reading()),
	section('When something is wrong', help()),
	h('p.small', { key: 'version' }, `Inroad ${VERSION()}`),
];

const YOU = 'Who you are, your texts, seasons, imports and figures are on Inroad’s own page.';

/** @type {Ui['card']} */
const section = (title, ...children) => card(`settings ${title}`, h('h2.kicker', title), ...children);

function companion() {
	const found = state.link.kind === 'ok' ? `Connected to version ${version}` : 'Not connected';
	const value = port || `${state.port}`;
	const move = () => {
		port = '';
		return turnTo({ port: Number(value) });
	};
	const typed = (words = '') => {
		port = words;
		changed();
	};
	const props = { type: 'number', min: 1, max: 65_535, required: true, value };
	return [
		h('p.gap', `${found} at ${addressOf(state.port)}.`),
		form(
			move,
			field('Port of the companion', 'port', props, typed),
			bar(h('button.btn', 'Use this port'), state.token && button('Unpair this browser', unpair)),
		),
	];
}

async function unpair() {
	await api.storage.local.remove('token');
	state.token = null;
	lost({ kind: 'unpaired' });
	forget();
	forgetEditors();
	say('Unpaired.');
}

const reading = () => [
	h('p.gap', state.consent ? 'Pages are read when you open the panel.' : 'No page is read.'),
	state.consent && bar(button('Stop reading pages', withdraw)),
];

async function withdraw() {
	await keepSettings({ consent: false });
	forget();
	await api.storage.session.clear();
	say('Inroad reads no page until you allow it again.');
}

const HELP =
	'Diagnostics are versions and states, a report is how the page is built. Neither names anybody; look through it before you send it.';

const help = () => [
	h('p.gap.small', HELP),
	bar(
		button('Copy diagnostics', () => copy(JSON.stringify(diagnostics(version), null, 1))),
		state.consent && button('Report this page', async () => copy(await reportOfPage())),
	),
];
