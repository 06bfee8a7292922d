/**
 * Notes as they are typed. Every edit is kept on this computer at once and sent a moment later;
 * what could not be sent waits for the companion. An edit keeps its key however often it is sent,
 * so that a second try never makes a second version.
 *
 * @typedef {{ text: string, closeness: number | null, relation: string, last_contact: string,
 *   rejected: string[] }} Fields
 * @typedef {{ id: number, name: string, pairing: string, prospect_id: number | null, key: string,
 *   fields: Fields }} Draft
 * @typedef {{ fields: Fields, signals: Signal[], problem: string, writtenAt: string,
 *   status: 'saved' | 'typing' | 'sending' | 'waiting' | 'refused' | 'blank', draft: Draft | null,
 *   sending: boolean, timers: { preview: number, save: number } }} Editor
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
/** What a former session of the panel has left. @type {Map<number, Draft>} */
const drafts = new Map();

/** @param {Record<string, unknown>} kept what was typed and not sent when the panel was last open */
export function restoreDrafts(kept) {
  for (const [name, draft] of Object.entries(kept))
    if (name.startsWith(PREFIX))
      drafts.set(Number(name.slice(PREFIX.length)), /** @type {Draft} */ (draft));
}

/**
 * The editor of a mutual's note: what the companion has, or what was typed since.
 * @param {Entry} entry of a person with an id
 */
export function editorOf({ person, note }) {
  const id = /** @type {number} */ (person.id);
  const known = editors.get(id);
  if (known && (known.draft || known.writtenAt >= (note?.written_at ?? ''))) return known;
  const left = drafts.get(id);
  const waiting = left?.name === person.name ? { ...left, pairing: state.pairing } : null;
  const editor = newEditor(note, waiting);
  if (waiting) queueMicrotask(() => void send(id));
  editors.set(id, editor);
  return editor;
}

/** @param {Note | null} note @param {Draft | null} draft that waits @returns {Editor} */
function newEditor(note, draft) {
  const { text = '', closeness = null, relation, last_contact, rejected = [] } = note ?? {};
  const said = { relation: relation ?? '', last_contact: last_contact ?? '' };
  return {
    fields: draft?.fields ?? { text, closeness, rejected, ...said },
    signals: note?.signals ?? [],
    problem: '',
    writtenAt: note?.written_at ?? '',
    status: draft ? 'waiting' : note ? 'saved' : 'blank',
    draft,
    sending: false,
    timers: { preview: 0, save: 0 },
  };
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
  const fields = { ...editor.fields, ...changes };
  const key = crypto.randomUUID();
  const { pairing } = state;
  const draft = { id, name: entry.person.name, pairing, prospect_id: prospectId, key, fields };
  Object.assign(editor, { fields, status: 'typing', draft });
  void api.storage.local.set({ [PREFIX + id]: draft });
  if ('text' in changes || 'rejected' in changes) previewSoon(id, editor);
  sendSoon(id, editor);
  changed();
}

/** @param {number} id @param {Editor} editor */
function previewSoon(id, editor) {
  show(editor, editor.signals);
  clearTimeout(editor.timers.preview);
  editor.timers.preview = setTimeout(() => void preview(id, editor), PREVIEW_AFTER_MS);
}

/** @param {number} id @param {Editor} editor */
function sendSoon(id, { timers }) {
  clearTimeout(timers.save);
  timers.save = setTimeout(() => void send(id), SAVE_AFTER_MS);
}

/** @param {number} id @param {Editor} editor */
async function preview(id, editor) {
  const { text } = editor.fields;
  if (!text.trim()) editor.signals = [];
  else {
    const body = { text, person_id: id };
    const outcome = await ask('/api/notes/preview', { method: 'POST', body });
    if (outcome.kind !== 'ok' || editor.fields.text !== text) return;
    show(editor, outcome.body.signals);
  }
  changed();
}

/**
 * Shows what was understood, but for what the user has taken back.
 * @param {Editor} editor @param {Signal[]} signals
 */
function show(editor, signals) {
  editor.signals = signals.filter(({ key }) => !editor.fields.rejected.includes(key));
}

/**
 * Sends the newest edit of a person's note; one at a time, so that none overtakes another.
 * @param {number} id
 */
async function send(id) {
  const editor = editors.get(id);
  const draft = editor?.draft;
  if (!draft || editor.sending) return;
  Object.assign(editor, { sending: true, status: 'sending' });
  changed();
  const outcome = await put(draft);
  editor.sending = false;
  if (editor.draft?.key !== draft.key) return sendSoon(id, editor);
  await settle(editor, draft, outcome);
  changed();
}

/** @param {Draft} draft */
function put({ id, fields, prospect_id, key }) {
  const said = { ...fields, last_contact: fields.last_contact || null };
  const body = prospect_id === null ? said : { ...said, prospect_id };
  return ask(`/api/people/${id}/note`, { method: 'PUT', body, key });
}

/** @param {Editor} editor @param {Draft} draft @param {Outcome} outcome */
async function settle(editor, draft, outcome) {
  if (outcome.kind === 'ok') return saved(editor, draft, outcome.body);
  if (outcome.kind === 'refused') {
    Object.assign(editor, { status: 'refused', problem: outcome.detail || outcome.title });
  } else {
    editor.status = 'waiting';
    say('Not saved yet; will be sent when the companion is back.');
  }
}

/** @param {Editor} editor @param {Draft} draft @param {Note} note */
async function saved(editor, { id }, note) {
  drafts.delete(id);
  await api.storage.local.remove(PREFIX + id);
  Object.assign(editor, { draft: null, status: 'saved', writtenAt: note.written_at });
  show(editor, note.signals);
  say('Note saved.');
  await suggestAgain();
}

// What waits is sent, of people on the screen and of others.
onReady(() => {
  for (const [id, draft] of drafts)
    if (!editors.has(id) && draft.pairing === state.pairing) editors.set(id, newEditor(null, draft));
  for (const id of editors.keys()) void send(id);
});

/** How many notes wait for the companion. */
export const waitingNotes = () =>
  [...editors.values()].filter(({ status }) => status === 'waiting').length;

/** Forgets the notes of people of another companion. Drafts stay on the disk until adopted. */
export const forgetEditors = () => editors.clear();
