/**
 * Looks at the page of a tab and asks the companion about it. A slow look never overwrites a later
 * one: each has its turn, and what comes back after its turn is thrown away.
 */
import { api } from '../browser.js';
import { phrases } from '../reading/phrases.js';
import { readPage } from '../reading/read.js';
import { ask, onReady, proven } from './link.js';
import { NOTHING_READ } from './paste.js';
import { changed, keepTabs, say, state, tabOf } from './state.js';

/** A page is filled in by its own scripts, seconds after the browser calls it loaded. */
const AGAIN_AFTER_MS = [400, 800, 1_600, 3_200];
const UNSETTLED = ['still_loading', 'address_and_page_disagree'];

let turn = 0;
/** The newest question about each tab, while it is open. @type {Map<number, object>} */
const asking = new Map();

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
  // The companion proves itself while the page is being read.
  const proof = tries === 0 && state.link.kind === 'ok' ? proven() : undefined;
  const reading = await read(id);
  if (mine !== turn) return;
  const news = JSON.stringify(reading) !== JSON.stringify(tab.reading);
  if (reading) take(tab, reading);
  else if (tries > 0 || !tab.reading) close(tab);
  changed();
  keepTabs();
  if (!settled(reading) && tries < AGAIN_AFTER_MS.length)
    setTimeout(() => void (mine === turn && look(tries + 1)), AGAIN_AFTER_MS[tries]);
  if (reading && (news || tries === 0)) await suggest(id, proof);
}

/** @param {number} tabId @returns {Promise<Reading | null>} null where the browser does not let us */
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
  ...NOTHING_READ,
  kind: 'refused',
  refusal: 'unsupported',
  matched: { refusal: 'reader_failed' },
};

/**
 * The browser does not show this page. A pasted list stays, what was read from another page goes.
 * @param {Tab} tab
 */
function close(tab) {
  if (tab.phase !== 'closed') clear(tab);
  Object.assign(tab, { reading: null, phase: 'closed' });
}

const UNCHOSEN = { chosen: null, suggestion: null, introducerId: null };

/** @param {Tab} tab */
function clear(tab) {
  state.said = '';
  Object.assign(tab, { ...UNCHOSEN, open: [], answers: {}, paste: null });
}

/** @param {Tab} tab @param {Reading} reading */
function take(tab, reading) {
  if (!sameSubject(tab.reading, reading)) clear(tab);
  Object.assign(tab, { reading, phase: 'seen', problem: null });
}

/** @param {Reading | null} before @param {Reading} now */
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
  if (reading.kind === 'refused') return !UNSETTLED.includes(reading.refusal ?? '');
  return reading.kind !== 'profile' || reading.mutuals.length > 0;
}

/** @param {Tab} tab */
function readingToSend({ chosen, reading }) {
  const ofOne = reading?.kind === 'profile' || reading?.kind === 'mutual_list';
  return chosen ?? (ofOne ? reading : null);
}

/**
 * Asks the companion who should introduce the user, from what was read in a tab.
 * @param {number} id @param {Promise<boolean>} [proof] of the companion, where one was asked for
 */
async function suggest(id, proof) {
  const tab = tabOf(id);
  const reading = readingToSend(tab);
  if (!reading) return;
  const mine = {};
  asking.set(id, mine);
  const chosen = tab.introducerId === null ? {} : { introducer_id: tab.introducerId };
  const call = { method: /** @type {const} */ ('POST'), body: { reading, ...chosen } };
  const outcome = await ask('/api/suggestions', call, proof);
  if (asking.get(id) !== mine) return;
  asking.delete(id);
  if (readingToSend(tab) !== reading) return;
  if (outcome.kind === 'ok') tab.suggestion = outcome.body;
  tab.problem = outcome.kind === 'refused' ? outcome : null;
  if (outcome.kind === 'ok') say(spoken(outcome.body));
  changed();
  keepTabs();
}

/** Asks again about what the tab in front shows: something that counts has changed. */
export async function suggestAgain() {
  if (state.tabId !== null) await suggest(state.tabId);
}

// A question that waits for the companion already is not asked twice.
onReady(() => void (asking.has(state.tabId ?? -1) || suggestAgain()));

/** @param {Suggestion} suggestion */
const spoken = ({ best, prospect }) =>
  best
    ? `Best introducer to ${prospect.name}: ${best.person.name}.`
    : `No good path to ${prospect.name} yet.`;

/**
 * Takes a reading that the user has made: a card of a search page, or a pasted list.
 * @param {Reading} chosen
 */
export async function choose(chosen) {
  if (state.tabId === null) return;
  Object.assign(tabOf(state.tabId), { ...UNCHOSEN, chosen, open: [] });
  changed();
  await suggest(state.tabId);
}

/** Back from a chosen reading to the page. */
export function unchoose() {
  if (state.tabId === null) return;
  Object.assign(tabOf(state.tabId), UNCHOSEN);
  changed();
  void look();
}
