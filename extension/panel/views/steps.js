/** Where an ask stands, and what may have happened since, a button each. */
import { does } from '../deeds.js';
import { h } from '../render.js';
import { changed } from '../state.js';
import { answered, bar, button, card, field, form, inline, small, submit } from './parts.js';

/** What the user is saying. */
let telling = { at: '', step: '', how: '' };

/** @param {AskView} ask */
export function askedCard({ id, introducer_id: who, text, next, pause, undo, outcome }) {
	const fresh = undo && Date.parse(undo.until) > Date.now();
	const back = fresh ? { undo: true, step: undo.step } : { step: 'corrected' };
	return card(
		'asked',
		h('h2.kicker', 'Your ask'),
		h('p.gap', text),
		outcome && h('p.small', outcome),
		steps(id, next),
		pause && rest(who, pause),
		bar(inline(fresh ? 'Undo' : 'That is not so', () => mark(id, back, 'Taken back.'))),
	);
}

/** @type {StepsUi['mark']} */
export const mark = (id, move, words = 'Marked.') =>
	does(`ask ${id}`, 'PATCH', `/api/asks/${id}`, move, words);

/** @type {StepsUi['steps']} */
export const steps = (id, offers) => [
	bar(
		offers.map((it) => button(it.text, () => take(id, it), { class: it.suggested ? 'btn main' : 'btn' })),
	),
	telling.at === `ask ${id}` && tell(id, offers.find(({ step }) => step === telling.step)),
	answered(`ask ${id}`),
];

/** @type {StepsUi['take']} */
function take(id, { step, asks_how }) {
	if (!asks_how) return mark(id, { step });
	telling = { at: `ask ${id}`, step, how: '' };
	return changed();
}

/** @type {StepsUi['tell']} */
function tell(id, offer) {
	if (!offer) return null;
	const send = async () => {
		const { step, how: detail } = telling;
		if (await mark(id, { step, detail, ...(offer.asks_met && { took_meeting: 'no' }) })) telling.at = '';
	};
	const props = { value: telling.how, maxlength: 500 };
	const typed = (how = '') => void (telling.how = how);
	const label = `${offer.text}: a line for yourself, if you like`;
	return form(send, field(label, 'how', props, typed), bar(submit('Save')));
}

/** @type {StepsUi['rest']} */
export function rest(person, { until, text, button: words }) {
	const path = `/api/people/${person}/rules`;
	const pause = () => does(path, 'PATCH', path, { not_before: until }, 'Paused.');
	return [h('p.gap', small(text), ' ', inline(words, pause)), answered(path)];
}
