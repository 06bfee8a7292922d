import { VERSION, api } from '../../browser.js';
import { addressOf } from '../../companion/client.js';
import { turnTo, unpair } from '../link.js';
import { saveMe } from '../me.js';
import { forgetEditors } from '../notes.js';
import { h } from '../render.js';
import { diagnostics, reportOfPage } from '../report.js';
import { changed, keepSettings, say, state } from '../state.js';
import { bar, button, card, field, form, slowForm } from './parts.js';

/** Who the user is, where the companion is, and what may be read. */
export const settings = () => [
  section('You', meForm()),
  section('Companion', companion()),
  section('Reading pages', reading()),
  section('When something is wrong', help()),
  h('p.small', { key: 'version' }, `Inroad ${VERSION()}. Not affiliated with any site.`),
];

/** @param {string} title @param {Children} children */
const section = (title, children) => card(`settings ${title}`, h('h2.kicker', title), children);

/** The port as it is being typed. @type {string | null} */
let typedPort = null;

function companion() {
  const address = addressOf(state.port);
  const found =
    state.link.kind === 'ok'
      ? `Connected to version ${state.version} at ${address}.`
      : `Not connected. The panel looks for it at ${address}.`;
  const value = typedPort ?? `${state.port}`;
  const props = { type: 'number', min: 1, max: 65_535, required: true, value };
  const typed = (/** @type {string} */ port) => {
    typedPort = port;
    changed();
  };
  return [
    h('p.gap', found),
    form(
      move,
      field('Port of the companion', 'port', props, typed),
      bar(h('button.btn', 'Use this port'), state.token && button('Unpair this browser', leave)),
    ),
  ];
}

async function move() {
  const port = Number(typedPort ?? state.port);
  typedPort = null;
  await turnTo({ port });
}

async function leave() {
  await unpair();
  forgetEditors();
  say('Unpaired.');
}

const reading = () => [
  h('p.gap', state.consent ? 'Pages are read when you open the panel.' : 'No page is read.'),
  state.consent && bar(button('Stop reading pages', withdraw)),
];

async function withdraw() {
  await keepSettings({ consent: false });
  state.tabs.clear();
  await api.storage.session.clear();
  say('Inroad reads no page until you allow it again.');
}

let report = '';

function help() {
  const props = { rows: 6, readonly: true, value: report };
  return [
    h(
      'p.gap.small',
      'Diagnostics are versions, states and the rules that fired. A report is how the page is built. Neither has names or addresses in it.',
    ),
    bar(
      button('Copy diagnostics', () => copy(JSON.stringify(diagnostics(), null, 1))),
      state.consent && button('Report this page', makeReport),
    ),
    report && [
      field('The report: look through it, then copy it', 'report', props),
      bar(button('Copy report', () => copy(report)), button('Throw away', dropReport)),
    ],
  ];
}

async function makeReport() {
  report = await reportOfPage();
  say(report ? 'The report is ready.' : 'The browser does not show this page to Inroad.');
}

function dropReport() {
  report = '';
  changed();
}

/** @param {string} text */
async function copy(text) {
  await navigator.clipboard.writeText(text);
  say('Copied.');
}

/** What the user has typed and not saved yet. @type {Partial<Record<keyof Me, string>>} */
let typed = {};
const status = { busy: false, problem: '', message: '' };

const OFFER = 'What you do for people like the prospect, in one sentence';
const TONES = { plain: 'Plain', warm: 'Warm', formal: 'Formal' };
const LANGUAGES = { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español' };

/** Who the user is, for the ask. */
function meForm() {
  const { me } = state;
  if (!me) return h('p.gap', 'Kept by the companion; shown here once it is connected.');
  /** @param {keyof Me} name @param {string} label @param {number} [rows] @param {any} [options] */
  const line = (name, label, rows, options) => {
    const saved = me[name];
    const value = typed[name] ?? (Array.isArray(saved) ? saved.join('\n') : saved);
    const props = { value, rows, maxlength: name === 'links' ? 2_500 : 500 };
    return field(label, `me-${name}`, options ? { value } : props, (words) => type(name, words), {
      options,
    });
  };
  return slowForm(
    status,
    'Save',
    save,
    line('name', 'Your name'),
    line('role', 'Your role'),
    line('company', 'Your company'),
    line('offer', OFFER, 2),
    line('proof', 'What shows that it works (optional)', 2),
    line('links', 'Links, one a line (up to five)', 2),
    h(
      'div.pair',
      line('tone', 'Tone', 0, TONES),
      line('language', 'Language of the texts', 0, LANGUAGES),
    ),
  );
}

/** @param {keyof Me} name @param {string} words */
function type(name, words) {
  typed[name] = words;
  status.message = '';
  changed();
}

async function save() {
  const { links, ...lines } = typed;
  const facts = Object.entries(lines).map(([name, line]) => [name, line.trim()]);
  const list = links?.split(/\s+/).filter(Boolean).slice(0, 5);
  const problem = await saveMe({ ...Object.fromEntries(facts), ...(list && { links: list }) });
  if (!problem) typed = {};
  status.message = problem ?? 'Saved';
  return null;
}
