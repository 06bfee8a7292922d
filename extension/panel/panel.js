/** Runs first: has the companion prove itself while the page is read, and listens to the browser. */
import { api } from '../browser.js';
import { proven } from './link.js';
import { look } from './look.js';
import { changed, restore, state } from './state.js';

async function tabInFront() {
	const [tab] = await api.tabs.query({ active: true, currentWindow: true });
	return tab?.id ?? -1;
}

async function turnToTab() {
	state.tabId = await tabInFront();
	changed();
	await look();
}

[state.tabId] = await Promise.all([tabInFront(), restore()]);
void proven();
void look();
void import('./draw.js'); // last, since loading it would hold up the other two

api.tabs.onActivated.addListener(turnToTab);
api.tabs.onRemoved.addListener((id) => {
	state.tabs.delete(id);
	changed();
});
api.tabs.onUpdated.addListener((id, { url, status }) => {
	// A page that changes without being loaded tells its address only.
	if (id === state.tabId && (url || status === 'complete')) void look();
});
// The click lets the panel read the tab.
api.action.onClicked.addListener(turnToTab);
