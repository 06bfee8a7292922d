import { look } from '../look.js';
import { h } from '../render.js';
import { ordinal } from '../words.js';
import { button, card, who } from './parts.js';

/**
 * Whom the user wants to meet, and how much of the page was read.
 * @param {Reading} reading @param {Suggestion | null} suggestion
 */
export function prospect(reading, suggestion) {
  const person = suggestion?.prospect ?? reading.subject;
  if (!person?.name) return null;
  const line = [person.headline || person.company, ordinal(person.degree)].filter(Boolean);
  return card(
    'prospect',
    who('h1', person.name, line.join(' · ')),
    h('p.small.count', readSentence(reading, suggestion)),
  );
}

/** @param {Reading} reading @param {Suggestion | null} suggestion @returns {Children} */
function readSentence(reading, suggestion) {
  const { total, complete } = suggestion?.read ?? reading;
  const count = suggestion?.read.named ?? reading.mutuals.length;
  if (count === 0) return null;
  const one = count === 1 && (total === null || complete);
  const followers = reading.relation === 'followed_by' && !(one && complete);
  const what = followers ? ' people you know who follow them' : one ? ' mutual' : ' mutuals';
  if (complete) return ['Read ', h('b', count === 1 ? 'the one' : `all ${count}`), `${what}.`];
  if (total === null || total <= count)
    return ['Read ', h('b', count), what, '. The page does not say whether there are more.'];
  const onList = reading.kind === 'mutual_list';
  return [
    'Read ',
    h('b', `${count} of ${total}`),
    what,
    onList ? '. Turn to the next page of the list' : '. Open the full list',
    ' to include the rest, then ',
    button('read again', () => look(), { class: 'inline' }),
    '.',
  ];
}
