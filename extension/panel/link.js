/**
 * The panel's link to the companion: who answers, and is it ours? It has to prove that before every
 * request, since another program may have taken its port in the meantime.
 */
import { VERSION, api } from '../browser.js';
import { health, hello, pair, request } from '../companion/client.js';
import { changed, keepSettings, say, state } from './state.js';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/** @type {(() => void)[]} */
const whenReady = [];
/** @type {Promise<boolean> | null} */
let greeting = null;
let wait = FIRST_WAIT_MS;
let timer = 0;

/** @param {() => void} what is done each time the companion is there again */
export const onReady = (what) => void whenReady.push(what);

const where = () => ({ port: state.port, token: state.token });

/**
 * One request to the companion, once it has proved itself.
 * @param {string} path @param {Call} [call]
 * @param {Promise<boolean>} [proof] asked for while the request was being prepared
 * @returns {Promise<Outcome>}
 */
export async function ask(path, call, proof = proven()) {
  if (!(await proof)) return { kind: 'offline' };
  const outcome = await request(where(), path, call);
  if (outcome.kind !== 'ok' && outcome.kind !== 'refused') lost(outcome);
  return outcome;
}

/** Asks for a new proof. */
export const proven = () => (state.link.kind === 'ok' ? prove() : connected());

/** Is the companion there and ours? Asks at most once at a time. */
export function connected() {
  if (state.link.kind === 'ok') return Promise.resolve(true);
  greeting ??= greet().finally(() => (greeting = null));
  return greeting;
}

async function greet() {
  const proof = state.token ? hello(where()) : null;
  const found = await health(state.port);
  if (found.kind !== 'ok') return lost(found);
  state.version = String(found.body.version);
  const shown = (await proof) ?? { kind: 'unpaired' };
  if (shown.kind !== 'ok') return lost(shown);
  state.link = { kind: 'ok' };
  wait = FIRST_WAIT_MS;
  say('Connected to the companion.');
  for (const what of whenReady) what();
  return true;
}

async function prove() {
  const proof = await hello(where());
  return proof.kind === 'ok' || lost(proof);
}

/** @param {Exclude<Outcome, { kind: 'ok' }>} outcome */
function lost(outcome) {
  if (outcome.kind === 'mismatch') state.link = { ...outcome, version: state.version ?? '' };
  else if (outcome.kind === 'refused') state.link = { ...outcome, kind: 'trouble' };
  else state.link = { kind: outcome.kind };
  changed();
  tryLater();
  return false;
}

/** Asks again after a while, ever less often, and only while somebody is looking. */
function tryLater() {
  clearTimeout(timer);
  if (document.visibilityState !== 'visible' || state.link.kind === 'unpaired') return;
  timer = setTimeout(() => void connected(), wait);
  wait = Math.min(wait * 2, LONGEST_WAIT_MS);
}

/** Asks at once. */
export function tryNow() {
  clearTimeout(timer);
  wait = FIRST_WAIT_MS;
  return connected();
}

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible' && state.link.kind !== 'ok') void tryNow();
});

/** @param {Parameters<typeof keepSettings>[0]} settings of another companion, or another pairing */
export async function turnTo(settings) {
  await keepSettings(settings);
  state.link = { kind: 'checking' };
  await tryNow();
}

/** @param {string} code @returns {Promise<string | null>} what went wrong, to be read by the user */
export async function pairWith(code) {
  const outcome = await pair(state.port, code.trim(), `Browser panel ${VERSION()}`);
  if (outcome.kind === 'refused') return `${outcome.title}. ${outcome.detail}`;
  const token = outcome.kind === 'ok' && outcome.body?.token;
  if (outcome.kind !== 'ok') lost(outcome);
  if (!token) return 'The companion did not answer.';
  await turnTo({ token: String(token), pairing: crypto.randomUUID() });
  return null;
}

/** Forgets the pairing on this side. */
export async function unpair() {
  await api.storage.local.remove('token');
  Object.assign(state, { token: null, me: null, link: { kind: 'unpaired' } });
  state.tabs.clear();
  changed();
}
