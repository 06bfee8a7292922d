import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  firstName,
  initials,
  ordinal,
  unitsOf,
} from '../../../extension/panel/words.js';

test('spans are code points: a sign outside the first plane does not shift the words', () => {
  const text = '🎉🎉 coffee in May, 👩‍🚀 club';
  assert.deepEqual(unitsOf(text, [3, 9], 'coffee'), [5, 11]);
  assert.equal(text.slice(...unitsOf(text, [3, 9], 'coffee')), 'coffee');
});

test('words are found where the text was tidied before it was read', () => {
  const text = '  close   friend';
  assert.equal(text.slice(...unitsOf(text, [0, 5], 'close')), 'close');
});

test('a span that fits nothing stays within the text', () => {
  const [from, to] = unitsOf('short', [40, 50], 'elsewhere');
  assert.ok(from <= to && to <= 5);
});

test('people are called by their first name, without a title', () => {
  assert.equal(firstName('Dr. Mina Okonkwo'), 'Mina');
  assert.equal(firstName('  Łucja  Zielińska '), 'Łucja');
  assert.equal(firstName('Cher'), 'Cher');
  assert.equal(firstName(''), '');
});

test('initials come from letters only', () => {
  assert.equal(initials('Jean-Luc de la Tour'), 'JT');
  assert.equal(initials('ada'), 'A');
  assert.equal(initials('🎉 Mei Kato 🎉'), 'MK');
  assert.equal(initials('…'), '·');
});

test('degrees read as people write them', () => {
  assert.equal(ordinal(2), '2nd');
  assert.equal(ordinal(null), '');
});
