/** The companion has to prove itself before every request: another program may have taken its port. */
import { health, hello, request } from '../companion/client.js';
import { changed, keepSettings, say, state } from './state.js';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/** @type {Act[]} */
const whenReady = [];
/** @type {Promise<Where | null> | null} */
let proving = null;
let wait = FIRST_WAIT_MS;
let timer = 0;

/** Once the companion is there, and whenever it is back. @param {Act} act */
export function onReady(act) {
	whenReady.push(act);
	if (state.link.kind === 'ok') act();
}

/** @type {Ways['ask']} */
export async function ask(path, call, proof = proven()) {
	const where = await proof;
	// It may have come back since the proof failed.
	if (!where) return state.link.kind === 'ok' ? ask(path, call) : { kind: 'offline' };
	const outcome = await request(where, path, call);
	if (outcome.kind !== 'ok' && outcome.kind !== 'refused') lost(outcome);
	return outcome;
}

/** Asks for a new proof, one at a time; gives who has shown it. */
export const proven = () => (proving ??= prove().finally(() => (proving = null)));

/** @returns {Promise<Where | null>} */
async function prove() {
	const { port, token } = state;
	const outcome = await (token ? hello({ port, token }) : health(port));
	if (port !== state.port || token !== state.token) return prove();
	if (outcome.kind !== 'ok') return lost(outcome);
	if (!token) return lost({ kind: 'unpaired' });
	if (state.link.kind !== 'ok') {
		state.link = { kind: 'ok' };
		state.deeds++;
		wait = FIRST_WAIT_MS;
		say('Connected to the companion.');
		for (const act of whenReady) act();
	}
	return { port, token };
}

/** Asks again, ever less often, while somebody is looking. @param {Lost} why */
export function lost(why) {
	state.link = why;
	changed();
	clearTimeout(timer);
	if (document.visibilityState === 'visible' && why.kind !== 'unpaired') {
		timer = setTimeout(proven, wait);
		wait = Math.min(wait * 2, LONGEST_WAIT_MS);
	}
	return null;
}

export function tryNow() {
	clearTimeout(timer);
	wait = FIRST_WAIT_MS;
	return proven();
}

document.addEventListener('visibilitychange', () => {
	if (document.visibilityState === 'visible' && state.link.kind !== 'ok') void tryNow();
});

/** @param {Partial<Settings>} settings of another companion or pairing */
export async function turnTo(settings) {
	state.link = { kind: 'checking' };
	await keepSettings(settings);
	await tryNow();
}
