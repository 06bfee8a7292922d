/** What the user did, told to the companion; then what follows from it is asked for. */
import { ask } from './link.js';
import { suggestAgain } from './look.js';
import { changed, say, state } from './state.js';

/** A second try bears the key of the first, so that nothing is kept twice. @type {Options} */
const keys = {};

/** `at` names the place on the panel where a refusal is shown. @type {Deeds['does']} */
export async function does(at, method, path, body, words) {
	const name = path + JSON.stringify(body);
	const key = (keys[name] ??= crypto.randomUUID());
	const outcome = await ask(path, { method, body, key });
	state.answer = { at, title: 'Not saved', detail: 'The companion does not answer.' };
	if (outcome.kind === 'refused') {
		const { title, detail, go_on } = outcome;
		const again = () => does(at, method, path, { ...body, [go_on?.field ?? '']: true }, words);
		state.answer = { at, title, detail, go_on: go_on && { text: go_on.text, again } };
	}
	if (outcome.kind !== 'ok') return say(`${state.answer.title} ${state.answer.detail}`), false;
	delete keys[name];
	state.deeds += 1;
	const warnings = outcome.body?.warnings ?? [];
	state.answer = { at, title: '', detail: warnings.join(' '), done: words };
	await Promise.all([suggestAgain(), loadToday()]);
	say([words, ...warnings].join(' '));
	return true;
}

export async function loadToday() {
	const outcome = await ask('/api/today');
	if (outcome.kind === 'ok') state.today = outcome.body;
	changed();
}
