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
	inSettings: false,
	tabId: -1,
	tabs: new Map(),
	drafts: new Map(),
	said: '',
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
		clearTimeout(keeping);
		keeping = setTimeout(() => api.storage.session.set({ tabs: [...state.tabs] }), KEEP_AFTER_MS);
	});
}

/** Aloud, to people who do not see the panel. */
export function say(words = '') {
	state.said = words;
	changed();
}

/** What goes when the user turns to somebody else. */
export const unchosen = () => ({ chosen: null, suggestion: null, introducerId: null, open: [] });

/** What goes when the page turns to somebody else. */
export const blank = () => ({ ...unchosen(), answers: {}, paste: null });

/** @returns {Tab} */
const newTab = () => ({ ...blank(), reading: null, closed: false, problem: null, askTab: 0 });

export function tabOf(id = -1) {
	const tab = state.tabs.get(id) ?? newTab();
	state.tabs.set(id, tab);
	return tab;
}

export const currentTab = () => tabOf(state.tabId);

/** Takes up what was known when the panel was last open. */
export async function restore() {
	/** @type {any[]} */
	const [kept, { tabs }] = await Promise.all([
		api.storage.local.get(null),
		api.storage.session.get({ tabs: [] }),
	]);
	const { consent, port, token, pairing, ...drafts } = { ...SETTINGS, ...kept };
	Object.assign(state, { consent, port, token, pairing });
	for (const draft of Object.values(drafts)) state.drafts.set(draft.id, draft);
	for (const [id, tab] of tabs) state.tabs.set(id, { ...tab, closed: false });
}

/** @param {Partial<Settings>} settings */
export async function keepSettings(settings) {
	Object.assign(state, settings);
	await api.storage.local.set(settings);
	changed();
}

/** What is not known is null, never 0. @type {Reading} */
export const NOTHING_READ = {
	url: '',
	site: 'other',
	kind: 'profile',
	refusal: null,
	subject: null,
	mutuals: [],
	others: null,
	total: null,
	complete: null,
	relation: 'mutual',
	cards: [],
	history: null,
	language: null,
	matched: {},
};
