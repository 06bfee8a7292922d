import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { test } from 'node:test';
import { health, hello, request } from '../../../extension/companion/client.js';

const WHERE = { port: 4676, token: 'a token' };

/**
 * Answers the next requests, and keeps what was asked.
 * @param {(url: string, init: RequestInit) => [number, unknown, Record<string, string>?]} answer
 */
function companion(answer) {
  const asked = [];
  globalThis.fetch = async (url, init) => {
    asked.push({ url, ...init });
    const [status, body, headers = { 'X-Inroad-Protocol': '1' }] = answer(url, init);
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), {
      status,
      headers,
    });
  };
  return asked;
}

const proofFor = (token, nonce) =>
  createHmac('sha256', createHash('sha256').update(token).digest()).update(nonce).digest('hex');

test('the token is not sent before the companion has proved itself', async () => {
  const asked = companion((_, { body }) => [
    200,
    { proof: proofFor(WHERE.token, JSON.parse(body).nonce) },
  ]);
  assert.equal((await hello(WHERE)).kind, 'ok');
  assert.equal(asked[0].headers.Authorization, undefined);
  assert.ok(!JSON.stringify(asked).includes(WHERE.token));
});

test('a wrong proof, an old proof, no proof: an impostor', async () => {
  for (const proof of [proofFor('another token', 'x'), '', undefined, null, 'f'.repeat(64)]) {
    companion(() => [200, { proof }]);
    assert.equal((await hello(WHERE)).kind, 'impostor');
  }
});

test('each hello asks anew', async () => {
  const asked = companion(() => [200, { proof: '' }]);
  await hello(WHERE);
  await hello(WHERE);
  assert.notEqual(asked[0].body, asked[1].body);
});

test('another program at the port is no companion', async () => {
  for (const answer of [
    [200, { name: 'inroad', protocol: 1 }, {}],
    [200, '<html>hello</html>', {}],
    [404, 'nothing here', {}],
    [200, { name: 'something else', protocol: 1 }],
    [200, 'not json'],
  ]) {
    companion(() => answer);
    assert.equal((await health(4676)).kind, 'impostor');
  }
});

test('another protocol is named, whoever says so', async () => {
  const theirs = { 'X-Inroad-Protocol': '2.1' };
  companion(() => [200, { name: 'inroad', version: '3.0.0', protocol: 2 }, theirs]);
  assert.deepEqual(await health(4676), { kind: 'mismatch', theirs: '2.1' });
  companion(() => [426, {}, { 'X-Inroad-Protocol': '2' }]);
  assert.deepEqual(await request(WHERE, '/api/me'), { kind: 'mismatch', theirs: '2' });
});

test('every other answer is a value too', async () => {
  companion(() => [401, { title: 'This extension is not paired' }]);
  assert.equal((await request(WHERE, '/api/me')).kind, 'unpaired');
  companion(() => [422, { title: 'No', detail: 'Because.' }]);
  assert.deepEqual(await request(WHERE, '/api/me'), {
    kind: 'refused',
    status: 422,
    title: 'No',
    detail: 'Because.',
  });
  companion(() => [204, '']);
  globalThis.fetch = async () => Promise.reject(new TypeError('Failed to fetch'));
  assert.equal((await request(WHERE, '/api/me')).kind, 'offline');
});

test('without a token none is sent', async () => {
  const asked = companion(() => [201, { token: 'new' }]);
  const call = { method: 'POST', body: { code: '1234 5678' } };
  assert.deepEqual(await request({ port: 4676, token: null }, '/api/pairings', call), {
    kind: 'ok',
    body: { token: 'new' },
  });
  assert.equal(asked[0].headers.Authorization, undefined);
});

test('a request says what it is, carries its key, and takes no cookies along', async () => {
  const asked = companion(() => [200, {}]);
  await request(WHERE, '/api/people/7/note', { method: 'PUT', body: { text: 'x' }, key: 'k-1' });
  const [{ url, method, headers, credentials, redirect }] = asked;
  assert.equal(url, 'http://127.0.0.1:4676/api/people/7/note');
  assert.equal(method, 'PUT');
  assert.equal(headers['X-Inroad-Protocol'], '1');
  assert.equal(headers['Idempotency-Key'], 'k-1');
  assert.equal(headers.Authorization, 'Bearer a token');
  assert.equal(headers['Content-Type'], 'application/json');
  assert.equal(credentials, 'omit');
  assert.equal(redirect, 'error');
});
