// @ts-check
/**
 * Views are plain functions that return a description of what is to be seen; `render` brings the
 * document in line with it. Elements that are still wanted stay the same elements, so a field
 * that is being typed in keeps its focus, its caret and its scroll position while all around it
 * changes. Text becomes text nodes only: nothing that a page or the companion says is ever markup.
 *
 * @typedef {string | number | boolean | null | undefined | ((event: any) => void)} Prop
 * @typedef {{ [name: string]: Prop }} Props
 * @typedef {{ tag: string, key: string | null, props: Props, children: Child[] }} VNode
 * @typedef {VNode | string | number | false | null | undefined} Child
 * @typedef {Child | Child[]} Some
 * @typedef {Some | Some[]} More
 * @typedef {More | More[]} Children any of them, in lists within lists
 */

const SAFE_LINK = /^https?:\/\//i;
/** Set as properties: as attributes they would only be the value to begin with. */
const LIVE = new Set(['value', 'checked', 'disabled', 'open', 'hidden']);

/** @type {Map<string, Element>} */
const keyed = new Map();
/** @type {WeakMap<Element, Props>} */
const shown = new WeakMap();

/**
 * Describes an element. `key` names one that is to be found again wherever it moves to; `onclick`
 * and the like are its listeners.
 * @param {string} tag
 * @param {Props | null} props
 * @param {...Children} children
 * @returns {VNode}
 */
export function h(tag, props, ...children) {
  const { key = null, ...rest } = props ?? {};
  const flat = /** @type {Child[]} */ (children.flat(9));
  return {
    tag,
    key: key === null ? null : String(key),
    props: rest,
    children: flat.filter(isShown),
  };
}

/** @param {Child} child */
function isShown(child) {
  return child !== null && child !== undefined && child !== false && child !== '';
}

/**
 * Makes the content of `host` what `children` describe.
 * @param {Element} host
 * @param {...Children} children
 */
export function render(host, ...children) {
  const tree = /** @type {Child[]} */ (children.flat(9)).filter(isShown);
  const restore = placeOfFocus();
  /** @type {Change} */
  const change = { used: new Set(), left: new Set() };
  patch(host, tree, change);
  for (const node of change.left) if (!change.used.has(node)) node.remove();
  for (const [key, node] of keyed) if (!node.isConnected) keyed.delete(key);
  restore?.();
}

/**
 * What one render goes through: nodes in use, and nodes without a place where they were (which
 * may have been moved to another).
 * @typedef {{ used: Set<ChildNode>, left: Set<ChildNode> }} Change
 */

/**
 * @param {Element} parent
 * @param {Child[]} children
 * @param {Change} change
 */
function patch(parent, children, change) {
  let cursor = /** @type {ChildNode | null} */ (parent.firstChild);
  /** @type {[Element, VNode][]} */
  const within = [];
  for (const child of children) {
    const node = nodeFor(child, cursor);
    change.used.add(node);
    if (node === cursor) cursor = cursor.nextSibling;
    else place(parent, node, cursor);
    if (node instanceof Element) within.push([node, /** @type {VNode} */ (child)]);
  }
  for (; cursor; cursor = cursor.nextSibling) change.left.add(cursor);
  for (const [node, vnode] of within) fill(node, vnode, change);
}

/**
 * @param {Child} child
 * @param {ChildNode | null} cursor
 * @returns {ChildNode}
 */
function nodeFor(child, cursor) {
  return typeof child === 'object' && child ? element(child, cursor) : text(String(child), cursor);
}

/**
 * @param {string} words
 * @param {ChildNode | null} cursor
 * @returns {ChildNode}
 */
function text(words, cursor) {
  if (cursor instanceof Text) {
    if (cursor.data !== words) cursor.data = words;
    return cursor;
  }
  return document.createTextNode(words);
}

/**
 * @param {VNode} vnode
 * @param {ChildNode | null} cursor
 * @returns {Element}
 */
function element(vnode, cursor) {
  const known = vnode.key === null ? null : keyed.get(vnode.key);
  if (known?.localName === vnode.tag) return known;
  if (vnode.key === null && isFree(cursor, vnode.tag)) return cursor;
  const made = document.createElement(vnode.tag);
  if (vnode.key !== null) {
    made.setAttribute('data-key', vnode.key);
    keyed.set(vnode.key, made);
  }
  return made;
}

/**
 * May an element without a key be used again for another?
 * @param {ChildNode | null} node
 * @param {string} tag
 * @returns {node is Element}
 */
function isFree(node, tag) {
  return node instanceof Element && node.localName === tag && !node.hasAttribute('data-key');
}

/**
 * Puts a node before `cursor`; one that is in the document already keeps its focus and caret.
 * @param {Element} parent
 * @param {ChildNode} node
 * @param {ChildNode | null} cursor
 */
function place(parent, node, cursor) {
  const movable =
    /** @type {Element & { moveBefore?: (node: Node, before: Node | null) => void }} */ (parent);
  if (node.isConnected && parent.isConnected && movable.moveBefore)
    movable.moveBefore(node, cursor);
  else parent.insertBefore(node, cursor);
}

/**
 * @param {Element} node
 * @param {VNode} vnode
 * @param {Change} change
 */
function fill(node, vnode, change) {
  const before = shown.get(node) ?? {};
  shown.set(node, vnode.props);
  for (const name of Object.keys(before)) if (!(name in vnode.props)) put(node, name, null);
  const { value, ...first } = vnode.props;
  for (const [name, prop] of Object.entries(first))
    if (before[name] !== prop || LIVE.has(name)) put(node, name, prop);
  patch(node, vnode.children, change);
  if (value !== undefined) put(node, 'value', value); // last: a <select> needs its options first
}

/**
 * @param {Element} node
 * @param {string} name
 * @param {Prop} prop
 */
function put(node, name, prop) {
  if (name.startsWith('on')) return listen(node, name.slice(2));
  if (LIVE.has(name)) return live(node, name, prop);
  if (name === 'href' && !SAFE_LINK.test(String(prop))) return node.removeAttribute('href');
  if (prop === null || prop === undefined || prop === false) return node.removeAttribute(name);
  return node.setAttribute(name, prop === true ? '' : String(prop));
}

/**
 * @param {Element} node
 * @param {string} name
 * @param {Prop} prop
 */
function live(node, name, prop) {
  const target = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (node));
  const next = name === 'value' ? String(prop ?? '') : Boolean(prop);
  if (target[name] !== next) target[name] = next;
}

/** @type {WeakMap<Element, Set<string>>} */
const listening = new WeakMap();

/**
 * One listener an element and event; it calls what the newest description names.
 * @param {Element} node
 * @param {string} type
 */
function listen(node, type) {
  const types = listening.get(node) ?? new Set();
  if (types.has(type)) return;
  listening.set(node, types.add(type));
  node.addEventListener(type, (event) => {
    const handler = shown.get(node)?.[`on${type}`];
    if (typeof handler === 'function') handler(event);
  });
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
  const top = field.getBoundingClientRect().top;
  const caret =
    field instanceof HTMLTextAreaElement ? [field.selectionStart, field.selectionEnd] : null;
  return () => {
    if (!field.isConnected) return;
    if (document.activeElement !== field) {
      field.focus({ preventScroll: true }); // browsers without moveBefore lose it when a node moves
      if (caret && field instanceof HTMLTextAreaElement)
        field.setSelectionRange(caret[0], caret[1]);
    }
    const drift = field.getBoundingClientRect().top - top;
    if (Math.abs(drift) >= 1) window.scrollBy({ top: drift, behavior: 'instant' });
  };
}
