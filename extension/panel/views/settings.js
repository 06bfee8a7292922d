import { VERSION, api } from '../../browser.js';
import { addressOf, health } from '../../companion/client.js';
import { ask, lost, onReady, turnTo } from '../link.js';
import { forgetEditors } from '../notes.js';
import { h } from '../render.js';
import { diagnostics, reportOfPage } from '../report.js';
import { changed, keepSettings, say, state } from '../state.js';
import { loadMe, me, saveMe } from './missing.js';
import { bar, button, card, field, form, slowForm } from './parts.js';

let version = '';
/** How well the chances that were told fit what came of the asks. */
let judged = '';
/** As they are being typed. @type {Partial<Record<keyof Me | 'port', string>>} */
let typed = {};
let report = '';
const status = { busy: false, problem: '', message: '' };

onReady(async () => {
	const [found, told] = await Promise.all([health(state.port), ask('/api/calibration'), loadMe()]);
	version = found.kind === 'ok' ? found.body.version : '';
	judged = told.kind === 'ok' ? told.body.sentence : '';
	changed();
});

export const settings = () => [
	section('You', me && state.token ? myself(me) : h('p.gap', UNKNOWN)),
	section('Companion', companion()),
	judged && section('How good the chances were', h('p.gap', judged)),
	section('Reading pages', reading()),
	section('When something is wrong', help()),
	h('p.small', { key: 'version' }, `Inroad ${VERSION()}, not affiliated with any site.`),
];

/** @type {Ui['card']} */
const section = (title, ...children) => card(`settings ${title}`, h('h2.kicker', title), ...children);

const UNKNOWN = 'Kept by the companion; shown once it is connected.';
const OFFER = 'What you do for people like the prospect, in one sentence';
const TONES = { plain: 'Plain', warm: 'Warm', formal: 'Formal' };
const LANGUAGES = { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español' };

/** @param {Me} me */
function myself(me) {
	/** @type {Line<keyof Me, [rows?: number, options?: Options]>} */
	const line = (name, label, rows, options) => {
		const value = typed[name] ?? [me[name]].flat().join('\n');
		const maxlength = name === 'links' ? 2_500 : 500;
		const props = { value, ...(!options && { rows, maxlength }) };
		return field(label, `me-${name}`, props, typing(name), { options });
	};
	return slowForm(
		status,
		'Save',
		save,
		line('name', 'Your name'),
		line('role', 'Your role'),
		line('company', 'Your company'),
		line('offer', OFFER, 2),
		line('proof', 'What shows that it works (optional)', 2),
		line('links', 'Links, one a line (up to five)', 2),
		h('div.pair', line('tone', 'Tone', 0, TONES), line('language', 'Language of the texts', 0, LANGUAGES)),
	);
}

/** @param {keyof typeof typed} name @returns {Typed} */
const typing = (name) => (words) => {
	typed[name] = words;
	status.message = '';
	changed();
};

/** @type {Sending} */
async function save() {
	const { links, port, ...lines } = typed;
	const facts = Object.entries(lines).map(([name, line]) => [name, line.trim()]);
	const list = links?.split(/\s+/).filter(Boolean).slice(0, 5);
	const problem = await saveMe({ ...Object.fromEntries(facts), ...(list && { links: list }) });
	if (problem) return problem;
	status.message = 'Saved';
	typed = { port };
	return null;
}

function companion() {
	const found = state.link.kind === 'ok' ? `Connected to version ${version}` : 'Not connected; looked for';
	const value = typed.port ?? `${state.port}`;
	const move = () => {
		delete typed.port;
		return turnTo({ port: Number(value) });
	};
	const props = { type: 'number', min: 1, max: 65_535, required: true, value };
	return [
		h('p.gap', `${found} at ${addressOf(state.port)}.`),
		form(
			move,
			field('Port of the companion', 'port', props, typing('port')),
			bar(h('button.btn', 'Use this port'), state.token && button('Unpair this browser', unpair)),
		),
	];
}

async function unpair() {
	await api.storage.local.remove('token');
	state.token = null;
	lost({ kind: 'unpaired' });
	state.tabs.clear();
	forgetEditors();
	say('Unpaired.');
}

const reading = () => [
	h('p.gap', state.consent ? 'Pages are read when you open the panel.' : 'No page is read.'),
	state.consent && bar(button('Stop reading pages', withdraw)),
];

async function withdraw() {
	await keepSettings({ consent: false });
	state.tabs.clear();
	await api.storage.session.clear();
	say('Inroad reads no page until you allow it again.');
}

const HELP =
	'Diagnostics are versions, states and the rules that fired. A report is how the page is built. Neither has names or addresses in it.';

const help = () => [
	h('p.gap.small', HELP),
	bar(
		button('Copy diagnostics', () => copy(JSON.stringify(diagnostics(version), null, 1))),
		state.consent && button('Report this page', makeReport),
	),
	report && [
		field('The report: look through it first', 'report', { rows: 6, readonly: true, value: report }),
		bar(button('Copy report', () => copy(report)), button('Throw away', dropReport)),
	],
];

async function makeReport() {
	report = await reportOfPage();
	say(report ? 'The report is ready.' : 'The browser does not show this page to Inroad.');
}

function dropReport() {
	report = '';
	changed();
}

async function copy(text = '') {
	await navigator.clipboard.writeText(text);
	say('Copied.');
}
