// @ts-check
/** A report of a page without the people on it, made in the page itself and shown before it is
 * copied: how the page is built, and which of the words that Inroad knows stand where. */
import { api } from '../browser.js';
import { phrases } from '../reading/phrases.js';
import { state } from './state.js';

/**
 * The skeleton of the page: tags, roles, names of attributes and of parameters, words out of
 * `known`; every other word is a dash. Runs in the page, so it uses its argument and the page only.
 * @param {string[]} known
 */
export function skeleton(known) {
  const MOST_LINES = 4_000;
  const keep = new Set(known);
  const telling = ['role', 'data-sdui-screen', 'data-testid', 'data-view-name', 'aria-current'];
  /** @type {string[]} */
  const lines = [];
  /** @param {string} text */
  const redacted = (text) =>
    text
      .trim()
      .split(/\s+/)
      .slice(0, 40)
      .map((word) =>
        keep.has(word.toLowerCase().replace(/[^\p{L}]/gu, ''))
          ? word.replace(/[^\p{L}]/gu, '')
          : /\d/.test(word)
            ? '0'
            : '-',
      )
      .join(' ');
  /** @param {string} href */
  const shape = (href) => {
    try {
      const { pathname, searchParams } = new URL(href, document.baseURI);
      const path = pathname
        .split('/')
        .map((part) =>
          ['', 'in', 'search', 'results', 'people', 'company', 'school'].includes(part)
            ? part
            : '-',
        );
      return ` href=${path.join('/')}${[...searchParams.keys()].map((key) => (/^[a-z]{1,20}$/i.test(key) ? `?${key}` : '?-')).join('')}`;
    } catch {
      return ' href=-';
    }
  };
  /** @param {Element} element @param {string} indent */
  const walk = (element, indent) => {
    if (
      lines.length >= MOST_LINES ||
      ['SCRIPT', 'STYLE', 'NOSCRIPT', 'SVG'].includes(element.tagName.toUpperCase())
    )
      return;
    const told = telling.flatMap((name) => {
      const value = element.getAttribute(name);
      return value === null
        ? []
        : [` ${name}=${/^[a-z][a-z._-]{0,80}$/i.test(value) ? value : '-'}`];
    });
    const link = element.getAttribute('href');
    const text = [...element.childNodes]
      .filter((node) => node.nodeType === 3)
      .map((node) => node.nodeValue ?? '')
      .join(' ');
    const words = text.trim() ? ` "${redacted(text)}"` : '';
    lines.push(
      indent + element.localName + told.join('') + (link === null ? '' : shape(link)) + words,
    );
    for (const child of element.children) walk(child, `${indent} `);
  };
  if (document.body) walk(document.body, '');
  return lines.join('\n');
}

/** All words of all languages that the reader knows. */
function knownWords() {
  const words = JSON.stringify(phrases)
    .toLowerCase()
    .match(/\p{L}{2,}/gu);
  return [...new Set(words)];
}

/** @returns {Promise<string | null>} null where the browser does not let us look */
export async function reportOfPage() {
  if (state.tabId === null) return null;
  try {
    const target = { tabId: state.tabId };
    const [{ result }] = await api.scripting.executeScript({
      target,
      func: skeleton,
      args: [knownWords()],
    });
    return result ?? null;
  } catch {
    return null;
  }
}
