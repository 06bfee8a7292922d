import { saveTie } from '../me.js';
import { h } from '../render.js';
import { dayInWords, firstName } from '../words.js';
import { aside, card, chip, meter, named, notice, sign, who } from './parts.js';

/** @type {Record<Verdict, string>} */
export const VERDICTS = {
  ask: 'Good to ask',
  warm_up: 'Warm up first',
  wait: 'Wait',
  no_path: 'No good path yet',
};

/** The best introducer, and why. @param {Entry} best @param {Suggestion} suggestion */
export function introducer(best, suggestion) {
  const { person, verdict } = best;
  return h(
    'section.card',
    { key: 'best', 'aria-labelledby': 'best-kicker' },
    h(
      'div.top',
      h('span.kicker', { id: 'best-kicker' }, 'Best introducer'),
      h(`span.verdict.${verdict}`, VERDICTS[verdict]),
    ),
    who('h2', person.name, person.headline || person.company),
    path(best, suggestion),
    why(best),
    closeCall(best, suggestion),
    question(best, suggestion),
  );
}

/** Said plainly, with what can change it. @param {Suggestion} suggestion */
export function noPath({ prospect, ranked }) {
  const name = named(firstName(prospect.name));
  if (ranked.every(({ person }) => person.id === null))
    return notice('Who are these mutuals?', [
      'This page shows only a part of their names. Open the full list of mutual connections with ',
      name,
      ' on the page, so that Inroad can tell who they are.',
    ]);
  const words = ranked.some(({ note }) => note)
    ? [
        'Nobody of the mutuals read so far is a good one to ask for an introduction to ',
        name,
        '. What speaks for and against each is below.',
      ]
    : 'Inroad does not know yet how you know these people. Open one below, and say in a line how you know them.';
  const title = h('h2', VERDICTS.no_path);
  return card('no path', h('p.kicker', 'Best introducer'), title, h('p.gap', words));
}

/**
 * You, the introducer and the prospect, with the two ties between them.
 * @param {Entry} entry @param {Suggestion} suggestion
 */
export function path({ person, you_and_them: ours, them_and_prospect: theirs }, { prospect }) {
  const them = firstName(person.name);
  const whom = firstName(prospect.name);
  const node = (/** @type {string} */ name) => h('span.node', named(name));
  const bar = (/** @type {Tie} */ { strength, known }) => meter(strength, known);
  return [
    h(
      'div.path',
      { 'aria-hidden': 'true' },
      [node('You'), bar(ours), node(them), bar(theirs), node(whom)],
    ),
    h(
      'p.tielabels.small',
      h('span', aside(`You and ${them}: `), ours.text),
      h('span', aside(`${them} and ${whom}: `), theirs.text),
    ),
  ];
}

/** What speaks for and against, what to mind, and what to do next. @param {Entry} entry */
export function why({ reasons, cautions, next_step: next }) {
  const said = reasons.map(({ text }) => text);
  const news = cautions.filter(({ text, until }) => until || !said.includes(text));
  return [
    h('ul.why', reasons.map(reason), news.map(caution)),
    next && h('p.next', h('b', 'Next: '), next),
  ];
}

/** @param {string} mark @param {string} look @param {...Children} words */
const point = (mark, look, ...words) => h('li', sign(mark, look), h('span', ...words));

/** @param {Reason} reason */
function reason({ sign, text, source }) {
  const from = source && [' ', h('span.src', source)];
  return sign === '+'
    ? point('+', 'plus', aside('Speaks for it: '), text, from)
    : point('−', 'minus', aside('Speaks against it: '), text, from);
}

/** @param {Caution} caution */
function caution({ text, until }) {
  const day = until && dayInWords(until);
  const end = day && !text.includes(day) && h('span.src', ` until ${day}`);
  return point('!', 'minus', aside('Mind: '), text, end);
}

/** @param {Entry} best @param {Suggestion} suggestion */
function closeCall({ person: best }, { ranked, too_close }) {
  const close = ranked.map(({ person }) => person);
  const others = close.filter(({ id }) => id !== null && id !== best.id && too_close.includes(id));
  if (!others.length) return null;
  const last = Math.min(others.length, 3) - 1;
  const names = others
    .slice(0, 3)
    .map(({ name }, at) => [at > 0 && (at === last ? ' and ' : ', '), named(name)]);
  const are = others.length === 1 ? ' is about as good a choice.' : ' are about as good a choice.';
  return h('p.small.gap', 'Too close to call: ', names, are);
}

/** @type {[TieAnswer, string][]} */
const ANSWERS = [
  ['well', 'well'],
  ['a_bit', 'a bit'],
  ['not_really', 'not really'],
  ['unknown', 'don’t know'],
];

/**
 * How well a mutual knows the prospect: asked for plainly where the answer would count.
 * @param {Entry} entry @param {Suggestion} suggestion
 */
export function question({ person, question: asked, tie_answer }, { prospect }) {
  const { id } = person;
  const whom = prospect.id;
  if (id === null || whom === null) return null;
  const key = `question-${id}`;
  const [them, name] = [person, prospect].map((one) => named(firstName(one.name)));
  const chips = ANSWERS.map(([answer, words]) =>
    chip(words, tie_answer === answer, () => saveTie(id, whom, answer)),
  );
  return h(
    asked ? 'div.question.asked' : 'div.question',
    { key },
    h(asked ? 'p' : 'p.small', { id: key }, 'How well does ', them, ' know ', name, '?'),
    h('div.chips', { role: 'group', 'aria-labelledby': key }, chips),
  );
}
