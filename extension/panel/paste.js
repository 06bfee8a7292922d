// @ts-check
/** A pasted list of names becomes a Reading, like one that was made from a page. */

/**
 * @typedef {import('../companion/wire.js').Reading} Reading
 * @typedef {import('../companion/wire.js').PageMutual} PageMutual
 */

const MOST_MUTUALS = 500;
const LONGEST_NAME = 200;
const ADDRESS = /https?:\/\/\S+|(?:www\.)?linkedin\.com\/in\/\S+/i;
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/**
 * @param {string} text
 * @returns {string | null} without query and fragment; null for what is no address of a page
 */
export function cleanAddress(text) {
  const found = ADDRESS.exec(text)?.[0].replace(/[),;>\]]+$/, '');
  if (!found) return null;
  try {
    const url = new URL(/^https?:/i.test(found) ? found : `https://${found}`);
    return url.origin + url.pathname;
  } catch {
    return null;
  }
}

/** @param {string} text */
function cleanName(text) {
  const words = text.replace(ADDRESS, ' ').replace(/\t/g, ' ').replace(INVISIBLE, '');
  return words
    .replace(/^[\s\-*•·–,;|<>()]+|[\s\-–,;|<>()]+$/g, '')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST_NAME);
}

/**
 * One name a line, with an address on the same line or on the next.
 * @param {string} text
 * @returns {PageMutual[]}
 */
export function mutualsOf(text) {
  /** @type {Map<string, PageMutual>} */
  const found = new Map();
  /** @type {PageMutual | null} */
  let last = null;
  for (const line of text.split(/\r?\n/)) {
    const url = cleanAddress(line);
    const name = cleanName(line);
    if (!name && url && last && !last.url) Object.assign(last, { url, name_quality: 'full' });
    if (!name) continue;
    last = { name, url, name_quality: url ? 'full' : 'provisional' };
    const key = url ?? name;
    if (!found.has(key)) found.set(key, last);
  }
  return [...found.values()].slice(0, MOST_MUTUALS);
}

/**
 * @param {import('./state.js').Paste} paste
 * @param {string | null} pageUrl address of the page in front, where it is known
 * @returns {Reading}
 */
export function pastedReading(paste, pageUrl) {
  const url = cleanAddress(paste.url);
  const headline = cleanName(paste.headline) || null;
  const mutuals = mutualsOf(paste.names);
  return {
    url: url ?? pageUrl ?? 'about:blank',
    site: 'other',
    kind: 'profile',
    refusal: null,
    subject: { name: cleanName(paste.who), url, urn: null, headline, company: null, degree: null },
    mutuals,
    others: null,
    total: null,
    complete: null,
    relation: 'mutual',
    cards: [],
    history: null,
    language: null,
    matched: { mutuals: 'pasted' },
  };
}
