// @ts-check
import { saveTie } from '../me.js';
import { h } from '../render.js';
import { firstName } from '../words.js';
import { named } from './parts.js';

/**
 * @typedef {import('../../companion/wire.js').Entry} Entry
 * @typedef {import('../../companion/wire.js').TieAnswer} TieAnswer
 */

/** @type {[TieAnswer, string][]} */
const ANSWERS = [
  ['well', 'well'],
  ['a_bit', 'a bit'],
  ['not_really', 'not really'],
  ['unknown', 'don’t know'],
];

/**
 * How well a mutual knows the prospect: asked for plainly where the answer would count.
 * @param {Entry} entry
 * @param {import('../../companion/wire.js').Suggestion} suggestion
 */
export function question(entry, suggestion) {
  const { id, name } = entry.person;
  const prospectId = suggestion.prospect.id;
  if (id === null || prospectId === null) return null;
  const label = `question-${id}`;
  return h(
    'div',
    { class: entry.question ? 'question asked' : 'question', key: label },
    h(
      'p',
      { id: label, class: entry.question ? '' : 'small' },
      'How well does ',
      named(firstName(name)),
      ' know ',
      named(firstName(suggestion.prospect.name)),
      '?',
    ),
    h(
      'div',
      { class: 'chips', role: 'group', 'aria-labelledby': label },
      ANSWERS.map(([answer, words]) =>
        h(
          'button',
          {
            type: 'button',
            class: entry.tie_answer === answer ? 'chip on' : 'chip',
            'aria-pressed': String(entry.tie_answer === answer),
            onclick: () => void saveTie(id, prospectId, answer),
          },
          words,
        ),
      ),
    ),
  );
}
