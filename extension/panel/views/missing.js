/** Who the user is, as the companion keeps it; and facts that an ask still lacks. */
import { ask, put } from '../link.js';
import { suggestAgain } from '../look.js';
import { h } from '../render.js';
import { changed, say } from '../state.js';
import { field, slowForm } from './parts.js';

const status = { busy: false, problem: '' };

/** @type {View<Ask>} */
export function missing({ missing: facts }, { prospect }, tab) {
	const send = async () => {
		const answers = facts.map((fact) => [fact.field.replace('me.', ''), answerTo(fact, tab).trim()]);
		const { benefit: text, ...mine } = Object.fromEntries(answers);
		let problem = await saveMe(mine);
		if (text) problem ??= await put(`/api/people/${prospect.id}/benefit`, { text });
		if (problem) return problem;
		await suggestAgain();
		tab.answers = {};
		return null;
	};
	const needed = facts.length === 1 ? 'One thing is' : 'A few things are';
	const sentence = h('p.gap', `${needed} needed before the text can be written.`);
	const questions = facts.map((fact) => question(fact, tab));
	return slowForm(status, 'Write the ask', send, sentence, questions);
}

/** @type {OfFact<string>} */
const answerTo = ({ field, proposal }, tab) => tab.answers[field] ?? proposal ?? '';

/** @type {OfFact<VNode>} */
function question(fact, tab) {
	const { field: name, question, proposal } = fact;
	const value = answerTo(fact, tab);
	const lines = name === 'me.name' ? { autocomplete: 'name' } : { rows: 2 };
	const props = { required: true, maxlength: 500, value, ...lines };
	const typed = (words = '') => {
		tab.answers[name] = words;
		changed();
	};
	const start = name === 'me.offer' ? 'Start with “We” or “I”.' : '';
	const hint = proposal && value === proposal ? 'Suggested from what you wrote before.' : start;
	return field(question, `missing-${name.replace('.', '-')}`, props, typed, { hint });
}

/** Null while the companion cannot be asked. @type {Me | null} */
export let me = null;

export async function loadMe() {
	const outcome = await ask('/api/me');
	me = outcome.kind === 'ok' ? outcome.body : null;
	changed();
	return me;
}

/** @type {Sending<[Partial<Me>]>} */
export async function saveMe(facts) {
	const known = await loadMe();
	if (!known) return 'Not saved: the companion does not answer.';
	const now = { ...known, ...facts };
	const problem = await put('/api/me', now);
	if (problem) return problem;
	me = now;
	say('Saved.');
	return null;
}
