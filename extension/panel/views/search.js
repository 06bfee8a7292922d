// @ts-check
import { choose } from '../look.js';
import { h } from '../render.js';
import { plural } from '../words.js';
import { face, named, notice } from './parts.js';

/**
 * @typedef {import('../../companion/wire.js').Reading} Reading
 * @typedef {import('../../companion/wire.js').Card} Card
 */

/**
 * A search shows many people: the user says whom they want to meet.
 * @param {Reading} reading
 */
export function search(reading) {
  if (!reading.cards.length)
    return notice('Nobody on this page', 'This search shows no people that Inroad can read.');
  return h(
    'section',
    { class: 'card', key: 'search' },
    h('h1', null, 'Whom do you want to meet?'),
    h(
      'ul',
      { class: 'rows' },
      reading.cards.map((card, at) =>
        h('li', { key: `card ${at} ${card.subject.url ?? card.subject.name}` }, row(reading, card)),
      ),
    ),
  );
}

/**
 * @param {Reading} reading
 * @param {Card} card
 */
function row(reading, card) {
  const { subject } = card;
  return h(
    'button',
    { type: 'button', class: 'row card-row', onclick: () => void choose(readingOf(reading, card)) },
    face(subject.name),
    h(
      'span',
      { class: 'what' },
      named(subject.name),
      h('span', { class: 'small' }, named(subject.headline ?? '')),
      h('span', { class: 'small' }, shared(card)),
    ),
    h('span', { class: 'turn', 'aria-hidden': 'true' }, '›'),
  );
}

/** @param {Card} card */
function shared({ mutuals, total }) {
  const count = total ?? mutuals.length;
  if (count === 0) return 'No mutuals shown';
  return plural(count, 'mutual', 'mutuals');
}

/**
 * A card read by itself is what its profile would have said.
 * @param {Reading} reading
 * @param {Card} card
 * @returns {Reading}
 */
function readingOf(reading, card) {
  return {
    ...reading,
    ...card,
    kind: 'profile',
    url: card.subject.url ?? reading.url,
    cards: [],
    history: null,
  };
}
