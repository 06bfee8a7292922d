/**
 * The only place that talks to the companion. Every outcome is a value, so that the panel has to
 * say what it does about each.
 * @typedef {{ port: number, token: string | null }} Where
 */

export const PROTOCOL = '1';
/** 4-6-7-6 spells INRO on a phone. */
export const DEFAULT_PORT = 4676;
/** A companion on this computer answers in milliseconds; an import in progress may hold it up. */
const PATIENCE_MS = 8_000;
const HEADER = 'X-Inroad-Protocol';

/** @param {number} port */
export const addressOf = (port) => `http://127.0.0.1:${port}`;

/**
 * One request, with the token where there is one: only to a companion that has shown its proof.
 * @param {Where} where @param {string} path @param {Call} [call] @returns {Promise<Outcome>}
 */
export async function request(where, path, call = {}) {
  try {
    const response = await fetch(addressOf(where.port) + path, {
      method: call.method ?? 'GET',
      headers: headersOf(where, call),
      body: call.body === undefined ? undefined : JSON.stringify(call.body),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return outcomeOf(response, await response.text());
  } catch {
    return { kind: 'offline' };
  }
}

/** @param {Where} where @param {Call} call @returns {Record<string, string>} */
const headersOf = ({ token }, { body, key }) => ({
  [HEADER]: PROTOCOL,
  ...(body !== undefined && { 'Content-Type': 'application/json' }),
  ...(token && { Authorization: `Bearer ${token}` }),
  ...(key && { 'Idempotency-Key': key }),
});

/** @param {Response} response @param {string} words @returns {Outcome} */
function outcomeOf(response, words) {
  const theirs = response.headers.get(HEADER);
  if (theirs === null) return { kind: 'impostor' };
  if (major(theirs) !== PROTOCOL || response.status === 426) return { kind: 'mismatch', theirs };
  if (response.status === 401) return { kind: 'unpaired' };
  const body = parsed(words);
  if (response.ok) return { kind: 'ok', body };
  const { title = '', detail = '' } = body ?? {};
  return {
    kind: 'refused',
    status: response.status,
    title: String(title),
    detail: String(detail),
  };
}

/** @param {string} words @returns {any} null for what is no JSON */
function parsed(words) {
  try {
    return JSON.parse(words);
  } catch {
    return null;
  }
}

/** @param {unknown} protocol */
const major = (protocol) => String(protocol).split('.')[0];

/**
 * Who is there? Nothing but the question is sent.
 * @param {number} port
 * @returns {Promise<Outcome>} `ok` with `{ name, version, protocol }`
 */
export async function health(port) {
  const outcome = await request({ port, token: null }, '/api/health');
  if (outcome.kind === 'refused') return { kind: 'impostor' };
  if (outcome.kind !== 'ok') return outcome;
  if (outcome.body?.name !== 'inroad') return { kind: 'impostor' };
  const theirs = String(outcome.body.protocol);
  return major(theirs) === PROTOCOL ? outcome : { kind: 'mismatch', theirs };
}

/**
 * Lets the companion prove that it is the one this panel was paired with, by an HMAC of our nonce
 * under the digest of the token: all that it keeps of the token, which itself is not sent.
 * @param {Where} where @returns {Promise<Outcome>}
 */
export async function hello({ port, token }) {
  const nonce = hex(crypto.getRandomValues(new Uint8Array(16)));
  /** @type {Call} */
  const call = { method: 'POST', body: { nonce } };
  const [outcome, expected] = await Promise.all([
    request({ port, token: null }, '/api/hello', call),
    proofOf(token ?? '', nonce),
  ]);
  return outcome.kind !== 'ok' || outcome.body?.proof === expected ? outcome : { kind: 'impostor' };
}

/** @param {string} token @param {string} nonce */
async function proofOf(token, nonce) {
  const utf8 = new TextEncoder();
  const digest = await crypto.subtle.digest('SHA-256', utf8.encode(token));
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', digest, hmac, false, ['sign']);
  return hex(await crypto.subtle.sign('HMAC', key, utf8.encode(nonce)));
}

/** @param {ArrayBuffer | Uint8Array} bytes */
const hex = (bytes) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * @param {number} port
 * @param {string} code what the companion shows in its terminal
 * @param {string} label how the companion lists this pairing
 * @returns {Promise<Outcome>} `ok` with `{ token }`
 */
export function pair(port, code, label) {
  return request({ port, token: null }, '/api/pairings', { method: 'POST', body: { code, label } });
}
