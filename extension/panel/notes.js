/**
 * Notes as they are typed. An edit is kept here at once and sent a moment later, or when the
 * companion is back. Its key stays: a second try makes no second version.
 */
import { api } from '../browser.js';
import { ask, onReady } from './link.js';
import { suggestAgain } from './look.js';
import { DRAFT, changed, say, state } from './state.js';

const AFTER_MS = { preview: 250, save: 600 };

export const WAITING = 'Not saved yet; will be sent when the companion is back.';

/** By the person's id. @type {Map<number, Editor>} */
const editors = new Map();

/** What the companion has, or what was typed since. @param {Entry} entry */
export function editorOf({ person, note }) {
	const id = /** @type {number} */ (person.id);
	const known = editors.get(id);
	if (known && (known.draft || known.writtenAt >= (note?.written_at ?? ''))) return known;
	const left = state.drafts.get(id);
	// Paired anew, the id may be somebody else's.
	const draft = left?.name === person.name ? { ...left, pairing: state.pairing } : null;
	const editor = newEditor(note, draft);
	editors.set(id, editor);
	if (draft) queueMicrotask(() => send(id));
	return editor;
}

/** @type {Noting['newEditor']} */
function newEditor(note, draft) {
	const { text = '', closeness = null, last_contact = null, rejected = [] } = note ?? {};
	const fields = { text, closeness, relation: note?.relation ?? '', last_contact, rejected };
	return {
		fields: draft?.fields ?? fields,
		signals: note?.signals ?? [],
		problem: '',
		writtenAt: note?.written_at ?? '',
		draft,
		sending: false,
		timers: {},
	};
}

/** @param {Editor} editor */
export function statusOf({ draft, problem, writtenAt }) {
	if (!draft) return writtenAt ? 'saved' : 'blank';
	if (problem) return 'refused';
	return state.link.kind === 'ok' ? 'saving' : 'waiting';
}

/** @type {Noting['edit']} */
export function edit(entry, prospect_id, changes) {
	const { name } = entry.person;
	const id = /** @type {number} */ (entry.person.id);
	const editor = editorOf(entry);
	const fields = { ...editor.fields, ...changes };
	const key = crypto.randomUUID();
	const draft = { id, name, pairing: state.pairing, prospect_id, key, fields };
	Object.assign(editor, { fields, draft, problem: '' });
	void api.storage.local.set({ [DRAFT + id]: draft });
	if ('text' in changes || 'rejected' in changes) {
		show(editor, editor.signals);
		soon(editor, 'preview', () => preview(id, editor));
	}
	soon(editor, 'save', () => send(id));
	changed();
}

/** @type {Noting['soon']} */
function soon({ timers }, what, act) {
	clearTimeout(timers[what]);
	timers[what] = setTimeout(act, AFTER_MS[what]);
}

/** @type {Noting['preview']} */
async function preview(person_id, editor) {
	const { text } = editor.fields;
	if (text.trim()) {
		const outcome = await ask('/api/notes/preview', { method: 'POST', body: { text, person_id } });
		if (outcome.kind !== 'ok' || editor.fields.text !== text) return;
		show(editor, outcome.body.signals);
	} else editor.signals = [];
	changed();
}

/** All but what the user has taken back. @type {Noting['show']} */
function show(editor, signals) {
	editor.signals = signals.filter(({ key }) => !editor.fields.rejected.includes(key));
}

/** Sends the newest edit; one at a time, so that none overtakes another. @type {Noting['send']} */
async function send(id) {
	const editor = editors.get(id);
	const draft = editor?.draft;
	if (!draft || editor.sending) return;
	Object.assign(editor, { sending: true, problem: '' });
	changed();
	const { fields, prospect_id, key } = draft;
	const body = { ...fields, prospect_id: prospect_id ?? undefined };
	const outcome = await ask(`/api/people/${id}/note`, { method: 'PUT', body, key });
	editor.sending = false;
	if (editor.draft?.key !== key) return soon(editor, 'save', () => send(id));
	if (outcome.kind === 'refused') {
		editor.problem = outcome.detail || outcome.title;
		return changed();
	}
	if (outcome.kind !== 'ok') return say(WAITING);
	state.drafts.delete(id);
	void api.storage.local.remove(DRAFT + id);
	Object.assign(editor, { draft: null, writtenAt: outcome.body.written_at });
	show(editor, outcome.body.signals);
	say('Note saved.');
	await suggestAgain();
}

// What waits is sent, whoever is on the screen.
onReady(() => {
	for (const [id, draft] of state.drafts)
		if (!editors.has(id) && draft.pairing === state.pairing) editors.set(id, newEditor(null, draft));
	for (const id of editors.keys()) void send(id);
});

export const waitingNotes = () =>
	[...editors.values()].filter((editor) => statusOf(editor) === 'waiting').length;

/** To another companion ids mean other people. Drafts stay on the disk. */
export const forgetEditors = () => editors.clear();
