// @ts-check
/** Who the user is, as the companion keeps it; and the facts that an ask still needs. */
import { ask, onReady } from './link.js';
import { suggestAgain } from './look.js';
import { changed, say, state } from './state.js';

/** @typedef {import('../companion/wire.js').Me} Me */

/** @returns {Promise<Me | null>} null while the companion cannot be asked */
export async function loadMe() {
  const outcome = await ask('/api/me');
  if (outcome.kind === 'ok') state.me = outcome.body;
  changed();
  return state.me;
}

onReady(() => void loadMe());

/**
 * @param {Partial<Me>} facts
 * @returns {Promise<string | null>} what went wrong
 */
export async function saveMe(facts) {
  const known = await loadMe();
  if (!known) return 'Not saved: the companion does not answer.';
  const outcome = await ask('/api/me', { method: 'PUT', body: { ...known, ...facts } });
  if (outcome.kind !== 'ok') return trouble(outcome);
  state.me = { ...known, ...facts };
  say('Saved.');
  return null;
}

/**
 * Saves what an ask was waiting for, and has the ask written.
 * @param {Record<string, string>} answers by the field of the missing fact
 * @param {number | null} prospectId
 * @returns {Promise<string | null>} what went wrong
 */
export async function saveMissing(answers, prospectId) {
  /** @type {Partial<Me>} */
  const facts = {};
  if (answers['me.name']) facts.name = answers['me.name'];
  if (answers['me.offer']) facts.offer = answers['me.offer'];
  const problem = Object.keys(facts).length ? await saveMe(facts) : null;
  if (problem) return problem;
  if (answers.benefit && prospectId !== null) {
    const call = { method: /** @type {const} */ ('PUT'), body: { text: answers.benefit } };
    const outcome = await ask(`/api/people/${prospectId}/benefit`, call);
    if (outcome.kind !== 'ok') return trouble(outcome);
  }
  await suggestAgain();
  return null;
}

/**
 * Saves how well a mutual knows the prospect.
 * @param {number} personId
 * @param {number} prospectId
 * @param {import('../companion/wire.js').TieAnswer} answer
 */
export async function saveTie(personId, prospectId, answer) {
  const call = { method: /** @type {const} */ ('PUT'), body: { prospect_id: prospectId, answer } };
  const outcome = await ask(`/api/people/${personId}/tie`, call);
  if (outcome.kind !== 'ok') return say(trouble(outcome));
  say('Saved.');
  return suggestAgain();
}

/** @param {import('../companion/client.js').Outcome} outcome */
function trouble(outcome) {
  const why =
    outcome.kind === 'refused' ? outcome.detail || outcome.title : 'the companion does not answer.';
  return `Not saved: ${why}`;
}
