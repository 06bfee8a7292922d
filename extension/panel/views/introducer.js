// @ts-check
import { h } from '../render.js';
import { dayInWords, firstName } from '../words.js';
import { aside, face, named, notice } from './parts.js';
import { question } from './question.js';

/**
 * @typedef {import('../../companion/wire.js').Entry} Entry
 * @typedef {import('../../companion/wire.js').Tie} Tie
 * @typedef {import('../../companion/wire.js').Verdict} Verdict
 * @typedef {import('../../companion/wire.js').Suggestion} Suggestion
 */

/** @type {Record<Verdict, string>} */
export const VERDICTS = {
  ask: 'Good to ask',
  warm_up: 'Warm up first',
  wait: 'Wait',
  no_path: 'No good path yet',
};

/** @param {Verdict} verdict */
export const pill = (verdict) => h('span', { class: `verdict ${verdict}` }, VERDICTS[verdict]);

/**
 * The best introducer, and why.
 * @param {Suggestion} suggestion
 */
export function introducer(suggestion) {
  const best = /** @type {Entry} */ (suggestion.best);
  const { person } = best;
  const line = person.headline || person.company;
  return h(
    'section',
    { class: 'card', key: 'best', 'aria-labelledby': 'best-kicker' },
    h(
      'div',
      { class: 'top' },
      h('span', { class: 'kicker', id: 'best-kicker' }, 'Best introducer'),
      pill(best.verdict),
    ),
    h(
      'div',
      { class: 'who' },
      face(person.name, true),
      h(
        'div',
        null,
        h('h2', null, named(person.name)),
        line && h('p', { class: 'small' }, named(line)),
      ),
    ),
    path(best, suggestion),
    why(best),
    closeCall(best, suggestion),
    question(best, suggestion),
  );
}

/**
 * Said plainly, with what can change it.
 * @param {Suggestion} suggestion
 */
export function noPath({ prospect, ranked }) {
  const name = named(firstName(prospect.name));
  if (ranked.every(({ person }) => person.id === null)) return strangers(name);
  const noted = ranked.some(({ note }) => note);
  const words = noted
    ? [
        'Nobody of the mutuals read so far is a good one to ask for an introduction to ',
        name,
        '. What speaks for and against each is below.',
      ]
    : [
        'Inroad does not know yet how you know these people. Open one below, and say in a line how you know them.',
      ];
  return h(
    'section',
    { class: 'card', key: 'no path' },
    h('p', { class: 'kicker' }, 'Best introducer'),
    h('h2', null, VERDICTS.no_path),
    h('p', { class: 'gap' }, words),
  );
}

/** @param {import('../render.js').Child} name */
function strangers(name) {
  const words = [
    'This page shows only a part of their names. Open the full list of mutual connections with ',
    name,
    ' on the page, so that Inroad can tell who they are.',
  ];
  return notice('Who are these mutuals?', words);
}

/**
 * You, the introducer and the prospect, with the two ties between them.
 * @param {Entry} entry
 * @param {Suggestion} suggestion
 */
export function path(entry, suggestion) {
  const them = firstName(entry.person.name);
  const prospect = firstName(suggestion.prospect.name);
  return [
    h(
      'div',
      { class: 'path', 'aria-hidden': 'true' },
      h('span', { class: 'node' }, 'You'),
      bar(entry.you_and_them),
      h('span', { class: 'node' }, named(them)),
      bar(entry.them_and_prospect),
      h('span', { class: 'node' }, named(prospect)),
    ),
    h(
      'p',
      { class: 'tielabels small' },
      h('span', null, aside(`You and ${them}: `), entry.you_and_them.text),
      h('span', null, aside(`${them} and ${prospect}: `), entry.them_and_prospect.text),
    ),
  ];
}

/** @param {Tie} tie */
function bar({ strength, known }) {
  const tenths = Math.round(Math.min(1, Math.max(0, strength)) * 20) * 5;
  return h('span', { class: known ? 'tie' : 'tie unknown' }, h('i', { class: `w${tenths}` }));
}

/**
 * What speaks for and against, what to mind, and what to do next.
 * @param {Entry} entry
 */
export function why(entry) {
  const said = new Set(entry.reasons.map(({ text }) => text));
  const cautions = entry.cautions.filter(({ text, until }) => until || !said.has(text));
  return [
    h('ul', { class: 'why' }, entry.reasons.map(reason), cautions.map(caution)),
    entry.next_step && h('p', { class: 'next' }, h('b', null, 'Next: '), entry.next_step),
  ];
}

/** @param {import('../../companion/wire.js').Reason} reason */
function reason({ sign, text, source }) {
  const [look, sound] = sign === '+' ? ['+', 'Speaks for it: '] : ['−', 'Speaks against it: '];
  return h(
    'li',
    null,
    h('span', { class: sign === '+' ? 'plus' : 'minus', 'aria-hidden': 'true' }, look),
    h('span', null, aside(sound), text, source && [' ', h('span', { class: 'src' }, source)]),
  );
}

/** @param {import('../../companion/wire.js').Caution} caution */
function caution({ text, until }) {
  const day = until && dayInWords(until);
  const end = day && !text.includes(day) && h('span', { class: 'src' }, ` until ${day}`);
  return h(
    'li',
    null,
    h('span', { class: 'minus', 'aria-hidden': 'true' }, '!'),
    h('span', null, aside('Mind: '), text, end),
  );
}

/**
 * @param {Entry} best
 * @param {Suggestion} suggestion
 */
function closeCall(best, suggestion) {
  const others = suggestion.ranked.filter(
    ({ person }) =>
      person.id !== null &&
      person.id !== best.person.id &&
      suggestion.too_close.includes(person.id),
  );
  if (!others.length) return null;
  const names = others
    .slice(0, 3)
    .map(({ person }, at) => [
      at > 0 && (at === Math.min(others.length, 3) - 1 ? ' and ' : ', '),
      named(person.name),
    ]);
  return h(
    'p',
    { class: 'small gap' },
    'Too close to call: ',
    names,
    others.length === 1 ? ' is about as good a choice.' : ' are about as good a choice.',
  );
}
