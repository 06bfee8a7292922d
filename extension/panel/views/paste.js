// @ts-check
import { choose } from '../look.js';
import { mutualsOf, pastedReading } from '../paste.js';
import { h } from '../render.js';
import { changed, currentTab, keepTabs } from '../state.js';
import { plural } from '../words.js';
import { field } from './parts.js';

/** @typedef {import('../state.js').Paste} Paste */

/** The way on where a page cannot be read: a list of names, from wherever the user has it. */
export function pasteBox() {
  const tab = currentTab();
  const paste = tab.paste ?? { who: '', url: '', headline: '', names: '' };
  const typed =
    (/** @type {keyof Paste} */ name) => (/** @type {{ target: HTMLInputElement }} */ event) => {
      tab.paste = { ...(tab.paste ?? paste), [name]: event.target.value };
      keepTabs();
      changed();
    };
  const onsubmit = (/** @type {Event} */ event) => {
    event.preventDefault();
    void choose(pastedReading(tab.paste ?? paste, tab.reading?.url ?? null));
  };
  const count = mutualsOf(paste.names).length;
  return h(
    'details',
    { class: 'card', key: 'paste' },
    h('summary', null, 'Paste a list of names instead'),
    h(
      'form',
      { onsubmit },
      field('Whom do you want to meet?', 'paste-who', {
        value: paste.who,
        oninput: typed('who'),
        required: true,
        maxlength: 200,
      }),
      field('What they do (optional)', 'paste-headline', {
        value: paste.headline,
        oninput: typed('headline'),
        maxlength: 300,
      }),
      field('Address of their profile (optional)', 'paste-url', {
        value: paste.url,
        oninput: typed('url'),
        inputmode: 'url',
      }),
      field(
        'Mutuals: one name a line, with the address of the profile if you have it',
        'paste-names',
        { rows: 5, value: paste.names, oninput: typed('names'), required: true },
      ),
      h(
        'div',
        { class: 'bar' },
        h(
          'button',
          { class: 'btn main', disabled: count === 0 },
          count ? `Rank ${plural(count, 'name', 'names')}` : 'Rank the names',
        ),
      ),
    ),
  );
}
