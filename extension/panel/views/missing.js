/** The facts that a text still lacks. */
import { does } from '../deeds.js';
import { ask } from '../link.js';
import { h } from '../render.js';
import { changed } from '../state.js';
import { answered, bar, field, form, submit } from './parts.js';

/** @type {View<Missing[]>} */
export function missing(facts, { prospect }, tab) {
	const send = async () => {
		const { answers } = tab;
		const given = facts.map((fact) => [fact.field.replace('me.', ''), answerTo(fact, tab).trim()]);
		const { benefit: text, 'prospect.name': name, ...mine } = Object.fromEntries(given);
		const path = `/api/people/${prospect.id}`;
		const saved =
			(!name || (await save('PATCH', path, { name }))) &&
			(!text || (await save('PUT', `${path}/benefit`, { text }))) &&
			(await saveMe(mine));
		if (saved && tab.answers === answers) tab.answers = {};
	};
	const known = facts.some((fact) => fact.proposal) && ' What stands there is from before.';
	return form(
		send,
		h('p.gap', 'This is needed before the text can be written.', known),
		facts.map((fact) => question(fact, tab)),
		bar(submit('Write the ask')),
		answered('missing'),
	);
}

/** @type {OfFact<string>} */
const answerTo = ({ field, proposal }, tab) => tab.answers[field] ?? proposal ?? '';

/** @type {OfFact<VNode>} */
function question(fact, tab) {
	const { field: name, question } = fact;
	const lines = name === 'me.name' ? { autocomplete: 'name' } : { rows: 2 };
	const placeholder = name === 'me.offer' ? 'We …' : null;
	const props = { required: true, maxlength: 500, value: answerTo(fact, tab), placeholder, ...lines };
	const typed = (words = '') => {
		tab.answers[name] = words;
		changed();
	};
	return field(question, `missing-${name.replace('.', '-')}`, props, typed);
}

/** @param {Partial<Me>} facts */
async function saveMe(facts) {
	const known = await ask('/api/me');
	return known.kind === 'ok' && save('PUT', '/api/me', { ...known.body, ...facts });
}

/** @type {Save} */
const save = (method, path, body) => does('missing', method, path, body, 'Saved.');
