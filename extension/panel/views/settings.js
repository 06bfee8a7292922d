// @ts-check
import { VERSION, api } from '../../browser.js';
import { addressOf } from '../../companion/client.js';
import { diagnostics } from '../diagnostics.js';
import { moveTo, unpair } from '../link.js';
import { forgetEditors } from '../notes.js';
import { h } from '../render.js';
import { changed, keepSettings, say, state } from '../state.js';
import { meForm } from './me.js';
import { reportOfPage } from '../report.js';
import { button, field } from './parts.js';

/** Who the user is, where the companion is, and what may be read. */
export function settings() {
  return [
    meForm(),
    companion(),
    reading(),
    help(),
    h(
      'p',
      { class: 'small', key: 'version' },
      `Inroad ${VERSION()}. Not affiliated with any site.`,
    ),
  ];
}

/**
 * @param {string} title
 * @param {...import('../render.js').Children} children
 */
const card = (title, ...children) =>
  h(
    'section',
    { class: 'card', key: `settings ${title}` },
    h('h2', { class: 'kicker' }, title),
    ...children,
  );

/** The port as it is being typed. @type {string | null} */
let typedPort = null;

function companion() {
  const found =
    state.link.kind === 'ok'
      ? `Connected to version ${state.version} at ${addressOf(state.port)}.`
      : `Not connected. The panel looks for it at ${addressOf(state.port)}.`;
  const oninput = (/** @type {{ target: HTMLInputElement }} */ event) => {
    typedPort = event.target.value;
    changed();
  };
  const value = typedPort ?? String(state.port);
  return card(
    'Companion',
    h('p', { class: 'gap' }, found),
    h(
      'form',
      { onsubmit: move },
      field('Port of the companion', 'port', {
        type: 'number',
        min: 1,
        max: 65_535,
        required: true,
        value,
        oninput,
      }),
      h(
        'div',
        { class: 'bar' },
        h('button', { class: 'btn' }, 'Use this port'),
        state.token && button('Unpair this browser', leave),
      ),
    ),
  );
}

/** @param {Event} event */
async function move(event) {
  event.preventDefault();
  const port = Number(typedPort ?? state.port);
  typedPort = null;
  await moveTo(port);
}

async function leave() {
  await unpair();
  forgetEditors();
  say('Unpaired.');
}

function reading() {
  const words = state.consent ? 'Pages are read when you open the panel.' : 'No page is read.';
  return card(
    'Reading pages',
    h('p', { class: 'gap' }, words),
    state.consent && h('div', { class: 'bar' }, button('Stop reading pages', withdraw)),
  );
}

async function withdraw() {
  await keepSettings({ consent: false });
  state.tabs.clear();
  await api.storage.session.clear();
  say('Inroad reads no page until you allow it again.');
}

let report = '';

function help() {
  return card(
    'When something is wrong',
    h(
      'p',
      { class: 'gap small' },
      'Diagnostics are versions, states and the rules that fired. A report is how the page is built. Neither has names or addresses in it.',
    ),
    h(
      'div',
      { class: 'bar' },
      button('Copy diagnostics', () => copy(JSON.stringify(diagnostics(), null, 1))),
      state.consent && button('Report this page', makeReport),
    ),
    report &&
      field('The report: look through it, then copy it', 'report', {
        rows: 6,
        readonly: true,
        value: report,
      }),
    report &&
      h(
        'div',
        { class: 'bar' },
        button('Copy report', () => copy(report)),
        button('Throw away', dropReport),
      ),
  );
}

async function makeReport() {
  report = (await reportOfPage()) ?? '';
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
