/** All that the panel knows. Tabs are never written to disk. */
import { api } from '../browser.js';
import { DEFAULT_PORT } from '../companion/client.js';

const KEEP_AFTER_MS = 200;
export const DRAFT = 'draft:';

/** @type {Settings} */
const SETTINGS = { consent: false, port: DEFAULT_PORT, token: null, pairing: '' };

/** @type {State} */
export const state = {
	...SETTINGS,
	link: { kind: 'checking' },
	room: '',
	tabId: -1,
	tabs: new Map(),
	drafts: new Map(),
	said: '',
	answer: { at: '', title: '', detail: '' },
	deeds: 0,
	edits: {},
	today: null,
};

let draw = () => {};
let drawing = false;
let keeping = 0;

export function onChange(how = draw) {
	draw = how;
	changed();
}

/** Draws the panel and keeps the tabs, once in one turn. */
export function changed() {
	if (drawing) return;
	drawing = true;
	queueMicrotask(() => {
		drawing = false;
		draw();
		keeping ||= setTimeout(keep, KEEP_AFTER_MS);
	});
}

function keep() {
	keeping = 0;
	api.storage.session.set({ tabs: [...state.tabs], edits: state.edits });
}

/** Aloud, to people who do not see the panel. */
export function say(words = '') {
	state.said = words;
	changed();
}

/** Gives whether the browser let us. */
export async function copy(words = '') {
	const done = await navigator.clipboard.writeText(words).then(() => true, () => false);
	say(done ? 'Copied.' : 'The browser does not let Inroad copy. Mark the text and copy it.');
	return done;
}

/** Out or away. @type {(tab: Tab, key: string) => void} */
export function fold(tab, key) {
	tab.open = tab.open.includes(key) ? tab.open.filter((one) => one !== key) : [...tab.open, key];
	changed();
}

/** What goes when the user turns to somebody else. */
export const unchosen = () => ({ chosen: null, suggestion: null, introducerId: null, kind: null, open: [] });

/** What goes when the page turns to somebody else. */
export const blank = () => ({ ...unchosen(), answers: {} });

export function tabOf(id = -1) {
	/** @type {Tab} */
	const tab = state.tabs.get(id) ?? { ...blank(), reading: null, closed: false, problem: null };
	state.tabs.set(id, tab);
	return tab;
}

export const currentTab = () => tabOf(state.tabId);

/** Takes up what was known when the panel was last open. */
export async function restore() {
	/** @type {any[]} */
	const [kept, { tabs, edits }] = await Promise.all([
		api.storage.local.get(null),
		api.storage.session.get({ tabs: [], edits: {} }),
	]);
	const { consent, port, token, pairing, ...drafts } = { ...SETTINGS, ...kept };
	Object.assign(state, { consent, port, token, pairing, edits });
	for (const draft of Object.values(drafts)) state.drafts.set(draft.id, draft);
	for (const [id, tab] of tabs) state.tabs.set(id, { ...tab, closed: false });
}

/** What was read, asked and written goes. */
export function forget() {
	state.tabs.clear();
	Object.assign(state, { edits: {}, today: null, deeds: state.deeds + 1 });
}

/** @param {Partial<Settings>} settings */
export async function keepSettings(settings) {
	Object.assign(state, settings);
	await api.storage.local.set(settings);
	changed();
}
