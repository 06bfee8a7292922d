/** Nobody to rank: the user chooses from a search, or pastes a list of names. */
import { choose, look } from '../look.js';
import { mutualsOf, pastedReading } from '../paste.js';
import { h } from '../render.js';
import { changed } from '../state.js';
import { plural } from '../words.js';
import { bar, card, field, form, named, notice, retry, row, small } from './parts.js';

const LOOKED_FOR =
	'Inroad looked for a profile, a list of mutual connections, or a search for people.';
const CHANGING = 'The page is still changing';

/** By the reason: title and sentence. @type {Record<string, [string, string]>} */
const REFUSALS = {
	not_a_profile: ['No profile on this page', `${LOOKED_FOR} This page has none.`],
	unsupported: [
		'Inroad cannot read this page',
		`${LOOKED_FOR} It does not know how this page shows them.`,
	],
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
	const [title, sentence] = REFUSALS[reason] ?? REFUSALS.unsupported;
	return [notice(title, sentence, retry(look)), pasteBox(tab)];
}

/** @type {PeopleUi['people']} */
export function nobody(tab, { total }) {
	const many = total ? ` It says that there are ${total}.` : '';
	const sentence = `This page names no mutual connections.${many} Open the list of them, and Inroad reads it.`;
	return [notice('No mutuals shown here', sentence, retry(look)), pasteBox(tab)];
}

/** @param {Tab} tab */
function pasteBox(tab) {
	const paste = tab.paste ?? { who: '', url: '', headline: '', names: '' };
	const count = mutualsOf(paste.names).length;
	/** @type {Line<keyof Paste, [Props]>} */
	const line = (name, label, props) =>
		field(label, `paste-${name}`, { value: paste[name], ...props }, (words) => {
			tab.paste = { ...paste, ...tab.paste, [name]: words };
			changed();
		});
	const words = count ? `Rank ${plural(count, 'name')}` : 'Rank the names';
	const names = 'Mutuals: one name a line, with the address of the profile if you have it';
	return h(
		'details.card',
		{ key: 'paste' },
		h('summary', 'Paste a list of names instead'),
		form(
			() => choose(pastedReading(tab.paste ?? paste, tab.reading?.url)),
			line('who', 'Whom do you want to meet?', { required: true, maxlength: 200 }),
			line('headline', 'What they do (optional)', { maxlength: 300 }),
			line('url', 'Address of their profile (optional)', { inputmode: 'url' }),
			line('names', names, { rows: 5, required: true }),
			bar(h('button.btn.main', { disabled: !count }, words)),
		),
	);
}

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
