/** The panel: draws itself from the state, and listens to the browser. */
import { api } from '../browser.js';
import { connected } from './link.js';
import { look } from './look.js';
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
  return [linkNotice(), state.link.kind !== 'unpaired' && page()];
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
  api.tabs.onUpdated.addListener((id, { url, status }) => {
    // A page that changes without being loaded says so by its address alone.
    if (id === state.tabId && (url || status === 'complete')) void look();
  });
  // A click on the toolbar button lets the panel read a tab that it could not read before.
  api.action.onClicked.addListener(() => void turnToTab());
}

async function start() {
  onChange(draw);
  restoreDrafts(await restore());
  state.started = true;
  listen();
  await Promise.all([connected(), turnToTab()]);
  keepTabs();
}

void start();
