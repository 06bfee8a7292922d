/**
 * What is seen of the page in front: people, or one of the states in which there is nobody to rank.
 */
import { look, unchoose } from '../look.js';
import { h } from '../render.js';
import { currentTab, state } from '../state.js';
import { askCard } from './ask.js';
import { introducer, noPath } from './introducer.js';
import { mutuals } from './mutuals.js';
import { noteEditor } from './note.js';
import { button, card, notice, retry } from './parts.js';
import { pasteBox } from './paste.js';
import { prospect } from './prospect.js';
import { search } from './search.js';

const LOOKED_FOR =
  'Inroad looked for one person’s profile, a list of mutual connections, or a search for people.';

/** By the reason: title and sentence. @type {Record<string, [string, string]>} */
const REFUSALS = {
  not_a_profile: ['No profile on this page', `${LOOKED_FOR} This page has none of them.`],
  unsupported: [
    'Inroad cannot read this page',
    `${LOOKED_FOR} It does not know how this page shows them.`,
  ],
  checkpoint: [
    'The site wants something first',
    'The page asks you to sign in or to confirm who you are. Do that, then come back to the profile.',
  ],
  still_loading: [
    'The page is still changing',
    'Wait until the profile is there in full. Inroad reads nothing before it is.',
  ],
  address_and_page_disagree: [
    'The page is still changing',
    'The address and the page name different people, so Inroad has read nothing.',
  ],
};

/** @param {string} title @param {string} sentence */
const nothing = (title, sentence) => notice(title, sentence, retry(() => look()));

/** @returns {Children} */
export function page() {
  const tab = currentTab();
  const { reading, chosen } = tab;
  if (chosen) return [back(reading), people(tab, chosen)];
  if (tab.phase === 'closed') return [closed(), pasteBox(tab)];
  if (!reading) return nothing('Reading the page', 'This takes a moment.');
  if (reading.kind === 'people_search') return search(reading);
  if (reading.kind !== 'refused') return people(tab, reading);
  return [nothing(...(REFUSALS[reading.refusal ?? ''] ?? REFUSALS.unsupported)), pasteBox(tab)];
}

/** @param {Reading | null} reading */
function back(reading) {
  const words = reading?.kind === 'people_search' ? 'All people of this search' : 'Back to the page';
  return button(`‹ ${words}`, unchoose, { class: 'link', key: 'back' });
}

const closed = () =>
  nothing(
    'Not allowed to read this tab yet',
    'The browser shows this tab to Inroad only when you ask for it: open a profile and click the Inroad button in the toolbar.',
  );

/** @param {Tab} tab @param {Reading} reading */
function people(tab, reading) {
  const { suggestion, problem } = tab;
  return [
    prospect(reading, suggestion),
    problem && nothing(problem.title, problem.detail),
    suggestion ? answer(suggestion, tab, reading) : !problem && waiting(),
  ];
}

/** @param {Suggestion} suggestion @param {Tab} tab @param {Reading} reading */
function answer(suggestion, tab, reading) {
  const { ranked, best, ask } = suggestion;
  if (!ranked.length) return [nobody(reading), pasteBox(tab)];
  return [
    best ? introducer(best, suggestion) : noPath(suggestion),
    ask && askCard(suggestion, ask, tab),
    mutuals(suggestion, tab),
    best?.person.id && card('note card', noteEditor(best, suggestion)),
  ];
}

function waiting() {
  const { kind } = state.link;
  const soon = kind === 'ok' || kind === 'checking';
  return soon && h('p.small', { key: 'waiting' }, 'Asking the companion…');
}

/** @param {Reading} reading */
function nobody({ total }) {
  const many = total ? ` It says that there are ${total}.` : '';
  return nothing(
    'No mutuals shown here',
    `This page names no mutual connections.${many} Open the list of mutual connections on the page, and Inroad reads it from there.`,
  );
}
