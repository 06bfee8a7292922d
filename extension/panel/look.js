// @ts-check
/**
 * Looks at the page of a tab and asks the companion about it. A slow look never overwrites a later
 * one: each has its turn, and what comes back after its turn is thrown away.
 */
import { api } from '../browser.js';
import { phrases } from '../reading/phrases.js';
import { readPage } from '../reading/read.js';
import { ask } from './link.js';
import { changed, keepTabs, say, state, tabOf } from './state.js';

/**
 * @typedef {import('./state.js').Tab} Tab
 * @typedef {import('../companion/wire.js').Reading} Reading
 */

/** A page is filled in by its own scripts, seconds after the browser calls it loaded. */
const AGAIN_AFTER_MS = [400, 800, 1_600, 3_200];
const UNSETTLED = new Set(['still_loading', 'address_and_page_disagree']);

let turn = 0;
/** @type {Map<number, number>} */
const asked = new Map();

/**
 * Reads the page of the tab in front and asks about it.
 * @param {number} [tries] how often this page has been looked at in vain
 */
export async function look(tries = 0) {
  const mine = ++turn;
  const id = state.tabId;
  if (!state.consent || id === null) return;
  const tab = tabOf(id);
  if (!tab.reading && tab.phase !== 'closed') tab.phase = 'looking';
  changed();
  const reading = await read(id);
  if (mine !== turn) return;
  const news = JSON.stringify(reading) !== JSON.stringify(tab.reading);
  if (reading) take(tab, reading);
  else if (tries > 0 || !tab.reading) close(tab);
  changed();
  keepTabs();
  if (!settled(reading) && tries < AGAIN_AFTER_MS.length) {
    setTimeout(() => void (mine === turn && look(tries + 1)), AGAIN_AFTER_MS[tries]);
  }
  if (reading && (news || tries === 0)) await suggest(id);
}

/**
 * @param {number} tabId
 * @returns {Promise<Reading | null>} null where the browser does not let us look
 */
async function read(tabId) {
  try {
    const [{ result }] = await api.scripting.executeScript({
      target: { tabId },
      func: readPage,
      args: [phrases],
    });
    return /** @type {Reading | undefined} */ (result) ?? FAILED;
  } catch {
    return null;
  }
}

/** The reader itself did not get through the page. @type {Reading} */
const FAILED = {
  url: '',
  site: 'other',
  kind: 'refused',
  refusal: 'unsupported',
  subject: null,
  mutuals: [],
  others: null,
  total: null,
  complete: null,
  relation: 'mutual',
  cards: [],
  history: null,
  language: null,
  matched: { refusal: 'reader_failed' },
};

/**
 * The browser does not show this page. A pasted list stays, what was read from another page goes.
 * @param {Tab} tab
 */
function close(tab) {
  if (tab.phase !== 'closed') clear(tab);
  tab.reading = null;
  tab.phase = 'closed';
}

/** @param {Tab} tab */
function clear(tab) {
  state.said = '';
  Object.assign(tab, {
    chosen: null,
    suggestion: null,
    introducerId: null,
    open: [],
    answers: {},
    paste: null,
  });
}

/**
 * @param {Tab} tab
 * @param {Reading} reading
 */
function take(tab, reading) {
  if (!sameSubject(tab.reading, reading)) clear(tab);
  tab.reading = reading;
  tab.phase = 'seen';
  tab.problem = null;
}

/**
 * @param {Reading | null} before
 * @param {Reading} now
 */
function sameSubject(before, now) {
  const one = before?.subject;
  const other = now.subject;
  if (!one || !other) return before?.url === now.url && before?.kind === now.kind;
  if (one.urn && other.urn) return one.urn === other.urn;
  if (one.url && other.url) return one.url === other.url;
  return Boolean(one.name) && one.name === other.name;
}

/**
 * Is this how the page will stay? One that could not be read may have been on its way out.
 * @param {Reading | null} reading
 */
function settled(reading) {
  if (!reading) return false;
  if (reading.kind === 'refused') return !UNSETTLED.has(reading.refusal ?? '');
  return reading.kind !== 'profile' || reading.mutuals.length > 0;
}

/** @param {Tab} tab */
function readingToSend(tab) {
  if (tab.chosen) return tab.chosen;
  const kind = tab.reading?.kind;
  return kind === 'profile' || kind === 'mutual_list' ? tab.reading : null;
}

/**
 * Asks the companion who should introduce the user, from what was read in a tab.
 * @param {number} id
 */
export async function suggest(id) {
  const tab = tabOf(id);
  const reading = readingToSend(tab);
  if (!reading) return;
  const mine = (asked.get(id) ?? 0) + 1;
  asked.set(id, mine);
  const body =
    tab.introducerId === null ? { reading } : { reading, introducer_id: tab.introducerId };
  const outcome = await ask('/api/suggestions', { method: 'POST', body });
  if (asked.get(id) !== mine || readingToSend(tab) !== reading) return;
  if (outcome.kind === 'ok') tab.suggestion = outcome.body;
  tab.problem = outcome.kind === 'refused' ? outcome : null;
  if (outcome.kind === 'ok') say(spoken(outcome.body));
  changed();
  keepTabs();
}

/** Asks again about what the tab in front shows: something that counts has changed. */
export function suggestAgain() {
  return state.tabId === null ? Promise.resolve() : suggest(state.tabId);
}

/** @param {import('../companion/wire.js').Suggestion} suggestion */
function spoken(suggestion) {
  const { best, prospect } = suggestion;
  return best
    ? `Best introducer to ${prospect.name}: ${best.person.name}.`
    : `No good path to ${prospect.name} yet.`;
}

/**
 * Takes a reading that the user has made: a card of a search page, or a pasted list.
 * @param {Reading} reading
 */
export async function choose(reading) {
  if (state.tabId === null) return;
  const tab = tabOf(state.tabId);
  Object.assign(tab, { chosen: reading, suggestion: null, introducerId: null, open: [] });
  changed();
  await suggest(state.tabId);
}

/** Back from a chosen reading to the page. */
export function unchoose() {
  if (state.tabId === null) return;
  Object.assign(tabOf(state.tabId), { chosen: null, suggestion: null, introducerId: null });
  changed();
  void look();
}
