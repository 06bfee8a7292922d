/** The only place that talks to the companion. Every outcome is a value. */
export const PROTOCOL = '1';
/** 4-6-7-6 spells INRO on a phone. */
export const DEFAULT_PORT = 4676;
/** It answers in milliseconds, unless an import holds it up. */
const PATIENCE_MS = 20_000;
const HEADER = 'X-Inroad-Protocol';

/** @type {Outcome} */
const IMPOSTOR = { kind: 'impostor' };

export const addressOf = (port = DEFAULT_PORT) => `http://127.0.0.1:${port}`;

/** The token is only for a companion that has shown its proof. @type {Ways['request']} */
export async function request({ port, token }, path, { method = 'GET', body, key } = {}) {
	try {
		const response = await fetch(addressOf(port) + path, {
			method,
			headers: {
				[HEADER]: PROTOCOL,
				...(body !== undefined && { 'Content-Type': 'application/json' }),
				...(token && { Authorization: `Bearer ${token}` }),
				...(key && { 'Idempotency-Key': key }),
			},
			body: JSON.stringify(body),
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

/** @type {Ways['outcomeOf']} */
function outcomeOf({ headers, status, ok }, words) {
	const theirs = headers.get(HEADER);
	if (theirs === null) return IMPOSTOR;
	if (theirs.split('.')[0] !== PROTOCOL || status === 426) return { kind: 'mismatch', theirs };
	if (status === 401) return { kind: 'unpaired' };
	let body = null;
	try {
		body = JSON.parse(words);
	} catch {} // nothing, or another program's words
	if (ok) return { kind: 'ok', body };
	const { title = 'The companion is in trouble', detail = '', go_on } = body ?? {};
	return { kind: 'refused', status, title: `${title}`, detail: `${detail}`, ...(go_on && { go_on }) };
}

/** Who is there? Nothing but the question is sent. */
export async function health(port = DEFAULT_PORT) {
	const outcome = await request({ port }, '/api/health');
	const { kind } = outcome;
	const fits = kind === 'ok' ? outcome.body?.name === 'inroad' : kind !== 'refused';
	return fits ? outcome : IMPOSTOR;
}

/**
 * Is it the paired companion? It shows an HMAC of our nonce under the token's digest, which is all
 * that it keeps. @param {Where} where
 */
export async function hello({ port, token }) {
	const nonce = hex(crypto.getRandomValues(new Uint8Array(16)));
	const [outcome, expected] = await Promise.all([
		request({ port }, '/api/hello', { method: 'POST', body: { nonce } }),
		proofOf(token ?? '', nonce),
	]);
	return outcome.kind !== 'ok' || outcome.body?.proof === expected ? outcome : IMPOSTOR;
}

async function proofOf(token = '', nonce = '') {
	const utf8 = new TextEncoder();
	const digest = await crypto.subtle.digest('SHA-256', utf8.encode(token));
	const hmac = { name: 'HMAC', hash: 'SHA-256' };
	const key = await crypto.subtle.importKey('raw', digest, hmac, false, ['sign']);
	return hex(await crypto.subtle.sign('HMAC', key, utf8.encode(nonce)));
}

/** @param {ArrayBuffer | Uint8Array} bytes */
const hex = (bytes) =>
	[...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
