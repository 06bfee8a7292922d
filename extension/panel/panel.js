// @ts-check
/** The panel: draws itself from the state, and listens to the browser. */
import { api } from '../browser.js';
import { connected, onReady } from './link.js';
import { look, suggestAgain } from './look.js';
import './me.js';
import { restoreDrafts } from './notes.js';
import { render } from './render.js';
import { changed, forgetTab, keepTabs, onChange, restore, state } from './state.js';
import { consent } from './views/consent.js';
import { header } from './views/header.js';
import { linkNotice } from './views/link.js';
import { page } from './views/page.js';
import { settings } from './views/settings.js';

/** @param {string} id */
const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

function draw() {
  if (!state.started) return;
  render(part('head'), header());
  render(part('main'), ...content());
  speak();
}

/** Says aloud what has changed: the state that the panel is in, and what was done last. */
function speak() {
  const title = part('main').querySelector('.notice h2')?.textContent;
  const words = [title, state.said].filter(Boolean).join('. ');
  if (part('said').textContent !== words) part('said').textContent = words;
}

function content() {
  if (state.page === 'settings') return [linkNotice(), settings()];
  if (!state.consent) return [consent()];
  if (state.link.kind === 'unpaired') return [linkNotice()];
  return [linkNotice(), page()];
}

/** A panel that was opened as an ordinary tab may be told which tab to read, by ?tab=ID. */
async function tabInFront() {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named) return named;
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

async function turnToTab() {
  state.tabId = await tabInFront();
  changed();
  await look();
}

function listen() {
  api.tabs.onActivated.addListener(() => void turnToTab());
  api.tabs.onRemoved.addListener(forgetTab);
  api.tabs.onUpdated.addListener((id, change) => {
    // A page that changes without being loaded says so by its address alone.
    if (change.url || change.status === 'complete') arrived(id);
  });
  // A click on the toolbar button lets the panel read a tab that it could not read before.
  api.action.onClicked.addListener(() => void turnToTab());
}

/** @param {number} id */
function arrived(id) {
  if (id === state.tabId) void look();
}

async function start() {
  onChange(draw);
  await Promise.all([restore(), restoreDrafts()]);
  state.started = true;
  listen();
  onReady(() => void suggestAgain());
  await turnToTab();
  await connected();
  keepTabs();
}

void start();
