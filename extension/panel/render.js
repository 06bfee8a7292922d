/**
 * Brings the document in line with what views describe. Elements still wanted stay, with focus and
 * caret. Text becomes text nodes: no word of a page is markup.
 */

/** @type {Map<string, Element>} */
const keyed = new Map();
/** @type {WeakMap<Element, Props>} */
const shown = new WeakMap();
let used = new Set();
/** Nodes found elsewhere than wanted. @type {ChildNode[]} */
let left = [];

/**
 * Describes an element by its tag and classes (`p.small`), its attributes if any, its children.
 * One with a `key` is found again wherever it moves to. @type {Ui['h']}
 */
export function h(name, first, ...rest) {
	const [tag, ...classes] = name.split('.');
	const isProps = first && typeof first === 'object' && !Array.isArray(first) && !('tag' in first);
	const { key = null, ...props } = /** @type {any} */ (isProps ? first : {});
	if (classes.length) props.class = classes.join(' ');
	return { tag, key, props, children: flat(isProps ? rest : [first, rest]) };
}

/** @type {Drawing['flat']} */
const flat = (children) => children.flat(9).filter(Boolean);

/** @type {Ui['render']} */
export function render(host, ...children) {
	const restore = placeOfFocus();
	used = new Set();
	left = [];
	patch(host, flat(children));
	for (const node of left) if (!used.has(node)) node.remove();
	for (const [key, node] of keyed) if (!node.isConnected) keyed.delete(key);
	restore?.();
}

/** @type {Drawing['patch']} */
function patch(parent, children) {
	let cursor = parent.firstChild;
	const nodes = children.map((child) => {
		const node = isElement(child) ? element(child, cursor) : text(`${child}`, cursor);
		used.add(node);
		if (node === cursor) cursor = cursor.nextSibling;
		else if (node.isConnected) parent.moveBefore(node, cursor); // it keeps its focus and caret
		else parent.insertBefore(node, cursor);
		return node;
	});
	for (; cursor; cursor = cursor.nextSibling) left.push(cursor);
	children.forEach((child, at) => isElement(child) && fill(nodes[at], child));
}

/** @param {Child} child @returns {child is VNode} */
const isElement = (child) => typeof child === 'object';

/** @type {Drawing['text']} */
function text(words, cursor) {
	if (!(cursor instanceof Text)) return document.createTextNode(words);
	if (cursor.data !== words) cursor.data = words;
	return cursor;
}

/** @type {Drawing['element']} */
function element({ tag, key }, cursor) {
	const old = key === null ? cursor : keyed.get(key);
	const fits = old instanceof Element && old.localName === tag;
	if (fits && old.getAttribute('data-key') === key) return old;
	const made = document.createElement(tag);
	if (key !== null) {
		made.setAttribute('data-key', key);
		keyed.set(key, made);
	}
	return made;
}

/** @type {Drawing['fill']} */
function fill(node, { props, children }) {
	const before = shown.get(node) ?? {};
	shown.set(node, props);
	for (const name of Object.keys({ ...before, ...props }))
		if (before[name] !== props[name] && name !== 'value') put(node, name, props[name]);
	patch(node, children);
	// A <select> needs its options first. A property, since the user changes it too.
	if ('value' in props && node.value !== props.value) node.value = props.value;
}

/** @type {Drawing['put']} */
function put(node, name, prop) {
	if (name.startsWith('on')) node[name] = prop ?? null;
	else if (name === 'wide') node.style.width = `${prop}%`;
	else if (prop === null || prop === undefined || prop === false) node.removeAttribute(name);
	else node.setAttribute(name, prop === true ? '' : prop);
}

/** What the user's hands are on while an answer comes. */
const HELD_STILL = 'input, textarea, select, [data-key] .chip';

/** Gives what keeps the focused field where it stands, whatever changes above it. */
function placeOfFocus() {
	const field = document.activeElement;
	if (!field?.matches(HELD_STILL)) return null;
	const { top } = field.getBoundingClientRect();
	return () => {
		if (field.isConnected) window.scrollBy(0, field.getBoundingClientRect().top - top);
	};
}
