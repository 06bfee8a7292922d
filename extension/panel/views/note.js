/**
 * @import { Editor, Fields } from '../notes.js'
 * @typedef {(fields: Partial<Fields>) => void} Change
 */
import { edit, editorOf } from '../notes.js';
import { h } from '../render.js';
import { firstName, today, unitsOf } from '../words.js';
import { alert, button, chip, field, named } from './parts.js';

const CLOSENESS = ['Never met', 'Barely', 'Know', 'Good', 'Close'];
const STATUS = {
  blank: 'Saved as you type.',
  typing: 'Saving…',
  sending: 'Saving…',
  saved: 'Saved',
  waiting: 'Not saved yet; will be sent when the companion is back.',
};

/** @param {Entry} entry of a person with an id @param {Suggestion} suggestion */
export function noteEditor(entry, { prospect }) {
  const { id, name } = entry.person;
  const editor = editorOf(entry);
  /** @type {Change} */
  const change = (fields) => edit(entry, prospect.id, fields);
  const props = {
    key: `text ${id}`,
    rows: 2,
    maxlength: 20_000,
    'aria-labelledby': `note-${id}`,
    placeholder: 'How you met, what you did together, when you last spoke…',
    value: editor.fields.text,
    oninput: (/** @type {{ target: HTMLTextAreaElement }} */ { target }) =>
      change({ text: target.value }),
  };
  return h(
    'div.note',
    { key: `note ${id}` },
    h('h3.kicker', { id: `note-${id}` }, 'Your note on ', named(firstName(name))),
    closeness(editor, change, name),
    h('textarea', props),
    signals(editor, change, id),
    more(editor, change, entry),
    status(editor),
  );
}

/** @param {Editor} editor @param {Change} change @param {string} name */
function closeness({ fields }, change, name) {
  const chips = CLOSENESS.map((words, level) => {
    const on = fields.closeness === level;
    return chip(words, on, () => change({ closeness: on ? null : level }));
  });
  const props = { role: 'group', 'aria-label': `How close are you and ${name}?` };
  return h('div.chips.even', props, chips);
}

/**
 * What was understood of the note. A chip shows its words; its cross takes the signal back.
 * @param {Editor} editor @param {Change} change @param {number | null} id
 */
function signals({ signals, fields }, change, id) {
  if (!signals.length) return null;
  const chips = signals.map((signal) => {
    const { text, key } = signal;
    const title = `from “${signal.words}”`;
    const show = { class: 'bare', 'aria-label': `${text}, ${title}` };
    const cross = { class: 'bare cross', 'aria-label': `Not so: remove “${text}”`, title: 'Not so' };
    return h(
      'li.chip.read',
      { title },
      button(text, () => showWords(id, signal), show),
      button('×', () => change({ rejected: [...fields.rejected, key] }), cross),
    );
  });
  return h('ul.chips', { 'aria-label': 'Read from your note' }, chips);
}

/**
 * Marks in the note the words that a signal came from.
 * @param {number | null} id @param {Signal} signal
 */
function showWords(id, { span, words }) {
  const text = document.querySelector(`textarea[data-key="text ${id}"]`);
  if (!(text instanceof HTMLTextAreaElement)) return;
  text.focus();
  text.setSelectionRange(...unitsOf(text.value, span, words));
}

/** @param {Editor} editor @param {Change} change @param {Entry} entry */
function more({ fields: { relation, last_contact } }, change, { person: { id, name } }) {
  const setDay = (/** @type {string} */ day) => change({ last_contact: day });
  const props = { class: 'inline', 'aria-label': `Last contact with ${name}: today` };
  const beside = button('today', () => setDay(today()), props);
  const known = { maxlength: 500, value: relation };
  const day = { type: 'date', max: today(), value: last_contact };
  return h(
    'div.pair',
    field('How do you know them?', `relation-${id}`, known, (words) => change({ relation: words })),
    field('Last contact', `contact-${id}`, day, setDay, { beside }),
  );
}

/** @param {Editor} editor */
function status({ status, problem }) {
  if (status === 'refused') return alert(`Not saved: ${problem}`);
  return h(status === 'waiting' ? 'p.problem' : 'p.small.gap', STATUS[status]);
}
