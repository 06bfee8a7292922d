import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { test } from 'node:test';

const TOKEN = 'a token';
globalThis.chrome = { storage: { session: { set: async () => {} } } };
globalThis.document = { addEventListener: () => {}, visibilityState: 'hidden' };

const { does } = await import('../../../extension/panel/deeds.js');
const { state } = await import('../../../extension/panel/state.js');
Object.assign(state, { token: TOKEN });

const proof = (nonce) =>
  createHmac('sha256', createHash('sha256').update(TOKEN).digest()).update(nonce).digest('hex');

/** A companion that proves itself, gives these answers to deeds, and keeps what it was sent. */
function companion(...answers) {
  const sent = [];
  globalThis.fetch = async (url, { method, headers, body }) => {
    const { pathname } = new URL(url);
    const said = (status, it) =>
      new Response(JSON.stringify(it), { status, headers: { 'X-Inroad-Protocol': '1' } });
    if (pathname === '/api/hello') return said(200, { proof: proof(JSON.parse(body).nonce) });
    if (method === 'GET') return said(200, { count: sent.length });
    sent.push({ pathname, method, key: headers['Idempotency-Key'], body: JSON.parse(body) });
    const answer = answers.shift();
    if (!answer) throw new TypeError('cut off');
    return said(...answer);
  };
  return sent;
}

const ask = () =>
  does('here', 'POST', '/api/asks', { introducer_id: 1, prospect_id: 2 }, 'Marked as asked.');

test('a second try bears the key of the first; the next deed has its own', async () => {
  assert.equal(companion().length, 0);
  const lost = companion();
  assert.equal(await ask(), false);
  assert.match(state.answer.title, /Not saved/);
  const kept = companion([201, {}], [201, {}]);
  assert.equal(await ask(), true);
  assert.equal(await ask(), true);
  assert.equal(kept[0].key, lost[0].key);
  assert.notEqual(kept[1].key, kept[0].key);
});

test('what is refused is said with the way to go on, which is another deed', async () => {
  const go_on = { field: 'anyway', text: 'I asked both' };
  const problem = { title: 'Somebody else is asked', detail: 'Wait for it.', go_on };
  const sent = companion([409, problem], [201, { warnings: ['That was the third this week.'] }]);
  assert.equal(await ask(), false);
  assert.deepEqual([state.answer.at, state.answer.go_on.text], ['here', 'I asked both']);
  assert.equal(await state.answer.go_on.again(), true);
  assert.deepEqual(sent[1].body, { introducer_id: 1, prospect_id: 2, anyway: true });
  assert.notEqual(sent[1].key, sent[0].key);
  assert.equal(state.answer.go_on, undefined);
  assert.match(state.said, /Marked as asked\. That was the third this week\./);
});

test('after a deed what it may have changed is asked for', async () => {
  const before = state.deeds;
  companion([200, {}]);
  await does('here', 'PATCH', '/api/asks/1', { step: 'agreed' }, 'Marked.');
  assert.equal(state.deeds, before + 1);
  assert.deepEqual(state.today, { count: 1 });
  companion([422, { title: 'No', detail: 'Not so.' }]);
  await does('here', 'PATCH', '/api/asks/1', { step: 'met' }, 'Marked.');
  assert.equal(state.deeds, before + 1);
});

test('a link that is back is asked for what could not be had while it was away', async () => {
  const { lost, tryNow } = await import('../../../extension/panel/link.js');
  const before = state.deeds;
  companion();
  lost({ kind: 'offline' });
  await tryNow();
  assert.equal(state.link.kind, 'ok');
  assert.equal(state.deeds, before + 1);
});
