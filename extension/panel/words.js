export function firstName(name = '') {
	const words = name.trim().split(/\s+/);
	return words.find((word) => !word.endsWith('.')) ?? words[0];
}

export function initials(name = '') {
	const letters = name.match(/(?<=^|[\s-])\p{L}/gu) ?? ['·'];
	const last = letters.slice(1).pop() ?? '';
	return (letters[0] + last).toLocaleUpperCase();
}

/** An ISO date, which is how Swedes write it. */
export const today = () => new Date().toLocaleDateString('sv');

/**
 * Where a signal's words stand, in the units of text fields. The companion counts code points of
 * text that it has tidied. @type {(text: string, span: Stretch, words: string) => Stretch}
 */
export function unitsOf(text, span, words) {
	const before = [...text].slice(0, span[0]).join('').length;
	const found = text.startsWith(words, before) ? before : text.indexOf(words);
	return found < 0 ? [before, before] : [found, found + words.length];
}

export const TONES = { plain: 'Plain', warm: 'Warm', formal: 'Formal' };
export const LANGUAGES = { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español' };

export const plural = (count = 0, one = '') => `${count} ${one}${count === 1 ? '' : 's'}`;

/** @param {number | null} [degree] of connection */
export const ordinal = (degree) => ['', '1st', '2nd', '3rd'][degree ?? 0] ?? `${degree}th`;
