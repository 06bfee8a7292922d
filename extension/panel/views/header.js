// @ts-check
import { look } from '../look.js';
import { waitingNotes } from '../notes.js';
import { h } from '../render.js';
import { changed, state } from '../state.js';
import { plural } from '../words.js';
import { aside } from './parts.js';

const LINK_WORDS = {
  ok: 'Connected to the companion',
  checking: 'Looking for the companion',
  offline: 'The companion is not running',
  impostor: 'Not connected',
  unpaired: 'Not paired with the companion',
  mismatch: 'The versions do not fit',
  trouble: 'The companion is in trouble',
};

export function header() {
  const words = LINK_WORDS[state.link.kind];
  const settings = state.page === 'settings';
  return h(
    'header',
    null,
    h('span', { class: `dot ${state.link.kind}`, title: words }),
    h('b', null, 'Inroad'),
    aside(words),
    h('span', { class: 'grow' }),
    waitingNotes() > 0 &&
      h('span', { class: 'small' }, `${plural(waitingNotes(), 'note', 'notes')} waiting`),
    !settings && state.consent && icon('again', 'Read the page again', '↻', () => void look()),
    icon(
      'settings',
      settings ? 'Close settings' : 'Settings',
      settings ? '✕' : '⚙',
      toggleSettings,
    ),
  );
}

/**
 * @param {string} name that its element is found by, whatever comes and goes beside it
 * @param {string} label
 * @param {string} sign
 * @param {() => void} onclick
 */
function icon(name, label, sign, onclick) {
  const props = {
    key: `icon ${name}`,
    type: 'button',
    class: 'icon',
    'aria-label': label,
    title: label,
    onclick,
  };
  return h('button', props, h('span', { 'aria-hidden': 'true' }, sign));
}

function toggleSettings() {
  state.page = state.page === 'settings' ? 'people' : 'settings';
  changed();
}
