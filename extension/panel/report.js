/** What helps to find a fault and tells nothing about anybody. */
import { VERSION, inPage } from '../browser.js';
import { PROTOCOL } from '../companion/client.js';
import { phrases } from '../reading/phrases.js';
import { waitingNotes } from './notes.js';
import { currentTab, state } from './state.js';

export const diagnostics = (companionVersion = '') => ({
	extension: VERSION(),
	protocol: PROTOCOL,
	companion: companionVersion,
	link: state.link.kind,
	consent: state.consent,
	browser: navigator.userAgent,
	language: navigator.language,
	tab: JSON.parse(JSON.stringify(currentTab(), withoutWords)),
	waitingNotes: waitingNotes(),
});

const TECHNICAL =
	/^(subject|mutuals|cards|paging|cut|refusal|site|kind|relation|language|verdict)$/;

/** Any but plain technical words might be from the page. @type {Replace} */
function withoutWords(key, value) {
	if (Array.isArray(value)) return value.length;
	if (typeof value !== 'string') return value;
	return TECHNICAL.test(key) && /^[a-z0-9_.:/-]{1,40}$/.test(value) ? value : undefined;
}

/**
 * How the page is built: tags, roles, names of parameters, `known` words; others are dashes. Runs in
 * the page, so it uses its argument and the page only. @param {string[]} known
 */
function skeleton(known) {
	const MOST_LINES = 4_000;
	const OF_PATHS = ['in', 'search', 'results', 'people', 'company', 'school'];
	const TELLING = ['role', 'data-sdui-screen', 'data-testid', 'data-view-name', 'aria-current'];
	/** @type {string[]} */
	const lines = [];
	const redacted = (word = '') => {
		const letters = word.replace(/[^\p{L}]/gu, '');
		if (known.includes(letters.toLowerCase())) return letters;
		return /\d/.test(word) ? '0' : '-';
	};
	const plain = (value = '') => (/^[a-z][a-z._-]{0,80}$/i.test(value) ? value : '-');
	const shape = (href = '') =>
		href.replace(/([^/?&=#:]+)(=?)/g, (_, word, is) => (is || OF_PATHS.includes(word) ? plain(word) : '-') + is).replaceAll('&', '?');
	const walk = (/** @type {Element} */ element, indent = '') => {
		if (lines.length >= MOST_LINES || /^(script|style|noscript|svg)$/i.test(element.tagName)) return;
		let line = indent + element.localName;
		for (const { name, value } of element.attributes) {
			if (TELLING.includes(name)) line += ` ${name}=${plain(value)}`;
			if (name === 'href') line += ` href=${shape(value)}`;
		}
		const own = [...element.childNodes].filter((node) => node.nodeType === 3);
		const words = own.flatMap((node) => node.nodeValue?.match(/\S+/g) ?? []).slice(0, 40);
		if (words[0]) line += ` "${words.map(redacted).join(' ')}"`;
		lines.push(line);
		for (const child of element.children) walk(child, `${indent} `);
	};
	walk(document.body);
	return lines.join('\n');
}

export async function reportOfPage() {
	const known = JSON.stringify(phrases).toLowerCase().match(/\p{L}{2,}/gu);
	return (await inPage(state.tabId, skeleton, [...new Set(known)]))?.result ?? '';
}
