/** The two ties of a mutual, and what speaks for and against. */
import { does } from '../deeds.js';
import { h } from '../render.js';
import { fold } from '../state.js';
import { firstName } from '../words.js';
import { answered, aside, card, chip, later, meter, named, notice, sign, who } from './parts.js';

const books = later(() => import('./ledger.js'));

const TITLE = 'Best introducer';
/** @type {Record<Verdict, string>} */
const VERDICTS = {
	ask: 'Good to ask',
	warm_up: 'Warm up first',
	wait: 'Wait',
	no_path: 'No good path yet',
};

/** @type {View<Entry>} */
export function introducer(best, suggestion, tab) {
	const { person, verdict } = best;
	return h(
		'section.card',
		{ key: 'best', 'aria-label': TITLE },
		h('div.top', h('span.kicker', TITLE), h(`span.verdict.${verdict}`, VERDICTS[verdict])),
		who('h2', person.name, person.headline || person.company),
		judged(best, suggestion, tab),
	);
}

/** @type {View<Entry>} */
export const judged = (entry, suggestion, tab) => [
	path(entry, suggestion, tab),
	why(entry),
	entry.load && giveAndTake(entry, entry.load.text, tab),
	entry === suggestion.best && suggestion.text && h('p.small.gap', suggestion.text),
	question(entry, suggestion, tab),
];

/** And what can change it. @param {Suggestion} suggestion */
export function noPath({ ranked, text }) {
	if (ranked.every(({ person }) => person.id === null)) return notice('Who are these mutuals?', text);
	return card('no path', h('p.kicker', TITLE), h('h2', VERDICTS.no_path), h('p.gap', text));
}

/** @type {View<Entry>} */
function path({ person, you_and_them: ours, them_and_prospect: theirs }, { prospect }) {
	const [them, whom] = [person, prospect].map(({ name }) => firstName(name));
	const [you, middle, end] = ['You', them, whom].map((name) => h('span.node', named(name)));
	const [first, second] = [ours, theirs].map(({ strength, known }) => meter(strength, known));
	return [
		h('div.path', { 'aria-hidden': 'true' }, you, first, middle, second, end),
		h(
			'p.tielabels.small',
			h('span', aside(`You and ${them}: `), ours.text),
			h('span', aside(`${them} and ${whom}: `), theirs.text),
		),
	];
}

/** How much is being asked of them, and the ledger. @type {Ui['giveAndTake']} */
function giveAndTake({ person: { id, name } }, load, tab) {
	const key = `ledger ${id}`;
	const open = tab.open.includes(key);
	/** @type {Props} */
	const props = { key, open, ontoggle: ({ target }) => target.open !== open && fold(tab, key) };
	const lines = open && id && books()?.ledger(id, firstName(name));
	return h('details.gap', props, h('summary.small', load), lines);
}

/** @param {Entry} entry */
function why({ reasons, cautions, next_step: next }) {
	const points = [
		reasons.map(({ sign, text, source }) => point(sign, text, source)),
		cautions.map(({ text, until_text: until }) => point('!', text, until)),
	];
	return [h('ul.why', points), next && h('p.next', h('b', 'Next: '), next)];
}

const MARKS = {
	'+': ['plus', '+', 'Speaks for it: '],
	'-': ['minus', '−', 'Speaks against it: '],
	'!': ['minus', '!', 'Mind: '],
};

/** @type {Point<keyof typeof MARKS>} */
function point(kind, text, source) {
	const [look, mark, meaning] = MARKS[kind];
	return h('li', sign(look, mark), h('span', aside(meaning), text, source && [' ', h('span.src', source)]));
}

/** @type {Record<TieAnswer, string>} */
const ANSWERS = { well: 'well', a_bit: 'a bit', not_really: 'not really', unknown: 'don’t know' };

/** Asked where the answer would count; it can be changed later. @type {View<Entry>} */
function question({ person, question: counts, tie_answer: given }, { prospect }) {
	if (!counts && !given) return null;
	const id = `question-${person.id}`;
	const [them, whom] = [person, prospect].map(({ name }) => named(firstName(name)));
	const path = `/api/people/${person.id}/tie`;
	const say = (answer = '') => does(id, 'PUT', path, { prospect_id: prospect.id, answer }, 'Saved.');
	const chips = Object.entries(ANSWERS).map(([answer, words]) =>
		chip(words, answer === given, () => say(answer)),
	);
	return h(
		counts ? 'div.question.asked' : 'div.question',
		{ key: id },
		h(counts ? 'p' : 'p.small', { id }, 'How well does ', them, ' know ', whom, '?'),
		h('div.chips', { role: 'group', 'aria-labelledby': id }, chips),
		answered(id),
	);
}
