import { VERSION } from '../../browser.js';
import { PROTOCOL, addressOf } from '../../companion/client.js';
import { pairWith, tryNow } from '../link.js';
import { h } from '../render.js';
import { state } from '../state.js';
import { field, notice, retry, slowForm } from './parts.js';

/** What stands between the panel and its companion, with the way on; null when nothing does. */
export function linkNotice() {
  const { link } = state;
  if (link.kind === 'offline') return offline();
  if (link.kind === 'unpaired') return unpaired();
  if (link.kind === 'impostor') return impostor();
  if (link.kind === 'mismatch') return mismatch(link);
  return link.kind === 'trouble' ? notice(link.title, link.detail, retry(tryNow)) : null;
}

/** @param {string} words to be typed into a terminal */
const command = (words) => h('code.command', words);

function offline() {
  const words = 'Start it in a terminal with this command. The panel goes on by itself.';
  return notice('The companion is not running', [words, command('inroad')], retry(tryNow));
}

function impostor() {
  const words = `What answers at ${addressOf(state.port)} did not prove that it is your companion, so nothing was sent to it. Stop the other program or set another port in the settings; if you have set up the companion anew, pair again.`;
  return notice('Something else answers', words, retry(tryNow), pairing());
}

/** @param {{ theirs: string, version: string }} link */
function mismatch({ theirs, version }) {
  const behind = parseInt(theirs) < Number(PROTOCOL) ? 'the companion' : 'this extension';
  const words = `Update ${behind}: the companion${version && ` ${version}`} speaks protocol ${theirs}, this extension ${VERSION()} speaks protocol ${PROTOCOL}.`;
  return notice('The versions do not fit', words, retry(tryNow));
}

function unpaired() {
  const words =
    'Type the code that the companion shows in its terminal. This command shows a new one.';
  return notice('Pair with the companion', [words, command('inroad pair')], pairing());
}

const status = { busy: false, problem: '' };
let code = '';

function pairing() {
  const props = { value: code, autocomplete: 'off', spellcheck: 'false', required: true };
  const typed = (/** @type {string} */ value) => void (code = value);
  return slowForm(status, 'Pair', send, field('Pairing code', 'code', props, typed));
}

async function send() {
  const problem = await pairWith(code);
  if (!problem) code = '';
  return problem;
}
