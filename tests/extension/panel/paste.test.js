import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanAddress, mutualsOf, pastedReading } from '../../../extension/panel/paste.js';

test('one name a line; an address on the line or on the next makes it a full name', () => {
  const found = mutualsOf(
    'Mina Okonkwo\nhttps://www.linkedin.com/in/mina-okonkwo/?trk=x#top\n\n- Teo Brandt, linkedin.com/in/teo-brandt\n• Lars\n',
  );
  assert.deepEqual(found, [
    {
      name: 'Mina Okonkwo',
      url: 'https://www.linkedin.com/in/mina-okonkwo/',
      name_quality: 'full',
    },
    { name: 'Teo Brandt', url: 'https://linkedin.com/in/teo-brandt', name_quality: 'full' },
    { name: 'Lars', url: null, name_quality: 'provisional' },
  ]);
});

test('two people of one name with different addresses stay two; one address twice is one', () => {
  const found = mutualsOf(
    'Jo Kim https://a.example/1\nJo Kim https://a.example/2\nJo Kim https://a.example/2',
  );
  assert.deepEqual(
    found.map(({ url }) => url),
    ['https://a.example/1', 'https://a.example/2'],
  );
});

test('what is pasted cannot smuggle in signs that are not seen, or addresses that run', () => {
  const [one] = mutualsOf('Ev\u202eil\u0000 \u200bName');
  assert.equal(one.name, 'Evil Name');
  assert.equal(cleanAddress('javascript:alert(1)'), null);
});

test('a list is cut where no reading would be longer', () => {
  const lines = Array.from({ length: 900 }, (_, at) => `Person Number ${at}`).join('\n');
  assert.equal(mutualsOf(lines).length, 500);
  assert.equal(mutualsOf('x'.repeat(5_000))[0].name.length, 200);
});

test('what nobody knows is null, never 0', () => {
  const paste = { who: ' Ines Carvalho ', url: '', headline: 'COO at Maré', names: 'A B\nC D' };
  const reading = pastedReading(paste, 'https://example.com/page');
  assert.equal(reading.kind, 'profile');
  assert.equal(reading.site, 'other');
  assert.equal(reading.subject.name, 'Ines Carvalho');
  assert.deepEqual([reading.total, reading.others, reading.complete], [null, null, null]);
});
