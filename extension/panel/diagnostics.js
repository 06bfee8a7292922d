// @ts-check
/** What helps to find a fault and tells nothing about anybody. */
import { VERSION } from '../browser.js';
import { PROTOCOL } from '../companion/client.js';
import { waitingNotes } from './notes.js';
import { currentTab, state } from './state.js';

/** Rules have plain technical names; anything else might be from the page. */
const RULE = /^[a-z0-9_.:/-]{1,40}$/;

export function diagnostics() {
  const { reading, suggestion, phase, problem, chosen } = currentTab();
  return {
    extension: VERSION(),
    protocol: PROTOCOL,
    companion: state.version,
    link: state.link.kind,
    consent: state.consent,
    browser: navigator.userAgent,
    language: navigator.language,
    phase,
    reading: reading && {
      site: RULE.test(reading.site) ? reading.site : 'other',
      kind: reading.kind,
      refusal: reading.refusal,
      mutuals: reading.mutuals.length,
      others: reading.others,
      total: reading.total,
      complete: reading.complete,
      cards: reading.cards.length,
      language: reading.language,
      rules: rulesOf(reading.matched),
    },
    chosen: chosen !== null,
    suggestion: suggestion && {
      verdict: suggestion.verdict,
      ranked: suggestion.ranked.length,
      read: suggestion.read,
    },
    refused: problem !== null,
    waitingNotes: waitingNotes(),
  };
}

/** @param {Record<string, string>} matched */
function rulesOf(matched) {
  return Object.fromEntries(
    Object.entries(matched).map(([field, rule]) => [field, RULE.test(rule) ? rule : '(not shown)']),
  );
}
