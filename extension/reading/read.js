// @ts-check

/**
 * The page reader: what one look at one page shows of mutual connections.
 *
 * `readPage` is injected as text, so it is ONE function that may use its argument and the page only; what differs
 * between sites and languages is data (`phrases.js`). Nothing of the page is changed. It is walked once into plain
 * records through the engine's own accessors, so that form fields named after DOM properties, huge and endless pages
 * can neither mislead nor hang it. Class names are never used to read: they die with every redesign. What counts is
 * what a thing means: the link whose network facet is exactly F, `/in/` addresses, URNs, roles; words give counts only.
 *
 * @typedef {import("./phrases.js").Phrases} Phrases
 * @typedef {import("./phrases.js").Site} Site
 * @typedef {import("./phrases.js").Kind} Kind
 * @typedef {{name: string, url: string | null, urn: string | null, headline: string | null, company: string | null,
 *   degree: number | null}} Person
 * @typedef {Person & {name_quality: "full" | "first_only" | "provisional"}} Mutual
 * @typedef {{others: number | null, total: number | null, complete: boolean | null}} Count
 * @typedef {{subject: Person, mutuals: Mutual[]} & Count} Card
 * @typedef {{from: string | null, to: string | null}} Span
 * @typedef {{positions: ({company: string, title: string | null} & Span)[],
 *   schools: ({name: string} & Span)[]}} History
 * @typedef {{url: string, site: string, kind: "profile" | "mutual_list" | "people_search" | "refused",
 *   refusal: string | null, subject: Person | null, mutuals: Mutual[], relation: "mutual" | "followed_by",
 *   cards: Card[], history: History | null, language: string | null, matched: Record<string, string>} & Count} Reading
 *
 * One element of the snapshot: `i` is its place in document order, `last` that of its last descendant, `k` its place
 * among the children of `up`; `at` the attributes that matter; `who` and `facet` what it links to; `aside`: beside the
 * matter of the page; `twin`: a second copy, for screen readers, of what stands beside it.
 * @typedef {{i: number, last: number, up: Rec | null, k: number, tag: string, el: Element, at: Record<string, string>,
 *   kids: (Rec | string)[], depth: number, who: Link | null, facet: Facet | null, aside: boolean, twin: boolean}} Rec
 * @typedef {(rec: Rec) => unknown} Test
 * @typedef {{text: string, rec: Rec, start: number}} Piece a run of text between two block edges
 * @typedef {{slug: string, url: string, urn: string | null, sub: string}} Link
 * @typedef {{of: string[], mutual: boolean}} Facet what a people search is narrowed to
 * @typedef {"mutual" | "followed"} Sense
 * @typedef {{language: string, named: number, decoy: boolean} & Count} Said
 * @typedef {{mutuals: Mutual[], said: Said | null, how: string, listed?: boolean}} Found `listed`: beside a link to all
 * @typedef {{card: Card, found: Found | null, anonymous: boolean}} Read
 *
 * @param {Phrases} phrases
 * @returns {Reading}
 */
