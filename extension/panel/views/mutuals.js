import { suggestAgain } from '../look.js';
import { editorOf } from '../notes.js';
import { h } from '../render.js';
import { changed, keepTabs } from '../state.js';
import { firstName } from '../words.js';
import { VERDICTS, path, question, why } from './introducer.js';
import { noteEditor } from './note.js';
import { bar, button, card, meter, named, row, small } from './parts.js';

/**
 * All mutuals but the best introducer, best first.
 * @param {Suggestion} suggestion @param {Tab} tab
 */
export function mutuals(suggestion, tab) {
  const { best, ranked } = suggestion;
  const others = ranked.filter((entry) => !best || keyOf(entry) !== keyOf(best));
  if (!others.length) return null;
  return card(
    'mutuals',
    h('h2.kicker', best ? 'Other mutuals' : 'The mutuals'),
    h('ul.rows', others.map((entry) => mutual(entry, suggestion, tab))),
  );
}

/** @param {Entry} entry */
const keyOf = ({ person: { id, url, name } }) => (id === null ? `${url ?? ''} ${name}` : `${id}`);

/** @param {Entry} entry @param {Suggestion} suggestion @param {Tab} tab */
function mutual(entry, suggestion, tab) {
  const { person, success } = entry;
  const key = keyOf(entry);
  const open = tab.open.includes(key) || isBeingWritten(entry);
  const id = `details-${key}`;
  const onclick = () => {
    tab.open = open ? tab.open.filter((one) => one !== key) : [...tab.open, key];
    changed();
    keepTabs();
  };
  const props = { 'aria-expanded': `${open}`, 'aria-controls': open ? id : null, onclick };
  return h(
    'li',
    { key: `row ${key}` },
    row('row', props, person.name, small(shortly(entry)), meter(Math.max(0.05, success.mid))),
    open && h('div.details', { id }, detail(entry, suggestion, tab)),
  );
}

/**
 * A note that waits to be saved is not folded away when its person changes places.
 * @param {Entry} entry
 */
function isBeingWritten(entry) {
  const { id } = entry.person;
  const field = document.activeElement?.getAttribute('data-key');
  return id !== null && (editorOf(entry).draft !== null || field === `text ${id}`);
}

/** @param {Entry} entry */
function shortly({ person, verdict, reasons, cautions, next_step, note, you_and_them: tie }) {
  if (person.id === null) return 'Only part of the name is shown';
  const first = reasons[0]?.text ?? next_step;
  if (verdict === 'ask') return first;
  if (!note && !tie.known)
    return ['No note yet. How do you know ', named(firstName(person.name)), '?'];
  const against = cautions[0] ?? reasons.find(({ sign }) => sign === '-');
  return `${VERDICTS[verdict]}: ${against?.text ?? first}`;
}

/** @param {Entry} entry @param {Suggestion} suggestion @param {Tab} tab */
function detail(entry, suggestion, tab) {
  const { id } = entry.person;
  if (id === null)
    return h('p', 'Open the full list of mutual connections so that Inroad can tell who this is.');
  const name = firstName(entry.person.name);
  const instead = async () => {
    Object.assign(tab, { introducerId: id, askTab: 'message' });
    await suggestAgain();
    document.getElementById('ask')?.scrollIntoView({ block: 'nearest' });
  };
  return [
    path(entry, suggestion),
    why(entry),
    question(entry, suggestion),
    noteEditor(entry, suggestion),
    bar(
      suggestion.ask?.introducer_id === id
        ? small('The ask above is written to ', named(name), '.')
        : button(`Ask ${name} instead`, instead),
    ),
  ];
}
