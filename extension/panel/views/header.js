import { look } from '../look.js';
import { waitingNotes } from '../notes.js';
import { h } from '../render.js';
import { changed, state } from '../state.js';
import { plural } from '../words.js';
import { aside, sign, small } from './parts.js';

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
  const { kind } = state.link;
  const open = state.page === 'settings';
  const waiting = waitingNotes();
  const toggle = () => {
    state.page = open ? 'people' : 'settings';
    changed();
  };
  return h(
    'header',
    h(`span.dot.${kind}`, { title: LINK_WORDS[kind] }),
    h('b', 'Inroad'),
    aside(LINK_WORDS[kind]),
    h('span.grow'),
    waiting > 0 && small(`${plural(waiting, 'note')} waiting`),
    !open && state.consent && icon('again', 'Read the page again', '↻', () => void look()),
    icon('settings', open ? 'Close settings' : 'Settings', open ? '✕' : '⚙', toggle),
  );
}

/** @param {string} key @param {string} title @param {string} mark @param {() => void} onclick */
const icon = (key, title, mark, onclick) =>
  h(
    'button.icon',
    { key: `icon ${key}`, type: 'button', 'aria-label': title, title, onclick },
    sign(mark, 'sign'),
  );
