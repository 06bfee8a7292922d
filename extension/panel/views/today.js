/** What is to be done: a sentence and its button each. */
import { ask } from '../link.js';
import { h } from '../render.js';
import { changed, state } from '../state.js';
import { localPage } from './local.js';
import { button, card, waiting } from './parts.js';
import { sheet } from './sheet.js';
import { rest, steps } from './steps.js';

/** The texts that were asked for, by the item's key. @type {Record<string, Written[]>} */
const texts = {};

export function today() {
	const it = state.today;
	if (!it) return waiting;
	return [
		h('h1', { key: 'today' }, it.text),
		it.groups.map(({ kind, title, items }) => card(kind, h('h2.kicker', title), h('ul.things', items.map(thing)))),
		localPage('Your whole agenda, people and figures'),
	];
}

/** @param {Item} item */
const thing = (item) => h('li', { key: item.key }, h('p', item.why), doing(item));

/** @param {Item} item */
function doing(item) {
	const { key, ask_id, offers, person_id, prospect_id, pause, next, name } = item;
	const now = offers.filter(({ suggested }) => suggested);
	const written = now.find(({ copy }) => copy);
	const text = texts[key]?.find(({ kind }) => kind === written?.copy);
	if (text) return sheet(text, { introducer_id: person_id, prospect_id, ask_id, offers });
	return [
		h('p.small', next),
		written && h('div.bar', button(`Write to ${name}`, () => write(item))),
		ask_id && steps(ask_id, now.filter((offer) => offer !== written)),
		pause && rest(person_id, pause),
	];
}

/** @param {Item} item */
async function write({ key, person_id: introducer_id, prospect_id }) {
	const body = { introducer_id, prospect_id };
	const outcome = await ask('/api/texts', { method: 'POST', body });
	if (outcome.kind === 'ok') texts[key] = outcome.body.texts;
	changed();
}
