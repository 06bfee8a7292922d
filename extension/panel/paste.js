/** A pasted list of names becomes a Reading, as if a page had shown it. */
import { NOTHING_READ } from './state.js';

const MOST_MUTUALS = 500;
const LONGEST_NAME = 200;
const ADDRESS = /https?:\/\/\S+|(?:www\.)?linkedin\.com\/in\/\S+/i;
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/** Without query and fragment; null for what is no address of a page. */
export function cleanAddress(text = '') {
	const found = ADDRESS.exec(text)?.[0].replace(/[),;>\]]+$/, '');
	if (!found) return null;
	try {
		const url = new URL(/^https?:/i.test(found) ? found : `https://${found}`);
		return url.origin + url.pathname;
	} catch {
		return null;
	}
}

const cleanName = (text = '') =>
	text
		.replace(ADDRESS, ' ')
		.replace(/\s+/g, ' ')
		.replace(INVISIBLE, '')
		.replace(/^[\s\-*•·–,;|<>()]+|[\s\-–,;|<>()]+$/g, '')
		.slice(0, LONGEST_NAME);

/** One name a line, with an address on the same line or on the next. */
export function mutualsOf(text = '') {
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

/** @type {(paste: Paste, pageUrl?: string) => Reading} */
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
