/** Small pieces of language. Positions in notes are counted in code points, as the companion does. */

/**
 * How a person is called in a sentence: the first name, without a title before it.
 * @param {string} name
 */
export function firstName(name) {
  const words = name.trim().split(/\s+/);
  return words.find((word) => !word.endsWith('.')) ?? words[0];
}

/** @param {string} name */
export function initials(name) {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return ends.map((word) => [...word][0].toLocaleUpperCase()).join('') || '·';
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** @param {string} day ISO date @returns as people write it: "3 March 2027" */
export function dayInWords(day) {
  const date = new Date(`${day.slice(0, 10)}T00:00:00`);
  return Number.isNaN(date.valueOf()) ? day : DAY.format(date);
}

/** Today where the user is, as an ISO date. */
export function today() {
  const now = new Date();
  const there = new Date(now.valueOf() - now.getTimezoneOffset() * 60_000);
  return there.toISOString().slice(0, 10);
}

/**
 * Where the words of a signal stand in a text, in the units of the browser's text fields.
 * @param {string} text
 * @param {[number, number]} span in code points
 * @param {string} words what stands there, in case the text was tidied before it was read
 * @returns {[number, number]}
 */
export function unitsOf(text, span, words) {
  const points = [...text];
  const before = points.slice(0, span[0]).join('').length;
  const within = points.slice(...span).join('');
  const found = within === words ? before : text.indexOf(words);
  return found < 0 ? [before, before + within.length] : [found, found + words.length];
}

/** @param {number} count @param {string} one */
export const plural = (count, one) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** @param {number | null | undefined} degree of connection, as sites write it */
export const ordinal = (degree) =>
  degree ? (['', '1st', '2nd', '3rd'][degree] ?? `${degree}th`) : '';