export function readPage(phrases) {
  const NAME = 200;
  const LINE = 500;
  const URL_LENGTH = 2000;
  const MOST_MUTUALS = 500;
  const MOST_CARDS = 100;
  const MOST_ITEMS = 100;
  const MOST_COUNT = 100_000;
  const MOST_NODES = 80_000; // ten times the largest page seen
  const MOST_DEPTH = 400; // parsers stop at 512, live pages at about 70
  const MOST_LINKS = 60; // of one card: real ones have a dozen
  const MOST_TEXT = 4_000; // of one node: no line that is read is longer
  const MOST_MS = 350;
  const MARK = "\uFFFC"; // stands for a name in a sentence
  const UNKNOWN = "links, language unknown";

  // ---- text: unicode classes are slow to build, so plain text goes past them

  const plain = /^[\x20-\x7E]*$/;
  const suspect =
    /[\0-\x1F\x7F-\x9F\xAD\u0300-\u036F\u0600-\u0605\u061C\u06DD\u070F\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3099\u309A\uD800-\uF8FF\uFEFF\uFFF0-\uFFFF]/;
  const ideographs = /[\u1100-\u11FF\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]|[\uD840-\uD87F]/;
  const noise = /[\0-/:-@[-`{-\xBF\u2000-\u206F\u2190-\u2BFF\u3000-\u303F\uFE00-\uFE0F]+/g;
  const count = /(?<![\d.,])(\d{1,3}(?:[.,'’\xA0\u202F\u2009 ]\d{3})+|\d+)([+km]?)(?![.,]\d)/gi;

  const hasLetter = (text = "") => /[a-z]/i.test(text) || (!plain.test(text) && /\p{L}/u.test(text));
  const isWordy = (text = "") => /\d/.test(text) || hasLetter(text);
  /** @param {string | undefined} one */
  const isCased = (one) => one !== undefined && one.toLowerCase() !== one.toUpperCase();
  /** In lower case, letter for letter. */
  const lower = (text = "") => text.replace(/İ/g, "I").toLowerCase();
  /** Letters and digits as words between single spaces, to compare what is said. */
  const bare = (text = "") => ` ${text.toLowerCase().normalize("NFC").replace(noise, " ").trim()} `;

  /** Visible characters only, NFC, white space folded, within `limit`. */
  function clean(text = "", limit = LINE) {
    let out = text.slice(0, limit * 8).replace(/\s+/g, " ").trim();
    if (!plain.test(out)) out = visible(out);
    return out.length > limit ? `${out.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "").trimEnd()}…` : out;
  }

  /** Without control, zero-width and bidi characters; joiners stay where a script or an emoji needs them. */
  function visible(text = "") {
    let out = text.normalize("NFC");
    if (!suspect.test(out)) return out;
    out = out.replace(/(?![\u200C\u200D])\p{C}/gu, "");
    if (/[\u200C\u200D]/.test(out)) {
      out = out.replace(
        /(?<![\p{Script=Arabic}\u0900-\u0DFF\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]/gu,
        "",
      );
    }
    return out.normalize("NFC").replace(/\s+/g, " ").trim();
  }

  /** With the digits of every script as ASCII ones: each script has its ten in one row. */
  function digits(text = "") {
    if (!/[\u0660-\u1FFF\uA620-\uABFF\uFF10-\uFF19\uD800-\uDFFF]/.test(text)) return text;
    return text.replace(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      let zero = code;
      while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
      return code < 128 ? digit : String(code - zero);
    });
  }

  /** A whole number as pages write it ("1,024", "1.024", "1 024"); null where it is too large. */
  function number(text = "") {
    const value = Number(text.replace(/\D/g, ""));
    return value <= MOST_COUNT ? value : null;
  }

  /** @type {Map<string, RegExp>} */
  const rules = new Map();

  /**
   * The words of one kind, in one language or in all, built when first asked for.
   * @param {Kind} kind
   */
  function words(kind, language = "", before = "", after = "") {
    const key = [kind, language, before, after].join();
    let rule = rules.get(key);
    if (!rule) {
      const { languages } = phrases;
      const all = (language ? [languages[language]] : Object.values(languages)).map((one) => one[kind]);
      rule = new RegExp(`${before}(?:${all.filter(Boolean).join("|") || "(?!)"})${after}`);
      rules.set(key, rule);
    }
    return rule;
  }

  /** @param {Kind} kind */
  const isWord = (kind, text = "") => words(kind, "", "^", "$").test(lower(text.trim()));

  /** Where a pattern of words stands in a text in lower case, not inside a longer word. @param {RegExp} rule */
  function find(rule, low = "") {
    for (let from = 0; ;) {
      const found = rule.exec(low.slice(from));
      if (!found) return null;
      const at = from + found.index;
      const end = at + found[0].length;
      if (!isCased(low[at - 1]) && !isCased(low[end])) return { at, end };
      from = at + 1;
    }
  }

  // ---- addresses

  const select = (selector = "") => [...Document.prototype.querySelectorAll.call(document, selector)];
  const attribute = Element.prototype.getAttribute;
  const here = new URL(location.href);
  const { linkedin } = phrases;
  const demo =
    linkedin.demo.includes(here.hostname) && select(":root").some((el) => attribute.call(el, linkedin.mark) !== null);
  const onLinkedIn = demo || isHost(here.hostname, linkedin.hosts);
  const home = demo ? here.origin : "https://www.linkedin.com";
  const [siteName, site] = (onLinkedIn ? null : siteHere()) ?? ["other", null];
  const owner = site && (handleAt(site, site.list, here.pathname) ?? handleAt(site, site.profile, here.pathname));

  /** @param {string[]} hosts */
  function isHost(host = "", hosts) {
    return hosts.some((known) => host === known || host.endsWith(`.${known}`));
  }

  /** A site without hosts of its own may be served by any: its address must say so. */
  function siteHere() {
    return Object.entries(phrases.sites).find(([, one]) =>
      one.hosts.length
        ? isHost(here.hostname, one.hosts)
        : handleAt(one, one.profile, here.pathname) || handleAt(one, one.list, here.pathname),
    );
  }

  /** @param {Site} site */
  function handleAt(site, shape = "", path = "") {
    const handle = new RegExp(shape).exec(decoded(path))?.[1] ?? null;
    return handle && site.reserved.split("|").includes(handle.toLowerCase()) ? null : handle;
  }

  function decoded(text = "") {
    try {
      return decodeURIComponent(text).normalize("NFC");
    } catch {
      return text;
    }
  }

  function address(href = "") {
    if (href.length > URL_LENGTH || !URL.canParse(href, here.href)) return null;
    const url = new URL(href, here);
    return /^https?:$/.test(url.protocol) ? url : null;
  }

  /** @param {string | undefined} href */
  const param = (href, name = "") => decoded(address(href ?? "")?.searchParams.get(name) ?? "");

  /** @param {URL} url @returns {Link | null} */
  function personAt(url) {
    if (site) return neighbourAt(url);
    if (!isHost(url.hostname, linkedin.hosts) && url.origin !== here.origin) return null;
    const path = /^\/(?:mwlite\/)?in\/([^/]+)\/?(.*)$/.exec(url.pathname);
    if (path) {
      const slug = decoded(path[1]);
      const urn = urnIn(slug) ?? urnIn(decoded(url.searchParams.get("miniProfileUrn") ?? ""));
      return { slug: slug.toLowerCase(), url: `${home}/in/${path[1]}/`.slice(0, URL_LENGTH), urn, sub: path[2] };
    }
    const lead = /^\/sales\/(?:lead|people)\/([^/,]+)([^/]*)\/?(.*)$/.exec(url.pathname);
    if (!lead) return null;
    const [, id, rest, sub] = lead;
    return { slug: `sales:${id.toLowerCase()}`, url: `${home}/sales/lead/${id}${rest}`, urn: urnIn(id), sub };
  }

  /** The same on another site; the owner of the page is nobody's neighbour. @param {URL} url */
  function neighbourAt(url) {
    const handle = site && url.origin === here.origin && !url.search && handleAt(site, site.profile, url.pathname);
    if (!handle || handle.toLowerCase() === owner?.toLowerCase()) return null;
    const plainUrl = `${url.origin}${url.pathname.replace(/\/$/, "")}`.slice(0, URL_LENGTH);
    return { slug: handle.toLowerCase(), url: plainUrl, urn: null, sub: "" };
  }

  /** The member id at the end of a URN, or one that stands alone. */
  function urnIn(text = "") {
    return /(?:^|[:(,])(AC[a-zA-Z][\w-]{5,})/.exec(text)?.[1].slice(0, NAME) ?? null;
  }

  /** @param {URL} url @returns {Facet | null} */
  function facetAt(url) {
    if (!url.pathname.includes("/search/results/")) return null;
    const network = values(url, ["network", "facetNetwork"]);
    const named = values(url, ["connectionOf", "facetConnectionOf"]);
    const urns = named.filter((value) => urnIn(value));
    const of = urns.length ? urns : named;
    return of.length ? { of, mutual: network.join() === "F" && of.length === 1 } : null;
  }

  /** Whatever brackets and quotes a facet is written with. @param {URL} url @param {string[]} names */
  function values(url, names) {
    const text = names.map((name) => url.searchParams.getAll(name).join()).join();
    return (decoded(text).match(/[\w-]+/g) ?? []).filter((word) => word !== "List").slice(0, 20);
  }

  /** @returns {Pick<Rec, "who" | "facet">} */
  function targetOf(href = "") {
    const known = targets.get(href);
    if (known) return known;
    const url = site || /\/in\/|\/sales\/|onnection_?of/i.test(href) ? address(href) : null;
    const target = { who: url && personAt(url), facet: url && facetAt(url) };
    targets.set(href, target);
    return target;
  }

  // ---- snapshot

  const set = (text = "") => new Set(text.split(/[ |]/));
  const wanted = set(
    "href role id style hidden src open alt disabled type componentkey itemprop rel aria-hidden aria-label " +
      "aria-current aria-busy aria-modal aria-disabled data-sdui-screen data-testid data-chameleon-result-urn " +
      "data-urn data-id data-anonymize data-component-type data-display-contents",
  );
  if (!onLinkedIn || demo) wanted.add("class"); // hashed there, and long
  const skipped = set(
    "script style noscript template head iframe object canvas video audio textarea select symbol defs path " +
      phrases.foreign.tags,
  );
  const foreign = new RegExp(`^(?:${phrases.foreign.marks})(?:[-_\\s]|$)`);
  /** @type {Map<string, string>} */
  const edges = new Map();
  for (const tag of set("p li h1 h2 h3 h4 h5 h6 section article tr br hr")) edges.set(tag, "\n");
  for (const tag of set(
    "div ul ol main aside header footer nav figure dl dt dd td th table form button address blockquote body",
  ))
    edges.set(tag, " ");

  /** @param {Rec} rec */
  const isDialog = ({ tag, at }) =>
    tag === "dialog" || /^(?:alert)?dialog$/.test(at.role) || at["aria-modal"] === "true";
  const is = /** @satisfies {Record<string, Test>} */ ({
    person: (rec) => rec.who !== null,
    heading: (rec) => /^h[123]$/.test(rec.tag),
    section: (rec) => rec.tag === "section",
    button: (rec) => rec.tag === "button" || rec.at.role === "button" || rec.at.role === "menu",
    item: (rec) => rec.tag === "li" || rec.at.role === "listitem" || rec.at["data-chameleon-result-urn"] !== undefined,
    post: (rec) => /^urn:li:(?:activity|aggregate|ugcPost|share)/.test(urnAttribute(rec)),
    busy: (rec) => rec.at["aria-busy"] === "true" || rec.at.role === "progressbar",
    /** Beside the matter of the page: columns, bars, what lies over it. */
    aside: (rec) =>
      /^(?:aside|nav|footer)$/.test(rec.tag) ||
      /^(?:complementary|navigation|contentinfo|banner)$/.test(rec.at.role) ||
      isDialog(rec),
    matter: (rec) => !rec.aside && !around(rec, (one) => one.twin),
    shown: (rec) => Element.prototype.checkVisibility.call(rec.el, { visibilityProperty: true }),
    strong: (rec) => {
      if (rec.tag !== "strong" && rec.tag !== "b") return false;
      const text = digits(textOf(rec));
      return text !== "" && !/^\d/.test(text) && !find(words("mutual"), lower(text));
    },
  });

  const nowhere = { who: null, facet: null };
  /** @type {Map<string, Pick<Rec, "who" | "facet">>} */
  const targets = new Map();
  /** @type {Map<Rec, string>} */
  const names = new Map();
  /** @type {Map<Rec, Rec | null>} */
  const firsts = new Map();
  const started = performance.now();
  const attributeNames = Element.prototype.getAttributeNames;
  const tagName = Object.getOwnPropertyDescriptor(Element.prototype, "localName")?.get ?? (() => "");
  /** @type {Rec[]} */
  const recs = [];
  let cut = false;
  snapshot();
  const links = recs.filter((rec) => rec.tag === "a" && rec.at.href !== undefined);
  for (const rec of recs) if (rec.at["aria-hidden"] === "true") markTwins(rec);

  /** The page as records; `cut` when it was too large to take whole. */
  function snapshot() {
    const walker = Document.prototype.createTreeWalker.call(document, document, 5); // elements, text
    let up = /** @type {Rec | null} */ (null);
    let node = walker.firstChild();
    while (node) {
      const rec = take(node, up);
      const inner = rec && rec.depth < MOST_DEPTH ? walker.firstChild() : null;
      if (rec && inner) up = rec;
      node = inner ?? walker.nextSibling();
      while (!node && up) {
        up.last = recs.length - 1;
        up = up.up;
        walker.parentNode();
        node = walker.nextSibling();
      }
      cut = recs.length >= MOST_NODES || (recs.length % 512 === 0 && performance.now() - started > MOST_MS);
      if (cut) break;
    }
    for (; up; up = up.up) up.last = recs.length - 1;
  }

  /** @param {Node} node @param {Rec | null} up @returns {Rec | null} a record when its inside matters */
  function take(node, up) {
    if (!(node instanceof Element)) {
      up?.kids.push((node.nodeValue ?? "").slice(0, MOST_TEXT));
      return null;
    }
    const tag = tagName.call(node);
    if (skipped.has(tag)) return null;
    /** @type {Record<string, string>} */
    const at = {};
    for (const name of attributeNames.call(node)) {
      if (!wanted.has(name)) continue;
      at[name] = attribute.call(node, name) ?? "";
      if (isUnread(name, at[name])) return null;
    }
    if (tag === "dialog" && at.open === undefined) return null;
    const i = recs.length;
    const k = up?.kids.length ?? 0;
    const depth = (up?.depth ?? -1) + 1;
    const target = tag === "a" && at.href ? targetOf(at.href) : nowhere;
    /** @type {Rec} */
    const rec = { i, last: i, up, k, tag, el: node, at, kids: [], depth, ...target, aside: false, twin: false };
    rec.aside = up?.aside || is.aside(rec);
    recs.push(rec);
    up?.kids.push(rec);
    return tag === "svg" ? null : rec;
  }

  /** Not on the screen by its own word, or put there by another extension. */
  function isUnread(name = "", value = "") {
    if (name === "id" || name === "class") return foreign.test(value);
    if (name === "style") return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value);
    if (name === "src" || name === "href") return /^[\w-]+-extension:/.test(value);
    return name === "hidden" && value !== "until-found";
  }

  /**
   * Pages print a line twice: once to be seen (aria-hidden), once to be heard, often with words around it. The second
   * copy is a twin and is not read.
   * @param {Rec} rec
   */
  function markTwins(rec) {
    const seen = rec.up ? bare(say(rec, 300)) : "";
    if (!rec.up || seen.length < 3) return;
    for (const step of [1, -1]) {
      const beside = elementBeside(rec.up, rec.k, step);
      if (beside && beside.at["aria-hidden"] !== "true" && repeats(bare(say(beside, 600)), seen)) beside.twin = true;
    }
  }

  /** @param {Rec} up @param {number} at @param {number} step */
  function elementBeside(up, at, step) {
    for (let k = at + step; Math.abs(k - at) < 4; k += step) {
      const kid = up.kids[k];
      if (typeof kid !== "string") return kid;
      if (kid.trim()) return null;
    }
    return null;
  }

  function repeats(heard = "", seen = "") {
    if (heard.includes(seen)) return true;
    const inner = seen.trim();
    const isBadge = /^[123]\b/.test(inner) && inner.length < 8;
    if (isBadge) return heard.includes(` ${inner[0]}`) && heard.length < 60;
    return (inner.length >= 4 || ideographs.test(inner)) && heard.includes(inner);
  }

  /** Its text with a mark for each name, and a new line where a paragraph ends. @param {Rec} rec @param {Test} isName */
  function sentence(rec, isName, limit = MOST_TEXT) {
    const names = /** @type {Rec[]} */ ([]);
    let text = "";
    /** @param {Rec} at */
    const add = (at) => {
      if (isName(at)) {
        names.push(at);
        text += MARK;
        return;
      }
      const edge = edges.get(at.tag) ?? "";
      text += edge;
      for (const kid of at.kids) {
        if (text.length > limit) return;
        if (typeof kid === "string") text += kid.replace(/[\n\uFFFC]/g, " ");
        else if (!kid.twin) add(kid);
      }
      text += edge;
    };
    add(rec);
    return { text, names };
  }

  /** @param {Rec} rec @param {number} [limit] */
  function say(rec, limit) {
    return sentence(rec, () => false, limit).text;
  }

  /** @param {Rec} rec */
  const textOf = (rec) => clean(say(rec, 1000));
  /** @param {Rec} rec */
  const ownText = (rec) => rec.kids.filter((kid) => typeof kid === "string").join(" ").trim();

  // ---- places

  /** @param {Rec} rec @param {Rec} outer */
  const inside = (rec, outer) => rec.i >= outer.i && rec.i <= outer.last;
  /** @param {Rec} outer */
  const within = (outer) => recs.slice(outer.i, outer.last + 1);
  /** @param {Rec} rec */
  const urnAttribute = (rec) => rec.at["data-urn"] ?? rec.at["data-id"] ?? rec.at["data-chameleon-result-urn"] ?? "";

  /** @param {Rec} outer */
  function linksIn(outer, most = Infinity) {
    const from = linkFrom(outer.i);
    return links.slice(from, Math.min(linkFrom(outer.last + 1), from + most));
  }

  /** @param {number} i */
  function linkFrom(i) {
    let low = 0;
    let high = links.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (links[middle].i < i) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The nearest record around `rec`, itself included, that passes. @param {Rec | null} rec @param {Test} test */
  function around(rec, test) {
    let at = rec;
    while (at && !test(at)) at = at.up;
    return at;
  }

  /** For ears only: clipped to nothing. @param {Rec} rec */
  function heardOnly(rec) {
    const style = getComputedStyle(rec.el);
    if (style.position !== "absolute") return false;
    return (style.clip !== "auto" && style.clip !== "") || style.clipPath !== "none" || style.width === "1px";
  }

  /** The runs of text after a place, buttons left out. @param {Rec} scope @param {number} from @param {number} most */
  function pieces(scope, from, most) {
    /** @type {Piece[]} */
    const found = [];
    let text = "";
    let rec = scope;
    const flush = () => {
      const whole = clean(text);
      if (whole && found.length < most) found.push({ text: whole, rec, start: rec.i });
      text = "";
    };
    /** @param {Rec} at */
    const add = (at) => {
      if (at.last <= from || found.length >= most || at.twin || is.button(at)) return;
      const edge = edges.has(at.tag);
      if (edge) flush();
      for (const kid of at.kids) {
        if (typeof kid !== "string") add(kid);
        else if (at.i > from && kid.trim()) {
          if (!text) rec = at;
          text += kid;
        } else if (text) text += " ";
      }
      if (edge) flush();
    };
    add(scope);
    flush();
    return found;
  }

  function matter() {
    return recs.find((rec) => rec.tag === "main" || rec.at.role === "main") ?? recs.find((rec) => rec.tag === "body");
  }

  // ---- sentences

  /** The line of a text that speaks of mutuals, in the language that fits best. @param {Sense} sense */
  function understand(text = "", sense) {
    let best = /** @type {{said: Said, line: string} | null} */ (null);
    let weight = 0;
    /** @type {Sense[] | ("followed" | "nobody")[]} */
    const kinds = sense === "mutual" ? ["mutual"] : ["followed", "nobody"];
    const speaks = (low = "") => kinds.some((kind) => words(kind).test(low));
    if (!speaks(lower(text))) return null;
    for (const line of segments(digits(text))) {
      const low = lower(line);
      if (!speaks(low)) continue;
      for (const language of Object.keys(phrases.languages)) {
        const key = kinds.map((kind) => find(words(kind, language), low)).find(Boolean);
        const fits = key ? key.end - key.at + (line.includes(MARK) ? 1000 : 0) : 0;
        if (!key || fits <= weight) continue;
        weight = fits;
        best = { said: judge(language, line, key), line };
      }
    }
    return best;
  }

  /** Lines, and what stands between bullets: "2K followers • A and B are …". */
  function segments(text = "") {
    return text
      .split("\n", 200)
      .flatMap((line) => line.split(/\s[•·|]\s|•/))
      .map((part) => part.replace(/\s+/g, " ").trim().slice(0, 2000))
      .filter(Boolean);
  }

  /** @param {{at: number, end: number}} key @returns {Said} */
  function judge(language = "", line = "", key) {
    const named = line.split(MARK).length - 1;
    const low = lower(line);
    /** @type {Said} */
    const said = { language, named, decoy: false, others: null, total: null, complete: null };
    if (find(words("nobody", language), low)) return { ...said, others: 0, total: 0, complete: true };
    if (find(words("decoy", language), low)) return { ...said, decoy: true };
    const rest = line.slice(0, key.at) + " ".repeat(key.end - key.at) + line.slice(key.end);
    const many = numberIn(rest);
    if (many) return tally(said, many.value, find(words("including", language), low) !== null);
    if (find(words("one", language), low)) return tally(said, 1, false);
    if (find(words("more", language), lower(rest))) return { ...said, complete: false };
    return named ? { ...said, others: 0, total: named, complete: true } : said;
  }

  /** The number after the last name, else the first one. */
  function numberIn(line = "") {
    const last = line.lastIndexOf(MARK);
    const found = [...line.matchAll(count)];
    const one =
      found.find((match) => last >= 0 && match.index > last) ??
      found.find((match) => !hasLetter(line[match.index - 1] ?? ""));
    return one ? { value: one[2] ? null : number(one[1]), at: one.index } : null;
  }

  /** @param {Said} said @param {number | null} many @param {boolean} includes the named @returns {Said} */
  function tally(said, many, includes) {
    if (many === null) return { ...said, complete: false };
    const others = includes ? Math.max(0, many - said.named) : many;
    return { ...said, others, total: Math.min(MOST_COUNT, others + said.named), complete: others === 0 };
  }

  /** "38 mutual connections" and nothing more. @param {{said: Said, line: string}} told */
  function isBareCount({ said, line }) {
    let rest = lower(line).replace(count, "");
    for (const kind of /** @type {const} */ (["mutual", "more"])) rest = rest.replace(words(kind, said.language), "");
    return said.total !== null && !hasLetter(rest);
  }

  /**
   * Names out of a sentence that marks none: cut at commas and the last "and". `sure` only where no comma leaves it
   * open which comma parts two names and which a name from its title.
   * @param {Sense} sense
   */
  function plainNames(line = "", language = "", sense) {
    const low = lower(line);
    const including = find(words("including", language), low);
    const key = including ?? find(words(sense, language), low);
    if (!key) return { names: [], sure: false, including: false };
    const opens =
      including ||
      !isWordy(unglued(line.slice(0, key.at), language)) ||
      find(words("opening", language), low.slice(key.at, key.end));
    let text = opens ? line.slice(key.end) : line.slice(0, key.at);
    const counted = numberIn(text)?.at ?? find(words("one", language), lower(text))?.at;
    text = unglued(text.slice(0, counted), language);
    text = text.split(words("honorific", language, "", "(?=[\\s,]|$)")).join();
    const parts = text.split(/[,、，]/).map((part) => part.trim()).filter(Boolean);
    const sure = parts.length === 1;
    const last = parts.pop();
    if (last) parts.push(...(counted === undefined ? atLastAnd(last, language) : [last]));
    const names = parts.map((part) => clean(part, NAME)).filter((name) => hasLetter(name) && name.length <= 120);
    return { names: names.slice(0, 20), sure: sure && names.length > 0, including: including !== null };
  }

  function unglued(text = "", language = "") {
    let out = text.trim();
    for (let turn = 0; turn < 8; turn += 1) {
      const tail = /[\s,]*(?:^|[\s,])(\S+)$/.exec(out);
      if (!tail || !words("glue", language, "^", "$").test(lower(tail[1]))) break;
      out = out.slice(0, tail.index).trim();
    }
    return out.replace(/[\s,]+$/, "");
  }

  function atLastAnd(text = "", language = "") {
    return words("and", language, "^(.+) ", " (.*)$").exec(text)?.slice(1) ?? [text];
  }

  // ---- people

  /** The name in a text, without badges and what is said beside it. */
  function nameIn(text = "") {
    let out = clean(text, NAME);
    if (/[•·|]/.test(out))
      out = out.replace(/^[^•·|]*\d\S* [^\s\d]+ [•·] /, "").replace(/\s*[•·|]\s*\d\S{0,4}$/, "");
    if (out.endsWith(")")) out = out.replace(/\s*\((?:[^\s\d()/]+\/)+[^\s\d()/]+\)$/, "");
    for (let turn = 0; turn < 3; turn += 1) {
      const said = words("status", "", "", "$").exec(lower(out));
      if (!said || isCased(out[said.index - 1])) break;
      out = out.slice(0, said.index).replace(/[\s,·•|(–-]+$/, "");
    }
    return isWordy(out) ? out : "";
  }

  /** @param {Rec} rec */
  function nameOf(rec) {
    let name = names.get(rec);
    if (name === undefined) {
      name = (rec.last - rec.i <= 12 && nameIn(namePartsOf(rec).join(" "))) || nameIn(say(rec, 1000));
      names.set(rec, name);
    }
    return name;
  }

  /** Its texts one by one; what is only heard, or says the name again, is left out. @param {Rec} rec */
  function namePartsOf(rec) {
    /** @type {string[]} */
    const parts = [];
    /** @param {Rec} at */
    const add = (at) => {
      if (at.twin || at.at.role === "img") return;
      const text = ownText(at);
      const again = parts.some((part) => part.length > 3 && text.includes(part));
      if (text && !again && !(parts.length && heardOnly(at))) parts.push(text);
      for (const kid of at.kids) if (typeof kid !== "string") add(kid);
    };
    add(rec);
    return parts;
  }

  /** @param {string | null} [url] @param {string | null} [urn] @returns {Person} */
  function person(name = "", url = null, urn = null) {
    return { name, url, urn, headline: null, company: null, degree: null };
  }

  /** One word is a first name, unless a link says whose or the script is such. @param {Person} one @returns {Mutual} */
  function rated(one) {
    const parts = one.name.split(" ").filter(hasLetter);
    const short = parts.length < 2 || (parts.length === 2 && /^[^\d.]\.?$/u.test(parts[1]));
    const first = !one.url && short && !(ideographs.test(one.name) && [...one.name].length > 2);
    return { ...one, name_quality: first ? "first_only" : "full" };
  }

  /** @param {Link | null} [link] */
  const mutual = (name = "", link) => rated(person(name, link?.url, link?.urn));

  /** Names that no element marks as such. @param {string[]} told */
  function provisional(told) {
    return once(told.map((name) => ({ ...mutual(name), name_quality: "provisional" })));
  }

  /** Each once, by address; two of one name without an address are two. @param {Mutual[]} list */
  function once(list) {
    /** @type {Set<string>} */
    const seen = new Set();
    return list.filter((one) => {
      const key = one.url ? decoded(one.url).toLowerCase() : "";
      if (!one.name || seen.has(key) || find(words("member"), lower(one.name))) return false;
      if (key) seen.add(key);
      return true;
    });
  }

  /** The degree that a short run of text says: "• 2nd", "2.", "2촌", "Kontakt 2. stopnia". @returns {number | null} */
  function degreeIn(text = "") {
    if (!/[123]/.test(text)) return null;
    const tail = text.length > 20 ? /[•·]\s*[123]\S{0,5}$/.exec(text)?.[0] : text;
    const badge =
      /^[•·\s]*([123])(?:\s?(?:st|nd|rd|th|er|re|e|è|ème|nde?|de|o|a|[.ºª°]|[^\0-\u024F\s•·]{1,3}|-[^\s\d]{1,3}))?\s?\+?(?:\s?(?:et|en|und|e|y)?\s?\+)?$/;
    const found = tail && badge.exec(tail.replace(/^.*(?=[•·])/, "").toLowerCase());
    if (found && text.length > 1) return Number(found[1]);
    if (text.length > 45 || !words("degree").test(lower(text))) return null;
    const said = text.match(/\d+/g)?.join() ?? "";
    return /^[123]$/.test(said) ? Number(said) : null;
  }

  function isPronoun(text = "") {
    const parts = text.replace(/[()]/g, "").split("/");
    return parts.length > 1 && parts.length < 5 && parts.every((part) => isWord("pronouns", part));
  }

  /** @param {Piece[]} list */
  function besideName(list, name = "") {
    /** @type {{degree: number, piece: Piece}[]} */
    const badges = [];
    for (const piece of list.slice(0, 6)) {
      const own = sameName(piece.text, name);
      const degree = degreeIn(own ? piece.text.slice(name.length).trim() : piece.text);
      if (degree !== null) badges.push({ degree, piece });
      else if (badges.length && !own) break;
    }
    const end = badges.at(-1)?.piece.start ?? -1;
    const line = list.find((piece) => piece.start > end && !sameName(piece.text, name) && isHeadline(piece));
    return { degree: oneDegree(badges), headline: line?.text ?? null };
  }

  /** @param {Piece} piece */
  function isHeadline({ text, rec }) {
    if (degreeIn(text) !== null || isPronoun(text) || !isWordy(text) || around(rec, (one) => one.facet)) return false;
    return nameIn(text) !== "" && !understand(text, "mutual");
  }

  function sameName(text = "", name = "") {
    if (!name || !text.startsWith(name)) return false;
    const rest = text.slice(name.length).trim();
    return degreeIn(rest) !== null || /^\(?[^\s\d()/]+\/[^\s\d()/]+\)?$/.test(rest) || nameIn(rest) === "";
  }

  /**
   * Two badges that differ are both in some pages, one of them hidden by style. Where styles do not tell, the one that
   * does not stand in a wrapper of its own counts; otherwise neither.
   * @param {{degree: number, piece: Piece}[]} badges
   */
  function oneDegree(badges) {
    /** @param {typeof badges} list */
    const agreed = (list) => (new Set(list.map((one) => one.degree)).size === 1 ? list[0].degree : null);
    if (badges.length < 2) return agreed(badges);
    const seen = badges.filter((one) => is.shown(one.piece.rec));
    const free = seen.filter((one) => one.piece.rec.up?.at["data-display-contents"] === undefined);
    return agreed(badges) ?? agreed(seen) ?? agreed(free);
  }

  /** @param {Link} one @param {Link} other */
  const isSame = (one, other) => one.slug === other.slug || (one.urn !== null && one.urn === other.urn);

  /** A link to somebody else than whose page or card it is. @param {Rec} rec @param {Link} own */
  function isNeighbour(rec, own) {
    return rec.who !== null && !isSame(rec.who, own) && rec.who.sub === "" && nameOf(rec) !== "";
  }

  // ---- the answer

  /** @type {Record<string, string>} */
  const matched = {};
  /** @type {Count} */
  const uncounted = { others: null, total: null, complete: null };
  /** @type {Reading} */
  const blank = {
    url: location.href.slice(0, URL_LENGTH),
    site: demo ? "demo" : onLinkedIn ? "linkedin" : siteName,
    ...{ kind: "refused", refusal: null, subject: null, mutuals: [], ...uncounted },
    ...{ relation: "mutual", cards: [], history: null, language: null, matched },
  };

  /** @returns {Reading} */
  function refuse(refusal = "", because = "") {
    matched.refusal = because;
    return { ...blank, refusal };
  }

  /** @param {Partial<Reading>} reading @returns {Reading} */
  function answer(reading) {
    const whole = { ...blank, ...reading };
    const mutuals = whole.mutuals.slice(0, MOST_MUTUALS);
    if (cut || mutuals.length < whole.mutuals.length) {
      matched.cut = cut ? "page" : "mutuals";
      if (whole.kind !== "people_search") whole.complete = false;
      if (cut) whole.total = whole.others = null;
    }
    return { ...whole, mutuals, cards: whole.cards.slice(0, MOST_CARDS) };
  }

  /** @param {Person} subject @param {Found | null} found @param {Partial<Reading>} [more] */
  function profile(subject, found, more) {
    matched.mutuals = found?.how ?? "none";
    const language = found?.said?.language ?? null;
    return answer({ kind: "profile", subject, mutuals: found?.mutuals ?? [], ...countOf(found), language, ...more });
  }

  /** @param {Found | null} found @returns {Count} */
  function countOf(found) {
    if (!found?.said || found.said.decoy) return uncounted;
    const { others, total, complete } = found.said;
    return { others, total, complete };
  }

  /** @param {RegExp} screen */
  function otherScreen(screen) {
    const screens = recs.filter((rec) => rec.at["data-sdui-screen"] && !rec.aside && is.shown(rec));
    return screens.length > 0 && !screens.some((rec) => screen.test(rec.at["data-sdui-screen"]));
  }

  /** A wall that asks who you are, and no profile. @param {Rec | null} [heading] @param {Link} [own] */
  function isWall(heading, own) {
    const asks = recs.some(({ at }) => at.type === "password" || at.id?.startsWith("input__email_ver"));
    const forms = 'form[action*="checkpoint"], form[action*="/uas/"], form[action*="login-submit"]';
    if (!asks && !select(forms).length) return false;
    if (!heading || !own) return true;
    if (links.some((rec) => rec.facet || (rec.who && isSame(rec.who, own)))) return false;
    const scripts = select('script[type="application/ld+json"]');
    return !scripts.some((script) => script.firstChild?.nodeValue?.slice(0, 20_000).includes('"Person"'));
  }

  // ---- a profile

  /** @param {Link} own */
  function readProfile(own) {
    if (otherScreen(/\bprofile\b/i)) return refuse("address_and_page_disagree", "screen");
    const heading = subjectHeading(own, 5) ?? titled() ?? unlinkedHeading(own);
    if (isWall(heading, own)) return refuse("checkpoint", "form");
    if (!heading) return withoutHeading();
    const name = nameOf(heading);
    if (find(words("missing"), lower(name))) return refuse("not_a_profile", "missing");
    const scope = topCard(heading);
    const urn = subjectUrn(own, scope);
    const conflict = disagreement(own, heading, scope);
    if (conflict) return refuse("address_and_page_disagree", conflict);
    const beside = besideName(pieces(scope, heading.last, 14), name);
    if (!beside.headline && isBusy(scope)) return refuse("still_loading", "busy");
    matched.subject = heading.tag;
    const subject = { ...person(name, own.url, urn), ...beside, company: companyIn(scope) };
    return profile(subject, mutualsOnProfile(own, heading, scope, urn), { history: historyOn() });
  }

  /** No heading, as in 2020: the text at the top of the page that its title begins with. */
  function titled() {
    const title = select("title")[0]?.firstChild?.nodeValue ?? "";
    const name = nameIn(title.replace(/^\(\d+\+?\)\s*/, "").split(" | ")[0]);
    const scope = matter();
    if (!scope || !title.includes(" | ") || !name) return null;
    const piece = pieces(scope, -1, 12).find((one) => nameIn(one.text) === name && !around(one.rec, is.person));
    return piece?.rec ?? null;
  }

  function withoutHeading() {
    const scope = matter();
    const bare = !scope || isBusy(scope) || clean(say(scope, 2000), 2000).length < 200;
    return bare ? refuse("still_loading", "no heading") : refuse("address_and_page_disagree", "no subject");
  }

  /** @param {Rec} scope */
  const isBusy = (scope) => within(scope).some(is.busy);

  /** @param {Link} own @param {number} least */
  function subjectHeading(own, least) {
    let best = /** @type {Rec | null} */ (null);
    let weight = least - 1;
    for (const rec of recs) {
      const points = is.heading(rec) && is.matter(rec) ? headingPoints(rec, own) : 0;
      if (points > weight && nameOf(rec) && is.shown(rec)) {
        weight = points;
        best = rec;
      }
    }
    return best;
  }

  /** A lesser heading without a link: only where a badge follows it. @param {Link} own */
  function unlinkedHeading(own) {
    const found = subjectHeading(own, 1);
    if (!found) return null;
    return besideName(pieces(topCard(found), found.last, 6), nameOf(found)).degree === null ? null : found;
  }

  /** @param {Rec} rec @param {Link} own */
  function headingPoints(rec, own) {
    const link = (around(rec, is.person) ?? within(rec).find(is.person))?.who;
    if (link && isSame(link, own)) return rec.tag === "h1" ? 9 : 7;
    if (around(rec, is.item)) return 0;
    if (rec.tag === "h1") return pageHeading(rec) ? 0 : 5;
    const card = around(rec, is.section);
    return rec.tag === "h2" && card && firstHeading(card) === rec && belongsToSubject(card) ? 3 : 0;
  }

  /** A heading of a page, not a name: "Search results for …. Page 1 of 9". @param {Rec} rec */
  function pageHeading(rec) {
    const text = textOf(rec);
    return text.length > 120 || (/\d/.test(text) && text.split(" ").length > 5);
  }

  /** @param {Rec} card */
  function firstHeading(card) {
    if (!firsts.has(card)) firsts.set(card, recs.find((rec) => rec.i > card.i && is.heading(rec)) ?? null);
    return firsts.get(card);
  }

  /** @param {Rec} card */
  const belongsToSubject = (card) => linksIn(card).some((rec) => rec.facet || rec.who?.sub.startsWith("overlay/"));

  /** The card with the heading: its section, or all around it. @param {Rec} heading */
  function topCard(heading) {
    return around(heading, (rec) => /^(?:section|main|body)$/.test(rec.tag)) ?? recs[0];
  }

  /** @param {Link} own @param {Rec} scope */
  function subjectUrn(own, scope) {
    if (own.urn) return own.urn;
    const all = links.filter((rec) => rec.facet?.of.length === 1 && is.matter(rec));
    const near = all.filter((rec) => inside(rec, scope) && !around(rec, (one) => is.item(one) && headed(one)));
    const urns = new Set((near.length ? near : all).map((rec) => rec.facet?.of[0]));
    if (urns.size === 1) return [...urns][0] ?? null;
    const written = is.section(scope) && linksIn(scope).find((rec) => rec.at.href.includes("/messaging/compose"));
    return written ? urnIn(param(written.at.href, "profileUrn")) : null;
  }

  /** @param {Rec} rec */
  const headed = (rec) => linksIn(rec).some(is.person);

  /** Why the page is not that of the address. @param {Link} own @param {Rec} heading @param {Rec} scope */
  function disagreement(own, heading, scope) {
    const about = links.flatMap((rec) => rec.facet?.of ?? []);
    if (own.urn && about.length && !about.includes(own.urn)) return "urn";
    const people = links.filter(is.matter).flatMap((rec) => rec.who ?? []);
    const invites = links.filter((rec) => rec.at.href.includes("vanityName=") && is.matter(rec));
    const invited = new Set(invites.map((rec) => param(rec.at.href, "vanityName").toLowerCase()));
    if (own.urn || invited.has(own.slug) || people.some((one) => isSame(one, own))) return null;
    if (around(heading, is.person)) return "heading link";
    if (people.some((one) => /^(?:overlay|details?|opportunities)\//.test(one.sub))) return "overlay link";
    const others = recs.filter((rec) => is.post(rec) || rec.at["data-chameleon-result-urn"] !== undefined);
    if (others.length > 1 && !is.section(scope)) return "other page";
    return invited.size === 1 && invites.some((rec) => inside(rec, scope)) ? "invitation" : null;
  }

  /** @param {Link} own @param {Rec} heading @param {Rec} scope @param {string | null} urn */
  function mutualsOnProfile(own, heading, scope, urn) {
    /** @param {Rec[]} list */
    const subjects = (list) => new Set(list.map((rec) => rec.facet?.of[0])).size;
    const all = links.filter((rec) => rec.facet?.mutual && is.matter(rec) && is.shown(rec));
    let mine = all.filter((rec) => rec.facet?.of[0] === urn);
    if (urn === null) mine = subjects(all) === 1 ? all : all.filter((rec) => is.section(scope) && inside(rec, scope));
    if (subjects(mine) === 1) return fromFacetLinks(mine, own, heading);
    if (all.length || !is.section(scope)) return null;
    const people = linksIn(scope).filter(
      (rec) => rec.i > heading.last && isNeighbour(rec, own) && is.shown(rec) && is.matter(rec),
    );
    return people.length > 4 ? null : fromLines(people, "mutual", heading);
  }

  /** `mine`: a parser may make two of one link. @param {Rec[]} mine @param {Link} own @param {Rec} heading */
  function fromFacetLinks(mine, own, heading) {
    const found = mine.slice(0, 6).map((rec) => {
      const line = sentence(rec, is.strong);
      const half = doubled(line.names) || line.names.length;
      const said = understand(line.text.split(MARK, half + 1).join(MARK), "mutual")?.said ?? null;
      const named = line.names.slice(0, half).map((name) => mutual(nameOf(name)));
      if (half) return { mutuals: once(named), said, how: "strong" };
      const wider = fromAround(rec, own, heading) ?? (said && fromPlain(line.text, said, mine));
      return wider ?? { mutuals: provisional(pictures(mine)), said, how: "pictures" };
    });
    /** @param {Found} one */
    const worth = ({ mutuals, said }) => (mutuals.length && 4) + (said && !said.decoy ? 2 : 0) + (said?.total ? 1 : 0);
    return found.sort((a, b) => worth(b) - worth(a))[0] ?? null;
  }

  /** Half of the names where the other half repeats them, in an unmarked second copy. @param {Rec[]} told */
  function doubled(told) {
    const half = told.length / 2;
    const same = (/** @type {Rec} */ rec, /** @type {number} */ n) => {
      const again = told[half + n];
      return again && again.up !== rec.up && nameOf(again) === nameOf(rec);
    };
    return Number.isInteger(half) && told.slice(0, half).every(same) ? half : 0;
  }

  /** The named as links beside the link with the number. @param {Rec} rec @param {Link} own @param {Rec} heading */
  function fromAround(rec, own, heading) {
    let at = rec.up;
    for (let step = 0; at && step < 4 && !inside(heading, at) && !is.section(at); step += 1, at = at.up) {
      const people = linksIn(at).filter((link) => isNeighbour(link, own));
      if (people.length && people.length <= 12) return fromLine(at, people);
    }
    return null;
  }

  /** A sentence around links. @param {Rec[]} people @param {Sense} sense @param {Rec | null} heading */
  function fromLines(people, sense, heading) {
    for (const rec of people.slice(0, 40)) {
      let line = rec;
      for (let step = 0; line.up && step < 4 && !(heading && inside(heading, line)); step += 1, line = line.up) {
        const found = fromLine(line, people, sense);
        if (found.said && !found.said.decoy && found.mutuals.length && found.mutuals.length <= 6) return found;
      }
    }
    return null;
  }

  /** @param {Rec} line @param {Rec[]} people @param {Sense} [sense] @returns {Found} */
  function fromLine(line, people, sense = "mutual") {
    const known = new Set(people);
    const { text, names } = sentence(line, (rec) => known.has(rec));
    const parts = names.map(insideLink);
    let k = 0;
    const told = text.replaceAll(MARK, () => `${MARK}${parts[k++].rest}`);
    const said = names.length ? (understand(told, sense)?.said ?? null) : null;
    const mutuals = names.map((rec, n) => mutual(parts[n].name, rec.who));
    return { mutuals: once(mutuals), said, how: said ? "links" : UNKNOWN };
  }

  /** A link may hold the name alone, or the name and the rest of the sentence. @param {Rec} rec */
  function insideLink(rec) {
    const strong = within(rec).find(is.strong);
    if (strong) return { name: nameOf(strong), rest: sentence(rec, (one) => one === strong).text.split(MARK)[1] ?? "" };
    const text = textOf(rec);
    for (const language of words("mutual").test(lower(text)) ? Object.keys(phrases.languages) : []) {
      const key = find(words("mutual", language), lower(text));
      if (!key?.at) continue;
      const name = unglued(text.slice(0, key.at), language).replace(words("honorific", language, "", "$"), "");
      return { name: nameIn(name), rest: text.slice(name.length) };
    }
    return { name: nameOf(rec), rest: "" };
  }

  /**
   * The sentence is one text: names are a proposal, and counted only where nothing is open.
   * @param {Said} said @param {Rec[]} mine @param {Sense} [sense] @returns {Found}
   */
  function fromPlain(text = "", said, mine, sense = "mutual") {
    const read = segments(text).flatMap((line) => understand(line, sense) ?? []);
    const stated = read.find(isBareCount)?.said.total ?? null;
    const told = read
      .map((one) => ({ said: one.said, ...plainNames(one.line, one.said.language, sense) }))
      .find((one) => one.names.length);
    if (!told) return { mutuals: [], said, how: "number" };
    const mutuals = provisional(told.names);
    if (told.including && told.said.total !== null) {
      const others = Math.max(0, told.said.total - mutuals.length);
      return { mutuals, said: { ...told.said, others, complete: others === 0 ? null : false }, how: "text" };
    }
    const pictured = pictures(mine);
    const sure = told.sure || told.names.every((name) => pictured.includes(name));
    const others = told.said.others ?? (told.said.complete === null ? 0 : null);
    const total = stated ?? (sure && others !== null ? told.names.length + others : null);
    const complete = others === null ? null : others === 0;
    return { mutuals, said: { ...told.said, others, total, complete }, how: "text" };
  }

  /** @param {Rec[]} mine */
  function pictures(mine) {
    const found = mine.flatMap((rec) => within(rec).flatMap(({ tag, at }) => (tag === "img" && at.alt) || []));
    return [...new Set(found.map(nameIn).filter(Boolean))];
  }

  /** @param {Rec} scope */
  function companyIn(scope) {
    const inner = within(scope);
    const named = inner.find(({ at }) => words("employer", "", "^").test(lower(at["aria-label"] ?? "")));
    const drawn = inner.find(({ tag, at }) => tag === "svg" && at.id?.startsWith("company-"));
    const row = named ?? around(drawn ?? null, (rec) => is.button(rec) || rec.tag === "a");
    return (row && inside(row, scope) && textOf(row)) || null;
  }

  // ---- history

  /** @returns {History | null} */
  function historyOn() {
    const positions = itemsOf("experience").flatMap(positionsIn).slice(0, MOST_ITEMS);
    const schools = itemsOf("education").flatMap(schoolIn).slice(0, MOST_ITEMS);
    return positions.length || schools.length ? { positions, schools } : null;
  }

  /** @param {"experience" | "education"} kind */
  function itemsOf(kind) {
    const title =
      recs.find(({ at }) => at.id?.toLowerCase() === kind) ??
      recs.find((rec) => is.section(rec) && isWord(kind, rec.at["aria-label"] ?? "")) ??
      recs.find((rec) => /^h[23]$/.test(rec.tag) && isWord(kind, clean(say(rec, 200), 80))) ??
      recs.find((rec) => is.section(rec) && rec.at.componentkey?.toLowerCase().includes(kind));
    const section = around(title ?? null, is.section);
    if (!section || section.aside) return [];
    /** @param {Rec} rec */
    const isEntry = (rec) =>
      !rec.twin &&
      (rec.tag === "li" || rec.at.role === "listitem" || rec.at.componentkey?.startsWith("entity-collection-item"));
    const isOuter = (/** @type {Rec} */ rec) => around(rec.up, (one) => one === section || isEntry(one)) === section;
    return within(section).filter((rec) => isEntry(rec) && isOuter(rec)).slice(0, MOST_ITEMS);
  }

  /** @param {Rec} entry */
  function entryLines(entry) {
    /** @type {string[]} */
    const found = [];
    /** @param {Rec} rec */
    const add = (rec) => {
      if (rec.twin) return;
      const text = ownText(rec) && textOf(rec);
      if (text && found.at(-1) !== text) found.push(text);
      for (const kid of rec.kids) if (!text && typeof kid !== "string" && !is.button(kid)) add(kid);
    };
    add(entry);
    return found.slice(0, 40);
  }

  /** A span of time as the page words it. @returns {Span | null} */
  function spanIn(text = "") {
    const when = beforeDot(text);
    if (when.length > 60 || !/(?:19|20)\d\d/.test(when)) return null;
    const ends = when.split(/\s*[–—]\s*|\s+-\s+|\s+(?:to|bis|à|hasta|até|al?|do|tot|–)\s+/i);
    if (ends.length > 2) return null;
    const [from, to] = ends.map((end) => clean(end, NAME));
    return to === undefined ? { from: null, to: from } : { from, to: isWord("present", to) ? "" : to };
  }

  const beforeDot = (text = "") => text.split(/\s[·•]\s/)[0];

  /** One position, or several at one company under its name. @param {Rec} entry */
  function positionsIn(entry) {
    const told = entryLines(entry);
    const inner = within(entry).filter((rec) => rec !== entry && rec.tag === "li" && entryLines(rec).some(spanIn));
    if (!inner.length) return roleIn(told, null);
    const company = told[0] ? beforeDot(told[0]) : "";
    return company ? inner.flatMap((rec) => roleIn(entryLines(rec), company)) : [];
  }

  /** @param {string[]} told @param {string | null} company @returns {History["positions"]} */
  function roleIn(told, company) {
    const at = told.findIndex(spanIn);
    const [title, where] = at >= 0 ? told.slice(0, at) : told;
    const employer = company ?? (where && beforeDot(where));
    if (!title || !employer) return [];
    const span = (at >= 0 && spanIn(told[at])) || { from: null, to: null };
    return [{ company: clean(employer), title, ...span }];
  }

  /** @param {Rec} entry @returns {History["schools"]} */
  function schoolIn(entry) {
    const told = entryLines(entry);
    const span = told.map(spanIn).find(Boolean) ?? { from: null, to: null };
    return told[0] && !spanIn(told[0]) ? [{ name: told[0], ...span }] : [];
  }

  // ---- a search, or the list of mutuals

  function readSearch() {
    if (otherScreen(/search/i)) return refuse("address_and_page_disagree", "screen");
    const facet = facetAt(here);
    const listed = cardRecs();
    const heading = recs.find((rec) => rec.tag === "h1" && is.matter(rec));
    const instead = heading && !pageHeading(heading) && belongsToSubject(topCard(heading));
    if (!listed.length && instead) return refuse("address_and_page_disagree", "profile");
    const found = listed.length ? listed : cardsByBadge();
    const scope = matter();
    if (!found.length && isWall()) return refuse("checkpoint", "form");
    const bare = !scope || isBusy(scope) || textOf(scope).length < 40;
    if (!found.length && bare) return refuse("still_loading", "no results");
    const most = facet?.mutual ? MOST_MUTUALS + 1 : MOST_CARDS;
    const read = found.slice(0, most).flatMap((rec) => cardIn(rec, !facet?.mutual) ?? []);
    return facet?.mutual ? mutualList(facet, read, found) : searchPage(read, found.length);
  }

  /** @param {Read[]} read @param {number} many */
  function searchPage(read, many) {
    const named = read.filter((one) => !one.anonymous);
    const foreign = named.some(({ found }) => found?.how === UNKNOWN && found.listed);
    for (const { card, found } of named) {
      if (found?.how === UNKNOWN && !found.listed && !foreign) card.mutuals = []; // links that nothing says are mutuals
    }
    matched.cards = `${named.length} of ${many}`;
    const language = named.map((one) => one.found?.said?.language).find(Boolean) ?? null;
    return answer({ kind: "people_search", cards: named.map((one) => one.card), language });
  }

  /** The mutuals named on the cards are none. @param {Facet} facet @param {Read[]} read @param {Rec[]} found */
  function mutualList(facet, read, found) {
    const degrees = read.flatMap((one) => one.card.subject.degree ?? []);
    const far = degrees.filter((degree) => degree > 1).length;
    if (far && far * 2 >= degrees.length) return refuse("address_and_page_disagree", "degrees"); // an earlier search
    const named = read.filter((one) => !one.anonymous);
    const mutuals = once(named.map(({ card }) => rated(card.subject)));
    matched.cards = `${mutuals.length} of ${read.length}`;
    const subject = person("", null, facet.of[0].slice(0, NAME));
    const counts = howMany(mutuals.length, read.length - named.length, found);
    return answer({ kind: "mutual_list", subject, mutuals, ...counts });
  }

  /** @param {number} named @param {number} anonymous @param {Rec[]} found @returns {Count} */
  function howMany(named, anonymous, found) {
    const ignored = set(linkedin.ignored);
    const isIdle = (/** @type {string[]} */ [key, value]) =>
      ignored.has(key.toLowerCase()) || /^(?:\[\]|""|)$/.test(value.trim());
    if (![...here.searchParams].every(isIdle)) return { ...uncounted, complete: false }; // narrowed further
    if (!named && !anonymous) return uncounted; // they may hide their connections
    const { pages, more, ended } = pagination(found);
    const whole = (Number(here.searchParams.get("page")) || 1) === 1 && !more && pages <= 1;
    const isLazy = (/** @type {Rec} */ { at }) => /lazy/i.test(at["data-testid"] ?? at["data-component-type"] ?? "");
    const all = named + anonymous;
    const settled = whole && all <= 10 && (ended || !around(found[0], isLazy)); // a lazy list may have more below
    const total = statedResults(found) ?? (settled ? all : null);
    matched.paging = `${pages} ${more ? "more" : ended ? "ended" : "none"}`;
    if (total !== null && total >= named) return { total, others: total - named, complete: total === named };
    return { ...uncounted, complete: whole ? null : false };
  }

  /** @param {Rec[]} cards */
  function pagination(cards) {
    const next = words("next", "", "^", "(?:\\s|$)");
    const after = cards.at(-1)?.last ?? 0;
    let pages = 0;
    let more = false;
    let ended = false;
    for (const rec of recs) {
      const id = rec.at["data-testid"] ?? "";
      const label = rec.at["aria-label"];
      if (/^pagination-indicator/.test(id) || (rec.at["aria-current"] !== undefined && /\d/.test(label ?? ""))) {
        pages = Math.max(pages, Number(/\d+/.exec(digits(say(rec, 40)))?.[0] ?? 0));
      }
      if (id.includes("next-button-visible")) more = true;
      if (id.includes("next-button-hidden")) ended = true;
      if (rec.i <= after || !/^(?:button|a)$/.test(rec.tag) || around(rec, isDialog)) continue;
      if (!next.test(lower(clean(label ?? say(rec, 60), 60)))) continue;
      if (rec.at.disabled !== undefined || rec.at["aria-disabled"] === "true") ended = true;
      else more = true;
    }
    const state = words("pages").exec(lower(linesBeside(cards).join("\n")))?.slice(1).filter(Boolean).map(Number);
    if (state) pages = Math.max(pages, ...state);
    return { pages, more, ended: ended || (state !== undefined && pages === 1) };
  }

  /** @param {Rec[]} cards */
  function linesBeside(cards) {
    const scope = matter();
    if (!scope) return [];
    const own = new Set(cards);
    const { text } = sentence(scope, (rec) => own.has(rec) || rec.aside);
    return digits(text).split("\n").map((line) => clean(line)).filter(Boolean);
  }

  /** "12 results", where it stands alone. @param {Rec[]} cards */
  function statedResults(cards) {
    for (const line of linesBeside(cards)) {
      const low = lower(line);
      if (line.length > 60 || line.includes(MARK) || words("pages").test(low) || !find(words("results"), low)) continue;
      const found = [...line.matchAll(count)];
      if (found.length === 1 && !found[0][2]) return number(found[0][1]);
    }
    return null;
  }

  function cardRecs() {
    const items = recs.filter((rec) => is.item(rec) && is.matter(rec));
    /** @type {Rec[]} */
    const found = [];
    for (const [k, rec] of items.entries()) {
      if (rec.i <= (found.at(-1)?.last ?? -1) || isGroup(items, k) || !isPersonCard(rec)) continue;
      found.push(rec);
      if (found.length > MOST_MUTUALS) break;
    }
    return found;
  }

  /** @param {Rec[]} items @param {number} at */
  function isGroup(items, at) {
    let cards = 0;
    for (let k = at + 1; k < items.length && k < at + 60 && items[k].i <= items[at].last; k += 1) {
      const inner = items[k];
      const isMember = inner.at["data-chameleon-result-urn"]?.includes("member");
      if (!headed(inner) || !isPersonCard(inner)) continue;
      if ((isMember || badgesIn(inner, inner.i - 1, 30).length) && ++cards > 1) return true;
    }
    return false;
  }

  /** @param {Rec} rec */
  function isPersonCard(rec) {
    if (/^urn:li:(?!member|fsd?_|headless)/.test(rec.at["data-chameleon-result-urn"] ?? "")) return false;
    const inner = linksIn(rec);
    if (within(rec).some(is.post)) return false;
    if (inner.some(({ at }) => /\/(?:feed\/update|posts|pulse)\//.test(at.href))) return false;
    const first = inner.find(({ who, at }) => who || /\/(?:company|school|groups|jobs\/view|showcase)\//.test(at.href));
    return first ? first.who !== null : find(words("member"), lower(clean(say(rec, 300), 300))) !== null;
  }

  /** @param {Rec} rec @param {number} from @param {number} most */
  const badgesIn = (rec, from, most) => pieces(rec, from, most).filter((piece) => degreeIn(piece.text) !== null);

  /** Without any list: what lies around one badge and no other. */
  function cardsByBadge() {
    const scope = matter();
    if (!scope) return [];
    const marks = [...new Set(badgesIn(scope, -1, 3000).map((piece) => piece.rec))]
      .filter((rec) => !rec.aside)
      .slice(0, MOST_CARDS);
    const found = marks.map((mark) => {
      /** @param {Rec | null} rec @returns {rec is Rec} */
      const isOwn = (rec) => rec !== null && rec !== scope && marks.every((one) => one === mark || !inside(one, rec));
      let at = mark;
      while (isOwn(at.up) && at.up.tag !== "body") at = at.up;
      return at;
    });
    return found.filter(isPersonCard);
  }

  /** @param {Rec} rec @param {boolean} named @returns {Read | null} */
  function cardIn(rec, named) {
    const own = linksIn(rec, MOST_LINKS);
    const link = own.find(is.person)?.who;
    if (!link) return { card: { subject: person(""), mutuals: [], ...uncounted }, found: null, anonymous: true };
    const mine = own.filter((one) => one.who && isSame(one.who, link));
    const top = title(mine);
    if (!top) return null;
    const beside = besideName(pieces(rec, top.end, 14), top.name);
    const found = named ? mutualsOnCard(rec, link, top.rec) : null;
    const subject = { ...person(top.name, link.url, urnOfCard(rec, mine)), ...beside };
    return { card: { subject, mutuals: found?.mutuals ?? [], ...countOf(found) }, found, anonymous: false };
  }

  /** The name among the links to one person: the shortest that is one. @param {Rec[]} mine */
  function title(mine) {
    const told = mine.map(shownAs).filter((one) => one.name && one.name.length < 150);
    const [best] = told.sort((a, b) => a.name.length - b.name.length);
    if (best) return best;
    const rec = mine.find((one) => pictures([one]).length);
    return rec && { rec, name: pictures([rec])[0], end: rec.last };
  }

  /** What a link shows as a name; the widest link holds the whole card, the name first. @param {Rec} rec */
  function shownAs(rec) {
    const [first, second] = rec.last > rec.i ? pieces(rec, rec.i - 1, 2) : [];
    return second
      ? { rec: first.rec, name: nameIn(first.text), end: first.rec.last }
      : { rec, name: nameOf(rec), end: rec.last };
  }

  /** @param {Rec} rec @param {Rec[]} mine */
  function urnOfCard(rec, mine) {
    const told = mine.map((one) => one.who?.urn).find(Boolean);
    if (told) return told;
    for (const { at, facet } of linksIn(rec)) {
      if (facet?.of.length === 1 && urnIn(facet.of[0])) return facet.of[0];
      const to = at.href.includes("/messaging/compose") && urnIn(param(at.href, "recipient"));
      if (to) return to;
    }
    const keys = within(rec).map(({ at }) => at.componentkey?.replace(/^SearchResults_?(?=AC)/, ":"));
    return urnIn(keys.find((key) => key?.startsWith(":")) ?? "");
  }

  /** @param {Rec} card @param {Link} own @param {Rec} name @returns {Found | null} */
  function mutualsOnCard(card, own, name) {
    const inner = linksIn(card, MOST_LINKS);
    const people = inner.filter((rec) => rec.i > name.i && isNeighbour(rec, own) && is.shown(rec));
    const list = inner.find(
      (rec) => (rec.facet?.mutual || rec.at.href.includes("SHARED_CONNECTIONS")) && say(rec, 300).trim(),
    );
    const seed = list ?? people.slice(0, 12).find((rec) => lineAround(rec, card, name, own));
    if (!seed) return fromWords(card, name);
    const line = lineAround(seed, card, name, own) ?? seed;
    const inLine = people.filter((rec) => inside(rec, line));
    if (inLine.length) return { ...fromLine(line, inLine), listed: list !== undefined };
    const { text, names } = sentence(seed, is.strong);
    const said = understand(text, "mutual")?.said ?? null;
    if (names.length) return { mutuals: once(names.map((rec) => mutual(nameOf(rec)))), said, how: "strong" };
    return said && fromPlain(text, said, [seed]);
  }

  /**
   * The smallest record around a seed that holds the whole line and nothing of the person.
   * @param {Rec} seed @param {Rec} card @param {Rec} name @param {Link} own
   */
  function lineAround(seed, card, name, own) {
    /** @type {{at: Rec, many: number}[]} */
    const chain = [];
    /** @type {Rec | null} */
    let at = seed;
    for (; at && chain.length < 7 && at !== card && !inside(name, at); at = at.up) {
      const inner = linksIn(at, MOST_LINKS);
      if (inner.some((rec) => rec !== seed && rec.who && isSame(rec.who, own) && nameOf(rec))) break;
      chain.push({ at, many: inner.filter((rec) => isNeighbour(rec, own)).length });
    }
    const most = Math.max(1, ...chain.map((one) => one.many));
    const wide = chain.filter((one) => one.many === most);
    const isWhole = (/** @type {typeof wide[0]} */ { at }) => understand(sentence(at, is.person).text, "mutual");
    return (wide.slice(0, 4).find(isWhole) ?? wide[0])?.at ?? null;
  }

  /** A line without any link: "38 mutual connections". @param {Rec} card @param {Rec} name @returns {Found | null} */
  function fromWords(card, name) {
    const buttons = within(card).filter(is.button).slice(0, 10).map(textOf);
    for (const text of [...pieces(card, name.last, 30).map((piece) => piece.text), ...buttons]) {
      const told = text.length < 160 ? understand(text, "mutual") : null;
      if (told && !told.said.decoy && isBareCount(told)) return { mutuals: [], said: told.said, how: "number" };
    }
    return null;
  }

  // ---- Sales Navigator

  /** @param {Link} own */
  function readLead(own) {
    const marked = (kind = "") =>
      recs.find((rec) => rec.at["data-anonymize"] === kind && is.matter(rec) && textOf(rec));
    const text = (kind = "") => {
      const rec = marked(kind);
      return rec ? textOf(rec) : null;
    };
    const named = marked("person-name");
    if (!named) return isWall() ? refuse("checkpoint", "form") : withoutHeading();
    const page = links.find((rec) => rec.who?.url.includes("/in/") && is.matter(rec) && !around(rec, is.item));
    const [badge] = badgesIn(topCard(named), named.last, 8);
    const subject = {
      ...person(nameOf(named), page?.who?.url ?? own.url, own.urn),
      headline: text("headline") ?? text("job-title"),
      company: text("company-name"),
      degree: badge ? degreeIn(badge.text) : null,
    };
    return profile(subject, mutualsOnLead(own));
  }

  /** The number, and the names where the user has opened the list. @param {Link} own @returns {Found | null} */
  function mutualsOnLead(own) {
    const said = recs
      .filter((rec) => (is.button(rec) || rec.tag === "a") && !around(rec, (one) => isDialog(one) || is.item(one)))
      .map((rec) => understand(say(rec, 300), "mutual")?.said)
      .find((one) => one && one.total !== null && !one.decoy);
    const open = links.filter(
      (rec) => rec.at["data-anonymize"] === "person-name" && around(rec, isDialog) && around(rec, is.item),
    );
    const mutuals = once(open.flatMap((rec) => (isNeighbour(rec, own) ? mutual(nameOf(rec), rec.who) : [])));
    const how = mutuals.length ? "dialog" : "number";
    if (!said) return mutuals.length ? { mutuals, said: null, how } : null;
    const others = Math.max(0, (said.total ?? 0) - mutuals.length);
    return { mutuals, said: { ...said, others, complete: others === 0 }, how };
  }

  // ---- other sites

  /** @param {Site} site */
  function readElsewhere(site) {
    if (!owner) return refuse("not_a_profile", "address");
    const isList = handleAt(site, site.list, here.pathname) !== null;
    if (isWall() && !recs.some((rec) => /^h[12]$/.test(rec.tag))) return refuse("checkpoint", "form");
    const path = here.pathname.startsWith("/profile/") ? `/profile/${owner}` : `/${owner}`;
    const subject = person(ownerName(owner) || (isList ? "" : owner), `${here.origin}${path}`.slice(0, URL_LENGTH));
    if (isList) return listElsewhere(site, subject);
    const sense = site.relation === "mutual" ? "mutual" : "followed";
    const people = links.filter((rec) => rec.who && is.matter(rec) && nameOf(rec));
    const found = fromRoute(site, owner, sense) ?? fromLines(people, sense, null);
    return profile(subject, found, { relation: site.relation });
  }

  /** The name of whose page it is: in a heading, or right before the handle. */
  function ownerName(handle = "") {
    const at = handle.replace(/^@/, "").toLowerCase();
    const isName = (/** @type {Rec} */ rec) => rec.at.itemprop === "name" && siteName === "github";
    const heading =
      recs.find((rec) => isName(rec) && textOf(rec)) ??
      recs.find((rec) => /^h[12]$/.test(rec.tag) && is.matter(rec) && textOf(rec));
    const lines = heading ? [] : pieces(recs[0], -1, 60).map((piece) => piece.text);
    const before = lines.findIndex((line) => line.toLowerCase().replace(/^@/, "") === at) - 1;
    const text = heading ? textOf(heading) : (lines[before] ?? "");
    return clean(text.replace(/\s*\(?@?[\w.-]+@[\w.-]+\)?$|\s*@[\w.-]+$/, ""), NAME);
  }

  /** @param {Site} site @param {Person} subject */
  function listElsewhere(site, subject) {
    /** @type {Map<string, {who: Link, told: string[]}>} */
    const rows = new Map();
    for (const rec of links) {
      if (!rec.who || !is.matter(rec)) continue;
      const row = rows.get(rec.who.slug) ?? { who: rec.who, told: [] };
      row.told.push(...namesInRow(rec, rec.who));
      rows.set(rec.who.slug, row);
    }
    const handle = (name = "") => name.toLowerCase().replace(/^@/, "");
    const mutuals = [...rows.values()].flatMap(({ who, told }) => {
      const name = told.find((one) => handle(one) !== handle(who.slug)) ?? told[0]?.replace(/^@(?=[\w-]+$)/, "");
      return name ? mutual(name, who) : [];
    });
    const next = links.some((rec) => rec.at.rel === "next" || /[?&](?:page|after)=/.test(rec.at.href));
    const more = next || pagination([]).more;
    const whole = !more && !(Number(here.searchParams.get("page")) > 1) && mutuals.length > 0 && siteName === "github";
    matched.cards = String(mutuals.length);
    const counts = whole ? { total: mutuals.length, others: 0, complete: true } : { complete: more ? false : null };
    return answer({ kind: "mutual_list", subject, relation: site.relation, mutuals, ...counts });
  }

  /** Its own lines as names, or the handle under a picture. @param {Rec} rec @param {Link} who */
  function namesInRow(rec, who) {
    const told = within(rec).flatMap((one) => (one.twin ? [] : nameIn(ownText(one)) || []));
    if (told.length) return told;
    return within(rec).some(({ at }) => at.alt?.replace(/^@/, "").toLowerCase() === who.slug) ? [who.slug] : [];
  }

  /** @param {Site} site @param {Sense} sense @returns {Found | null} */
  function fromRoute(site, handle = "", sense) {
    if (!site.route) return null;
    const mine = links.filter((rec) => {
      const url = address(rec.at.href);
      if (url?.origin !== here.origin || !new RegExp(site.route).test(url.pathname)) return false;
      return decoded(url.pathname + url.search).toLowerCase().includes(handle.toLowerCase()) && is.matter(rec);
    });
    for (const rec of mine) {
      const inner = innermost(rec);
      const line = sentence(rec, (one) => inner.includes(one));
      const text = line.text.replace(/\n/g, " ");
      const said = understand(text, sense)?.said;
      if (!said || said.decoy) continue;
      if (!line.names.length) return fromPlain(text, said, [], sense);
      const named = line.names.map((one) => nameIn(say(one, 300).replace(/(?:[,、]|\s(?:and|&))\s*$/, "")));
      return { mutuals: provisional(named), said, how: "route" };
    }
    const said = mine.length ? null : understand(say(recs[0], MOST_TEXT * 4), sense)?.said;
    return said?.total === 0 ? { mutuals: [], said, how: "nobody" } : null;
  }

  /** @param {Rec} rec */
  function innermost(rec) {
    /** @param {Rec} at */
    const parts = (at) => at.kids.flatMap((kid) => (typeof kid !== "string" && say(kid, 300).trim() ? kid : []));
    const line = within(rec).find((one) => ownText(one) && parts(one).length);
    const isName = (/** @type {Rec} */ kid) => !/^\d/.test(digits(textOf(kid))) && !understand(textOf(kid), "mutual");
    return line ? parts(line).filter(isName) : [];
  }

  // ---- which page is it

  function readLinkedIn() {
    const path = here.pathname;
    if (new RegExp(linkedin.checkpoint, "i").test(path)) return refuse("checkpoint", "address");
    const own = personAt(here);
    if (own) return own.slug.startsWith("sales:") ? readLead(own) : readProfile(own);
    if (/^\/(?:sales\/search\/people|search\/results\/(?:people|all|index)\b)/.test(path)) return readSearch();
    return refuse(/^\/(?:talent|recruiter|sales)\b/.test(path) ? "unsupported" : "not_a_profile", "address");
  }

  if (!recs.length) return refuse("still_loading", "empty");
  if (onLinkedIn) return readLinkedIn();
  const isFederated = () => recs.some(({ at }) => at.id === "mastodon" || (at.href && /^\/@[\w.-]+/.test(at.href)));
  if (!site || (!site.hosts.length && !isFederated())) return { ...refuse("unsupported", "host"), site: "other" };
  return readElsewhere(site);
}
