// @ts-check
/**
 * All that the panel knows, in one place: once for the panel, once a tab, once a person. Tabs are
 * kept for as long as the browser runs, so that closing the panel loses nothing either.
 *
 * @typedef {import('../companion/wire.js').Reading} Reading
 * @typedef {import('../companion/wire.js').Suggestion} Suggestion
 * @typedef {import('../companion/wire.js').Me} Me
 * @typedef {import('../companion/client.js').Outcome} Outcome
 *
 * @typedef {{ kind: 'checking' | 'ok' | 'offline' | 'impostor' | 'unpaired' }
 *   | { kind: 'mismatch', theirs: string, version: string }
 *   | { kind: 'trouble', title: string, detail: string }} Link
 * @typedef {{ who: string, url: string, headline: string, names: string }} Paste
 * @typedef {{ reading: Reading | null, phase: 'new' | 'looking' | 'seen' | 'closed',
 *   chosen: Reading | null, suggestion: Suggestion | null, problem: { title: string, detail: string } | null,
 *   introducerId: number | null, open: string[], askTab: string, answers: Record<string, string>,
 *   paste: Paste | null }} Tab
 */

import { api } from '../browser.js';
import { DEFAULT_PORT } from '../companion/client.js';

export const state = {
  started: false,
  consent: false,
  port: DEFAULT_PORT,
  token: /** @type {string | null} */ (null),
  /** Names the pairing: people's ids mean nothing to another companion. */
  pairing: '',
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
export function onChange(how) {
  draw = how;
}

/** Draws the panel again, once, however often it is called in one turn. */
export function changed() {
  if (drawing) return;
  drawing = true;
  queueMicrotask(() => {
    drawing = false;
    draw();
  });
}

/**
 * Tells people who do not see the panel what has happened.
 * @param {string} words
 */
export function say(words) {
  state.said = words;
  changed();
}

/** @returns {Tab} */
function newTab() {
  return {
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
  };
}

/**
 * @param {number} id
 * @returns {Tab}
 */
export function tabOf(id) {
  const known = state.tabs.get(id) ?? newTab();
  state.tabs.set(id, known);
  return known;
}

/** @returns {Tab} */
export function currentTab() {
  return state.tabId === null ? newTab() : tabOf(state.tabId);
}

const SETTINGS = {
  consent: false,
  port: DEFAULT_PORT,
  token: /** @type {string | null} */ (null),
  pairing: '',
};

/** Takes up what was known when the panel was last open. */
export async function restore() {
  const kept = /** @type {typeof SETTINGS} */ (await api.storage.local.get(SETTINGS));
  state.consent = kept.consent === true;
  state.port = Number(kept.port) || DEFAULT_PORT;
  state.token = kept.token || null;
  state.pairing = String(kept.pairing);
  const { tabs } = await api.storage.session.get({ tabs: [] });
  for (const [id, tab] of /** @type {[number, Tab][]} */ (tabs)) {
    state.tabs.set(id, { ...newTab(), ...tab, phase: tab.reading ? 'seen' : 'new' });
  }
}

/**
 * @param {Partial<typeof SETTINGS>} settings
 */
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
