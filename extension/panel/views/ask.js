// @ts-check
import { suggestAgain } from '../look.js';
import { h } from '../render.js';
import { changed, keepTabs, say } from '../state.js';
import { firstName } from '../words.js';
import { missing } from './missing.js';
import { button, named } from './parts.js';

/**
 * @typedef {import('../../companion/wire.js').Ask} Ask
 * @typedef {import('../../companion/wire.js').Suggestion} Suggestion
 * @typedef {import('../state.js').Tab} Tab
 * @typedef {{ id: string, label: import('../render.js').Children, copy: string, subject?: string,
 *   text: string }} Sheet
 */

/**
 * The texts to copy, once nothing is missing for them.
 * @param {Suggestion} suggestion
 * @param {Ask} ask
 * @param {Tab} tab
 */
export function askCard(suggestion, ask, tab) {
  const entry =
    suggestion.ranked.find(({ person }) => person.id === ask.introducer_id) ?? suggestion.best;
  const name = firstName(entry?.person.name ?? '');
  const head = h('h2', { class: 'kicker' }, 'The ask to ', named(name));
  if (ask.missing.length) {
    return h(
      'section',
      { class: 'card', id: 'ask', key: 'ask' },
      head,
      missing(ask.missing, suggestion, tab),
    );
  }
  const sheets = sheetsOf(ask, name);
  const sheet = sheets.find(({ id }) => id === tab.askTab) ?? sheets[0];
  return h(
    'section',
    { class: 'card', id: 'ask', key: 'ask', 'aria-label': `The ask to ${name}` },
    suggestion.best &&
      suggestion.best.person.id !== ask.introducer_id &&
      chosen(suggestion.best, name, tab),
    tabs(sheets, sheet, tab),
    panel(sheet, ask),
    sheet.id === 'message' &&
      !sheet.text.includes(ask.forwardable.text) &&
      h('p', { class: 'small gap' }, 'Send the note to forward after it, as a message of its own.'),
    findings(ask),
    copyBar(sheet),
  );
}

/**
 * @param {Ask} ask
 * @param {string} name
 * @returns {Sheet[]}
 */
function sheetsOf(ask, name) {
  const { to_introducer: message, forwardable } = ask;
  const mail = message.text.includes(forwardable.text)
    ? message.text
    : `${message.text}\n\n${forwardable.text}`;
  return [
    { id: 'message', label: ['Message to ', named(name)], copy: 'Copy ask', text: message.text },
    { id: 'forward', label: 'Note to forward', copy: 'Copy note', text: forwardable.text },
    { id: 'email', label: 'Email', copy: 'Copy email', subject: message.subject, text: mail },
  ];
}

/**
 * @param {import('../../companion/wire.js').Entry} best
 * @param {string} name
 * @param {Tab} tab
 */
function chosen(best, name, tab) {
  const back = async () => {
    tab.introducerId = null;
    await suggestAgain();
  };
  return h(
    'p',
    { class: 'small under' },
    'You chose to ask ',
    named(name),
    ' instead. ',
    button(`Ask ${firstName(best.person.name)} after all`, back, { class: 'inline' }),
  );
}

/**
 * @param {Sheet[]} sheets
 * @param {Sheet} shown
 * @param {Tab} tab
 */
function tabs(sheets, shown, tab) {
  const go = (/** @type {string} */ id) => {
    tab.askTab = id;
    changed();
    keepTabs();
  };
  const onkeydown = (/** @type {KeyboardEvent} */ event) => {
    const next = neighbour(sheets, shown, event.key);
    if (!next) return;
    event.preventDefault();
    go(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return h(
    'div',
    { class: 'tabs', role: 'tablist', 'aria-label': 'What to copy', onkeydown },
    sheets.map(({ id, label }) =>
      h(
        'button',
        {
          type: 'button',
          role: 'tab',
          id: `tab-${id}`,
          key: `tab ${id}`,
          'aria-selected': String(id === shown.id),
          'aria-controls': 'sheet',
          tabindex: id === shown.id ? '0' : '-1',
          onclick: () => go(id),
        },
        label,
      ),
    ),
  );
}

/**
 * @param {Sheet[]} sheets
 * @param {Sheet} shown
 * @param {string} key
 */
function neighbour(sheets, shown, key) {
  const at = sheets.indexOf(shown);
  if (key === 'ArrowRight') return sheets[(at + 1) % sheets.length];
  if (key === 'ArrowLeft') return sheets.at(at - 1);
  if (key === 'Home') return sheets[0];
  return key === 'End' ? sheets.at(-1) : undefined;
}

/**
 * @param {Sheet} sheet
 * @param {Ask} ask
 */
function panel(sheet, ask) {
  const at = sheet.id === 'forward' ? -1 : sheet.text.indexOf(ask.forwardable.text);
  const parts =
    at < 0 || !ask.forwardable.text
      ? [sheet.text]
      : [
          sheet.text.slice(0, at).trimEnd(),
          h('span', { class: 'fwd' }, ask.forwardable.text),
          sheet.text.slice(at + ask.forwardable.text.length).trimStart(),
        ];
  return h(
    'div',
    {
      class: 'sheet',
      role: 'tabpanel',
      id: 'sheet',
      'aria-labelledby': `tab-${sheet.id}`,
      tabindex: '0',
    },
    sheet.subject !== undefined &&
      h('p', { class: 'subject' }, h('span', { class: 'small' }, 'Subject: '), sheet.subject),
    parts,
  );
}

/** @param {Ask} ask */
function findings(ask) {
  if (!ask.lint.length) return null;
  return h(
    'ul',
    { class: 'findings', 'aria-label': 'Worth changing before you send it' },
    ask.lint.map(({ text }) => h('li', null, text)),
  );
}

/**
 * @param {Sheet} sheet
 */
function copyBar(sheet) {
  const whole =
    sheet.subject === undefined ? sheet.text : `Subject: ${sheet.subject}\n\n${sheet.text}`;
  return h(
    'div',
    { class: 'bar' },
    button(sheet.copy, () => copy(whole), { class: 'btn main' }),
    sheet.subject !== undefined && button('Copy subject', () => copy(sheet.subject ?? '')),
    h('span', { class: 'grow' }),
    copied === whole
      ? h('span', { class: 'done' }, '✓ Copied')
      : sheet.subject === undefined &&
          h('span', { class: 'small' }, `${[...sheet.text].length} characters`),
  );
}

/** The text that was copied last. */
let copied = '';

/**
 * @param {string} text
 */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    copied = text;
    say('Copied.');
  } catch {
    getSelection()?.selectAllChildren(/** @type {Element} */ (document.getElementById('sheet')));
    say('The browser did not let Inroad copy. The text is marked: copy it with the keyboard.');
  }
}
