// @ts-check
/**
 * The only place that talks to the companion. Every outcome is a value, so that the panel has to
 * say what it does about each.
 *
 * @typedef {{ kind: 'ok', body: any }
 *   | { kind: 'offline' }
 *   | { kind: 'impostor' }
 *   | { kind: 'unpaired' }
 *   | { kind: 'mismatch', theirs: string }
 *   | { kind: 'refused', status: number, title: string, detail: string }} Outcome
 *
 * @typedef {{ port: number, token: string | null }} Where
 * @typedef {{ method?: 'GET' | 'POST' | 'PUT', body?: unknown, key?: string }} Call
 */

import { newNonce, proofOf } from './proof.js';

export const PROTOCOL = '1';
/** 4-6-7-6 spells INRO on a phone. */
export const DEFAULT_PORT = 4676;
/** A companion on this computer answers in milliseconds; an import in progress may hold it up. */
const PATIENCE_MS = 8_000;
const HEADER = 'X-Inroad-Protocol';

/** @param {number} port */
export const addressOf = (port) => `http://127.0.0.1:${port}`;

/**
 * One request with the token, to a companion that has shown its proof.
 * @param {Where} where
 * @param {string} path
 * @param {Call} [call]
 * @returns {Promise<Outcome>}
 */
export async function request(where, path, call = {}) {
  let response;
  try {
    response = await fetch(addressOf(where.port) + path, {
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

/**
 * @param {Where} where
 * @param {Call} call
 */
function headersOf(where, call) {
  /** @type {Record<string, string>} */
  const headers = { [HEADER]: PROTOCOL };
  if (call.body !== undefined) headers['Content-Type'] = 'application/json';
  if (where.token) headers.Authorization = `Bearer ${where.token}`;
  if (call.key) headers['Idempotency-Key'] = call.key;
  return headers;
}

/**
 * @param {Response} response
 * @param {string} words
 * @returns {Outcome}
 */
function outcomeOf(response, words) {
  const theirs = response.headers.get(HEADER);
  if (theirs === null) return { kind: 'impostor' };
  if (major(theirs) !== PROTOCOL || response.status === 426) return { kind: 'mismatch', theirs };
  if (response.status === 401) return { kind: 'unpaired' };
  const body = parsed(words);
  if (response.ok) return { kind: 'ok', body };
  const { title, detail } = /** @type {Record<string, unknown>} */ (body ?? {});
  return {
    kind: 'refused',
    status: response.status,
    title: String(title ?? ''),
    detail: String(detail ?? ''),
  };
}

/** @param {string} words */
function parsed(words) {
  try {
    return words ? JSON.parse(words) : null;
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
  return major(outcome.body.protocol) === PROTOCOL
    ? outcome
    : { kind: 'mismatch', theirs: String(outcome.body.protocol) };
}

/**
 * Lets the companion prove that it is the one this panel was paired with: it knows the digest of
 * the token without having been told. The token itself is not sent.
 * @param {Where} where
 * @returns {Promise<Outcome>}
 */
export async function hello(where) {
  const nonce = newNonce();
  const call = /** @type {Call} */ ({ method: 'POST', body: { nonce } });
  const outcome = await request({ port: where.port, token: null }, '/api/hello', call);
  if (outcome.kind !== 'ok') return outcome;
  const expected = await proofOf(where.token ?? '', nonce);
  return outcome.body?.proof === expected ? outcome : { kind: 'impostor' };
}

/**
 * @param {number} port
 * @param {string} code what the companion shows in its terminal
 * @param {string} label how the companion lists this pairing
 * @returns {Promise<Outcome>} `ok` with `{ token }`
 */
export function pair(port, code, label) {
  return request({ port, token: null }, '/api/pairings', { method: 'POST', body: { code, label } });
}
