/** Draws the head, and below it what the user has to see first. */
import { look, unchoose } from './look.js';
import { waitingNotes } from './notes.js';
import { h, render } from './render.js';
import { changed, currentTab, onChange, state } from './state.js';
import { aside, button, later, notice, retry, small } from './views/parts.js';
import { people } from './views/people.js';
import { plural } from './words.js';

const setup = later(() => import('./views/setup.js'));
const settings = later(() => import('./views/settings.js'));
const unread = later(() => import('./views/unread.js'));

const LINK_WORDS = { ok: 'Connected to the companion', checking: 'Looking for the companion' };

function header() {
	const { kind } = state.link;
	const link = kind === 'ok' || kind === 'checking' ? LINK_WORDS[kind] : 'Not connected';
	const { inSettings: open } = state;
	const waiting = waitingNotes();
	const toggle = () => {
		state.inSettings = !open;
		changed();
	};
	return h(
		'header',
		h(`span.dot.${kind}`, { title: link }),
		h('b', 'Inroad'),
		aside(link),
		h('span.grow'),
		waiting > 0 && small(`${plural(waiting, 'note')} waiting`),
		!open && state.consent && icon('again', 'Read the page again', '↻', look),
		icon('settings', open ? 'Close settings' : 'Settings', open ? '✕' : '⚙', toggle),
	);
}

/** @type {Ui['icon']} */
const icon = (key, title, mark, act) =>
	button(mark, act, { class: 'icon', key, 'aria-label': title, title });

/** @returns {Children} */
function content() {
	const { consent, inSettings, link } = state;
	const trouble = link.kind !== 'ok' && link.kind !== 'checking' && setup()?.trouble(link);
	if (inSettings) return [trouble, settings()?.settings()];
	if (!consent) return setup()?.consent();
	return [trouble, link.kind !== 'unpaired' && page()];
}

/** @returns {Children} */
function page() {
	const tab = currentTab();
	const { reading, chosen } = tab;
	const search = reading?.kind === 'people_search';
	if (chosen) {
		const back = search ? '‹ All people of this search' : '‹ Back to the page';
		return [button(back, unchoose, { class: 'link', key: 'back' }), people(tab, chosen)];
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

onChange(() => {
	render(part('head'), header());
	render(part('main'), content());
	speak();
});
