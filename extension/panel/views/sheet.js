/** A text to send: it can be changed, is judged while it is, and is copied. */
import { does } from '../deeds.js';
import { ask } from '../link.js';
import { h } from '../render.js';
import { changed, copy, state } from '../state.js';
import { answered, aside, bar, button, inline, small } from './parts.js';
import { mark } from './steps.js';

const JUDGE_AFTER_MS = 300;

/** What was found in a text that the user changed. @type {Record<string, Judged>} */
const judged = {};
let timer = 0;
let copied = '';

/** @type {SheetUi['sheet']} */
export function sheet(text, about) {
	const { subject } = text;
	const id = `text-${about.introducer_id}-${about.prospect_id}-${text.kind}`;
	const was = id + text.text;
	const words = state.edits[was] ?? text.text;
	const own = words !== text.text;
	if (own && !judged[was] && state.link.kind === 'ok') void judge(was, text, about);
	const lint = own ? (judged[was]?.lint ?? []) : text.lint;
	const edit = (typed = '') => {
		state.edits[was] = typed;
		if (typed === text.text) delete state.edits[was];
		clearTimeout(timer);
		timer = setTimeout(judge, JUDGE_AFTER_MS, was, text, about);
		changed();
	};
	return [
		subject && h('p.under', small('Subject: '), subject, ' ', inline('Copy subject', () => copy(subject))),
		h('textarea', {
			id,
			key: id,
			'aria-label': `${text.label}, to be changed as you like`,
			'aria-describedby': lint.length ? `${id}-lint` : null,
			value: words,
			oninput: ({ target }) => edit(target.value),
		}),
		own && inline('Back to the text as it was written', () => edit(text.text)),
		lint.length > 0 && findings(`${id}-lint`, lint),
		copyBar(id, words, lint.some(isRed), text, about),
		answered(id),
		text.facts.length > 0 && facts(text),
	];
}

/** @type {SheetUi['judge']} */
async function judge(was, { kind }, { introducer_id, prospect_id }) {
	const text = state.edits[was];
	if (text === undefined) return;
	judged[was] ??= { lint: [] };
	const body = { kind, text, introducer_id, prospect_id };
	const outcome = await ask('/api/asks/lint', { method: 'POST', body });
	if (state.link.kind !== 'ok') delete judged[was];
	if (outcome.kind !== 'ok' || text !== state.edits[was]) return;
	judged[was] = outcome.body;
	changed();
}

const isRed = (/** @type {Finding} */ { severity }) => severity === 'red';

/** @type {SheetUi['findings']} */
const findings = (id, lint) =>
	h(
		'ul.findings',
		{ id, 'aria-label': 'Worth changing before you send it' },
		lint.map((it) => h(`li.${it.severity}`, isRed(it) && aside('To be changed: '), it.text)),
	);

/** A red finding blocks the button. @type {SheetUi['copyBar']} */
function copyBar(id, words, red, text, about) {
	const done = copied === id + words;
	const disabled = red && !done;
	const next = following(id, text, about, done);
	const act = async () => {
		if (await copy(words)) copied = id + words;
		changed();
	};
	return bar(
		button(text.copy, act, { class: next && done ? 'btn' : 'btn main', disabled }),
		disabled && button('Copy anyway', act),
		next && button(...next, { class: done ? 'btn main' : 'btn' }),
		h('span.grow'),
		done ? h('span.done', '✓ Copied') : small(`${[...words].length} characters`),
	);
}

/** What sending this text comes to. @type {SheetUi['following']} */
function following(id, { step, channel }, { introducer_id, prospect_id, ask_id, offers }, done) {
	if (step === 'asked' && !offers.length) {
		const body = { introducer_id, prospect_id, channel };
		return ['Mark as asked', () => does(id, 'POST', '/api/asks', body, 'Marked as asked.')];
	}
	const offer = done && ask_id && offers.find((it) => it.step === step);
	return offer ? [offer.text, () => mark(ask_id, { step })] : null;
}

/** @param {Written} text */
const facts = ({ facts: all }) =>
	h(
		'details.gap',
		h('summary.small', 'What this text rests on'),
		h('ul.things', all.map(({ text, source }) => h('li', text, ' ', h('span.src', source)))),
	);
