/**
 * What the user says outside of notes: who they are, what an ask still needs, who knows whom. Each
 * is kept by the companion, and gives back what went wrong.
 */
import { ask, onReady } from './link.js';
import { suggestAgain } from './look.js';
import { changed, say, state } from './state.js';

/** @returns {Promise<Me | null>} null while the companion cannot be asked */
async function loadMe() {
  const outcome = await ask('/api/me');
  if (outcome.kind === 'ok') state.me = outcome.body;
  changed();
  return state.me;
}

onReady(() => void loadMe());

/** @param {Partial<Me>} facts */
export async function saveMe(facts) {
  const known = await loadMe();
  if (!known) return 'Not saved: the companion does not answer.';
  const me = { ...known, ...facts };
  const problem = await put('/api/me', me);
  if (problem) return problem;
  state.me = me;
  say('Saved.');
  return null;
}

/**
 * Saves what an ask was waiting for, and has the ask written.
 * @param {Record<string, string>} answers by the field of the missing fact
 * @param {number | null} prospectId
 */
export async function saveMissing(answers, prospectId) {
  const { 'me.name': name, 'me.offer': offer, benefit } = answers;
  const facts = { ...(name && { name }), ...(offer && { offer }) };
  let problem = name || offer ? await saveMe(facts) : null;
  if (!problem && benefit && prospectId !== null)
    problem = await put(`/api/people/${prospectId}/benefit`, { text: benefit });
  if (!problem) await suggestAgain();
  return problem;
}

/**
 * Saves how well a mutual knows the prospect.
 * @param {number} personId @param {number} prospectId @param {TieAnswer} answer
 */
export async function saveTie(personId, prospectId, answer) {
  const said = { prospect_id: prospectId, answer };
  const problem = await put(`/api/people/${personId}/tie`, said);
  say(problem ?? 'Saved.');
  if (!problem) await suggestAgain();
}

/** @param {string} path @param {unknown} body @returns {Promise<string | null>} what went wrong */
async function put(path, body) {
  const outcome = await ask(path, { method: 'PUT', body });
  if (outcome.kind === 'ok') return null;
  const refused = outcome.kind === 'refused' && (outcome.detail || outcome.title);
  return `Not saved: ${refused || 'the companion does not answer.'}`;
}
