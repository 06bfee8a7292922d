// @ts-check
/** What is seen of the page in front: one of the states in which there is nothing to rank, or people. */
import { look, unchoose } from '../look.js';
import { h } from '../render.js';
import { currentTab, state } from '../state.js';
import { askCard } from './ask.js';
import { introducer, noPath } from './introducer.js';
import { mutuals } from './mutuals.js';
import { noteCard } from './note.js';
import { button, notice } from './parts.js';
import { pasteBox } from './paste.js';
import { prospect } from './prospect.js';
import { search } from './search.js';

/**
 * @typedef {import('../state.js').Tab} Tab
 * @typedef {import('../../companion/wire.js').Reading} Reading
 */

const LOOKED_FOR =
  'Inroad looked for one person’s profile, a list of mutual connections, or a search for people.';

/** @type {Record<string, { title: string, sentence: string }>} */
const REFUSALS = {
  not_a_profile: {
    title: 'No profile on this page',
    sentence: `${LOOKED_FOR} This page has none of them.`,
  },
  unsupported: {
    title: 'Inroad cannot read this page',
    sentence: `${LOOKED_FOR} It does not know how this page shows them.`,
  },
  checkpoint: {
    title: 'The site wants something first',
    sentence:
      'The page asks you to sign in or to confirm who you are. Do that, then come back to the profile.',
  },
  still_loading: {
    title: 'The page is still changing',
    sentence: 'Wait until the profile is there in full. Inroad reads nothing before it is.',
  },
  address_and_page_disagree: {
    title: 'The page is still changing',
    sentence: 'The address and the page name different people, so Inroad has read nothing.',
  },
};

const retry = () =>
  h(
    'div',
    { class: 'bar' },
    button('Try again', () => look(), { class: 'btn main' }),
  );

/** @returns {import('../render.js').Children} */
export function page() {
  const tab = currentTab();
  if (tab.chosen) return [back(tab), people(tab, tab.chosen)];
  if (tab.phase === 'closed') return closed();
  const { reading } = tab;
  if (!reading) return notice('Reading the page', 'This takes a moment.', retry());
  if (reading.kind === 'refused') return refused(reading.refusal ?? 'unsupported');
  return reading.kind === 'people_search' ? search(reading) : people(tab, reading);
}

/** @param {Tab} tab */
function back(tab) {
  const words =
    tab.reading?.kind === 'people_search' ? 'All people of this search' : 'Back to the page';
  return button(`‹ ${words}`, unchoose, { class: 'link', key: 'back' });
}

function closed() {
  const sentence =
    'The browser shows this tab to Inroad only when you ask for it: open a profile and click the Inroad button in the toolbar.';
  return [notice('Not allowed to read this tab yet', sentence, retry()), pasteBox()];
}

/** @param {string} refusal */
function refused(refusal) {
  const { title, sentence } = REFUSALS[refusal] ?? REFUSALS.unsupported;
  return [notice(title, sentence, retry()), pasteBox()];
}

/**
 * @param {Tab} tab
 * @param {Reading} reading
 */
function people(tab, reading) {
  const { suggestion, problem } = tab;
  return [
    prospect(reading, suggestion),
    problem && notice(problem.title, problem.detail, retry()),
    !suggestion && !problem && waiting(),
    suggestion && suggestion.ranked.length === 0 && nobody(reading),
    suggestion &&
      suggestion.ranked.length > 0 &&
      (suggestion.best ? introducer(suggestion) : noPath(suggestion)),
    suggestion?.ask && askCard(suggestion, suggestion.ask, tab),
    suggestion && mutuals(suggestion, tab),
    suggestion?.best && noteCard(suggestion.best, suggestion),
  ];
}

function waiting() {
  if (state.link.kind !== 'ok' && state.link.kind !== 'checking') return null;
  return h('p', { class: 'small', key: 'waiting' }, 'Asking the companion…');
}

/** @param {Reading} reading */
function nobody(reading) {
  const many = reading.total ? ` It says that there are ${reading.total}.` : '';
  const sentence = `This page names no mutual connections.${many} Open the list of mutual connections on the page, and Inroad reads it from there.`;
  return [notice('No mutuals shown here', sentence, retry()), pasteBox()];
}
