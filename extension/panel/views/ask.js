/** The texts to send to an introducer, what the moment needs first. */
import { does } from '../deeds.js';
import { writeTo } from '../look.js';
import { h } from '../render.js';
import { changed } from '../state.js';
import { LANGUAGES, TONES, firstName } from '../words.js';
import { answered, field, inline, later, named } from './parts.js';
import { sheet } from './sheet.js';

const missing = later(() => import('./missing.js'));

/** @type {View<Ask>} */
export function askCard(ask, suggestion, tab) {
	const { best, ranked, prospect, asked } = suggestion;
	const { introducer_id, texts, needed } = ask;
	const name = firstName(ranked.find(({ person }) => person.id === introducer_id)?.person.name);
	const [text] = texts.filter(({ kind }) => kind === (tab.kind ?? needed[0]));
	const kinds = needed.includes(text.kind) ? needed : [...needed.slice(0, 2), text.kind];
	const mine = asked?.introducer_id === introducer_id ? asked : null;
	const about = { introducer_id, prospect_id: prospect.id, ask_id: mine?.id, offers: mine?.next ?? [] };
	const facts = ask.missing.filter(({ field }) => text.missing.includes(field));
	return h(
		'section.card',
		{ id: 'ask', key: 'ask', 'aria-label': `The ask to ${name}` },
		best && best.person.id !== introducer_id && instead(best, name, tab),
		tabs(kinds.flatMap((kind) => texts.filter((it) => it.kind === kind)), text.kind, tab),
		h(
			'div',
			{ id: 'sheet', role: 'tabpanel', 'aria-labelledby': `tab-${text.kind}` },
			facts.length ? missing()?.missing(facts, suggestion, tab) : sheet(text, about),
		),
		choices(ask, text.kind, tab),
	);
}

/** @type {AskUi['instead']} */
function instead({ person }, name, tab) {
	const words = `Write to ${firstName(person.name)} instead`;
	return h('p.small.under', 'Written to ', named(name), '. ', inline(words, () => writeTo(tab, person.id)));
}

/** @type {AskUi['choose']} */
function choose(tab, kind) {
	tab.kind = kind;
	changed();
}

/** @type {AskUi['tabs']} */
function tabs(texts, chosen, tab) {
	const at = texts.findIndex(({ kind }) => kind === chosen);
	/** @type {Record<string, number>} */
	const places = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
	/** @param {KeyboardEvent} event */
	const onkeydown = (event) => {
		if (!(event.key in places)) return;
		event.preventDefault();
		const { kind } = texts[(places[event.key] + texts.length) % texts.length];
		choose(tab, kind);
		document.getElementById(`tab-${kind}`)?.focus();
	};
	const all = texts.map(({ kind, label }) => {
		const on = kind === chosen;
		const props = { id: `tab-${kind}`, key: `tab ${kind}`, onclick: () => choose(tab, kind) };
		const aria = { 'aria-selected': `${on}`, 'aria-controls': 'sheet', tabindex: on ? 0 : -1 };
		return h('button', { type: 'button', role: 'tab', ...props, ...aria }, label);
	});
	return h('div.tabs', { role: 'tablist', 'aria-label': 'What to send', onkeydown }, all);
}

/** Tone and language are remembered with the person. @type {AskUi['choices']} */
function choices({ introducer_id, texts, tone, language }, kind, tab) {
	const path = `/api/people/${introducer_id}`;
	/** @type {AskUi['line']} */
	const line = (name, label, value, options) => {
		const keep = (word = '') => does('choices', 'PATCH', path, { [name]: word }, 'Saved.');
		return field(label, name, { value }, keep, { options });
	};
	const options = Object.fromEntries(texts.map((text) => [text.kind, text.label]));
	return h(
		'details.gap',
		{ key: 'choices' },
		h('summary.small', 'Other texts, tone and language'),
		field('Text', 'kind', { value: kind }, (other) => choose(tab, other), { options }),
		h('div.pair', line('tone', 'Tone', tone, TONES), line('language', 'Language', language, LANGUAGES)),
		answered('choices'),
	);
}
