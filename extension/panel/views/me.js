// @ts-check
import { saveMe } from '../me.js';
import { h } from '../render.js';
import { changed, state } from '../state.js';
import { field } from './parts.js';

/** @typedef {import('../../companion/wire.js').Me} Me */

/** What the user has typed and not saved yet. @type {Partial<Record<keyof Me, string>>} */
let typed = {};
const form = { busy: false, message: '' };

/** @type {[Exclude<keyof Me, 'links' | 'tone' | 'language'>, string][]} */
const LINES = [
  ['name', 'Your name'],
  ['role', 'Your role'],
  ['company', 'Your company'],
  ['offer', 'What you do for people like the prospect, in one sentence'],
  ['proof', 'What shows that it works (optional)'],
];
const TONES = { plain: 'Plain', warm: 'Warm', formal: 'Formal' };
const LANGUAGES = { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español' };

/** Who the user is, for the ask. */
export function meForm() {
  const { me } = state;
  const title = h('h2', { class: 'kicker' }, 'You');
  if (!me)
    return h(
      'section',
      { class: 'card', key: 'me' },
      title,
      h('p', { class: 'gap' }, 'Kept by the companion; shown here once it is connected.'),
    );
  return h(
    'section',
    { class: 'card', key: 'me' },
    title,
    h(
      'form',
      { onsubmit: save },
      LINES.map(([name, label]) =>
        field(label, `me-${name}`, {
          ...input(name, me[name]),
          ...(name === 'offer' || name === 'proof' ? { rows: 2 } : {}),
        }),
      ),
      field('Links, one a line (up to five)', 'me-links', {
        ...input('links', me.links.join('\n')),
        rows: 2,
      }),
      h(
        'div',
        { class: 'pair' },
        choice('tone', 'Tone', TONES, me.tone),
        choice('language', 'Language of the texts', LANGUAGES, me.language),
      ),
      h(
        'div',
        { class: 'bar' },
        h('button', { class: 'btn main', disabled: form.busy }, 'Save'),
        form.message && h('span', { class: 'small' }, form.message),
      ),
    ),
  );
}

/**
 * @param {keyof Me} name
 * @param {string} saved
 */
function input(name, saved) {
  const oninput = (/** @type {{ target: HTMLInputElement }} */ event) => {
    typed[name] = event.target.value;
    form.message = '';
    changed();
  };
  return { value: typed[name] ?? saved, oninput, maxlength: name === 'links' ? 2_500 : 500 };
}

/**
 * @param {'tone' | 'language'} name
 * @param {string} label
 * @param {Record<string, string>} options
 * @param {string} saved
 */
function choice(name, label, options, saved) {
  const id = `me-${name}`;
  return h(
    'div',
    { class: 'field' },
    h('label', { for: id }, label),
    h(
      'select',
      { id, ...input(name, saved), maxlength: null },
      Object.entries(options).map(([value, words]) => h('option', { value }, words)),
    ),
  );
}

/** @param {Event} event */
async function save(event) {
  event.preventDefault();
  Object.assign(form, { busy: true, message: '' });
  changed();
  const problem = await saveMe(facts());
  if (!problem) typed = {};
  Object.assign(form, { busy: false, message: problem ?? 'Saved' });
  changed();
}

/** @returns {Partial<Me>} */
function facts() {
  const { links, ...lines } = typed;
  const trimmed = Object.fromEntries(
    Object.entries(lines).map(([name, line]) => [name, line.trim()]),
  );
  const list = links?.split(/\s+/).filter(Boolean).slice(0, 5);
  return { ...trimmed, ...(list && { links: list }) };
}
