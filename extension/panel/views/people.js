/** Whom the user wants to meet, who comes first, and all others. */
import { look, suggestAgain } from '../look.js';
import { editorOf } from '../notes.js';
import { h } from '../render.js';
import { changed, state } from '../state.js';
import { firstName, ordinal } from '../words.js';
import { askCard } from './ask.js';
import { VERDICTS, introducer, judged, noPath } from './introducer.js';
import { noteEditor } from './note.js';
import { bar, button, card, later, meter, named, notice, retry, row, small, who } from './parts.js';

const unread = later(() => import('./unread.js'));

/** @type {PeopleUi['people']} */
export function people(tab, reading) {
	const { suggestion, problem } = tab;
	const asking = !problem && (state.link.kind === 'ok' || state.link.kind === 'checking');
	return [
		prospect(reading, suggestion),
		problem && notice(problem.title, problem.detail, retry(look)),
		suggestion
			? answer(reading, suggestion, tab)
			: asking && h('p.small', { key: 'waiting' }, 'Asking the companion…'),
	];
}

/** @type {View<Reading>} */
function answer(reading, suggestion, tab) {
	const { ranked, best, ask } = suggestion;
	if (!ranked.length) return unread()?.nobody(tab, reading);
	return [
		best ? introducer(best, suggestion, tab) : noPath(suggestion),
		ask && askCard(ask, suggestion, tab),
		mutuals(suggestion, tab),
		best?.person.id && card('note card', noteEditor(best, suggestion, tab)),
	];
}

/** @type {PeopleUi['prospect']} */
function prospect(reading, suggestion) {
	const person = suggestion?.prospect ?? reading.subject;
	if (!person?.name) return null;
	const line = [person.headline || person.company, ordinal(person.degree)].filter(Boolean);
	const read = suggestion?.read ?? { ...reading, named: reading.mutuals.length };
	const count = read.named > 0 && howMuch(reading, read);
	return card('prospect', who('h1', person.name, line.join(' · ')), h('p.small.count', count));
}

/** @type {PeopleUi['howMuch']} */
function howMuch({ relation, kind }, { named: count, total, complete }) {
	const s = (total ?? count) === 1 ? '' : 's';
	const what = relation === 'followed_by' ? ` follower${s} you know` : ` mutual${s}`;
	if (complete) return ['Read ', h('b', s ? `all ${count}` : 'the one'), `${what}.`];
	if (total === null || total <= count)
		return ['Read ', h('b', count), `${what}. The page does not say whether there are more.`];
	const rest = kind === 'mutual_list' ? 'Turn to the next page of the list' : 'Open the full list';
	const words = `${what}. ${rest} to include the rest, then `;
	const again = button('read again', look, { class: 'inline' });
	return ['Read ', h('b', `${count} of ${total}`), words, again, '.'];
}

/** All but the best introducer. @type {PeopleUi['mutuals']} */
function mutuals(suggestion, tab) {
	const { best, ranked } = suggestion;
	const others = ranked.filter((entry) => !best || keyOf(entry) !== keyOf(best));
	const rows = others.map((entry) => mutual(entry, suggestion, tab));
	const title = h('h2.kicker', best ? 'Other mutuals' : 'The mutuals');
	return rows.length > 0 && card('mutuals', title, h('ul.rows', rows));
}

/** @param {Entry} entry */
const keyOf = ({ person: { id, url, name } }) => `${id ?? [url, name]}`;

/** @type {View<Entry>} */
function mutual(entry, suggestion, tab) {
	const key = keyOf(entry);
	const open = tab.open.includes(key) || isBeingWritten(entry);
	const id = `details-${key}`;
	const onclick = () => {
		tab.open = open ? tab.open.filter((one) => one !== key) : [...tab.open, key];
		changed();
	};
	const props = { 'aria-expanded': `${open}`, 'aria-controls': open ? id : null };
	const chance = meter(Math.max(0.05, entry.success.mid));
	return h(
		'li',
		{ key: `row ${key}` },
		row('row', entry.person.name, small(shortly(entry)), onclick, props, chance),
		open && h('div.details', { id }, details(entry, suggestion, tab)),
	);
}

/** It is not folded away. @param {Entry} entry */
function isBeingWritten(entry) {
	const { id } = entry.person;
	const field = document.activeElement?.getAttribute('data-key');
	return id !== null && (editorOf(entry).draft !== null || field === `text ${id}`);
}

/** @param {Entry} entry */
function shortly({ person, verdict, reasons, cautions, next_step, note, you_and_them: tie }) {
	if (person.id === null) return 'Only part of the name is shown';
	const first = reasons[0]?.text ?? next_step;
	if (verdict === 'ask') return first;
	if (!note && !tie.known) return ['No note yet. How do you know ', named(firstName(person.name)), '?'];
	const against = cautions[0] ?? reasons.find(({ sign }) => sign === '-');
	return `${VERDICTS[verdict]}: ${against?.text ?? first}`;
}

/** @type {View<Entry>} */
function details(entry, suggestion, tab) {
	const { id } = entry.person;
	if (id === null)
		return h('p', 'Open the full list of mutual connections: it tells Inroad who this is.');
	const name = firstName(entry.person.name);
	const instead = async () => {
		Object.assign(tab, { introducerId: id, askTab: 0 });
		await suggestAgain();
		document.getElementById('ask')?.scrollIntoView({ block: 'nearest' });
	};
	const chosen = suggestion.ask?.introducer_id === id;
	return [
		judged(entry, suggestion, tab),
		noteEditor(entry, suggestion, tab),
		bar(chosen ? small('The ask above is written to them.') : button(`Ask ${name} instead`, instead)),
	];
}
