// @ts-check
/**
 * Notes as they are typed. Every edit is kept on this computer at once and sent a moment later;
 * what could not be sent waits for the companion. An edit keeps its key however often it is sent,
 * so that a second try never makes a second version.
 *
 * @typedef {import('../companion/wire.js').Entry} Entry
 * @typedef {import('../companion/wire.js').Note} Note
 * @typedef {import('../companion/wire.js').Signal} Signal
 * @typedef {{ text: string, closeness: number | null, relation: string, last_contact: string,
 *   rejected: string[] }} Fields
 * @typedef {{ id: number, name: string, pairing: string, prospect_id: number | null, key: string,
 *   fields: Fields }} Draft
 * @typedef {{ fields: Fields, signals: Signal[], status: 'saved' | 'typing' | 'sending' | 'waiting'
 *   | 'refused' | 'blank', problem: string, writtenAt: string, draft: Draft | null }} Editor
 */
import { api } from '../browser.js';
import { ask, onReady } from './link.js';
import { suggestAgain } from './look.js';
import { changed, say, state } from './state.js';

const SAVE_AFTER_MS = 600;
const PREVIEW_AFTER_MS = 250;
const PREFIX = 'draft:';

/** @type {Map<number, Editor>} */
const editors = new Map();
/** @type {Map<number, { preview: number, save: number }>} */
const timers = new Map();
/** @type {Set<number>} */
const sending = new Set();

/**
 * The editor of a mutual's note: what the companion has, or what was typed since.
 * @param {Entry} entry of a person with an id
 * @returns {Editor}
 */
export function editorOf(entry) {
  const id = /** @type {number} */ (entry.person.id);
  const known = editors.get(id);
  if (known && (known.draft || known.writtenAt > (entry.note?.written_at ?? ''))) return known;
  if (known && known.writtenAt === (entry.note?.written_at ?? '')) return known;
  const waiting = drafts.get(id);
  const editor = editorFrom(entry.note);
  if (waiting && waiting.name === entry.person.name) {
    Object.assign(editor, {
      fields: waiting.fields,
      draft: { ...waiting, pairing: state.pairing },
      status: 'waiting',
    });
    queueMicrotask(() => void send(id));
  }
  editors.set(id, editor);
  return editor;
}

/**
 * @param {Note | null} note
 * @returns {Editor}
 */
function editorFrom(note) {
  const { text = '', closeness = null, relation, last_contact, rejected = [] } = note ?? {};
  const fields = {
    text,
    closeness,
    relation: relation ?? '',
    last_contact: last_contact ?? '',
    rejected,
  };
  const signals = note?.signals ?? [];
  const status = note ? 'saved' : 'blank';
  return { fields, signals, status, problem: '', writtenAt: note?.written_at ?? '', draft: null };
}

/** Drafts that a former session of the panel has left. @type {Map<number, Draft>} */
const drafts = new Map();

/** Takes up what was typed and not sent when the panel was last open. */
export async function restoreDrafts() {
  const kept = await api.storage.local.get(null);
  for (const [name, draft] of Object.entries(kept)) {
    if (name.startsWith(PREFIX))
      drafts.set(Number(name.slice(PREFIX.length)), /** @type {Draft} */ (draft));
  }
}

/**
 * Takes an edit of a note.
 * @param {Entry} entry
 * @param {number | null} prospectId whom the user was looking at
 * @param {Partial<Fields>} changes
 */
export function edit(entry, prospectId, changes) {
  const id = /** @type {number} */ (entry.person.id);
  const editor = editorOf(entry);
  editor.fields = { ...editor.fields, ...changes };
  editor.status = 'typing';
  const key = crypto.randomUUID();
  const { name } = entry.person;
  editor.draft = {
    id,
    name,
    pairing: state.pairing,
    prospect_id: prospectId,
    key,
    fields: editor.fields,
  };
  void api.storage.local.set({ [PREFIX + id]: editor.draft });
  if ('text' in changes || 'rejected' in changes) previewSoon(id, editor);
  sendSoon(id);
  changed();
}

