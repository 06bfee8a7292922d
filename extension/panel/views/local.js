/** The way to the companion's own page: an address that is good once, for two minutes. */
import { ask } from '../link.js';
import { h } from '../render.js';
import { changed, state } from '../state.js';

const FRESH_MS = 100_000;
/** By the path there. @type {Record<string, { url: string, asked: number }>} */
const ways = {};

export function localPage(words = '', to = '/') {
	if (state.link.kind !== 'ok') return void delete ways[to];
	if (!(Date.now() - ways[to]?.asked < FRESH_MS)) void renew(to);
	const { url: href } = ways[to];
	const props = { href, target: '_blank', rel: 'noopener', onclick: () => setTimeout(renew, 0, to) };
	return href && h('a.link', props, words);
}

async function renew(to = '/') {
	const way = (ways[to] = { url: '', asked: Date.now() });
	const outcome = await ask('/api/open', { method: 'POST', body: { to } });
	if (outcome.kind === 'ok') way.url = outcome.body.url;
	changed();
	setTimeout(changed, FRESH_MS); // for a new one
}
