/**
 * All that the panel knows, in one place: once for the panel, once a tab, once a person. Tabs are
 * kept for as long as the browser runs, so that closing the panel loses nothing either.
 *
 * @typedef {{ kind: 'checking' | 'ok' | 'offline' | 'impostor' | 'unpaired' }
 *   | { kind: 'mismatch', theirs: string, version: string }
 *   | { kind: 'trouble', title: string, detail: string }} Link
 */
import { api } from '../browser.js';
import { DEFAULT_PORT } from '../companion/client.js';

/** What is kept on this computer. `pairing` names one: to another, people's ids mean nothing. */
const SETTINGS = {
  consent: false,
  port: DEFAULT_PORT,
  token: /** @type {string | null} */ (null),
  pairing: '',
};

export const state = {
  ...SETTINGS,
  started: false,
  link: /** @type {Link} */ ({ kind: 'checking' }),
  version: /** @type {string | null} */ (null),
  me: /** @type {Me | null} */ (null),
  page: /** @type {'people' | 'settings'} */ ('people'),
  tabId: /** @type {number | null} */ (null),
  tabs: /** @type {Map<number, Tab>} */ (new Map()),
  /** What the panel last said aloud. */
  said: '',
};

/** @type {() => void} */
let draw = () => {};
let drawing = false;

/** @param {() => void} how draws the panel from the state */
export const onChange = (how) => void (draw = how);

/** Draws the panel again, once, however often it is called in one turn. */
export function changed() {
  if (drawing) return;
  drawing = true;
  queueMicrotask(() => {
    drawing = false;
    draw();
  });
}

/** Tells people who do not see the panel what has happened. @param {string} words */
export function say(words) {
  state.said = words;
  changed();
}

/** @returns {Tab} */
const newTab = () => ({
  reading: null,
  phase: 'new',
  chosen: null,
  suggestion: null,
  problem: null,
  introducerId: null,
  open: [],
  askTab: 'message',
  answers: {},
  paste: null,
});

/** @param {number} id */
export function tabOf(id) {
  const tab = state.tabs.get(id) ?? newTab();
  state.tabs.set(id, tab);
  return tab;
}

export const currentTab = () => (state.tabId === null ? newTab() : tabOf(state.tabId));

/**
 * Takes up what was known when the panel was last open.
 * @returns all that is kept on this computer
 */
export async function restore() {
  const [kept, { tabs }] = await Promise.all([
    api.storage.local.get(null),
    api.storage.session.get({ tabs: [] }),
  ]);
  const { consent, port, token, pairing } = /** @type {typeof SETTINGS} */ ({ ...SETTINGS, ...kept });
  Object.assign(state, { consent, port, token, pairing });
  for (const [id, tab] of /** @type {[number, Tab][]} */ (tabs))
    state.tabs.set(id, { ...newTab(), ...tab, phase: tab.reading ? 'seen' : 'new' });
  return kept;
}

/** @param {Partial<typeof SETTINGS>} settings */
export async function keepSettings(settings) {
  Object.assign(state, settings);
  await api.storage.local.set(settings);
  changed();
}

let keeping = 0;

/** Keeps the tabs' states until the browser is closed; never written to disk. */
export function keepTabs() {
  clearTimeout(keeping);
  keeping = setTimeout(() => void api.storage.session.set({ tabs: [...state.tabs] }), 200);
}

/** @param {number} id */
export function forgetTab(id) {
  state.tabs.delete(id);
  keepTabs();
}
