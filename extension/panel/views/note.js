// @ts-check
import { edit, editorOf } from '../notes.js';
import { h } from '../render.js';
import { firstName, today, unitsOf } from '../words.js';
import { button, named } from './parts.js';

/**
 * @typedef {import('../../companion/wire.js').Entry} Entry
 * @typedef {import('../../companion/wire.js').Signal} Signal
 * @typedef {import('../../companion/wire.js').Suggestion} Suggestion
 * @typedef {import('../notes.js').Editor} Editor
 * @typedef {import('../notes.js').Fields} Fields
 */

const CLOSENESS = ['Never met', 'Barely', 'Know', 'Good', 'Close'];
const STATUS = {
  blank: 'Saved as you type.',
  typing: 'Saving…',
  sending: 'Saving…',
  saved: 'Saved',
  waiting: 'Not saved yet; will be sent when the companion is back.',
  refused: '',
};

/**
 * The note on the best introducer, in a card of its own.
 * @param {Entry} entry
 * @param {Suggestion} suggestion
 */
export function noteCard(entry, suggestion) {
  if (entry.person.id === null) return null;
  return h('section', { class: 'card', key: 'note card' }, noteEditor(entry, suggestion));
}

/**
 * @param {Entry} entry
 * @param {Suggestion} suggestion
 */
export function noteEditor(entry, suggestion) {
  const { id, name } = entry.person;
  const editor = editorOf(entry);
  const change = (/** @type {Partial<Fields>} */ fields) =>
    edit(entry, suggestion.prospect.id, fields);
  return h(
    'div',
    { class: 'note', key: `note ${id}` },
    h('h3', { class: 'kicker', id: `note-${id}` }, 'Your note on ', named(firstName(name))),
    closeness(editor, change, name),
    h('textarea', {
      key: `text ${id}`,
      rows: 2,
      maxlength: 20_000,
      'aria-labelledby': `note-${id}`,
      placeholder: 'How you met, what you did together, when you last spoke…',
      value: editor.fields.text,
      oninput: (/** @type {{ target: HTMLTextAreaElement }} */ event) =>
        change({ text: event.target.value }),
    }),
    signals(editor, change, id),
    more(editor, change, entry),
    status(editor),
  );
}

/**
 * @param {Editor} editor
 * @param {(fields: Partial<Fields>) => void} change
 * @param {string} name
 */
function closeness(editor, change, name) {
  const chips = CLOSENESS.map((words, level) => {
    const on = editor.fields.closeness === level;
    const onclick = () => change({ closeness: on ? null : level });
    return h(
      'button',
      { type: 'button', class: on ? 'chip on' : 'chip', 'aria-pressed': String(on), onclick },
      words,
    );
  });
  return h(
    'div',
    { class: 'chips even', role: 'group', 'aria-label': `How close are you and ${name}?` },
    chips,
  );
}

/**
 * What was understood of the note. A chip shows its words; its cross takes the signal back.
 * @param {Editor} editor
 * @param {(fields: Partial<Fields>) => void} change
 * @param {number | null} id
 */
function signals(editor, change, id) {
  if (!editor.signals.length) return null;
  const chips = editor.signals.map((signal) =>
    h(
      'li',
      { class: 'chip read', title: `from “${signal.words}”` },
      h(
        'button',
        {
          type: 'button',
          class: 'bare',
          'aria-label': `${signal.text}, from “${signal.words}”`,
          onclick: () => showWords(id, signal),
        },
        signal.text,
      ),
      h(
        'button',
        {
          type: 'button',
          class: 'bare cross',
          'aria-label': `Not so: remove “${signal.text}”`,
          title: 'Not so',
          onclick: () => change({ rejected: [...editor.fields.rejected, signal.key] }),
        },
        '×',
      ),
    ),
  );
  return h('ul', { class: 'chips', 'aria-label': 'Read from your note' }, chips);
}

/**
 * Marks in the note the words that a signal came from.
 * @param {number | null} id
 * @param {Signal} signal
 */
function showWords(id, signal) {
  const text = document.querySelector(`textarea[data-key="text ${id}"]`);
  if (!(text instanceof HTMLTextAreaElement)) return;
  text.focus();
  text.setSelectionRange(...unitsOf(text.value, signal.span, signal.words));
}

/**
 * @param {Editor} editor
 * @param {(fields: Partial<Fields>) => void} change
 * @param {Entry} entry
 */
function more(editor, change, entry) {
  const { id } = entry.person;
  const { last_contact: day, relation } = editor.fields;
  const typed =
    (/** @type {'relation' | 'last_contact'} */ name) =>
    (/** @type {{ target: HTMLInputElement }} */ event) =>
      change({ [name]: event.target.value });
  return h(
    'div',
    { class: 'pair' },
    h(
      'div',
      { class: 'field' },
      h('label', { for: `relation-${id}` }, 'How do you know them?'),
      h('input', {
        id: `relation-${id}`,
        key: `relation ${id}`,
        maxlength: 500,
        value: relation,
        oninput: typed('relation'),
      }),
    ),
    h(
      'div',
      { class: 'field' },
      h(
        'div',
        { class: 'over' },
        h('label', { for: `contact-${id}` }, 'Last contact'),
        button('today', () => change({ last_contact: today() }), {
          class: 'inline',
          'aria-label': `Last contact with ${entry.person.name}: today`,
        }),
      ),
      h('input', {
        id: `contact-${id}`,
        key: `contact ${id}`,
        type: 'date',
        max: today(),
        value: day,
        oninput: typed('last_contact'),
      }),
    ),
  );
}

/** @param {Editor} editor */
function status(editor) {
  if (editor.status === 'refused')
    return h('p', { class: 'problem', role: 'alert' }, `Not saved: ${editor.problem}`);
  return h(
    'p',
    { class: editor.status === 'waiting' ? 'problem' : 'small gap' },
    STATUS[editor.status],
  );
}
