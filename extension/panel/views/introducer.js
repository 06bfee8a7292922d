/** The two ties of a mutual, and what speaks for and against. */
import { put } from '../link.js';
import { suggestAgain } from '../look.js';
import { h } from '../render.js';
import { say } from '../state.js';
import { dayInWords, firstName } from '../words.js';
import { aside, card, chip, meter, named, notice, sign, who } from './parts.js';

/** @type {Record<Verdict, string>} */
export const VERDICTS = {
	ask: 'Good to ask',
	warm_up: 'Warm up first',
	wait: 'Wait',
	no_path: 'No good path yet',
};

/** @type {View<Entry>} */
export function introducer(best, suggestion, tab) {
	const { person, verdict } = best;
	const title = 'Best introducer';
	return h(
		'section.card',
		{ key: 'best', 'aria-label': title },
		h('div.top', h('span.kicker', title), h(`span.verdict.${verdict}`, VERDICTS[verdict])),
		who('h2', person.name, person.headline || person.company),
		judged(best, suggestion, tab),
	);
}

/** @type {View<Entry>} */
export const judged = (entry, suggestion, tab) => [
	path(entry, suggestion, tab),
	why(entry),
	entry === suggestion.best && closeCall(suggestion),
	question(entry, suggestion, tab),
];

/** And what can change it. @param {Suggestion} suggestion */
export function noPath({ prospect, ranked }) {
	const name = named(firstName(prospect.name));
	if (ranked.every(({ person }) => person.id === null))
		return notice('Who are these mutuals?', [
			'This page shows only a part of their names. Open the full list of mutual connections with ',
			name,
			', so that Inroad can tell who they are.',
		]);
	const words = ranked.some(({ note }) => note)
		? ['None of these mutuals is a good one to ask for an introduction to ', name, '. See why below.']
		: 'Inroad does not know yet how you know these people. Open one below, and say it in a line.';
	const kicker = h('p.kicker', 'Best introducer');
	return card('no path', kicker, h('h2', VERDICTS.no_path), h('p.gap', words));
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

/** @param {Entry} entry */
function why({ reasons, cautions, next_step: next }) {
	const said = reasons.map(({ text }) => text);
	const news = cautions.filter(({ text, until }) => until || !said.includes(text));
	const points = [
		reasons.map(({ sign, text, source }) => point(sign, text, source)),
		news.map(({ text, until }) => {
			const day = until && dayInWords(until);
			return point('!', text, day && !text.includes(day) && `until ${day}`);
		}),
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

const LIST = new Intl.ListFormat('en-GB');

/** @param {Suggestion} suggestion */
function closeCall({ best, ranked, too_close }) {
	const others = ranked
		.map(({ person }) => person)
		.filter(({ id }) => id && id !== best?.person.id && too_close.includes(id))
		.slice(0, 3);
	const names = LIST.formatToParts(others.map(({ name }) => name));
	const words = names.map(({ type, value }) => (type === 'element' ? named(value) : value));
	return others.length > 0 && h('p.small.gap', 'Too close to call; about as good: ', words, '.');
}

/** @type {Record<TieAnswer, string>} */
const ANSWERS = { well: 'well', a_bit: 'a bit', not_really: 'not really', unknown: 'don’t know' };

/** Asked where the answer would count; it can be changed later. @type {View<Entry>} */
function question({ person, question: counts, tie_answer: given }, { prospect }) {
	if (!counts && !given) return null;
	const id = `question-${person.id}`;
	const [them, whom] = [person, prospect].map(({ name }) => named(firstName(name)));
	const chips = Object.entries(ANSWERS).map(([answer, words]) =>
		chip(words, answer === given, async () => {
			const problem = await put(`/api/people/${person.id}/tie`, { prospect_id: prospect.id, answer });
			say(problem ?? 'Saved.');
			if (!problem) await suggestAgain();
		}),
	);
	return h(
		counts ? 'div.question.asked' : 'div.question',
		{ key: id },
		h(counts ? 'p' : 'p.small', { id }, 'How well does ', them, ' know ', whom, '?'),
		h('div.chips', { role: 'group', 'aria-labelledby': id }, chips),
	);
}
