/** What is to be done: a sentence and its button each. */
import { ask } from '../link.js';
import { h } from '../render.js';
import { changed, state } from '../state.js';
import { localPage } from './local.js';
import { answered, bar, button, card, waiting } from './parts.js';
import { sheet } from './sheet.js';
import { rest, steps } from './steps.js';

/** The texts that were asked for, by the item's key and the deeds. @type {Record<string, Written[]>} */
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
	const text = texts[key + state.deeds]?.find(({ kind }) => kind === written?.copy);
	return [
		h('p.small', next),
		text?.text
			? sheet(text, { introducer_id: person_id, prospect_id, ask_id, offers })
			: written && bar(button(`Write to ${name}`, () => write(item))),
		text?.text === '' && localPage('A fact is missing: add it', `/meet/${prospect_id}`),
		answered(key),
		ask_id && steps(ask_id, now.filter((offer) => offer !== written)),
		pause && rest(person_id, pause),
	];
}

/** @param {Item} item */
async function write({ key, person_id: introducer_id, prospect_id }) {
	const at = key + state.deeds;
	const outcome = await ask('/api/texts', { method: 'POST', body: { introducer_id, prospect_id } });
	if (outcome.kind === 'ok') texts[at] = outcome.body.texts;
	if (outcome.kind === 'refused') state.answer = { ...outcome, at: key, go_on: undefined };
	changed();
}
