// @ts-check
import { look } from '../look.js';
import { h } from '../render.js';
import { keepSettings } from '../state.js';
import { button } from './parts.js';

/** What is read and where it goes, before anything is read. */
export function consent() {
  return h(
    'section',
    { class: 'card', key: 'consent' },
    h('h1', null, 'Before Inroad reads a page'),
    h(
      'ul',
      { class: 'plain' },
      h(
        'li',
        null,
        h('b', null, 'What is read: '),
        'on the page you are looking at, the names, headlines and links of the mutual connections it shows, and the headline and jobs of the profile. Nothing else, and only while this panel is open.',
      ),
      h(
        'li',
        null,
        h('b', null, 'Where it goes: '),
        'to the Inroad companion on this computer, and nowhere else.',
      ),
      h(
        'li',
        null,
        h('b', null, 'What it does to the page: '),
        'nothing. Inroad never clicks, scrolls, turns pages or sends anything for you.',
      ),
      h(
        'li',
        null,
        h('b', null, 'Your decision: '),
        'the terms of a site may forbid extensions that copy profile data. Whether to use Inroad there is up to you. It works without reading pages as well: you can paste a list of names, or import your own data.',
      ),
    ),
    h('p', { class: 'small' }, 'Inroad is not affiliated with any site.'),
    h(
      'div',
      { class: 'bar' },
      button('Read pages when I open the panel', agree, { class: 'btn main' }),
    ),
  );
}

async function agree() {
  await keepSettings({ consent: true });
  await look();
}
