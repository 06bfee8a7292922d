import { choose } from '../look.js';
import { mutualsOf, pastedReading } from '../paste.js';
import { h } from '../render.js';
import { changed, keepTabs } from '../state.js';
import { plural } from '../words.js';
import { bar, field, form, submit } from './parts.js';

/**
 * The way on where a page cannot be read: a list of names, from wherever the user has it.
 * @param {Tab} tab
 */
export function pasteBox(tab) {
  const paste = tab.paste ?? { who: '', url: '', headline: '', names: '' };
  const count = mutualsOf(paste.names).length;
  /** @param {string} label @param {keyof Paste} name @param {Props} props */
  const line = (label, name, props) =>
    field(label, `paste-${name}`, { value: paste[name], ...props }, (words) => {
      tab.paste = { ...paste, ...tab.paste, [name]: words };
      keepTabs();
      changed();
    });
  return h(
    'details.card',
    { key: 'paste' },
    h('summary', 'Paste a list of names instead'),
    form(
      () => choose(pastedReading(tab.paste ?? paste, tab.reading?.url ?? null)),
      line('Whom do you want to meet?', 'who', { required: true, maxlength: 200 }),
      line('What they do (optional)', 'headline', { maxlength: 300 }),
      line('Address of their profile (optional)', 'url', { inputmode: 'url' }),
      line('Mutuals: one name a line, with the address of the profile if you have it', 'names', {
        rows: 5,
        required: true,
      }),
      bar(submit(count ? `Rank ${plural(count, 'name')}` : 'Rank the names', count === 0)),
    ),
  );
}
