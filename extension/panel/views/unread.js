/** Nobody to rank: what the user can do instead. */
import { choose, look } from '../look.js';
import { h } from '../render.js';
import { plural } from '../words.js';
import { localPage } from './local.js';
import { card, named, notice, retry, row, small } from './parts.js';

/** @type {[string, string]} */
const NOTHING = [
	'Inroad cannot read this page',
	'It looked for a profile, a list of mutual connections, or a search for people, and knows none here.',
];
const CHANGING = 'The page is still changing';

/** By the reason: title and sentence. @type {Record<string, [string, string]>} */
const REFUSALS = {
	checkpoint: [
		'The site wants something first',
		'Sign in or confirm who you are, as the page asks. Then come back to the profile.',
	],
	still_loading: [CHANGING, 'Wait until the profile is there in full.'],
	address_and_page_disagree: [
		CHANGING,
		'Its address and its words name different people, so Inroad has read nothing.',
	],
	closed: [
		'Not allowed to read this tab yet',
		'The browser shows this tab to Inroad once you click the Inroad button in the toolbar.',
	],
};

/** @param {Tab} tab */
export function unread(tab) {
	const reason = tab.closed ? 'closed' : (tab.reading?.refusal ?? '');
	const [title, sentence] = REFUSALS[reason] ?? NOTHING;
	return notice(title, sentence, retry(look), paste());
}

/** @type {PeopleUi['nobody']} */
export function nobody({ total }, { prospect }) {
	const many = total ? ` It says that there are ${total}.` : '';
	const sentence = `This page names no mutual connections.${many} Open the list of them, and Inroad reads it.`;
	return notice('No mutuals shown here', sentence, retry(look), paste(prospect.id));
}

/** @param {number | null} [whom] the user wants to meet */
const paste = (whom) =>
	h('p.gap', localPage('Paste the names instead', whom ? `/meet?person=${whom}` : '/meet'));

/** @param {Reading} reading */
export function search(reading) {
	if (!reading.cards.length)
		return notice('Nobody on this page', 'This search shows no people that Inroad can read.');
	const rows = reading.cards.map((one, at) => {
		const { subject, total, mutuals } = one;
		const count = total ?? mutuals.length;
		const lines = [subject.headline ?? '', count ? plural(count, 'mutual') : 'No mutuals shown'];
		const key = `card ${at} ${subject.url ?? subject.name}`;
		const take = () => choose(readingOf(reading, one));
		return h('li', { key }, row('row.card-row', subject.name, lines.map(named).map(small), take));
	});
	return card('search', h('h1', 'Whom do you want to meet?'), h('ul.rows', rows));
}

/** What the card's profile would have said. @type {OfCard} */
function readingOf(reading, card) {
	const url = card.subject.url ?? reading.url;
	return { ...reading, ...card, kind: 'profile', url, cards: [], history: null };
}
