/** Looks at the page of a tab and asks about it. What comes back after its turn is thrown away. */
import { inPage } from '../browser.js';
import { phrases } from '../reading/phrases.js';
import { readPage } from '../reading/read.js';
import { ask, onReady, proven } from './link.js';
import { blank, changed, currentTab, say, state, tabOf, unchosen } from './state.js';

/** Its own scripts fill in a page, seconds after it is called loaded. */
const AGAIN_AFTER_MS = [400, 800, 1_600, 3_200];
const UNSETTLED = ['still_loading', 'address_and_page_disagree'];

let turn = 0;
/** The newest look at a page. @type {Promise<Reading | null> | null} */
let reads = null;
/** The newest open question about each tab. @type {Map<number, object>} */
const asking = new Map();

/** Reads the page of the tab in front and asks about it; `tries` were made in vain. */
export async function look(tries = 0) {
	const mine = ++turn;
	const id = state.tabId;
	if (!state.consent) return;
	const proof = tries ? undefined : proven();
	reads = read(id);
	const found = await reads;
	if (mine !== turn) return;
	const tab = tabOf(id);
	const news = JSON.stringify(found) !== JSON.stringify(tab.reading);
	const reading = news ? found : tab.reading; // the same object: an open question is about it
	if (reading || tries > 0 || !tab.reading) take(tab, reading);
	changed();
	if (!settled(reading) && tries < AGAIN_AFTER_MS.length)
		setTimeout(() => mine === turn && look(tries + 1), AGAIN_AFTER_MS[tries]);
	if (reading && (news || tries === 0)) await suggest(id, proof);
}

/** @type {any} */
const FAILED = { kind: 'refused', matched: { refusal: 'reader_failed' } };

async function read(tabId = -1) {
	const found = await inPage(tabId, readPage, phrases);
	return found && (found.result ?? FAILED);
}

/** What was read from another page goes. @type {Looking['take']} */
function take(tab, reading) {
	if (reading ? !sameSubject(tab.reading, reading) : !tab.closed) {
		state.said = '';
		Object.assign(tab, blank());
	}
	Object.assign(tab, { reading, closed: !reading, problem: reading ? null : tab.problem });
}

/** @type {Looking['sameSubject']} */
function sameSubject(before, now) {
	const one = before?.subject;
	const other = now.subject;
	if (!one || !other) return before?.url === now.url && before.kind === now.kind;
	if (one.urn && other.urn) return one.urn === other.urn;
	if (one.url && other.url) return one.url === other.url;
	return one.name !== '' && one.name === other.name;
}

/** Is this how the page will stay? @param {Reading | null} reading */
function settled(reading) {
	if (!reading) return false; // it may have been on its way out
	if (reading.kind === 'refused') return !UNSETTLED.includes(reading.refusal ?? '');
	return reading.kind === 'people_search' || (!!reading.subject && !!reading.mutuals.length);
}

/** @param {Tab} tab */
function readingToSend({ chosen, reading }) {
	const ofOne = reading?.kind === 'profile' || reading?.kind === 'mutual_list';
	return chosen ?? (ofOne ? reading : null);
}

/** @type {Looking['suggest']} */
async function suggest(id, proof) {
	const tab = tabOf(id);
	const reading = readingToSend(tab);
	if (!reading) return;
	const mine = {};
	asking.set(id, mine);
	const body = { reading, introducer_id: tab.introducerId ?? undefined };
	const outcome = await ask('/api/suggestions', { method: 'POST', body }, proof);
	if (asking.get(id) !== mine) return;
	asking.delete(id);
	if (readingToSend(tab) !== reading) return;
	tab.problem = outcome.kind === 'refused' ? outcome : null;
	if (outcome.kind === 'ok') {
		tab.suggestion = outcome.body;
		const { best, prospect } = outcome.body;
		const whom = prospect.name;
		say(best ? `Best introducer to ${whom}: ${best.person.name}.` : `No good path to ${whom} yet.`);
	}
	changed();
}

export const suggestAgain = () => suggest(state.tabId);

/** The texts are for this introducer. @type {Looking['writeTo']} */
export function writeTo(tab, introducerId) {
	Object.assign(tab, { introducerId, kind: null });
	return suggestAgain();
}

onReady(async () => {
	await reads; // which may be asked about: nothing is asked twice
	if (!asking.has(state.tabId)) await suggestAgain();
});

/** A card of a search page. @param {Reading} chosen */
export function choose(chosen) {
	Object.assign(currentTab(), unchosen(), { chosen });
	changed();
	return suggestAgain();
}

export function unchoose() {
	Object.assign(currentTab(), unchosen());
	changed();
	void look();
}
