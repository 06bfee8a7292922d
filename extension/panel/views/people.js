/** Whom the user wants to meet, who comes first, and all others. */
import { does } from '../deeds.js';
import { look, writeTo } from '../look.js';
import { editorOf } from '../notes.js';
import { h } from '../render.js';
import { fold, state } from '../state.js';
import { firstName, ordinal } from '../words.js';
import { askCard } from './ask.js';
import { introducer, judged, noPath } from './introducer.js';
import { localPage } from './local.js';
import { noteEditor } from './note.js';
import { answered, bar, button, card, inline, later, meter, notice, retry, row, small, waiting, who } from './parts.js';
import { askedCard } from './steps.js';

const unread = later(() => import('./unread.js'));

/** @type {PeopleUi['people']} */
export function people(tab, reading) {
	const { suggestion, problem } = tab;
	const asking = !problem && ['ok', 'checking'].includes(state.link.kind);
	return [
		prospect(reading, suggestion),
		problem && notice(problem.title, problem.detail, retry(look)),
		suggestion ? answer(reading, suggestion, tab) : asking && waiting,
	];
}

/** @type {View<Reading>} */
function answer(reading, suggestion, tab) {
	const { ranked, best, ask, asked } = suggestion;
	if (!ranked.length) return unread()?.nobody(reading, suggestion);
	const texts = ask && askCard(ask, suggestion, tab);
	const first = asked?.open && asked.introducer_id === ask?.introducer_id; // beside their ask
	return [
		asked && askedCard(asked),
		first && texts,
		best ? introducer(best, suggestion, tab) : noPath(suggestion),
		!first && texts,
		mutuals(suggestion, tab),
		best?.person.id && card('note card', noteEditor(best, suggestion, tab)),
	];
}

/** @type {PeopleUi['prospect']} */
function prospect(reading, suggestion) {
	const person = suggestion?.prospect ?? reading.subject;
	if (!person?.name) return null;
	const line = [person.headline || person.company, ordinal(person.degree)].filter(Boolean);
	const read = suggestion?.read;
	const rest = read?.complete === false && [' ', inline('Read again', look)];
	const count = read?.named && h('p.small.gap', read.text, rest);
	return card('prospect', who('h1', person.name, line.join(' · ')), count, suggestion && target(suggestion));
}

/** Are they on a list of people to meet? @param {Suggestion} suggestion */
function target({ prospect: { id }, target: { wanted, text, label, done }, best }) {
	const at = `/api/people/${id}/target`;
	const turn = () => does(at, 'PUT', at, { wanted: !wanted }, done);
	const more = (wanted || !best) && localPage('How to reach them', `/people/${id}`);
	return [h('p.small.gap', text, ' ', inline(label, turn), ' ', more), answered(at)];
}

/** All but the best introducer. @type {PeopleUi['mutuals']} */
function mutuals(suggestion, tab) {
	const { best, ranked } = suggestion;
	const others = ranked.filter((entry) => !best || keyOf(entry) !== keyOf(best));
	const title = h('h2.kicker', best ? 'Other mutuals' : 'The mutuals');
	return others.length > 0 && card('mutuals', title, h('ul.rows', others.map((entry) => mutual(entry, suggestion, tab))));
}

/** @param {Entry} entry */
const keyOf = ({ person: { id, url, name } }) => `${id ?? [url, name]}`;

/** @type {View<Entry>} */
function mutual(entry, suggestion, tab) {
	const key = keyOf(entry);
	const open = tab.open.includes(key) || isBeingWritten(entry);
	const id = `details-${key}`;
	const props = { 'aria-expanded': `${open}`, 'aria-controls': open ? id : null };
	const chance = meter(Math.max(0.05, entry.success.mid));
	const turn = () => fold(tab, key);
	return h(
		'li',
		{ key: `row ${key}` },
		row('row', entry.person.name, small(entry.line), turn, props, chance),
		open && h('div.details', { id }, details(entry, suggestion, tab)),
	);
}

/** It is not folded away. @param {Entry} entry */
function isBeingWritten(entry) {
	const { id } = entry.person;
	const field = document.activeElement?.getAttribute('data-key');
	return id !== null && (editorOf(entry).draft !== null || field === `text ${id}`);
}

/** @type {View<Entry>} */
function details(entry, suggestion, tab) {
	const { id } = entry.person;
	if (id === null)
		return h('p', 'Open the full list of mutual connections: it tells Inroad who this is.');
	const name = firstName(entry.person.name);
	const instead = async () => {
		await writeTo(tab, id);
		document.getElementById('ask')?.scrollIntoView({ block: 'nearest' });
	};
	return [
		judged(entry, suggestion, tab),
		noteEditor(entry, suggestion, tab),
		bar(suggestion.ask?.introducer_id === id ? small('The ask above is written to them.') : button(`Ask ${name} instead`, instead)),
	];
}
