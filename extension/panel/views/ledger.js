/** What the user and a person did for each other, and ways to give. */
import { does } from '../deeds.js';
import { ask } from '../link.js';
import { h } from '../render.js';
import { changed, state } from '../state.js';
import { localPage } from './local.js';
import { answered, button, chip, inline, named, small, waiting } from './parts.js';

const KINDS = ['introduction', 'help', 'referral', 'hire', 'feedback'];
const MOST_LINES = 6;

/** By the person's id: the ledger, and after how many deeds it was asked for. @type {LedgerUi['known']} */
const known = {};

/** @type {LedgerUi['ledger']} */
export function ledger(id, name) {
	const kept = (known[id] ??= { deeds: -1, it: null });
	if (kept.deeds !== state.deeds) void load(id);
	return kept.it ? opened(kept.it, name) : waiting;
}

async function load(id = 0) {
	known[id].deeds = state.deeds;
	const outcome = await ask(`/api/people/${id}/ledger`);
	if (outcome.kind === 'ok') known[id].it = outcome.body;
	changed();
}

/** @type {LedgerUi['opened']} */
function opened({ person_id, balance, budget, lines, needs }, name) {
	const at = `ledger ${person_id}`;
	/** @type {LedgerUi['log']} */
	const log = (line) => does(at, 'POST', '/api/favours', { person_id, ...line }, 'Logged.');
	const { ask_twice: twice } = budget.rules;
	const think = () => does(at, 'PATCH', `/api/people/${person_id}/rules`, { ask_twice: !twice }, 'Saved.');
	return [
		h('p.gap', balance.text, ' ', budget.text),
		gave(true, `You gave ${name}`, log),
		gave(false, `${name} gave you`, log),
		answered(at),
		h('ul.things', lines.slice(0, MOST_LINES).map((it) => line(at, it)), needs.map((it) => ways(it, log))),
		h('div.chips', chip('Ask me twice', twice, think)),
		localPage(`More on ${name}, and your rules for asking`, `/people/${person_id}`),
	];
}

/** @type {LedgerUi['gave']} */
const gave = (given, label, log) =>
	h(
		'div.chips',
		{ role: 'group', 'aria-label': label },
		small(label),
		KINDS.map((kind) => button(kind, () => log({ given, kind }), { class: 'chip' })),
	);

/** @type {LedgerUi['line']} */
function line(at, { day, text, favour_id: favour }) {
	const undo = () => does(at, 'DELETE', `/api/favours/${favour}`, undefined, 'Taken back.');
	return h('li', text, ' ', small(day), ' ', favour !== null && inline('Undo', undo));
}

/** @type {LedgerUi['ways']} */
const ways = ({ key: need, text, ways: all }, log) => [
	h('li', text),
	all.map(({ name, reason }) => {
		const what = `Introduced to ${name}`;
		const give = () => log({ given: true, kind: 'introduction', what, need });
		return h('li', named(name), ': ', reason, ' ', inline('I introduced them', give));
	}),
];
