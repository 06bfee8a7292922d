/**
 * What helps to find a fault and tells nothing about anybody: the state of the panel, and a report
 * of a page without the people on it, which is shown before it is copied.
 */
import { VERSION, api } from '../browser.js';
import { PROTOCOL } from '../companion/client.js';
import { phrases } from '../reading/phrases.js';
import { waitingNotes } from './notes.js';
import { currentTab, state } from './state.js';

/** Rules have plain technical names; anything else might be from the page. */
const RULE = /^[a-z0-9_.:/-]{1,40}$/;

export function diagnostics() {
  const { reading: read, suggestion, phase, problem, chosen } = currentTab();
  const { site = '', matched = {}, kind, refusal, others, total, complete, language } = read ?? {};
  const { verdict, ranked, read: answered } = suggestion ?? {};
  const counts = { mutuals: read?.mutuals.length, others, total, complete, cards: read?.cards.length };
  const rules = rulesOf(matched);
  return {
    extension: VERSION(),
    protocol: PROTOCOL,
    companion: state.version,
    link: state.link.kind,
    consent: state.consent,
    browser: navigator.userAgent,
    language: navigator.language,
    phase,
    reading: read && { site: shown(site, 'other'), kind, refusal, ...counts, language, rules },
    chosen: chosen !== null,
    suggestion: suggestion && { verdict, ranked: ranked?.length, read: answered },
    refused: problem !== null,
    waitingNotes: waitingNotes(),
  };
}

/** @param {string} rule @param {string} instead */
const shown = (rule, instead) => (RULE.test(rule) ? rule : instead);

/** @param {Record<string, string>} matched */
const rulesOf = (matched) =>
  Object.fromEntries(
    Object.entries(matched).map(([field, rule]) => [field, shown(rule, '(not shown)')]),
  );

/**
 * The skeleton of the page: tags, roles, names of attributes and of parameters, words out of
 * `known`; every other word is a dash. Runs in the page, so it uses its argument and the page only.
 * @param {string[]} known
 */
function skeleton(known) {
  const MOST_LINES = 4_000;
  const OF_PATHS = ['', 'in', 'search', 'results', 'people', 'company', 'school'];
  const TELLING = ['role', 'data-sdui-screen', 'data-testid', 'data-view-name', 'aria-current'];
  /** @type {string[]} */
  const lines = [];
  /** @param {string} word */
  const redacted = (word) => {
    const letters = word.replace(/[^\p{L}]/gu, '');
    if (known.includes(letters.toLowerCase())) return letters;
    return /\d/.test(word) ? '0' : '-';
  };
  /** @param {string} href */
  const shape = (href) => {
    try {
      const { pathname, searchParams } = new URL(href, document.baseURI);
      const path = pathname.split('/').map((part) => (OF_PATHS.includes(part) ? part : '-'));
      const keys = [...searchParams.keys()];
      const named = keys.map((key) => (/^[a-z]{1,20}$/i.test(key) ? `?${key}` : '?-'));
      return ` href=${path.join('/')}${named.join('')}`;
    } catch {
      return ' href=-';
    }
  };
  /** @param {Element} element */
  const told = (element) =>
    TELLING.map((name) => [name, element.getAttribute(name)])
      .filter(([, value]) => value !== null)
      .map(([name, value]) => ` ${name}=${/^[a-z][a-z._-]{0,80}$/i.test(`${value}`) ? value : '-'}`)
      .join('');
  /** @param {Element} element @param {string} indent */
  const walk = (element, indent) => {
    if (lines.length >= MOST_LINES || /^(script|style|noscript|svg)$/i.test(element.tagName)) return;
    const href = element.getAttribute('href');
    const own = [...element.childNodes].filter((node) => node.nodeType === 3);
    const text = own.map((node) => node.nodeValue).join(' ').trim();
    const words = text && ` "${text.split(/\s+/).slice(0, 40).map(redacted).join(' ')}"`;
    const link = href === null ? '' : shape(href);
    lines.push(indent + element.localName + told(element) + link + words);
    for (const child of element.children) walk(child, `${indent} `);
  };
  if (document.body) walk(document.body, '');
  return lines.join('\n');
}

/** @returns {Promise<string>} empty where the browser does not let us look */
export async function reportOfPage() {
  const known = JSON.stringify(phrases).toLowerCase().match(/\p{L}{2,}/gu);
  try {
    const [{ result }] = await api.scripting.executeScript({
      target: { tabId: state.tabId ?? -1 },
      func: skeleton,
      args: [[...new Set(known)]],
    });
    return result ?? '';
  } catch {
    return '';
  }
}