/**
 * @param {number} id
 * @param {Editor} editor
 */
function previewSoon(id, editor) {
  const { rejected } = editor.fields;
  editor.signals = editor.signals.filter((signal) => !rejected.includes(signal.key));
  const timer = timersOf(id);
  clearTimeout(timer.preview);
  timer.preview = setTimeout(() => void preview(editor), PREVIEW_AFTER_MS);
}

/** @param {number} id */
function sendSoon(id) {
  const timer = timersOf(id);
  clearTimeout(timer.save);
  timer.save = setTimeout(() => void send(id), SAVE_AFTER_MS);
}

/** @param {number} id */
function timersOf(id) {
  const known = timers.get(id) ?? { preview: 0, save: 0 };
  timers.set(id, known);
  return known;
}

/** @param {Editor} editor */
async function preview(editor) {
  const { text } = editor.fields;
  if (!text.trim()) editor.signals = [];
  else {
    const outcome = await ask('/api/notes/preview', { method: 'POST', body: { text } });
    if (outcome.kind !== 'ok' || editor.fields.text !== text) return;
    editor.signals = shownSignals(outcome.body.signals, editor.fields.rejected);
  }
  changed();
}

/**
 * @param {Signal[]} signals
 * @param {string[]} rejected
 */
function shownSignals(signals, rejected) {
  return signals.filter((signal) => !rejected.includes(signal.key));
}

/**
 * Sends the newest edit of a person's note; one at a time, so that none overtakes another.
 * @param {number} id
 */
async function send(id) {
  const editor = editors.get(id);
  const draft = editor?.draft;
  if (!editor || !draft || sending.has(id)) return;
  sending.add(id);
  editor.status = 'sending';
  changed();
  const outcome = await put(draft);
  sending.delete(id);
  if (editor.draft?.key !== draft.key) return sendSoon(id);
  await settle(editor, draft, outcome);
  changed();
}

/** @param {Draft} draft */
function put(draft) {
  const { text, closeness, relation, last_contact, rejected } = draft.fields;
  const said = { text, closeness, relation, last_contact: last_contact || null, rejected };
  const body = draft.prospect_id === null ? said : { ...said, prospect_id: draft.prospect_id };
  return ask(`/api/people/${draft.id}/note`, { method: 'PUT', body, key: draft.key });
}

/**
 * @param {Editor} editor
 * @param {Draft} draft
 * @param {import('../companion/client.js').Outcome} outcome
 */
async function settle(editor, draft, outcome) {
  if (outcome.kind === 'refused') {
    editor.status = 'refused';
    editor.problem = outcome.detail || outcome.title;
  } else if (outcome.kind === 'ok') {
    await saved(editor, draft, outcome.body);
  } else {
    editor.status = 'waiting';
    say('Not saved yet; will be sent when the companion is back.');
  }
}

/**
 * @param {Editor} editor
 * @param {Draft} draft
 * @param {Note} note
 */
async function saved(editor, draft, note) {
  drafts.delete(draft.id);
  await api.storage.local.remove(PREFIX + draft.id);
  editor.draft = null;
  editor.status = 'saved';
  editor.writtenAt = note.written_at;
  editor.signals = shownSignals(note.signals, editor.fields.rejected);
  say('Note saved.');
  await suggestAgain();
}

/** Sends what waits, of people on the screen and of others. */
function sendWaiting() {
  for (const [id, draft] of drafts) {
    if (!editors.has(id) && draft.pairing === state.pairing) editors.set(id, waitingEditor(draft));
  }
  for (const [id, editor] of editors) if (editor.draft) void send(id);
}

/**
 * @param {Draft} draft
 * @returns {Editor}
 */
function waitingEditor(draft) {
  return { ...editorFrom(null), fields: draft.fields, draft, status: 'waiting' };
}

onReady(sendWaiting);

/** How many notes wait for the companion. */
export function waitingNotes() {
  return [...editors.values()].filter((editor) => editor.status === 'waiting').length;
}

/** Forgets the notes of people of another companion. Drafts stay on the disk until adopted. */
export function forgetEditors() {
  editors.clear();
}
