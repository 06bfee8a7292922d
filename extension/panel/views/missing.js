// @ts-check
import { saveMissing } from '../me.js';
import { h } from '../render.js';
import { changed } from '../state.js';

/**
 * @typedef {import('../../companion/wire.js').Missing} Missing
 * @typedef {import('../state.js').Tab} Tab
 */

const form = { busy: false, problem: '' };

/** @type {Record<Missing['field'], string>} */
const HINTS = {
  'me.name': '',
  'me.offer': 'Start with “We” or “I”.',
  benefit: '',
};

/**
 * Asks for the facts without which the ask would have holes; nothing can be copied before.
 * @param {Missing[]} facts
 * @param {import('../../companion/wire.js').Suggestion} suggestion
 * @param {Tab} tab
 */
export function missing(facts, suggestion, tab) {
  const onsubmit = (/** @type {Event} */ event) => {
    event.preventDefault();
    void save(facts, suggestion, tab);
  };
  return h(
    'form',
    { onsubmit, key: 'missing' },
    h(
      'p',
      { class: 'gap' },
      facts.length === 1
        ? 'One thing is needed before the text can be written.'
        : 'A few things are needed before the text can be written.',
    ),
    facts.map((fact) => question(fact, tab)),
    h(
      'div',
      { class: 'bar' },
      h('button', { class: 'btn main', disabled: form.busy }, 'Write the ask'),
    ),
    form.problem && h('p', { class: 'problem', role: 'alert' }, form.problem),
  );
}

/**
 * @param {Missing} fact
 * @param {Tab} tab
 */
function answerTo({ field, proposal }, tab) {
  return tab.answers[field] ?? proposal ?? '';
}

/**
 * @param {Missing} fact
 * @param {Tab} tab
 */
function question(fact, tab) {
  const id = `missing-${fact.field.replace('.', '-')}`;
  const suggested = fact.proposal && answerTo(fact, tab) === fact.proposal;
  const hint = suggested
    ? 'Suggested from what you wrote before: change it, or take it as it is.'
    : HINTS[fact.field];
  const oninput = (/** @type {{ target: HTMLInputElement }} */ event) => {
    tab.answers[fact.field] = event.target.value;
    changed();
  };
  const props = {
    id,
    key: id,
    required: true,
    maxlength: 500,
    value: answerTo(fact, tab),
    oninput,
    'aria-describedby': hint ? `${id}-hint` : null,
  };
  return h(
    'div',
    { class: 'field' },
    h('label', { for: id }, fact.question),
    fact.field === 'me.name'
      ? h('input', { ...props, autocomplete: 'name' })
      : h('textarea', { ...props, rows: 2 }),
    hint && h('p', { class: 'small', id: `${id}-hint` }, hint),
  );
}

/**
 * @param {Missing[]} facts
 * @param {import('../../companion/wire.js').Suggestion} suggestion
 * @param {Tab} tab
 */
async function save(facts, suggestion, tab) {
  const answers = Object.fromEntries(facts.map((fact) => [fact.field, answerTo(fact, tab).trim()]));
  Object.assign(form, { busy: true, problem: '' });
  changed();
  const problem = await saveMissing(answers, suggestion.prospect.id);
  Object.assign(form, { busy: false, problem: problem ?? '' });
  if (!problem) tab.answers = {};
  changed();
}
