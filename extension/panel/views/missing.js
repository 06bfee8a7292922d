/** The facts that a text still lacks. */
import { does } from '../deeds.js';
import { ask } from '../link.js';
import { h } from '../render.js';
import { changed } from '../state.js';
import { answered, bar, field, form, submit } from './parts.js';

/** @type {View<Missing[]>} */
export function missing(facts, { prospect }, tab) {
	const send = async () => {
		const answers = facts.map((fact) => [fact.field.replace('me.', ''), answerTo(fact, tab).trim()]);
		const { benefit: text, ...mine } = Object.fromEntries(answers);
		const path = `/api/people/${prospect.id}/benefit`;
		const saved = !text || (await does('missing', 'PUT', path, { text }, 'Saved.'));
		if (saved && (await saveMe(mine))) tab.answers = {};
	};
	const known = facts.some((fact) => fact.proposal) && ' What stands there is from before.';
	const sentence = h('p.gap', 'This is needed before the text can be written.', known);
	const questions = facts.map((fact) => question(fact, tab));
	return form(send, sentence, questions, bar(submit('Write the ask')), answered('missing'));
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
	return known.kind === 'ok' && does('missing', 'PUT', '/api/me', { ...known.body, ...facts }, 'Saved.');
}
