import { choose } from '../look.js';
import { h } from '../render.js';
import { plural } from '../words.js';
import { card, named, notice, row, small } from './parts.js';

/** A search shows many people: the user says whom they want to meet. @param {Reading} reading */
export function search(reading) {
  const { cards } = reading;
  if (!cards.length)
    return notice('Nobody on this page', 'This search shows no people that Inroad can read.');
  const rows = cards.map((one, at) => {
    const { subject } = one;
    const props = { onclick: () => void choose(readingOf(reading, one)) };
    const lines = [small(named(subject.headline ?? '')), small(shared(one))];
    const key = `card ${at} ${subject.url ?? subject.name}`;
    return h('li', { key }, row('row.card-row', props, subject.name, lines));
  });
  return card('search', h('h1', 'Whom do you want to meet?'), h('ul.rows', rows));
}

/** @param {Card} card */
function shared({ mutuals, total }) {
  const count = total ?? mutuals.length;
  return count === 0 ? 'No mutuals shown' : plural(count, 'mutual');
}

/**
 * A card read by itself is what its profile would have said.
 * @param {Reading} reading @param {Card} card @returns {Reading}
 */
function readingOf(reading, card) {
  const url = card.subject.url ?? reading.url;
  return { ...reading, ...card, kind: 'profile', url, cards: [], history: null };
}
