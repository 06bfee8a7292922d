// @ts-check
/** The companion's proof: an HMAC of our nonce under the digest of the token, which is all that
 * the companion keeps of it. */

/** @param {ArrayBuffer | Uint8Array} bytes */
function hex(bytes) {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** 16 random bytes, as hexadecimal digits. */
export function newNonce() {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}

/**
 * @param {string} token
 * @param {string} nonce
 * @returns {Promise<string>} hexadecimal digits
 */
export async function proofOf(token, nonce) {
  const utf8 = new TextEncoder();
  const digest = await crypto.subtle.digest('SHA-256', utf8.encode(token));
  const key = await crypto.subtle.importKey(
    'raw',
    digest,
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  return hex(await crypto.subtle.sign('HMAC', key, utf8.encode(nonce)));
}
