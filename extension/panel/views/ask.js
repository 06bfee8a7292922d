/**
 * @typedef {{ id: string, label: Children, copy: string, subject?: string, text: string }} Sheet
 */
import { suggestAgain } from '../look.js';
import { saveMissing } from '../me.js';
import { h } from '../render.js';
import { changed, keepTabs, say } from '../state.js';
import { firstName } from '../words.js';
import { bar, button, field, mainButton, named, slowForm, small } from './parts.js';

/**
 * The texts to copy, once nothing is missing for them.
 * @param {Suggestion} suggestion @param {Ask} ask @param {Tab} tab
 */
export function askCard(suggestion, ask, tab) {
  const { best, ranked } = suggestion;
  const entry = ranked.find(({ person }) => person.id === ask.introducer_id) ?? best;
  const name = firstName(entry?.person.name ?? '');
  const props = { id: 'ask', key: 'ask' };
  if (ask.missing.length) {
    const head = h('h2.kicker', 'The ask to ', named(name));
    return h('section.card', props, head, missing(ask, suggestion, tab));
  }
  const sheets = sheetsOf(ask, name);
  const sheet = sheets.find(({ id }) => id === tab.askTab) ?? sheets[0];
  return h(
    'section.card',
    { ...props, 'aria-label': `The ask to ${name}` },
    best && best.person.id !== ask.introducer_id && chosen(best, name, tab),
    tabs(sheets, sheet, tab),
    panel(sheet, ask),
    sheet.id === 'message' &&
      !sheet.text.includes(ask.forwardable.text) &&
      h('p.small.gap', 'Send the note to forward after it, as a message of its own.'),
    findings(ask),
    copyBar(sheet),
  );
}

/** @param {Ask} ask @param {string} name @returns {Sheet[]} */
function sheetsOf({ to_introducer: { subject, text }, forwardable }, name) {
  const mail = text.includes(forwardable.text) ? text : `${text}\n\n${forwardable.text}`;
  return [
    { id: 'message', label: ['Message to ', named(name)], copy: 'Copy ask', text },
    { id: 'forward', label: 'Note to forward', copy: 'Copy note', text: forwardable.text },
    { id: 'email', label: 'Email', copy: 'Copy email', subject, text: mail },
  ];
}

/** @param {Entry} best @param {string} name @param {Tab} tab */
function chosen(best, name, tab) {
  const back = async () => {
    tab.introducerId = null;
    await suggestAgain();
  };
  const after = `Ask ${firstName(best.person.name)} after all`;
  const link = button(after, back, { class: 'inline' });
  return h('p.small.under', 'You chose to ask ', named(name), ' instead. ', link);
}

/** @param {Sheet[]} sheets @param {Sheet} shown @param {Tab} tab */
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
  const one = (/** @type {Sheet} */ { id, label }) => {
    const on = id === shown.id;
    const props = {
      type: 'button',
      role: 'tab',
      id: `tab-${id}`,
      key: `tab ${id}`,
      'aria-selected': `${on}`,
      'aria-controls': 'sheet',
      tabindex: on ? 0 : -1,
      onclick: () => go(id),
    };
    return h('button', props, label);
  };
  const props = { role: 'tablist', 'aria-label': 'What to copy', onkeydown };
  return h('div.tabs', props, sheets.map(one));
}

/** @param {Sheet[]} sheets @param {Sheet} shown @param {string} key */
function neighbour(sheets, shown, key) {
  const at = sheets.indexOf(shown);
  if (key === 'ArrowRight') return sheets[(at + 1) % sheets.length];
  if (key === 'ArrowLeft') return sheets.at(at - 1);
  if (key === 'Home') return sheets[0];
  return key === 'End' ? sheets.at(-1) : undefined;
}

/** @param {Sheet} sheet @param {Ask} ask */
function panel({ id, text, subject }, { forwardable }) {
  const props = { role: 'tabpanel', id: 'sheet', 'aria-labelledby': `tab-${id}`, tabindex: 0 };
  const note = forwardable.text;
  const at = id === 'forward' || !note ? -1 : text.indexOf(note);
  const before = text.slice(0, at).trimEnd();
  const after = text.slice(at + note.length).trimStart();
  return h(
    'div.sheet',
    props,
    subject !== undefined && h('p.subject', small('Subject: '), subject),
    at < 0 ? text : [before, h('span.fwd', note), after],
  );
}

/** @param {Ask} ask */
function findings({ lint }) {
  const props = { 'aria-label': 'Worth changing before you send it' };
  return lint.length > 0 && h('ul.findings', props, lint.map(({ text }) => h('li', text)));
}

/** @param {Sheet} sheet */
function copyBar({ copy: words, subject, text }) {
  const mail = subject !== undefined;
  const whole = mail ? `Subject: ${subject}\n\n${text}` : text;
  return bar(
    mainButton(words, () => copy(whole)),
    mail && button('Copy subject', () => copy(subject)),
    h('span.grow'),
    copied === whole ? h('span.done', '✓ Copied') : !mail && small(`${[...text].length} characters`),
  );
}

/** The text that was copied last. */
let copied = '';

/** @param {string} text */
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

const status = { busy: false, problem: '' };

/**
 * Asks for the facts without which the ask would have holes; nothing can be copied before.
 * @param {Ask} ask @param {Suggestion} suggestion @param {Tab} tab
 */
function missing({ missing: facts }, { prospect }, tab) {
  const send = async () => {
    const answers = facts.map((fact) => [fact.field, answerTo(fact, tab).trim()]);
    const problem = await saveMissing(Object.fromEntries(answers), prospect.id);
    if (!problem) tab.answers = {};
    return problem;
  };
  const needed = facts.length === 1 ? 'One thing is' : 'A few things are';
  return slowForm(
    status,
    'Write the ask',
    send,
    h('p.gap', `${needed} needed before the text can be written.`),
    facts.map((fact) => question(fact, tab)),
  );
}

/** @param {Missing} fact @param {Tab} tab */
const answerTo = (fact, tab) => tab.answers[fact.field] ?? fact.proposal ?? '';

/** @param {Missing} fact @param {Tab} tab */
function question(fact, tab) {
  const value = answerTo(fact, tab);
  const lines = fact.field === 'me.name' ? { autocomplete: 'name' } : { rows: 2 };
  const typed = (/** @type {string} */ words) => {
    tab.answers[fact.field] = words;
    changed();
  };
  const props = { required: true, maxlength: 500, value, ...lines };
  const id = `missing-${fact.field.replace('.', '-')}`;
  return field(fact.question, id, props, typed, { hint: hintFor(fact, value) });
}

/** @param {Missing} fact @param {string} value */
function hintFor({ field, proposal }, value) {
  if (proposal && value === proposal)
    return 'Suggested from what you wrote before: change it, or take it as it is.';
  return field === 'me.offer' ? 'Start with “We” or “I”.' : '';
}
