/**
 * Views are plain functions that return a description of what is to be seen; `render` brings the
 * document in line with it. Elements that are still wanted stay the same elements, so a field
 * that is being typed in keeps its focus, its caret and its scroll position while all around it
 * changes. Text becomes text nodes only: nothing that a page or the companion says is ever markup.
 *
 * @typedef {{ used: Set<ChildNode>, left: Set<ChildNode> }} Change what one render goes through:
 *   nodes in use, and nodes without a place where they were, which may have been moved to another
 */

/** @type {Map<string, Element>} */
const keyed = new Map();
/** @type {WeakMap<Element, Props>} */
const shown = new WeakMap();

/**
 * Describes an element by its tag with its classes, such as `p.small`; its attributes, where it has
 * any; and its children. `key` names one that is to be found again wherever it moves to; `onclick`
 * and the like are its listeners, `wide` is its width in percent.
 * @param {string} name @param {...(Props | Children)} rest @returns {VNode}
 */
export function h(name, ...rest) {
  const [tag, ...classes] = name.split('.');
  const { key = null, ...props } = isProps(rest[0]) ? /** @type {Props} */ (rest.shift()) : {};
  if (classes.length) props.class = classes.join(' ');
  const children = flat(/** @type {Children[]} */ (rest));
  return { tag, key: /** @type {string | null} */ (key), props, children };
}

/** @param {Props | Children} it */
const isProps = (it) => it && typeof it === 'object' && !Array.isArray(it) && !('tag' in it);

/** @param {Children[]} children */
const flat = (children) =>
  /** @type {Child[]} */ (children.flat(9)).filter((child) => child || child === 0);

/**
 * Makes the content of `host` what `children` describe.
 * @param {Element} host @param {...Children} children
 */
export function render(host, ...children) {
  const restore = placeOfFocus();
  /** @type {Change} */
  const change = { used: new Set(), left: new Set() };
  patch(host, flat(children), change);
  for (const node of change.left) if (!change.used.has(node)) node.remove();
  for (const [key, node] of keyed) if (!node.isConnected) keyed.delete(key);
  restore?.();
}

/** @param {Element} parent @param {Child[]} children @param {Change} change */
function patch(parent, children, change) {
  let cursor = /** @type {ChildNode | null} */ (parent.firstChild);
  /** @type {[Element, VNode][]} */
  const within = [];
  for (const child of children) {
    const vnode = child && typeof child === 'object' ? child : null;
    const node = vnode ? element(vnode, cursor) : text(String(child), cursor);
    change.used.add(node);
    if (node === cursor) cursor = cursor.nextSibling;
    else place(parent, node, cursor);
    if (vnode) within.push([/** @type {Element} */ (node), vnode]);
  }
  for (; cursor; cursor = cursor.nextSibling) change.left.add(cursor);
  for (const [node, vnode] of within) fill(node, vnode, change);
}

/** @param {string} words @param {ChildNode | null} cursor */
function text(words, cursor) {
  if (!(cursor instanceof Text)) return document.createTextNode(words);
  if (cursor.data !== words) cursor.data = words;
  return cursor;
}

/** @param {VNode} vnode @param {ChildNode | null} cursor @returns {Element} */
function element({ tag, key }, cursor) {
  const old = key === null ? cursor : keyed.get(key);
  const free = old instanceof Element && old.localName === tag;
  if (free && old.getAttribute('data-key') === key) return old;
  const made = document.createElement(tag);
  if (key !== null) {
    made.setAttribute('data-key', key);
    keyed.set(key, made);
  }
  return made;
}

/**
 * Puts a node before `cursor`; one that is in the document already keeps its focus and caret.
 * @param {Element & { moveBefore?: (node: Node, before: Node | null) => void }} parent
 * @param {ChildNode} node @param {ChildNode | null} cursor
 */
function place(parent, node, cursor) {
  if (node.isConnected && parent.isConnected && parent.moveBefore) parent.moveBefore(node, cursor);
  else parent.insertBefore(node, cursor);
}

/** @param {Element} node @param {VNode} vnode @param {Change} change */
function fill(node, { props, children }, change) {
  const before = shown.get(node) ?? {};
  shown.set(node, props);
  for (const name of Object.keys({ ...before, ...props }))
    if (before[name] !== props[name] && name !== 'value') put(node, name, props[name]);
  patch(node, children, change);
  // Last, since a <select> needs its options first; and a property, since the user changes it too.
  const field = /** @type {HTMLInputElement} */ (node);
  if ('value' in props && field.value !== props.value) field.value = String(props.value);
}

/** @param {Element} node @param {string} name @param {Props[string]} prop */
function put(node, name, prop) {
  if (name.startsWith('on')) Object.assign(node, { [name]: prop ?? null });
  else if (name === 'wide') /** @type {HTMLElement} */ (node).style.width = `${prop}%`;
  else if (prop === null || prop === undefined || prop === false) node.removeAttribute(name);
  else node.setAttribute(name, prop === true ? '' : String(prop));
}

/** What the user's hands are on while an answer of the companion changes what is around it. */
const HELD_STILL = 'input, textarea, select, [data-key] .chip';

/**
 * Remembers where on the screen the focused field stands; the answer puts it back there, so that
 * what changes above it does not move it away from under the user's hands.
 */
function placeOfFocus() {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || !field.matches(HELD_STILL)) return null;
  const { top } = field.getBoundingClientRect();
  const area = field instanceof HTMLTextAreaElement ? field : null;
  const caret = area && [area.selectionStart, area.selectionEnd];
  return () => {
    if (!field.isConnected) return;
    if (document.activeElement !== field) {
      field.focus({ preventScroll: true }); // browsers without moveBefore lose it when a node moves
      if (area && caret) area.setSelectionRange(caret[0], caret[1]);
    }
    const drift = field.getBoundingClientRect().top - top;
    if (Math.abs(drift) >= 1) window.scrollBy({ top: drift, behavior: 'instant' });
  };
}
