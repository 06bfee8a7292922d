// @ts-check
import { VERSION } from '../../browser.js';
import { PROTOCOL, addressOf } from '../../companion/client.js';
import { pairWith, tryNow } from '../link.js';
import { h } from '../render.js';
import { changed, state } from '../state.js';
import { button, command, field, notice } from './parts.js';

/** What stands between the panel and its companion, with the way on; null when nothing does. */
export function linkNotice() {
  const { link } = state;
  if (link.kind === 'offline') return offline();
  if (link.kind === 'unpaired') return unpaired();
  if (link.kind === 'impostor') return impostor();
  if (link.kind === 'mismatch') return mismatch(link);
  if (link.kind === 'trouble') return notice(link.title, link.detail, again());
  return null;
}

const again = () => h('div', { class: 'bar' }, button('Try again', tryNow, { class: 'btn main' }));

function offline() {
  const start = [
    'Start it in a terminal with this command. The panel goes on by itself.',
    command('inroad'),
  ];
  return notice('The companion is not running', start, again());
}

function impostor() {
  const words = `What answers at ${addressOf(state.port)} did not prove that it is your companion, so nothing was sent to it. Stop the other program or set another port in the settings; if you have set up the companion anew, pair again.`;
  return notice('Something else answers', words, again(), pairing());
}

/** @param {{ theirs: string, version: string }} link */
function mismatch({ theirs, version }) {
  const behind =
    Number(theirs.split('.')[0]) < Number(PROTOCOL) ? 'the companion' : 'this extension';
  const words = `Update ${behind}: the companion${version ? ` ${version}` : ''} speaks protocol ${theirs}, this extension ${VERSION()} speaks protocol ${PROTOCOL}.`;
  return notice('The versions do not fit', words, again());
}

function unpaired() {
  const words = [
    'Type the code that the companion shows in its terminal. This command shows a new one.',
    command('inroad pair'),
  ];
  return notice('Pair with the companion', words, pairing());
}

const form = { code: '', problem: '', busy: false };

function pairing() {
  const typed = (/** @type {{ target: HTMLInputElement }} */ event) => {
    form.code = event.target.value;
  };
  return h(
    'form',
    { onsubmit: submit },
    field('Pairing code', 'code', {
      value: form.code,
      oninput: typed,
      autocomplete: 'off',
      spellcheck: 'false',
      required: true,
    }),
    h('div', { class: 'bar' }, h('button', { class: 'btn main', disabled: form.busy }, 'Pair')),
    form.problem && h('p', { class: 'problem', role: 'alert' }, form.problem),
  );
}

/** @param {Event} event */
async function submit(event) {
  event.preventDefault();
  Object.assign(form, { busy: true, problem: '' });
  changed();
  const problem = await pairWith(form.code);
  Object.assign(form, { busy: false, problem: problem ?? '', code: problem ? form.code : '' });
  changed();
}
