/** Draws the head, and below it what the user has to see first. */
import { loadToday } from './deeds.js';
import { onReady } from './link.js';
import { look, unchoose } from './look.js';
import { waitingNotes } from './notes.js';
import { h, render } from './render.js';
import { changed, currentTab, onChange, state } from './state.js';
import { aside, button, later, notice, retry, small } from './views/parts.js';
import { people } from './views/people.js';
import { plural } from './words.js';

const setup = later(() => import('./views/setup.js'));
const agenda = later(() => import('./views/today.js'));
const settings = later(() => import('./views/settings.js'));
const unread = later(() => import('./views/unread.js'));

/** @type {Options} */
const LINK_WORDS = { ok: 'Connected to the companion', checking: 'Looking for the companion' };

function header() {
	const { room, today, link: { kind } } = state;
	const link = LINK_WORDS[kind] ?? 'Not connected';
	const waiting = waitingNotes();
	const turn = (/** @type {State['room']} */ to) => () => {
		state.room = room === to ? '' : to;
		if (to === 'today') void loadToday();
		changed();
	};
	return h(
		'header',
		h(`span.dot.${kind}`, { title: link }),
		h('b', 'Inroad'),
		aside(link),
		h('span.grow'),
		waiting > 0 && small(`${plural(waiting, 'note')} waiting`),
		today && !room && button(today.count ? `${today.count} to do` : 'Today', turn('today'), { class: 'link', key: 'today' }),
		!room && state.consent && icon('again', 'Read the page again', '↻', look),
		room
			? icon('settings', room === 'today' ? 'Close today' : 'Close settings', '✕', turn(room))
			: icon('settings', 'Settings', '⚙', turn('settings')),
	);
}

/** @type {Ui['icon']} */
const icon = (key, title, mark, act) =>
	button(mark, act, { class: 'icon', key, 'aria-label': title, title });

/** @returns {Children} */
function content() {
	const { consent, room, link } = state;
	const trouble = link.kind !== 'ok' && link.kind !== 'checking' && setup()?.trouble(link);
	if (room === 'settings') return [trouble, settings()?.settings()];
	if (room) return [trouble, agenda()?.today()];
	if (!consent) return setup()?.consent();
	return [trouble, link.kind !== 'unpaired' && page()];
}

/** @returns {Children} */
function page() {
	const tab = currentTab();
	const { reading, chosen } = tab;
	const search = reading?.kind === 'people_search';
	if (chosen) {
		const back = { class: 'link', key: 'back' };
		return [button('‹ All people of this search', unchoose, back), people(tab, chosen)];
	}
	if (tab.closed || reading?.kind === 'refused') return unread()?.unread(tab);
	if (!reading) return notice('Reading the page', 'This takes a moment.', retry(look));
	return search ? unread()?.search(reading) : people(tab, reading);
}

/** Says aloud the state that the panel is in, and what was done last. */
function speak() {
	const title = part('main').querySelector('.notice h2')?.textContent;
	const words = [title, state.said].filter(Boolean).join('. ');
	if (part('said').textContent !== words) part('said').textContent = words;
}

const part = (id = '') => /** @type {HTMLElement} */ (document.getElementById(id));

// Not before the suggestion, which the user waits for.
onReady(() => setTimeout(loadToday, 500));

onChange(() => {
	render(part('head'), header());
	render(part('main'), content());
	speak();
});
