// @ts-check
import { look } from '../look.js';
import { h } from '../render.js';
import { ordinal } from '../words.js';
import { button, face, named } from './parts.js';

/**
 * @typedef {import('../../companion/wire.js').Reading} Reading
 * @typedef {import('../../companion/wire.js').Suggestion} Suggestion
 */

/**
 * Whom the user wants to meet, and how much of the page was read.
 * @param {Reading} reading
 * @param {Suggestion | null} suggestion
 */
export function prospect(reading, suggestion) {
  const person = suggestion?.prospect ?? reading.subject;
  if (!person?.name) return null;
  const line = [person.headline || person.company, ordinal(person.degree)]
    .filter(Boolean)
    .join(' · ');
  return h(
    'section',
    { class: 'card', key: 'prospect' },
    h(
      'div',
      { class: 'who' },
      face(person.name, true),
      h(
        'div',
        null,
        h('h1', null, named(person.name)),
        line && h('p', { class: 'small' }, named(line)),
      ),
    ),
    h('p', { class: 'small count' }, readSentence(reading, suggestion)),
  );
}

/**
 * @param {Reading} reading
 * @param {Suggestion | null} suggestion
 * @returns {import('../render.js').Children}
 */
function readSentence(reading, suggestion) {
  const {
    named: count,
    total,
    complete,
  } = suggestion?.read ?? {
    named: reading.mutuals.length,
    total: reading.total,
    complete: reading.complete,
  };
  const what =
    reading.relation === 'followed_by'
      ? ' people you know who follow them'
      : count === 1 && total === null
        ? ' mutual'
        : ' mutuals';
  if (count === 0) return null;
  if (complete)
    return [
      'Read ',
      h('b', null, count === 1 ? 'the one' : `all ${count}`),
      count === 1 ? ' mutual.' : `${what}.`,
    ];
  const onList = reading.kind === 'mutual_list';
  const more = [
    onList ? '. Turn to the next page of the list' : '. Open the full list',
    ' to include the rest, then ',
    button('read again', () => look(), { class: 'inline' }),
    '.',
  ];
  if (total !== null && total > count)
    return ['Read ', h('b', null, `${count} of ${total}`), what, ...more];
  return [
    'Read ',
    h('b', null, `${count}`),
    what,
    '. The page does not say whether there are more.',
  ];
}
