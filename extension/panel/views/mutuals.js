// @ts-check
import { suggest } from '../look.js';
import { editorOf } from '../notes.js';
import { h } from '../render.js';
import { changed, keepTabs, state } from '../state.js';
import { firstName } from '../words.js';
import { VERDICTS, path, why } from './introducer.js';
import { noteEditor } from './note.js';
import { button, face, named } from './parts.js';
import { question } from './question.js';

/**
 * @typedef {import('../../companion/wire.js').Entry} Entry
 * @typedef {import('../../companion/wire.js').Suggestion} Suggestion
 * @typedef {import('../state.js').Tab} Tab
 */

/**
 * All mutuals but the best introducer, best first.
 * @param {Suggestion} suggestion
 * @param {Tab} tab
 */
export function mutuals(suggestion, tab) {
  const { best } = suggestion;
  const others = suggestion.ranked.filter((entry) => !best || keyOf(entry) !== keyOf(best));
  if (!others.length) return null;
  return h(
    'section',
    { class: 'card', key: 'mutuals' },
    h('h2', { class: 'kicker' }, best ? 'Other mutuals' : 'The mutuals'),
    h(
      'ul',
      { class: 'rows' },
      others.map((entry) => row(entry, suggestion, tab)),
    ),
  );
}

/** @param {Entry} entry */
function keyOf({ person }) {
  return person.id === null ? `${person.url ?? ''} ${person.name}` : `${person.id}`;
}

/**
 * @param {Entry} entry
 * @param {Suggestion} suggestion
 * @param {Tab} tab
 */
function row(entry, suggestion, tab) {
  const key = keyOf(entry);
  const open = tab.open.includes(key) || isBeingWritten(entry);
  const details = `details-${key}`;
  return h(
    'li',
    { key: `row ${key}` },
    h(
      'button',
      {
        type: 'button',
        class: 'row',
        'aria-expanded': String(open),
        'aria-controls': open ? details : null,
        onclick: () => toggle(tab, key, open),
      },
      face(entry.person.name),
      h(
        'span',
        { class: 'what' },
        named(entry.person.name),
        h('span', { class: 'small' }, shortly(entry)),
      ),
      h('span', { class: 'tie', 'aria-hidden': 'true' }, h('i', { class: `w${chance(entry)}` })),
      h('span', { class: 'turn', 'aria-hidden': 'true' }, '›'),
    ),
    open && h('div', { class: 'details', id: details }, detail(entry, suggestion, tab)),
  );
}

/**
 * A note that waits to be saved is not folded away when its person changes places.
 * @param {Entry} entry
 */
function isBeingWritten(entry) {
  const field = document.activeElement?.getAttribute('data-key');
  return (
    entry.person.id !== null &&
    (editorOf(entry).draft !== null || field === `text ${entry.person.id}`)
  );
}

/** @param {Entry} entry */
const chance = (entry) => Math.max(5, Math.round(entry.success.mid * 20) * 5);

/**
 * @param {Tab} tab
 * @param {string} key
 * @param {boolean} open
 */
function toggle(tab, key, open) {
  tab.open = open ? tab.open.filter((one) => one !== key) : [...tab.open, key];
  changed();
  keepTabs();
}

/** @param {Entry} entry */
function shortly(entry) {
  const { person, verdict, reasons } = entry;
  if (person.id === null) return 'Only part of the name is shown';
  const first = reasons[0]?.text ?? entry.next_step;
  if (verdict === 'ask') return first;
  if (!entry.note && !entry.you_and_them.known)
    return ['No note yet. How do you know ', named(firstName(person.name)), '?'];
  const against = entry.cautions[0] ?? reasons.find(({ sign }) => sign === '-');
  return `${VERDICTS[verdict]}: ${against?.text ?? first}`;
}

/**
 * @param {Entry} entry
 * @param {Suggestion} suggestion
 * @param {Tab} tab
 */
function detail(entry, suggestion, tab) {
  const { id, name } = entry.person;
  if (id === null)
    return h(
      'p',
      null,
      'Open the full list of mutual connections so that Inroad can tell who this is.',
    );
  const asked = suggestion.ask?.introducer_id === id;
  return [
    path(entry, suggestion),
    why(entry),
    question(entry, suggestion),
    noteEditor(entry, suggestion),
    h(
      'div',
      { class: 'bar' },
      asked
        ? h('span', { class: 'small' }, 'The ask above is written to ', named(firstName(name)), '.')
        : button(`Ask ${firstName(name)} instead`, () => instead(tab, id)),
    ),
  ];
}

/**
 * @param {Tab} tab
 * @param {number} id
 */
async function instead(tab, id) {
  tab.introducerId = id;
  tab.askTab = 'message';
  if (state.tabId !== null) await suggest(state.tabId);
  document.getElementById('ask')?.scrollIntoView({ block: 'nearest' });
}
