import { look } from '../look.js';
import { h } from '../render.js';
import { keepSettings } from '../state.js';
import { bar, card, mainButton } from './parts.js';

const POINTS = {
  'What is read':
    'on the page you are looking at, the names, headlines and links of the mutual connections it shows, and the headline and jobs of the profile. Nothing else, and only while this panel is open.',
  'Where it goes': 'to the Inroad companion on this computer, and nowhere else.',
  'What it does to the page':
    'nothing. Inroad never clicks, scrolls, turns pages or sends anything for you.',
  'Your decision':
    'the terms of a site may forbid extensions that copy profile data. Whether to use Inroad there is up to you. It works without reading pages as well: you can paste a list of names, or import your own data.',
};

/** What is read and where it goes, before anything is read. */
export function consent() {
  const agree = async () => {
    await keepSettings({ consent: true });
    await look();
  };
  const points = Object.entries(POINTS).map(([what, words]) => h('li', h('b', `${what}: `), words));
  return card(
    'consent',
    h('h1', 'Before Inroad reads a page'),
    h('ul.plain', points),
    h('p.small', 'Inroad is not affiliated with any site.'),
    bar(mainButton('Read pages when I open the panel', agree)),
  );
}
