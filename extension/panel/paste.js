/** A pasted list of names becomes a Reading, like one that was made from a page. */

const MOST_MUTUALS = 500;
const LONGEST_NAME = 200;
const ADDRESS = /https?:\/\/\S+|(?:www\.)?linkedin\.com\/in\/\S+/i;
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/** What nobody knows is null. @type {Reading} */
export const NOTHING_READ = {
  url: '',
  site: 'other',
  kind: 'profile',
  refusal: null,
  subject: null,
  mutuals: [],
  others: null,
  total: null,
  complete: null,
  relation: 'mutual',
  cards: [],
  history: null,
  language: null,
  matched: {},
};

/** @param {string} text @returns without query and fragment; null for what is no page's address */
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
const cleanName = (text) =>
  text
    .replace(ADDRESS, ' ')
    .replace(/\t/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/^[\s\-*•·–,;|<>()]+|[\s\-–,;|<>()]+$/g, '')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST_NAME);

/**
 * One name a line, with an address on the same line or on the next.
 * @param {string} text @returns {PageMutual[]}
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
    if (!found.has(url ?? name)) found.set(url ?? name, last);
  }
  return [...found.values()].slice(0, MOST_MUTUALS);
}

/**
 * @param {Paste} paste @param {string | null} pageUrl address of the page in front, where known
 * @returns {Reading}
 */
export function pastedReading(paste, pageUrl) {
  const url = cleanAddress(paste.url);
  const headline = cleanName(paste.headline) || null;
  return {
    ...NOTHING_READ,
    url: url ?? pageUrl ?? 'about:blank',
    subject: { name: cleanName(paste.who), url, urn: null, headline, company: null, degree: null },
    mutuals: mutualsOf(paste.names),
    matched: { mutuals: 'pasted' },
  };
}
