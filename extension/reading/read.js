// @ts-check

/**
 * The page reader: what one look at one page shows of mutual connections.
 *
 * `readPage` is injected as text (`scripting.executeScript({func, args})`), so it is ONE function
 * that may use its argument and the page only. That is why the sites are not a file each: what
 * differs between sites and languages is data (`phrases.js`), and what is left is the parts below,
 * in the order in which they build on each other: text, snapshot, places, addresses, sentences,
 * people, then a reader for a profile, a search, a sales lead and the other sites.
 *
 * Nothing of the page is changed, clicked, scrolled or fetched. The page is walked once into plain
 * records through the engine's own accessors, so that form fields named after DOM properties, huge
 * pages and endless pages can neither mislead nor hang it. Class names are never used to read:
 * they die with every redesign. What counts is what a thing means: the link whose network facet is
 * exactly F, `/in/` addresses, URNs, roles; words serve for counts and completeness only.
 *
 * @typedef {import("./phrases.js").Phrases} Phrases
 * @typedef {import("./phrases.js").Language} Language
 * @typedef {import("./phrases.js").Site} Site
 *
 * @typedef {object} Person
 * @property {string} name empty where the page does not say it
 * @property {string | null} url absolute, without query and fragment
 * @property {string | null} urn
 * @property {string | null} headline
 * @property {string | null} company
 * @property {number | null} degree
 *
 * @typedef {Person & {name_quality: "full" | "first_only" | "provisional"}} Mutual
 *
 * @typedef {object} Count
 * @property {number | null} others
 * @property {number | null} total
 * @property {boolean | null} complete
 *
 * @typedef {{subject: Person, mutuals: Mutual[]} & Count} Card
 *
 * @typedef {object} History
 * @property {{company: string, title: string | null, from: string | null, to: string | null}[]} positions
 * @property {{name: string, from: string | null, to: string | null}[]} schools
 *
 * @typedef {object} Reading
 * @property {string} url
 * @property {string} site
 * @property {"profile" | "mutual_list" | "people_search" | "refused"} kind
 * @property {string | null} refusal
 * @property {Person | null} subject
 * @property {Mutual[]} mutuals
 * @property {number | null} others
 * @property {number | null} total
 * @property {boolean | null} complete
 * @property {"mutual" | "followed_by"} relation
 * @property {Card[]} cards
 * @property {History | null} history
 * @property {string | null} language
 * @property {Record<string, string>} matched
 *
 * @typedef {object} Rec one element of the snapshot
 * @property {number} i its place in document order
 * @property {number} last the place of its last descendant
 * @property {Rec | null} up
 * @property {number} k its place among the children of `up`
 * @property {string} tag
 * @property {Element} el
 * @property {Record<string, string>} at the attributes that matter
 * @property {(Rec | string)[]} kids
 * @property {number} depth
 * @property {boolean} aside beside the matter of the page: columns, bars, what lies over it
 * @property {boolean} twin a second copy, for screen readers, of what stands beside it
 *
 * @typedef {{text: string, rec: Rec, start: number}} Piece a run of text between two block edges
 * @typedef {{slug: string, url: string, urn: string | null, sub: string}} Link
 * @typedef {{network: string[], of: string[], mutual: boolean}} Facet
 * @typedef {object} Grammar the words of one language, ready to match
 * @property {string} language
 * @property {Language} lang
 * @property {RegExp | null} mutual
 * @property {RegExp | null} followed
 * @property {RegExp | null} nobody
 * @property {RegExp | null} more
 * @property {RegExp | null} one
 * @property {RegExp | null} including
 * @property {RegExp | null} decoy
 *
 * @typedef {{rule: Grammar, named: number, decoy: boolean} & Count} Said
 * @typedef {{mutuals: Mutual[], said: Said | null, how: string, listed?: boolean}} Found `listed`: beside a link to the list of mutuals
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

  // ---- text ----------------------------------------------------------------------------------

  const letter = /\p{L}/u;
  const wordy = /[\p{L}\p{N}]/u;
  const ideographs = /[\u1100-\u11FF\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]|[\uD840-\uD87F]/;
  const plain = /^[\x20-\x7E]*$/;
  const suspect =
    /[\u0000-\u001F\u007F-\u009F\u00AD\u0300-\u036F\u0600-\u0605\u061C\u06DD\u070F\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3099\u309A\uE000-\uF8FF\uFEFF\uFFF0-\uFFFF\uD800-\uDFFF]/;

  /** Visible characters only, NFC, white space folded, within `limit`. @param {string} text @param {number} limit */
  function clean(text, limit) {
    let out = text.length > limit * 8 ? text.slice(0, limit * 8) : text;
    out = out.replace(/\s+/g, " ").trim();
    if (!plain.test(out)) out = visible(out);
    if (out.length > limit)
      out = `${out
        .slice(0, limit - 1)
        .replace(/[\uD800-\uDBFF]$/, "")
        .trimEnd()}…`;
    return out;
  }

  /** Without control, zero-width and bidi characters; the joiners stay where a script or an emoji needs them. @param {string} text */
  function visible(text) {
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

  /** Letters and digits as words between single spaces, to compare what is said. @param {string} text */
  function bare(text) {
    const low = text.toLowerCase();
    const kept = plain.test(low)
      ? low.replace(/[^a-z0-9]+/g, " ")
      : low.normalize("NFC").replace(/[^\p{L}\p{N}\p{M}]+/gu, " ");
    return ` ${kept.trim()} `;
  }

  /** @param {string} pattern in lower case @param {string} [flags] */
  const pattern = (pattern, flags = "u") => (pattern ? new RegExp(pattern, flags) : null);

  /** Where a pattern of words stands in a text in lower case, not inside a longer word. @param {RegExp | null} rule @param {string} low @returns {{at: number, end: number} | null} */
  function find(rule, low) {
    const found = rule?.exec(low);
    if (!rule || !found) return null;
    let at = found.index;
    let end = at + found[0].length;
    while (isCased(low[at - 1]) || isCased(low[end])) {
      const next = low.slice(at + 1).search(rule);
      if (next < 0) return null;
      at += 1 + next;
      end = at + (rule.exec(low.slice(at))?.[0].length ?? 0);
    }
    return { at, end };
  }

  /** A letter of a script that parts words by spaces. @param {string | undefined} one */
  function isCased(one) {
    return one !== undefined && one.toLowerCase() !== one.toUpperCase();
  }

  /** A whole number as the page writes it ("1,024", "1.024", "1 024"); null where it is too large. @param {string} text */
  function number(text) {
    const digits = text.replace(/[.,'’\s]/g, "");
    const value = Number(/^\d+$/.test(digits) ? digits : digits.replace(/\p{Nd}/gu, digitOf));
    return Number.isSafeInteger(value) && value <= MOST_COUNT ? value : null;
  }

  /** The ASCII digit of a digit of any script: each script has its ten in one row. @param {string} digit */
  function digitOf(digit) {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return code < 128 ? digit : String(code - zero);
  }

  const languages = Object.entries(phrases.languages);
  /** All words of one kind, in every language, as one pattern. @param {(lang: Language) => string} pick */
  const every = (pick) =>
    languages
      .map(([, lang]) => pick(lang))
      .filter(Boolean)
      .join("|");
  /** @param {(lang: Language) => string[]} pick */
  const listed = (pick) => new Set(languages.flatMap(([, lang]) => pick(lang)));

  // ---- snapshot ------------------------------------------------------------------------------

  const started = performance.now();
  const attribute = Element.prototype.getAttribute;
  const attributeNames = Element.prototype.getAttributeNames;
  const tagName = getter(Element.prototype, "localName");
  const wanted = new Set([
    "href",
    "role",
    "id",
    "style",
    "hidden",
    "src",
    "open",
    "alt",
    "disabled",
    "type",
    "componentkey",
    "aria-hidden",
    "aria-label",
    "aria-current",
    "aria-busy",
    "aria-modal",
    "aria-disabled",
    "data-sdui-screen",
    "data-testid",
    "data-chameleon-result-urn",
    "data-urn",
    "data-id",
    "data-anonymize",
    "data-control-name",
    "data-component-type",
    "data-display-contents",
    "data-hovercard-type",
    "itemprop",
    "rel",
  ]);
  if (!isHost(location.hostname, phrases.linkedin.hosts)) wanted.add("class"); // hashed there, and long
  const skipped = new Set([
    "script",
    "style",
    "noscript",
    "template",
    "head",
    "iframe",
    "object",
    "canvas",
    "video",
    "audio",
    "textarea",
    "select",
    "symbol",
    "defs",
    "path",
  ]);
  const blocks = new Set([
    "p",
    "div",
    "li",
    "ul",
    "ol",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "section",
    "article",
    "main",
    "aside",
    "header",
    "footer",
    "nav",
    "figure",
    "dl",
    "dt",
    "dd",
    "tr",
    "td",
    "th",
    "table",
    "form",
    "button",
    "br",
    "hr",
    "address",
    "blockquote",
    "body",
  ]);
  const lines = new Set(["p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "tr", "br", "hr"]);
  const foreignTags = new Set(phrases.foreign.tags);
  const foreignMark = new RegExp(`^(?:${phrases.foreign.marks.join("|")})(?:[-_\\s]|$)`);
  /** @type {Rec[]} */
  const recs = [];
  let cut = false;
  const root = snapshot();
  /** @type {Rec[]} */
  const links = recs.filter((rec) => rec.tag === "a" && rec.at.href !== undefined);
  markTwins();

  /** @param {object} proto @param {string} name @returns {(this: Node) => any} */
  function getter(proto, name) {
    const found = Object.getOwnPropertyDescriptor(proto, name)?.get;
    return found ?? (() => "");
  }

  /** The page as records; `cut` when it was too large to take whole. @returns {Rec | null} */
  function snapshot() {
    const walker = Document.prototype.createTreeWalker.call(document, document, 5); // elements, text
    /** @type {Rec | null} */
    let up = null;
    let node = walker.firstChild();
    while (node) {
      const rec = take(node, up);
      const inner = rec && rec.depth < MOST_DEPTH ? walker.firstChild() : null;
      if (rec && inner) {
        up = rec;
        node = inner;
        continue;
      }
      node = walker.nextSibling();
      while (!node && up) {
        up.last = recs.length - 1;
        up = up.up;
        walker.parentNode();
        node = walker.nextSibling();
      }
      if (recs.length >= MOST_NODES || (recs.length % 512 === 0 && performance.now() - started > MOST_MS)) {
        cut = true;
        break;
      }
    }
    for (; up; up = up.up) up.last = recs.length - 1;
    return recs[0] ?? null;
  }

  /** @param {Node} node @param {Rec | null} up @returns {Rec | null} a record when its inside matters */
  function take(node, up) {
    if (!(node instanceof Element)) {
      const text = node.nodeValue ?? "";
      if (up) up.kids.push(text.length > MOST_TEXT ? text.slice(0, MOST_TEXT) : text);
      return null;
    }
    const tag = tagName.call(node);
    if (skipped.has(tag) || foreignTags.has(tag)) return null;
    /** @type {Record<string, string>} */
    const at = {};
    for (const name of attributeNames.call(node)) {
      const value = wanted.has(name) ? (attribute.call(node, name) ?? "") : null;
      if (value === null) continue;
      if (isUnread(name, value)) return null;
      at[name] = value;
    }
    if (tag === "dialog" && at.open === undefined) return null;
    const i = recs.length;
    /** @type {Rec} */
    const rec = {
      i,
      last: i,
      up,
      k: up ? up.kids.length : 0,
      tag,
      el: node,
      at,
      kids: [],
      depth: up ? up.depth + 1 : 0,
      aside: false,
      twin: false,
    };
    rec.aside = (up?.aside ?? false) || isAside(rec);
    recs.push(rec);
    if (up) up.kids.push(rec);
    return tag === "svg" ? null : rec;
  }

  /** Not on the screen by its own word, or put there by another extension. @param {string} name @param {string} value */
  function isUnread(name, value) {
    if (name === "id" || name === "class") return foreignMark.test(value);
    if (name === "style") return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value);
    if (name === "src" || name === "href") return /^[a-z-]+-extension:/i.test(value);
    return name === "hidden" && value !== "until-found";
  }

  /**
   * Pages print a line twice: once to be seen (aria-hidden), once to be heard, often with words
   * around it. The second copy is a twin and is not read.
   */
  function markTwins() {
    for (const rec of recs) {
      if (rec.at["aria-hidden"] !== "true" || !rec.up) continue;
      const seen = bare(say(rec, 300));
      if (seen.length < 3) continue;
      for (const beside of [elementBeside(rec.up, rec.k, 1), elementBeside(rec.up, rec.k, -1)]) {
        if (beside && beside.at["aria-hidden"] !== "true" && repeats(bare(say(beside, 600)), seen)) {
          beside.twin = true;
        }
      }
    }
  }

  /** @param {Rec} up @param {number} at @param {1 | -1} step @returns {Rec | null} */
  function elementBeside(up, at, step) {
    for (let k = at + step; k >= 0 && k < up.kids.length && Math.abs(k - at) < 4; k += step) {
      const kid = up.kids[k];
      if (typeof kid === "string") {
        if (kid.trim()) return null;
      } else return kid;
    }
    return null;
  }

  /** @param {string} heard @param {string} seen both bare */
  function repeats(heard, seen) {
    if (heard.includes(seen)) return true;
    const inner = seen.trim();
    if (/^[123]\b/.test(inner) && inner.length < 8) return heard.includes(` ${inner[0]}`) && heard.length < 60; // a badge
    return (inner.length >= 4 || ideographs.test(inner)) && heard.includes(inner);
  }

  /** The text of a record, twins left out; a new line where a paragraph or an item ends. @param {Rec} rec @param {number} [limit] */
  function say(rec, limit = MOST_TEXT) {
    let out = "";
    /** @param {Rec} at */
    const add = (at) => {
      const edge = lines.has(at.tag) ? "\n" : blocks.has(at.tag) ? " " : "";
      out += edge;
      for (const kid of at.kids) {
        if (out.length > limit) return;
        if (typeof kid === "string") out += kid.replace(/\n/g, " ");
        else if (!kid.twin) add(kid);
      }
      out += edge;
    };
    add(rec);
    return out;
  }

  // ---- places --------------------------------------------------------------------------------

  /** @param {Rec} rec @param {Rec} outer */
  function inside(rec, outer) {
    return rec.i >= outer.i && rec.i <= outer.last;
  }

  /** The links inside a record; they lie in document order. @param {Rec} outer */
  function linksIn(outer) {
    return links.slice(linkFrom(outer.i), linkFrom(outer.last + 1));
  }

  /** The place in `links` of the first that is not before `i`. @param {number} i */
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

  /** The nearest record around `rec`, itself included, that passes. @param {Rec | null} rec @param {(r: Rec) => boolean} test */
  function around(rec, test) {
    let at = rec;
    while (at && !test(at)) at = at.up;
    return at;
  }

  /** @param {Rec} outer @param {(r: Rec) => boolean} test */
  function within(outer, test) {
    const found = [];
    for (let i = outer.i; i <= outer.last; i += 1) if (test(recs[i])) found.push(recs[i]);
    return found;
  }

  /** @param {Rec} rec */
  function isDialog(rec) {
    const role = rec.at.role;
    return rec.tag === "dialog" || role === "dialog" || role === "alertdialog" || rec.at["aria-modal"] === "true";
  }

  /** Beside the matter of the page: columns, bars, what lies over it. @param {Rec} rec */
  function isAside(rec) {
    const role = rec.at.role;
    return (
      rec.tag === "aside" ||
      rec.tag === "nav" ||
      rec.tag === "footer" ||
      role === "complementary" ||
      role === "navigation" ||
      role === "contentinfo" ||
      role === "banner" ||
      isDialog(rec)
    );
  }

  /** @param {Rec} rec */
  const inMatter = (rec) => !rec.aside && !around(rec, (r) => r.twin);

  /** Is it on the screen, as far as styles say? @param {Rec} rec */
  function shown(rec) {
    return Element.prototype.checkVisibility.call(rec.el, { visibilityProperty: true });
  }

  /** For ears only: clipped to nothing. @param {Rec} rec */
  function heardOnly(rec) {
    const style = getComputedStyle(rec.el);
    if (style.position !== "absolute") return false;
    return (style.clip !== "auto" && style.clip !== "") || style.clipPath !== "none" || style.width === "1px";
  }

  /** The runs of text in `scope` after the place `from`, buttons left out. @param {Rec} scope @param {number} from @param {number} most @returns {Piece[]} */
  function pieces(scope, from, most) {
    /** @type {Piece[]} */
    const found = [];
    let text = "";
    /** @type {Rec} */
    let home = scope;
    const flush = () => {
      const whole = clean(text, LINE);
      if (whole && found.length < most) found.push({ text: whole, rec: home, start: home.i });
      text = "";
    };
    /** @param {Rec} rec */
    const add = (rec) => {
      if (rec.last <= from || found.length >= most || rec.twin || isButton(rec)) return;
      const edge = blocks.has(rec.tag);
      if (edge) flush();
      for (const kid of rec.kids) {
        if (typeof kid !== "string") add(kid);
        else if (rec.i > from && kid.trim()) {
          if (!text) home = rec;
          text += kid;
        } else if (text) text += " ";
      }
      if (edge) flush();
    };
    add(scope);
    flush();
    return found;
  }

  /** @param {Rec} rec */
  function isButton(rec) {
    return rec.tag === "button" || rec.at.role === "button" || rec.at.role === "menu";
  }

  // ---- addresses -----------------------------------------------------------------------------

  const here = new URL(location.href);
  const demo =
    phrases.linkedin.demo.includes(here.hostname) && !!root && attribute.call(root.el, phrases.linkedin.mark) !== null;
  const onLinkedIn = demo || isHost(here.hostname, phrases.linkedin.hosts);
  const home = demo ? here.origin : "https://www.linkedin.com";
  /** @type {Map<string, Link | null>} */
  const linkCache = new Map();
  /** @type {Map<string, Facet | null>} */
  const facetCache = new Map();

  /** @param {string} host @param {string[]} hosts */
  function isHost(host, hosts) {
    return hosts.some((known) => host === known || host.endsWith(`.${known}`));
  }

  /** @param {string} text */
  function decoded(text) {
    try {
      return decodeURIComponent(text).normalize("NFC");
    } catch {
      return text;
    }
  }

  /** @param {string} href @returns {URL | null} */
  function address(href) {
    if (href.length > URL_LENGTH) return null;
    try {
      const url = new URL(href, here);
      return url.protocol === "https:" || url.protocol === "http:" ? url : null;
    } catch {
      return null;
    }
  }

  /** Whom a link leads to; null when to nobody. @param {string | undefined} href @returns {Link | null} */
  function linkOf(href) {
    if (href === undefined || !/\/(?:in|sales\/(?:lead|people))\//.test(href)) return null;
    const known = linkCache.get(href);
    if (known !== undefined) return known;
    const url = address(href);
    const link =
      url && (isHost(url.hostname, phrases.linkedin.hosts) || url.origin === here.origin) ? personAt(url) : null;
    linkCache.set(href, link);
    return link;
  }

  /** @param {URL} url @returns {Link | null} */
  function personAt(url) {
    const path = /^\/(?:mwlite\/)?in\/([^/]+)\/?(.*)$/.exec(url.pathname);
    if (path) {
      const slug = decoded(path[1]).toLowerCase();
      const urn = urnIn(decoded(path[1])) ?? urnIn(decoded(url.searchParams.get("miniProfileUrn") ?? ""));
      return { slug, url: `${home}/in/${path[1]}/`.slice(0, URL_LENGTH), urn, sub: path[2] };
    }
    const lead = /^\/sales\/(?:lead|people)\/([^/,]+)([^/]*)\/?(.*)$/.exec(url.pathname);
    if (!lead) return null;
    return {
      slug: `sales:${lead[1].toLowerCase()}`,
      url: `${home}/sales/lead/${lead[1]}${lead[2]}`,
      urn: urnIn(lead[1]),
      sub: lead[3],
    };
  }

  /** The member id at the end of a URN, or one that stands alone. @param {string} text @returns {string | null} */
  function urnIn(text) {
    const found = /(?:^|[:(,])(AC[a-zA-Z][\w-]{5,})/.exec(text);
    return found ? found[1].slice(0, NAME) : null;
  }

  /** What a people search is narrowed to. @param {string | undefined} href @returns {Facet | null} */
  function facetOf(href) {
    if (href === undefined || !/onnection_?of/i.test(href)) return null;
    const known = facetCache.get(href);
    if (known !== undefined) return known;
    const url = address(href);
    const facet = url && /\/search\/results\//.test(url.pathname) ? facetAt(url) : null;
    facetCache.set(href, facet);
    return facet;
  }

  /** @param {URL} url @returns {Facet} */
  function facetAt(url) {
    const network = values(url, ["network", "facetNetwork"]);
    const named = values(url, ["connectionOf", "facetConnectionOf"]);
    const urns = named.filter((value) => urnIn(value));
    const of = urns.length ? urns : named;
    return { network, of, mutual: network.length === 1 && network[0] === "F" && of.length === 1 };
  }

  /** The values of a facet, whatever brackets and quotes it is written with. @param {URL} url @param {string[]} names */
  function values(url, names) {
    const text = names.map((name) => url.searchParams.getAll(name).join(",")).join(",");
    return (decoded(text).match(/[\w-]+/g) ?? []).filter((word) => word !== "List").slice(0, 20);
  }

  // ---- sentences -----------------------------------------------------------------------------

  const grammar = languages.map(([language, lang]) => ({
    language,
    lang,
    mutual: pattern(lang.mutual),
    followed: pattern(lang.followed),
    nobody: pattern(lang.nobody),
    more: pattern(lang.more),
    one: pattern(lang.one),
    including: pattern(lang.including),
    decoy: pattern(lang.decoy),
  }));
  const any = {
    mutual: pattern(every((lang) => lang.mutual)),
    followed: pattern(`${every((lang) => lang.followed)}|${every((lang) => lang.nobody)}`),
  };
  const member = pattern(every((lang) => lang.member));
  const status = languages.flatMap(([, lang]) => lang.status);
  const pronouns = listed((lang) => lang.pronouns);
  const spoken = pattern(every((lang) => lang.degree));
  const count = /(?<![\p{N}.,])(\p{Nd}{1,3}(?:[.,'’\u00A0\u202F\u2009 ]\p{Nd}{3})+|\p{Nd}+)([+KMkm]?)(?![.,]\p{Nd})/gu;

  /** In lower case, letter for letter. @param {string} text */
  function lower(text) {
    return text.replace(/İ/g, "I").toLowerCase();
  }

  /** The text of `rec` with a mark for each name in it. @param {Rec} rec @param {(r: Rec) => boolean} isName */
  function sentence(rec, isName) {
    /** @type {Rec[]} */
    const names = [];
    let text = "";
    /** @param {Rec} at */
    const add = (at) => {
      if (at.twin || text.length > MOST_TEXT) return;
      if (isName(at)) {
        names.push(at);
        text += MARK;
        return;
      }
      const edge = lines.has(at.tag) ? "\n" : blocks.has(at.tag) ? " " : "";
      text += edge;
      for (const kid of at.kids) {
        if (typeof kid === "string") text += kid.replace(/[\n\uFFFC]/g, " ");
        else add(kid);
      }
      text += edge;
    };
    add(rec);
    return { text, names };
  }

  /** The line of a text that speaks of mutuals, in the language that fits best. @param {string} text @param {"mutual" | "followed"} sense */
  function understand(text, sense) {
    /** @type {{said: Said, line: string} | null} */
    let best = null;
    let weight = 0;
    if (!any[sense]?.test(lower(text))) return null;
    for (const line of segments(text)) {
      const low = lower(line);
      if (!any[sense]?.test(low)) continue;
      for (const rule of grammar) {
        const key = find(rule[sense], low) ?? (sense === "followed" ? find(rule.nobody, low) : null);
        const fits = key ? key.end - key.at + (line.includes(MARK) ? 1000 : 0) : 0;
        if (!key || fits <= weight) continue;
        weight = fits;
        best = { said: judge(rule, line, key), line };
      }
    }
    return best;
  }

  /** Lines, and what stands between bullets: "2K followers • A and B are …". @param {string} text */
  function segments(text) {
    const found = [];
    for (const line of text.split("\n").slice(0, 200)) {
      for (const part of line.split(/\s[•·|]\s|[•]/)) {
        const whole = part.replace(/\s+/g, " ").trim();
        if (whole) found.push(whole.slice(0, 2000));
      }
    }
    return found;
  }

  /** What a sentence says of how many there are. @param {Grammar} rule @param {string} line @param {{at: number, end: number}} key @returns {Said} */
  function judge(rule, line, key) {
    const named = line.split(MARK).length - 1;
    const low = lower(line);
    /** @type {Said} */
    const said = { rule, named, decoy: false, others: null, total: null, complete: null };
    if (find(rule.nobody, low)) return { ...said, others: 0, total: 0, complete: true };
    if (find(rule.decoy, low)) return { ...said, decoy: true };
    const rest = line.slice(0, key.at) + " ".repeat(key.end - key.at) + line.slice(key.end);
    const many = numberIn(rest);
    if (many) return tally(said, many.value, find(rule.including, low) !== null);
    if (find(rule.one, low)) return tally(said, 1, false);
    if (find(rule.more, lower(rest))) return { ...said, complete: false };
    return named ? { ...said, others: 0, total: named, complete: true } : said;
  }

  /** The number after the last name, else the first one. @param {string} line @returns {{value: number | null, at: number} | null} */
  function numberIn(line) {
    if (!/\p{Nd}/u.test(line)) return null;
    const last = line.lastIndexOf(MARK);
    const found = [...line.matchAll(count)];
    const one =
      found.find((match) => last >= 0 && match.index > last) ??
      found.find((match) => !letter.test(line[match.index - 1] ?? ""));
    if (!one) return null;
    return { value: one[2] ? null : number(one[1]), at: one.index };
  }

  /** @param {Said} said @param {number | null} many @param {boolean} includes the number counts the named too @returns {Said} */
  function tally(said, many, includes) {
    if (many === null) return { ...said, complete: false };
    const others = includes ? Math.max(0, many - said.named) : many;
    const total = Math.min(MOST_COUNT, others + said.named);
    return { ...said, others, total, complete: others === 0 };
  }

  /**
   * Names out of a sentence that marks none: cut at commas and the last "and". `sure` only where
   * no comma leaves it open which comma parts two names and which a name from its title.
   * @param {string} line @param {Grammar} rule @param {"mutual" | "followed"} sense
   */
  function plainNames(line, rule, sense) {
    const key = find(rule[sense], lower(line));
    if (!key) return { names: [], sure: false };
    const before = unglued(line.slice(0, key.at), rule.lang);
    const opens = !wordy.test(before) || find(pattern(rule.lang.opening), lower(line.slice(key.at, key.end))) !== null;
    let text = opens ? line.slice(key.end) : line.slice(0, key.at);
    const counted = numberIn(text)?.at ?? find(rule.one, lower(text))?.at;
    text = unglued(text.slice(0, counted), rule.lang);
    if (rule.lang.honorific) text = text.replace(new RegExp(`${rule.lang.honorific}(?=[\\s,]|$)`, "gu"), ",");
    const parts = text
      .split(/[,、，]\s*/)
      .map((part) => part.trim())
      .filter(Boolean);
    const commas = parts.length > 1;
    const last = parts.pop();
    if (last !== undefined) parts.push(...(counted !== undefined ? [last] : atLastAnd(last, rule.lang)));
    const names = parts.map((part) => clean(part, NAME)).filter((name) => letter.test(name) && name.length <= 120);
    return { names: names.slice(0, 20), sure: !commas && names.length > 0 };
  }

  /** @param {string} text @param {Language} lang */
  function unglued(text, lang) {
    let out = text.trim();
    for (let turn = 0; turn < 8; turn += 1) {
      const tail = /[\s,]*(?:^|[\s,])(\S+)$/u.exec(out);
      if (!tail || !lang.glue.includes(tail[1].toLowerCase())) break;
      out = out.slice(0, tail.index).trim();
    }
    return out.replace(/[\s,]+$/, "");
  }

  /** @param {string} text @param {Language} lang @returns {string[]} */
  function atLastAnd(text, lang) {
    const found = lang.and.map((word) => text.lastIndexOf(` ${word} `)).filter((at) => at > 0);
    if (!found.length) return [text];
    const at = Math.max(...found);
    return [text.slice(0, at), text.slice(at + 1).replace(/^\S+\s/, "")];
  }

  // ---- people --------------------------------------------------------------------------------

  /** The name in a text, without badges and what is said beside it. @param {string} text */
  function nameIn(text) {
    let out = clean(text, NAME);
    if (/[•·|]/.test(out)) out = out.replace(/^[^•·|]*\d\S* \p{L}+ [•·] /u, "").replace(/\s*[•·|]\s*\d\S{0,4}$/u, "");
    if (out.endsWith(")")) out = out.replace(/\s*\((?:\p{L}+\/)+\p{L}+\)$/u, "");
    for (let turn = 0; turn < 3; turn += 1) {
      const low = lower(out);
      const said = status.find((words) => low.endsWith(words) && !isCased(low[low.length - words.length - 1]));
      if (!said) break;
      out = out.slice(0, -said.length).replace(/[\s,·•|(–-]+$/, "");
    }
    return wordy.test(out) ? out : "";
  }

  /** @type {Map<Rec, string>} */
  const names = new Map();

  /** The name that a link or a strong text shows. @param {Rec} rec */
  function nameOf(rec) {
    const known = names.get(rec);
    if (known !== undefined) return known;
    const parts = rec.last - rec.i <= 12 ? namePartsOf(rec) : [];
    const name = nameIn(parts.join(" ")) || nameIn(say(rec, 1000));
    names.set(rec, name);
    return name;
  }

  /** Its texts one by one; what is only heard, or says the name again, is left out. @param {Rec} rec @returns {string[]} */
  function namePartsOf(rec) {
    /** @type {string[]} */
    const parts = [];
    /** @param {Rec} at */
    const add = (at) => {
      if (at.twin || at.at.role === "img") return;
      const text = at.kids.filter((kid) => typeof kid === "string").join(" ");
      const again = parts.some((part) => part.length > 3 && text.includes(part.trim()));
      if (text.trim() && !again && !(parts.length && heardOnly(at))) parts.push(text);
      for (const kid of at.kids) if (typeof kid !== "string") add(kid);
    };
    add(rec);
    return parts;
  }

  /** @param {string} name @param {string | null} [url] @param {string | null} [urn] @returns {Person} */
  function person(name, url = null, urn = null) {
    return { name, url, urn, headline: null, company: null, degree: null };
  }

  /** A single word is a first name, unless a link says whose, or the script writes names as one. @param {string} name @param {string | null} url */
  function quality(name, url) {
    if (url) return "full";
    const parts = name.split(" ").filter((part) => letter.test(part));
    const first = parts.length < 2 || (parts.length === 2 && /^\p{L}\.?$/u.test(parts[1]));
    return first && !(ideographs.test(name) && [...name].length > 2) ? "first_only" : "full";
  }

  /** @param {string} name @param {Link | null} link @returns {Mutual} */
  function mutual(name, link) {
    const url = link?.url ?? null;
    return { ...person(name, url, link?.urn ?? null), name_quality: quality(name, url) };
  }

  /** Each once, by address; two of one name without an address are two. @param {Mutual[]} list */
  function once(list) {
    /** @type {Set<string>} */
    const seen = new Set();
    return list.filter((one) => {
      const key = one.url ? decoded(one.url).toLowerCase() : "";
      if (!one.name || seen.has(key) || find(member, lower(one.name))) return false;
      if (key) seen.add(key);
      return true;
    });
  }

  const badge =
    /^[•·\s]*([123])(?:\s?(?:st|nd|rd|th|er|re|e|è|ème|nde?|de|o|a|[.ºª°]|[^\x00-\u024F\s•·]{1,3}|-[^\s\d]{1,3}))?\s?\+?(?:\s?(?:et|en|und|e|y)?\s?\+)?$/;

  /** The degree that a short run of text says: "• 2nd", "2.", "2촌", "Kontakt 2. stopnia". @param {string} text @returns {number | null} */
  function degreeIn(text) {
    const tail = text.length > 20 ? /[•·]\s*[123]\S{0,5}$/u.exec(text)?.[0] : text;
    const found = tail ? badge.exec(tail.replace(/^.*(?=[•·])/u, "").toLowerCase()) : null;
    if (found && !/^[123]$/.test(text)) return Number(found[1]);
    if (text.length > 45 || !/[123]/.test(text) || !spoken?.test(lower(text))) return null;
    const digits = text.match(/\d+/g) ?? [];
    return digits.length === 1 && /^[123]$/.test(digits[0]) ? Number(digits[0]) : null;
  }

  /** @param {string} text */
  function isPronoun(text) {
    const parts = text
      .toLowerCase()
      .replace(/[()]/g, "")
      .split(/\s?\/\s?/);
    return parts.length > 1 && parts.length < 5 && parts.every((part) => pronouns.has(part.trim()));
  }

  /** The badge and the headline after a name. @param {Piece[]} list @param {string} name */
  function besideName(list, name) {
    /** @type {{degree: number, piece: Piece}[]} */
    const badges = [];
    for (const piece of list.slice(0, 6)) {
      const own = sameName(piece.text, name);
      const degree = degreeIn(own ? piece.text.slice(name.length).trim() : piece.text);
      if (degree !== null) badges.push({ degree, piece });
      else if (badges.length && !own) break;
    }
    const lastBadge = badges.length ? badges[badges.length - 1].piece.start : -1;
    const line = list.find((piece) => piece.start > lastBadge && !sameName(piece.text, name) && isHeadline(piece));
    return { degree: oneDegree(badges), headline: line ? line.text : null };
  }

  /** @param {Piece} piece */
  function isHeadline(piece) {
    const text = piece.text;
    if (degreeIn(text) !== null || isPronoun(text) || !wordy.test(text)) return false;
    if (around(piece.rec, (r) => facetOf(r.at.href) !== null)) return false;
    return nameIn(text) !== "" && !understand(text, "mutual");
  }

  /** @param {string} text @param {string} name */
  function sameName(text, name) {
    if (!name || !text.startsWith(name)) return false;
    const rest = text.slice(name.length);
    return (
      rest === "" ||
      degreeIn(rest.trim()) !== null ||
      /^[\s]*\(?[\p{L}]+\/[\p{L}]+\)?$/u.test(rest) ||
      nameIn(rest) === ""
    );
  }

  /**
   * Two badges that differ are both in some pages, one of them hidden by style. Where styles do not
   * tell, the one that does not stand in a wrapper of its own counts; otherwise neither.
   * @param {{degree: number, piece: Piece}[]} badges @returns {number | null}
   */
  function oneDegree(badges) {
    if (badges.some((one) => one.degree !== badges[0].degree)) {
      const seen = badges.filter((one) => shown(one.piece.rec));
      if (seen.length && seen.every((one) => one.degree === seen[0].degree)) return seen[0].degree;
      const free = new Set(
        seen.filter((one) => one.piece.rec.up?.at["data-display-contents"] === undefined).map((one) => one.degree),
      );
      return free.size === 1 ? [...free][0] : null;
    }
    return badges.length ? badges[0].degree : null;
  }

  /** The number a search or a list gives for all of it. @param {Found | null} found @returns {Count} */
  function countOf(found) {
    const said = found?.said;
    if (!said || said.decoy) return { others: null, total: null, complete: null };
    return { others: said.others, total: said.total, complete: said.complete };
  }

  // ---- the answer ----------------------------------------------------------------------------

  /** @type {Record<string, string>} */
  const matched = {};
  /** @type {Reading} */
  const blank = {
    url: location.href.slice(0, URL_LENGTH),
    site: demo ? "demo" : onLinkedIn ? "linkedin" : "other",
    kind: "refused",
    refusal: null,
    subject: null,
    mutuals: [],
    others: null,
    total: null,
    complete: null,
    relation: "mutual",
    cards: [],
    history: null,
    language: null,
    matched,
  };

  /** @param {string} refusal @param {string} because @param {string} [site] @returns {Reading} */
  function refuse(refusal, because, site = blank.site) {
    matched.refusal = because;
    return { ...blank, site, refusal };
  }

  /** @param {Partial<Reading>} reading @returns {Reading} */
  function answer(reading) {
    const whole = { ...blank, ...reading };
    const kept = whole.mutuals.slice(0, MOST_MUTUALS);
    if (cut || kept.length < whole.mutuals.length) {
      matched.cut = cut ? "page" : "mutuals";
      if (whole.kind !== "people_search") whole.complete = false;
      if (cut) whole.total = whole.others = null;
    }
    return { ...whole, mutuals: kept, cards: whole.cards.slice(0, MOST_CARDS) };
  }

  // ---- a profile -----------------------------------------------------------------------------

  /** @param {Link} own @returns {Reading} */
  function readProfile(own) {
    const screens = recs.filter((rec) => rec.at["data-sdui-screen"] && !rec.aside && shown(rec));
    const other = screens.length > 0 && !screens.some((rec) => /\bprofile\b/i.test(rec.at["data-sdui-screen"]));
    if (other) return refuse("address_and_page_disagree", "screen");
    const heading = subjectHeading(own, 5) ?? titled() ?? unlinkedHeading(own);
    const barrier = checkpointShown(heading, own);
    if (barrier) return refuse("checkpoint", barrier);
    if (!heading) return withoutHeading();
    const name = nameOf(heading);
    if (find(pattern(every((lang) => lang.missing)), lower(name))) return refuse("not_a_profile", "missing");
    const scope = topCard(heading);
    const urn = subjectUrn(own, scope);
    const conflict = disagreement(own, heading, scope);
    if (conflict) return refuse("address_and_page_disagree", conflict);
    const beside = besideName(pieces(scope, heading.last, 14), name);
    if (!beside.headline && isBusy(heading)) return refuse("still_loading", "busy");
    const found = mutualsOnProfile(own, heading, scope, urn);
    matched.subject = heading.tag;
    matched.mutuals = found?.how ?? "none";
    const subject = { ...person(name, own.url, urn), ...beside, company: companyIn(scope) };
    return answer({
      kind: "profile",
      subject,
      mutuals: found?.mutuals ?? [],
      ...countOf(found),
      history: historyOn(),
      language: found?.said?.rule.language ?? null,
    });
  }

  /** No heading, as in 2020: the text at the top of the page that its title begins with. @returns {Rec | null} */
  function titled() {
    const title = Document.prototype.querySelector.call(document, "title")?.firstChild?.nodeValue ?? "";
    const name = nameIn(title.replace(/^\(\d+\+?\)\s*/, "").split(" | ")[0]);
    const scope = matter();
    if (!scope || !/ \| /.test(title) || !name) return null;
    const piece = pieces(scope, -1, 12).find(
      (one) => nameIn(one.text) === name && !around(one.rec, (r) => linkOf(r.at.href) !== null),
    );
    return piece?.rec ?? null;
  }

  /** @returns {Reading} */
  function withoutHeading() {
    const text = matter();
    const bulk = text ? clean(say(text, 2000), 2000).length : 0;
    if (bulk < 200 || isBusy(null)) return refuse("still_loading", "no heading");
    return refuse("address_and_page_disagree", "no subject");
  }

  /** @returns {Rec | null} */
  function matter() {
    return (
      recs.find((rec) => rec.tag === "main" || rec.at.role === "main") ?? recs.find((rec) => rec.tag === "body") ?? null
    );
  }

  /** Something says that it is still loading. @param {Rec | null} heading */
  function isBusy(heading) {
    const scope = heading ? topCard(heading) : matter();
    if (!scope) return true;
    return within(scope, (r) => r.at["aria-busy"] === "true" || r.at.role === "progressbar").length > 0;
  }

  /** The heading that names the subject, with so many points at least. @param {Link} own @param {number} least @returns {Rec | null} */
  function subjectHeading(own, least) {
    let best = null;
    let weight = least - 1;
    for (const rec of recs) {
      if (!/^h[123]$/.test(rec.tag) || !inMatter(rec)) continue;
      const points = headingPoints(rec, own);
      if (points > weight && nameOf(rec) && shown(rec)) {
        weight = points;
        best = rec;
      }
    }
    return best;
  }

  /** A lesser heading without a link: only where a badge follows it. @param {Link} own @returns {Rec | null} */
  function unlinkedHeading(own) {
    const found = subjectHeading(own, 1);
    if (!found) return null;
    return besideName(pieces(topCard(found), found.last, 6), nameOf(found)).degree === null ? null : found;
  }

  /** @param {Rec} rec @param {Link} own */
  function headingPoints(rec, own) {
    const near =
      around(rec, (r) => linkOf(r.at.href) !== null) ?? within(rec, (r) => linkOf(r.at.href) !== null)[0] ?? null;
    const link = near ? linkOf(near.at.href) : null;
    if (link && isSame(link, own)) return rec.tag === "h1" ? 9 : 7;
    if (around(rec, isItem)) return 0;
    if (rec.tag === "h1") return pageHeading(rec) ? 0 : 5;
    const card = around(rec, (r) => r.tag === "section");
    return rec.tag === "h2" && card && firstHeading(card) === rec && belongsToSubject(card) ? 3 : 0;
  }

  /** A heading of a page, not a name: "Search results for …. Page 1 of 9". @param {Rec} rec */
  function pageHeading(rec) {
    const text = clean(say(rec, 600), LINE);
    return text.length > 120 || (/\d/.test(text) && text.split(" ").length > 5);
  }

  /** @param {Rec} card */
  function firstHeading(card) {
    const found = firsts.get(card) ?? recs.find((r) => r.i > card.i && /^h[123]$/.test(r.tag)) ?? null;
    firsts.set(card, found);
    return found;
  }

  /** @type {Map<Rec, Rec | null>} */
  const firsts = new Map();

  /** Links that only the card of the subject has. @param {Rec} card */
  function belongsToSubject(card) {
    return linksIn(card).some((rec) => facetOf(rec.at.href) || /^overlay\//.test(linkOf(rec.at.href)?.sub ?? ""));
  }

  /** @param {Rec} rec */
  function isItem(rec) {
    return rec.tag === "li" || rec.at.role === "listitem" || rec.at["data-chameleon-result-urn"] !== undefined;
  }

  /** @param {Link} one @param {Link} other */
  function isSame(one, other) {
    return one.slug === other.slug || (one.urn !== null && one.urn === other.urn);
  }

  /** The card with the heading: its section, or all around it. @param {Rec} heading @returns {Rec} */
  function topCard(heading) {
    const section = around(heading, (r) => r.tag === "section" || r.tag === "main" || r.tag === "body");
    return section ?? recs[0];
  }

  /** @param {Link} own @param {Rec} scope @returns {string | null} */
  function subjectUrn(own, scope) {
    if (own.urn) return own.urn;
    const connections = links.filter((rec) => facetOf(rec.at.href)?.of.length === 1 && inMatter(rec));
    const near = connections.filter((rec) => inside(rec, scope) && !around(rec, (r) => isItem(r) && headed(r)));
    const urns = new Set((near.length ? near : connections).map((rec) => facetOf(rec.at.href)?.of[0]));
    if (urns.size === 1) return [...urns][0] ?? null;
    if (scope.tag !== "section") return null;
    const written = linksIn(scope).find((rec) => /\/messaging\/compose/.test(rec.at.href));
    return written ? urnIn(decoded(address(written.at.href)?.searchParams.get("profileUrn") ?? "")) : null;
  }

  /** Has a link to a person of its own: somebody's card. @param {Rec} rec */
  function headed(rec) {
    return linksIn(rec).some((link) => linkOf(link.at.href) !== null);
  }

  /** Why the page cannot be the one of the address; null when nothing says so. @param {Link} own @param {Rec} heading @param {Rec} scope @returns {string | null} */
  function disagreement(own, heading, scope) {
    const about = links.flatMap((rec) => facetOf(rec.at.href)?.of ?? []);
    if (own.urn && about.length && !about.includes(own.urn)) return "urn";
    const named = around(heading, (r) => linkOf(r.at.href) !== null);
    const link = named ? linkOf(named.at.href) : null;
    const people = links.filter(inMatter).flatMap((rec) => linkOf(rec.at.href) ?? []);
    const agrees = people.some((one) => isSame(one, own)) || invited().has(own.slug);
    if (agrees || own.urn) return null;
    if (link) return "heading link";
    if (people.some((one) => /^(?:overlay|details?|opportunities)\//.test(one.sub))) return "overlay link";
    const others = recs.filter((rec) => isPost(rec) || rec.at["data-chameleon-result-urn"] !== undefined);
    if (others.length > 1 && scope.tag !== "section") return "other page";
    return invited().size === 1 && linksIn(scope).some((rec) => /vanityName=/.test(rec.at.href)) ? "invitation" : null;
  }

  /** Slugs that the page offers to invite. @returns {Set<string>} */
  function invited() {
    const found = links.flatMap((rec) =>
      /vanityName=/.test(rec.at.href) && inMatter(rec)
        ? (address(rec.at.href)?.searchParams.get("vanityName") ?? [])
        : [],
    );
    return new Set(found.map((slug) => slug.normalize("NFC").toLowerCase()));
  }

  /** A wall that asks who you are, with nothing of a profile before it. @param {Rec | null} heading @param {Link | null} own @returns {string | null} */
  function checkpointShown(heading, own) {
    const asks = recs.some(
      (rec) => rec.tag === "input" && (rec.at.type === "password" || rec.at.id === "input__email_verification_pin"),
    );
    const form = Element.prototype.querySelector.call(
      document.documentElement,
      'form[action*="checkpoint"], form[action*="/uas/"], form[action*="login-submit"]',
    );
    if (!asks && !form) return null;
    if (!heading || !own) return "form";
    const known = links.some((rec) => {
      const link = linkOf(rec.at.href);
      return facetOf(rec.at.href) !== null || (link !== null && isSame(link, own));
    });
    if (known) return null;
    const scripts = Element.prototype.querySelectorAll.call(
      document.documentElement,
      'script[type="application/ld+json"]',
    );
    return [...scripts].some((script) => /"Person"/.test(script.firstChild?.nodeValue?.slice(0, 20_000) ?? ""))
      ? null
      : "form";
  }

  /** @param {Link} own @param {Rec} heading @param {Rec} scope @param {string | null} urn @returns {Found | null} */
  function mutualsOnProfile(own, heading, scope, urn) {
    const all = links.filter((rec) => facetOf(rec.at.href)?.mutual && inMatter(rec) && shown(rec));
    const kinds = new Set(all.map((rec) => facetOf(rec.at.href)?.of[0]));
    let mine = all.filter((rec) => urn !== null && facetOf(rec.at.href)?.of[0] === urn);
    if (!mine.length && urn === null)
      mine = kinds.size === 1 ? all : all.filter((rec) => scope.tag === "section" && inside(rec, scope));
    if (mine.length && new Set(mine.map((rec) => facetOf(rec.at.href)?.of[0])).size === 1)
      return fromFacetLinks(mine, own, heading);
    return all.length ? null : fromTopCard(scope, own, heading);
  }

  /** @param {Rec} rec */
  function isStrong(rec) {
    if (rec.tag !== "strong" && rec.tag !== "b") return false;
    const text = clean(say(rec, 600), LINE);
    if (!text || /^\p{Nd}/u.test(text)) return false;
    return !find(any.mutual, lower(text));
  }

  /** The link to the list of mutuals, or the two links that a parser made of it. @param {Rec[]} mine @param {Link} own @param {Rec} heading @returns {Found | null} */
  function fromFacetLinks(mine, own, heading) {
    /** @type {Found[]} */
    const found = [];
    for (const rec of mine.slice(0, 6)) {
      const line = sentence(rec, isStrong);
      const half = doubled(line.names);
      if (half) line.names.length = half;
      const said = understand(
        half
          ? line.text
              .split(MARK)
              .slice(0, half + 1)
              .join(MARK)
          : line.text,
        "mutual",
      );
      if (line.names.length)
        found.push({
          mutuals: line.names.map((name) => mutual(nameOf(name), null)),
          said: said?.said ?? null,
          how: "strong",
        });
      const wider = line.names.length ? null : fromAround(rec, own, heading);
      if (wider) found.push(wider);
      if (said && !line.names.length && !wider) found.push(fromPlain(line.text, said.said, mine));
      if (!said && !line.names.length && !wider) found.push(fromPictures(mine));
    }
    const best = found.sort((a, b) => worth(b) - worth(a))[0] ?? null;
    return best && { ...best, mutuals: once(best.mutuals) };
  }

  /** The same names once more, in a second copy that nothing marks as one. @param {Rec[]} names @returns {number} half of them, or 0 */
  function doubled(names) {
    const half = names.length / 2;
    const same =
      half >= 1 &&
      names
        .slice(0, Math.floor(half))
        .every(
          (rec, n) => names[half + n]?.up !== rec.up && names[half + n] && nameOf(names[half + n]) === nameOf(rec),
        );
    return same && Number.isInteger(half) ? half : 0;
  }

  /** @param {Found} found */
  const worth = (found) =>
    (found.said && !found.said.decoy ? 2 : 0) + (found.mutuals.length ? 4 : 0) + (found.said?.total ? 1 : 0);

  /** Named mutuals as links of their own, beside the link with the number. @param {Rec} rec @param {Link} own @param {Rec} heading @returns {Found | null} */
  function fromAround(rec, own, heading) {
    let at = rec.up;
    for (let step = 0; at && step < 4 && !inside(heading, at) && at.tag !== "section"; step += 1, at = at.up) {
      const scope = at;
      const foreign = linksIn(scope).filter((link) => isForeignPerson(link, own));
      if (!foreign.length || foreign.length > 12) continue;
      return fromLine(scope, foreign);
    }
    return null;
  }

  /** @param {Rec} rec @param {Link} own */
  function isForeignPerson(rec, own) {
    const link = linkOf(rec.at.href);
    return link !== null && !isSame(link, own) && link.sub === "" && nameOf(rec) !== "";
  }

  /** A line with links to the named. @param {Rec} line @param {Rec[]} people @returns {Found} */
  function fromLine(line, people) {
    const set = new Set(people);
    const { text, names } = sentence(line, (rec) => set.has(rec));
    const parts = names.map((rec) => insideLink(rec));
    const whole = names.length ? text : "";
    let k = 0;
    const told = whole.replaceAll(MARK, () => `${MARK}${parts[k++]?.rest ?? ""}`);
    const said = understand(told, "mutual")?.said ?? null;
    const mutuals = names.map((rec, n) => mutual(parts[n].name, linkOf(rec.at.href)));
    return { mutuals: once(mutuals), said, how: said ? "links" : UNKNOWN };
  }

  /** A link may hold the name alone, or the name and the rest of the sentence. @param {Rec} rec @returns {{name: string, rest: string}} */
  function insideLink(rec) {
    const strong = within(rec, isStrong)[0];
    if (strong) {
      const line = sentence(rec, (r) => r === strong);
      return { name: nameOf(strong), rest: line.text.split(MARK)[1] ?? "" };
    }
    const text = clean(say(rec, 1000), LINE);
    for (const rule of grammar) {
      const key = find(rule.mutual, lower(text));
      if (key && key.at > 0) {
        const name = unglued(text.slice(0, key.at), rule.lang).replace(
          new RegExp(`(?:${rule.lang.honorific || "(?!)"})$`, "u"),
          "",
        );
        return { name: nameIn(name), rest: text.slice(name.length) };
      }
    }
    return { name: nameOf(rec), rest: "" };
  }

  /** The sentence is one text: names are a proposal, and counted only where nothing is open. @param {string} text @param {Said} said @param {Rec[]} mine @returns {Found} */
  function fromPlain(text, said, mine) {
    const read = segments(text).flatMap((line) => understand(line, "mutual") ?? []);
    const stated = read.find(isBareCount)?.said.total ?? null;
    const told = read.flatMap((one) => {
      const plain = plainNames(one.line, one.said.rule, "mutual");
      return plain.names.length ? [{ one: one.said, plain }] : [];
    })[0];
    if (!told) return { mutuals: [], said, how: "number" };
    const { names, sure } = told.plain;
    const pictured = new Set(pictures(mine));
    const named = names.every((name) => pictured.has(name)) && names.length > 0;
    const others = told.one.others ?? (told.one.complete === null ? 0 : null);
    const fits = stated !== null && others !== null && stated === names.length + others;
    const total = stated ?? (others !== null && (sure || named) ? names.length + others : null);
    const mutuals = names.map((name) => ({
      ...mutual(name, null),
      name_quality: /** @type {const} */ ("provisional"),
    }));
    const complete = others === 0 ? true : others === null ? null : false;
    return {
      mutuals,
      said: { ...told.one, others, total, complete },
      how: fits || named ? "text, confirmed" : "text",
    };
  }

  /** "38 mutual connections" and nothing more. @param {{said: Said, line: string}} told */
  function isBareCount(told) {
    const { mutual, more } = told.said.rule;
    const rest = lower(told.line)
      .replace(mutual ?? "", "")
      .replace(more ?? "", "")
      .replace(count, "");
    return told.said.total !== null && !letter.test(rest);
  }

  /** Names under the pictures in the links. @param {Rec[]} mine */
  function pictures(mine) {
    const found = mine.flatMap((rec) => within(rec, (r) => r.tag === "img" && !!r.at.alt));
    return [...new Set(found.map((rec) => nameIn(rec.at.alt)).filter(Boolean))];
  }

  /** @param {Rec[]} mine @returns {Found} */
  function fromPictures(mine) {
    const mutuals = pictures(mine).map((name) => ({
      ...mutual(name, null),
      name_quality: /** @type {const} */ ("provisional"),
    }));
    return { mutuals, said: null, how: "pictures" };
  }

  /** No link to a list: a sentence in the subject's own card that names one or two with links. @param {Rec} scope @param {Link} own @param {Rec} heading @returns {Found | null} */
  function fromTopCard(scope, own, heading) {
    if (scope.tag !== "section") return null;
    const people = linksIn(scope).filter(
      (rec) => rec.i > heading.last && isForeignPerson(rec, own) && shown(rec) && inMatter(rec),
    );
    if (!people.length || people.length > 4) return null;
    let line = people[0];
    for (let step = 0; line.up && step < 4 && !inside(heading, line.up); step += 1) {
      const found = fromLine(line, people);
      if (found.said && !found.said.decoy && found.mutuals.length) return found;
      line = line.up;
    }
    return null;
  }

  /** @param {Rec} scope @returns {string | null} */
  function companyIn(scope) {
    const label = pattern(`^(?:${every((lang) => lang.employer)})`);
    const named = within(scope, (r) => r.at["aria-label"] !== undefined && !!label?.test(lower(r.at["aria-label"])))[0];
    const drawn = within(scope, (r) => r.tag === "svg" && /^company-/.test(r.at.id ?? ""))[0];
    const row = named ?? around(drawn ?? null, (r) => isButton(r) || r.tag === "a");
    if (!row || !inside(row, scope)) return null;
    return clean(say(row, 600), LINE) || null;
  }

  // ---- history -------------------------------------------------------------------------------

  /** Positions and schools that are on the screen. @returns {History | null} */
  function historyOn() {
    const jobs = sectionOf((lang) => lang.experience, /^experience$/i, /ExperienceTopLevel|experience/i);
    const learned = sectionOf((lang) => lang.education, /^education$/i, /EducationTopLevel|education/i);
    const positions = jobs ? itemsOf(jobs).flatMap(positionsIn).slice(0, MOST_ITEMS) : [];
    const schools = learned ? itemsOf(learned).flatMap(schoolIn).slice(0, MOST_ITEMS) : [];
    return positions.length || schools.length ? { positions, schools } : null;
  }

  /** @param {(lang: Language) => string[]} pick @param {RegExp} id @param {RegExp} key @returns {Rec | null} */
  function sectionOf(pick, id, key) {
    const titles = listed(pick);
    const title = recs.find((rec) => {
      if (id.test(rec.at.id ?? "")) return true;
      if (rec.tag === "section" && titles.has((rec.at["aria-label"] ?? "").toLowerCase())) return true;
      return /^h[23]$/.test(rec.tag) && titles.has(clean(say(rec, 200), 80).toLowerCase());
    });
    const marked = title ?? recs.find((rec) => key.test(rec.at.componentkey ?? "") && rec.tag === "section") ?? null;
    const section = around(marked, (r) => r.tag === "section");
    return section && !section.aside ? section : null;
  }

  /** The outermost entries of a section. @param {Rec} section @returns {Rec[]} */
  function itemsOf(section) {
    const entries = within(
      section,
      (r) =>
        (r.tag === "li" || r.at.role === "listitem" || /^entity-collection-item/.test(r.at.componentkey ?? "")) &&
        !r.twin,
    );
    return entries
      .filter((rec) => around(rec.up, (r) => r === section || entries.includes(r)) === section)
      .slice(0, MOST_ITEMS);
  }

  /** The lines of an entry; each visible once. @param {Rec} entry */
  function entryLines(entry) {
    /** @type {string[]} */
    const found = [];
    /** @param {Rec} rec */
    const add = (rec) => {
      if (rec.twin) return;
      const own = rec.kids.filter((kid) => typeof kid === "string").join(" ");
      if (own.trim()) {
        const text = clean(say(rec, 600), LINE);
        if (text && found[found.length - 1] !== text) found.push(text);
        return;
      }
      for (const kid of rec.kids) if (typeof kid !== "string" && !isButton(kid)) add(kid);
    };
    add(entry);
    return found.slice(0, 40);
  }

  /** @param {string} text @returns {{from: string | null, to: string | null} | null} a span of time as the page words it */
  function spanIn(text) {
    const when = text.split(/\s[·•]\s/)[0];
    if (when.length > 60 || !/(?:19|20)\d\d/.test(when)) return null;
    const ends = when.split(/\s*[–—]\s*|\s+-\s+|\s+(?:to|bis|à|hasta|até|al?|do|tot|–)\s+/iu);
    if (ends.length > 2) return null;
    const now = listed((lang) => lang.present);
    if (ends.length === 1) return { from: null, to: clean(ends[0], NAME) };
    return {
      from: clean(ends[0], NAME),
      to: now.has(ends[1].trim().toLowerCase()) ? "" : clean(ends[1], NAME),
    };
  }

  /** One position, or several at one company under its name. @param {Rec} entry @returns {History["positions"]} */
  function positionsIn(entry) {
    const inner = within(entry, (r) => r !== entry && r.tag === "li" && entryLines(r).some((text) => spanIn(text)));
    if (inner.length) {
      const company = entryLines(entry)[0]?.split(/\s[·•]\s/)[0];
      return company ? inner.map((rec) => roleIn(entryLines(rec), company)).filter((role) => role !== null) : [];
    }
    const role = roleIn(entryLines(entry), null);
    return role ? [role] : [];
  }

  /** @param {string[]} told @param {string | null} company @returns {History["positions"][number] | null} */
  function roleIn(told, company) {
    const at = told.findIndex((text) => spanIn(text));
    const span = at >= 0 ? spanIn(told[at]) : null;
    const [title, where] = at >= 0 ? told.slice(0, at) : told;
    const employer = company ?? where?.split(/\s[·•]\s/)[0] ?? null;
    if (!title || !employer) return null;
    return { company: clean(employer, LINE), title, from: span?.from ?? null, to: span?.to ?? null };
  }

  /** @param {Rec} entry @returns {History["schools"]} */
  function schoolIn(entry) {
    const told = entryLines(entry);
    const span = told.map(spanIn).find((one) => one) ?? null;
    return told[0] && !spanIn(told[0]) ? [{ name: told[0], from: span?.from ?? null, to: span?.to ?? null }] : [];
  }

  // ---- a search, or the list of mutuals ------------------------------------------------------

  /** @param {Facet | null} facet @returns {Reading} */
  function readSearch(facet) {
    const screens = recs.filter((rec) => rec.at["data-sdui-screen"] && !rec.aside && shown(rec));
    if (screens.length && !screens.some((rec) => /search/i.test(rec.at["data-sdui-screen"])))
      return refuse("address_and_page_disagree", "screen");
    const listed = cardRecs();
    if (!listed.length && profileInstead()) return refuse("address_and_page_disagree", "profile");
    const found = listed.length ? listed : cardsByBadge();
    const barrier = found.length ? null : checkpointShown(null, null);
    if (barrier) return refuse("checkpoint", barrier);
    if (!found.length && emptyMatter()) return refuse("still_loading", "no results");
    const read = found
      .slice(0, facet?.mutual ? MOST_MUTUALS + 1 : MOST_CARDS)
      .flatMap((rec) => cardIn(rec, !facet?.mutual) ?? []);
    return facet?.mutual ? mutualList(facet, read, found) : searchPage(read, found.length);
  }

  /** @returns {boolean} */
  function profileInstead() {
    const heading = recs.find((rec) => rec.tag === "h1" && inMatter(rec));
    return heading !== undefined && !pageHeading(heading) && belongsToSubject(topCard(heading));
  }

  /** @returns {boolean} */
  function emptyMatter() {
    const scope = matter();
    return !scope || isBusy(null) || clean(say(scope, 400), 400).length < 40;
  }

  /** @param {{card: Card, found: Found | null, anonymous: boolean}[]} read @param {number} many @returns {Reading} */
  function searchPage(read, many) {
    const cards = read.filter((one) => !one.anonymous);
    const foreign = cards.some((one) => one.found?.how === UNKNOWN && one.found.listed);
    for (const one of cards) {
      if (one.found?.how === UNKNOWN && !one.found.listed && !foreign) one.card.mutuals = []; // links that nothing says are mutuals
    }
    matched.cards = `${cards.length} of ${many}`;
    const language = cards.map((one) => one.found?.said?.rule.language).find(Boolean) ?? null;
    return answer({ kind: "people_search", cards: cards.map((one) => one.card), language });
  }

  /** Every card is a mutual; the mutuals named on the cards are not. @param {Facet} facet @param {{card: Card, found: Found | null, anonymous: boolean}[]} read @param {Rec[]} found @returns {Reading} */
  function mutualList(facet, read, found) {
    const degrees = read.map((one) => one.card.subject.degree).filter((degree) => degree !== null);
    if (degrees.some((degree) => degree > 1) && degrees.filter((degree) => degree > 1).length * 2 >= degrees.length) {
      return refuse("address_and_page_disagree", "degrees"); // the list of an earlier search is still there
    }
    const named = read.filter((one) => !one.anonymous);
    const mutuals = once(
      named.map(({ card }) => ({
        ...card.subject,
        name_quality: quality(card.subject.name, card.subject.url),
      })),
    );
    const all = howMany(mutuals.length, read.length - named.length, found);
    matched.cards = `${mutuals.length} of ${read.length}`;
    return answer({
      kind: "mutual_list",
      subject: person("", null, facet.of[0].slice(0, NAME)),
      mutuals,
      ...all,
    });
  }

  /** Of a list of mutuals: the total, and whether all are here. @param {number} named @param {number} anonymous @param {Rec[]} found @returns {Count} */
  function howMany(named, anonymous, found) {
    const unknown = { others: null, total: null, complete: null };
    if (narrowed()) return { ...unknown, complete: false };
    if (!named && !anonymous) return unknown; // they may hide their connections
    const page = Number(here.searchParams.get("page") ?? "1") || 1;
    const paging = pagination(found);
    const here1 = page === 1 && !paging.more && paging.pages <= 1;
    const total =
      statedResults(found) ??
      (here1 && (paging.ended || !isLazy(found)) && named + anonymous <= 10 ? named + anonymous : null);
    matched.paging = `${paging.pages} ${paging.more ? "more" : paging.ended ? "ended" : "none"}`;
    if (total !== null && total >= named) return { total, others: total - named, complete: total === named };
    return { ...unknown, complete: here1 ? null : false };
  }

  /** A list that is drawn as one scrolls may have more below. @param {Rec[]} found */
  function isLazy(found) {
    return (
      !!found[0] && !!around(found[0], (r) => /lazy/i.test(r.at["data-testid"] ?? r.at["data-component-type"] ?? ""))
    );
  }

  /** Is the search narrowed by anything else than whose mutuals these are? */
  function narrowed() {
    const ignored = new Set(phrases.linkedin.ignored);
    return [...here.searchParams].some(
      ([key, value]) => !ignored.has(key.toLowerCase()) && !/^(?:\[\]|""|)$/.test(value.trim()),
    );
  }

  /** @param {Rec[]} cards */
  function pagination(cards) {
    const next = pattern(`^(?:${[...listed((lang) => lang.next)].join("|")})(?:\\s|$)`);
    const ofPages = pattern(every((lang) => lang.pages));
    const after = cards.length ? cards[cards.length - 1].last : 0;
    let pages = 0;
    let more = false;
    let ended = false;
    for (const rec of recs) {
      const id = rec.at["data-testid"] ?? "";
      if (
        /^pagination-indicator/.test(id) ||
        (rec.at["aria-current"] !== undefined && /\d/.test(rec.at["aria-label"] ?? ""))
      ) {
        pages = Math.max(pages, Number(/\d+/.exec(clean(say(rec, 40), 40))?.[0] ?? 0));
      }
      if (/next-button-visible/.test(id)) more = true;
      if (/next-button-hidden/.test(id)) ended = true;
      if (rec.i > after && (rec.tag === "button" || rec.tag === "a") && !around(rec, isDialog)) {
        const label = clean(rec.at["aria-label"] ?? say(rec, 60), 60);
        const off = rec.at.disabled !== undefined || rec.at["aria-disabled"] === "true";
        if (next?.test(lower(label))) off ? (ended = true) : (more = true);
      }
    }
    const state =
      ofPages
        ?.exec(lower(pageText(cards)))
        ?.slice(1)
        .filter(Boolean)
        .map(Number) ?? [];
    if (state.length === 2) pages = Math.max(pages, ...state);
    if (state.length === 2 && pages === 1) ended = true;
    return { pages, more, ended };
  }

  /** What the page says outside the cards. @param {Rec[]} cards */
  function pageText(cards) {
    const scope = matter();
    if (!scope) return "";
    const own = new Set(cards);
    return sentence(scope, (rec) => own.has(rec) || rec.aside).text;
  }

  /** "12 results", where it stands alone. @param {Rec[]} cards @returns {number | null} */
  function statedResults(cards) {
    const word = pattern(every((lang) => lang.results));
    const ofPages = pattern(every((lang) => lang.pages));
    for (const line of pageText(cards)
      .split("\n")
      .map((text) => clean(text, LINE))) {
      if (!line || line.length > 60 || line.includes(MARK) || ofPages?.test(lower(line)) || !find(word, lower(line)))
        continue;
      const found = [...line.matchAll(count)];
      if (found.length === 1 && !found[0][2]) return number(found[0][1]);
    }
    return null;
  }

  /** The records that are a card of one person each. @returns {Rec[]} */
  function cardRecs() {
    const items = recs.filter((rec) => isItem(rec) && inMatter(rec));
    const found = [];
    let end = -1;
    for (let k = 0; k < items.length && found.length <= MOST_MUTUALS; k += 1) {
      const rec = items[k];
      if (rec.i <= end || isGroup(items, k) || !isPersonCard(rec)) continue;
      found.push(rec);
      end = rec.last;
    }
    return found;
  }

  /** @param {Rec} rec */
  function isPost(rec) {
    const urn = rec.at["data-urn"] ?? rec.at["data-id"] ?? rec.at["data-chameleon-result-urn"];
    return urn !== undefined && /^urn:li:(?:activity|aggregate|ugcPost|share)/.test(urn);
  }

  /** Does an item hold several cards of people? @param {Rec[]} items @param {number} at */
  function isGroup(items, at) {
    let cards = 0;
    for (let k = at + 1; k < items.length && k < at + 60 && items[k].i <= items[at].last; k += 1) {
      const inner = items[k];
      if (!headed(inner) || !isPersonCard(inner)) continue;
      if (/member/.test(inner.at["data-chameleon-result-urn"] ?? "") || badgesIn(inner) > 0) cards += 1;
      if (cards > 1) return true;
    }
    return false;
  }

  /** Somebody's card, not a post and not a company. @param {Rec} rec */
  function isPersonCard(rec) {
    const urn = rec.at["data-chameleon-result-urn"] ?? "";
    if (/^urn:li:(?!member|fsd?_|headless)/.test(urn)) return false;
    if (within(rec, isPost).length) return false;
    const inner = linksIn(rec);
    if (inner.some((link) => /\/(?:feed\/update|posts|pulse)\//.test(link.at.href))) return false;
    const first = inner.find(
      (link) => linkOf(link.at.href) || /\/(?:company|school|groups|jobs\/view|showcase)\//.test(link.at.href),
    );
    if (first) return linkOf(first.at.href) !== null;
    return find(member, lower(clean(say(rec, 300), 300))) !== null;
  }

  /** @param {Rec} rec */
  function badgesIn(rec) {
    return pieces(rec, rec.i - 1, 30).filter((piece) => degreeIn(piece.text) !== null).length;
  }

  /** Without any list: what lies around one badge and no other. @returns {Rec[]} */
  function cardsByBadge() {
    const scope = matter();
    if (!scope) return [];
    const badges = pieces(scope, -1, 3000).filter((piece) => degreeIn(piece.text) !== null && !piece.rec.aside);
    const marks = badges
      .map((piece) => piece.rec)
      .filter((rec, n, all) => !n || rec.i !== all[n - 1].i)
      .slice(0, MOST_CARDS);
    /** @param {Rec} rec */
    const held = (rec) => marks.filter((mark) => inside(mark, rec)).length;
    const found = marks.map((mark) => {
      let at = mark;
      while (at.up && held(at.up) === 1 && at.up !== scope && at.up.tag !== "body") at = at.up;
      return at;
    });
    return found.filter((rec) => isPersonCard(rec));
  }

  /** One card: its person, and with `named` the mutuals it names. @param {Rec} rec @param {boolean} named @returns {{card: Card, found: Found | null, anonymous: boolean} | null} */
  function cardIn(rec, named) {
    const own = linksIn(rec)
      .slice(0, MOST_LINKS)
      .filter((link) => linkOf(link.at.href) !== null);
    const link = own.length ? linkOf(own[0].at.href) : null;
    if (!link)
      return {
        card: { subject: person(""), mutuals: [], others: null, total: null, complete: null },
        found: null,
        anonymous: true,
      };
    const mine = own.filter((one) => isSame(/** @type {Link} */ (linkOf(one.at.href)), link));
    const titled = title(mine);
    if (!titled) return null;
    const seen = besideName(pieces(rec, titled.end, 14), titled.name);
    const subject = { ...person(titled.name, link.url, urnOfCard(rec, link, mine)), ...seen };
    const found = named ? mutualsOnCard(rec, link, titled.rec) : null;
    const mutuals = found?.mutuals.slice(0, MOST_MUTUALS) ?? [];
    return { card: { subject, mutuals, ...countOf(found) }, found, anonymous: false };
  }

  /** The name among the links to one person: the shortest that is one. @param {Rec[]} mine @returns {{rec: Rec, name: string, end: number} | null} */
  function title(mine) {
    const told = mine.map(shownAs).filter((one) => one.name && one.name.length < 150);
    if (told.length) return told.reduce((best, one) => (one.name.length < best.name.length ? one : best));
    for (const rec of mine) {
      const picture = within(rec, (r) => r.tag === "img" && nameIn(r.at.alt ?? "") !== "")[0];
      if (picture) return { rec, name: nameIn(picture.at.alt), end: rec.last };
    }
    return null;
  }

  /** What a link shows as a name; the widest link holds the whole card, the name first. @param {Rec} rec */
  function shownAs(rec) {
    const [first, second] = rec.last > rec.i ? pieces(rec, rec.i - 1, 2) : [];
    if (second) return { rec: first.rec, name: nameIn(first.text), end: first.rec.last };
    return { rec, name: nameOf(rec), end: rec.last };
  }

  /** @param {Rec} rec @param {Link} link @param {Rec[]} mine @returns {string | null} */
  function urnOfCard(rec, link, mine) {
    const told = mine.map((one) => linkOf(one.at.href)?.urn).find(Boolean) ?? link.urn;
    if (told) return told;
    for (const one of linksIn(rec)) {
      const facet = facetOf(one.at.href);
      if (facet?.of.length === 1 && urnIn(facet.of[0])) return facet.of[0];
      const to = /\/messaging\/compose/.test(one.at.href)
        ? urnIn(decoded(address(one.at.href)?.searchParams.get("recipient") ?? ""))
        : null;
      if (to) return to;
    }
    const key = within(rec, (r) => /^SearchResults_?AC/.test(r.at.componentkey ?? ""))[0];
    return key ? urnIn(key.at.componentkey.replace(/^SearchResults_?/, "")) : null;
  }

  /** @param {Rec} card @param {Link} own @param {Rec} name @returns {Found | null} */
  function mutualsOnCard(card, own, name) {
    const people = linksIn(card)
      .slice(0, MOST_LINKS)
      .filter((rec) => rec.i > name.i && isForeignPerson(rec, own) && shown(rec));
    const lists = linksIn(card)
      .slice(0, MOST_LINKS)
      .filter(
        (rec) =>
          (facetOf(rec.at.href)?.mutual || /SHARED_CONNECTIONS/.test(rec.at.href)) && say(rec, 300).trim() !== "",
      );
    const seed = lists[0] ?? people.slice(0, 12).find((rec) => lineAround(rec, card, name, own) !== null) ?? null;
    if (!seed) return fromWords(card, name);
    const line = lineAround(seed, card, name, own) ?? seed;
    const inLine = people.filter((rec) => inside(rec, line));
    if (inLine.length) return { ...fromLine(line, inLine), listed: lists.length > 0 };
    const text = sentence(seed, isStrong);
    const said = understand(text.text, "mutual")?.said ?? null;
    if (text.names.length)
      return { mutuals: once(text.names.map((rec) => mutual(nameOf(rec), null))), said, how: "strong" };
    return said ? fromPlain(text.text, said, [seed]) : null;
  }

  /** The smallest record around a seed that holds the whole line and nothing of the person. @param {Rec} seed @param {Rec} card @param {Rec} name @param {Link} own @returns {Rec | null} */
  function lineAround(seed, card, name, own) {
    /** @type {{at: Rec, many: number}[]} */
    const chain = [];
    for (let at = seed; chain.length < 7 && at !== card && !inside(name, at);) {
      const inner = linksIn(at).slice(0, MOST_LINKS);
      if (inner.some((rec) => rec !== seed && isOwnWithText(rec, own))) break;
      chain.push({ at, many: inner.filter((rec) => isForeignPerson(rec, own)).length });
      if (!at.up) break;
      at = at.up;
    }
    const most = Math.max(0, ...chain.map((one) => one.many));
    const wide = most ? chain.filter((one) => one.many === most) : [];
    return (wide.slice(0, 4).find((one) => completed(one.at)) ?? wide[0])?.at ?? null;
  }

  /** @param {Rec} line */
  function completed(line) {
    const set = new Set(linksIn(line).filter((rec) => linkOf(rec.at.href)));
    return understand(sentence(line, (rec) => set.has(rec)).text, "mutual") !== null;
  }

  /** @param {Rec} rec @param {Link} own */
  function isOwnWithText(rec, own) {
    const link = linkOf(rec.at.href);
    return link !== null && isSame(link, own) && nameOf(rec) !== "";
  }

  /** A line without any link: "38 mutual connections". @param {Rec} card @param {Rec} name @returns {Found | null} */
  function fromWords(card, name) {
    const buttons = within(card, isButton)
      .slice(0, 10)
      .map((rec) => clean(say(rec, 200), LINE));
    for (const text of [...pieces(card, name.last, 30).map((piece) => piece.text), ...buttons]) {
      const told = text.length < 160 ? understand(text, "mutual") : null;
      if (!told || told.said.decoy) continue;
      if (isBareCount(told)) return { mutuals: [], said: told.said, how: "number" };
    }
    return null;
  }

  // ---- Sales Navigator -----------------------------------------------------------------------

  /** @param {Link} own @returns {Reading} */
  function readLead(own) {
    /** @param {string} kind @param {(rec: Rec) => boolean} [test] */
    const marked = (kind, test = inMatter) =>
      recs.find((rec) => rec.at["data-anonymize"] === kind && test(rec) && say(rec, 300).trim() !== "");
    const named = marked("person-name");
    if (!named) return checkpointShown(null, null) ? refuse("checkpoint", "form") : withoutHeading();
    /** @param {string} kind */
    const text = (kind) => {
      const rec = marked(kind);
      return rec ? clean(say(rec, 1000), LINE) || null : null;
    };
    const member = links.find(
      (rec) => inMatter(rec) && /^https:\/\/[a-z]+\.linkedin\.com\/in\//.test(rec.at.href) && !around(rec, isItem),
    );
    const url = member ? (linkOf(member.at.href)?.url ?? own.url) : own.url;
    const subject = {
      ...person(nameOf(named), url, own.urn),
      headline: text("headline") ?? text("job-title"),
      company: text("company-name"),
    };
    const badge =
      pieces(topCard(named), named.last, 8)
        .map((piece) => degreeIn(piece.text))
        .find((degree) => degree !== null) ?? null;
    const found = mutualsOnLead(own);
    matched.mutuals = found?.how ?? "none";
    return answer({
      kind: "profile",
      subject: { ...subject, degree: badge },
      mutuals: found?.mutuals ?? [],
      ...countOf(found),
      language: found?.said?.rule.language ?? null,
    });
  }

  /** The number beside the person, and the names where the user has opened the list. @param {Link} own @returns {Found | null} */
  function mutualsOnLead(own) {
    const told = recs.filter(
      (rec) => (isButton(rec) || rec.tag === "a") && !around(rec, isDialog) && !around(rec, isItem),
    );
    const said =
      told
        .map((rec) => understand(say(rec, 300), "mutual")?.said)
        .find((one) => one && one.total !== null && !one.decoy) ?? null;
    const open = links.filter(
      (rec) => rec.at["data-anonymize"] === "person-name" && around(rec, isDialog) && around(rec, isItem),
    );
    const mutuals = once(
      open.flatMap((rec) => {
        const link = linkOf(rec.at.href);
        return link && !isSame(link, own) ? [mutual(nameOf(rec), link)] : [];
      }),
    );
    if (!said) return mutuals.length ? { mutuals, said: null, how: "dialog" } : null;
    const others = Math.max(0, (said.total ?? 0) - mutuals.length);
    return {
      mutuals,
      said: { ...said, others, complete: others === 0 },
      how: mutuals.length ? "dialog" : "number",
    };
  }

  // ---- other sites ---------------------------------------------------------------------------

  /** @param {string} name @param {Site} site @returns {Reading} */
  function readElsewhere(name, site) {
    const list = handleAt(site.list, site);
    const owner = list ?? handleAt(site.profile, site);
    if (!owner) return refuse("not_a_profile", "address", name);
    if (checkpointShown(null, null) && !recs.some((rec) => /^h[12]$/.test(rec.tag)))
      return refuse("checkpoint", "form", name);
    const subject = person(ownerName(owner, name) || (list ? "" : owner), ownerUrl(owner));
    if (list) return listElsewhere(name, site, subject, owner);
    const found = fromRoute(site, owner) ?? fromFollowed(site, owner);
    matched.mutuals = found?.how ?? "none";
    return answer({
      site: name,
      kind: "profile",
      subject,
      relation: site.relation,
      mutuals: found?.mutuals ?? [],
      ...countOf(found),
      language: found?.said?.rule.language ?? null,
    });
  }

  /** @param {string} pattern @param {Site} site @returns {string | null} */
  function handleAt(pattern, site) {
    const found = new RegExp(pattern, "u").exec(decoded(here.pathname));
    return found && !site.reserved.includes(found[1].toLowerCase()) ? found[1] : null;
  }

  /** @param {string} handle @returns {string} */
  function ownerUrl(handle) {
    const path = here.pathname.startsWith("/profile/") ? `/profile/${handle}` : `/${handle}`;
    return `${here.origin}${path}`.slice(0, URL_LENGTH);
  }

  /** The name of whose page it is, in the smallest record that holds it beside the handle. @param {string} handle @param {string} site */
  function ownerName(handle, site) {
    const marked = recs.find((rec) => rec.at.itemprop === "name" && say(rec, 300).trim() !== "");
    if (marked && site === "github") return clean(say(marked, 300), NAME);
    const at = handle.replace(/^@/, "").toLowerCase();
    const heading = recs.find((rec) => /^h[12]$/.test(rec.tag) && inMatter(rec) && say(rec, 300).trim() !== "");
    const text = heading ? clean(say(heading, 600), NAME) : nameBesideHandle(at);
    return clean(text.replace(/\s*[(]?@?[\w.-]+@[\w.-]+[)]?$|\s*@[\w.-]+(?:@[\w.-]+)?$/u, ""), NAME);
  }

  /** @param {string} handle */
  function nameBesideHandle(handle) {
    const found = pieces(recs[0], -1, 60);
    const at = found.findIndex((piece) => piece.text.toLowerCase().replace(/^@/, "") === handle);
    return at > 0 ? found[at - 1].text : "";
  }

  /** @param {Site} site @param {string} href @param {string} owner @returns {Link | null} */
  function personElsewhere(site, href, owner) {
    const url = address(href);
    if (!url || url.origin !== here.origin || url.search) return null;
    const found = new RegExp(site.person, "u").exec(decoded(url.pathname));
    if (!found || site.reserved.includes(found[1].toLowerCase()) || found[1].toLowerCase() === owner.toLowerCase())
      return null;
    return {
      slug: found[1].toLowerCase(),
      url: `${url.origin}${url.pathname.replace(/\/$/, "")}`.slice(0, URL_LENGTH),
      urn: null,
      sub: "",
    };
  }

  /** Rows of people, each with a link to them. @param {string} name @param {Site} site @param {Person} subject @param {string} owner @returns {Reading} */
  function listElsewhere(name, site, subject, owner) {
    /** @type {Map<string, {link: Link, names: string[]}>} */
    const rows = new Map();
    for (const rec of links) {
      if (!inMatter(rec)) continue;
      const link = personElsewhere(site, rec.at.href, owner);
      if (!link) continue;
      const row = rows.get(link.slug) ?? { link, names: [] };
      row.names.push(...namesInRow(rec, link));
      rows.set(link.slug, row);
    }
    const mutuals = [...rows.values()]
      .filter((row) => row.names.length)
      .map((row) => {
        const shownName = row.names.find(
          (one) => one.toLowerCase().replace(/^@/, "") !== row.link.slug.replace(/^@/, ""),
        );
        return mutual(shownName ?? row.names[0].replace(/^@(?=[\w-]+$)/, ""), row.link);
      });
    const more =
      links.some((rec) => rec.at.rel === "next" || /[?&](?:page|after)=/.test(rec.at.href)) || pagination([]).more;
    const total =
      more || Number(here.searchParams.get("page") ?? "1") > 1 || !mutuals.length || name !== "github"
        ? null
        : mutuals.length;
    matched.cards = String(mutuals.length);
    return answer({
      site: name,
      kind: "mutual_list",
      subject,
      relation: site.relation,
      mutuals,
      total,
      others: total === null ? null : 0,
      complete: total === null ? (more ? false : null) : true,
    });
  }

  /** What a link in a row shows as names: its own lines, without the handle beside them. @param {Rec} rec @param {Link} link @returns {string[]} */
  function namesInRow(rec, link) {
    const parts = within(rec, (r) => r.kids.some((kid) => typeof kid === "string" && kid.trim() !== "") && !r.twin);
    const told = parts
      .map((part) => nameIn(part.kids.filter((kid) => typeof kid === "string").join(" ")))
      .filter(Boolean);
    const pictured = within(
      rec,
      (r) => r.tag === "img" && (r.at.alt ?? "").replace(/^@/, "").toLowerCase() === link.slug,
    ).length;
    return told.length || !pictured ? told : [link.slug];
  }

  /** One link to the list holds the sentence. @param {Site} site @param {string} owner @returns {Found | null} */
  function fromRoute(site, owner) {
    if (!site.route) return null;
    const route = new RegExp(site.route, "u");
    const sense = site.relation === "mutual" ? "mutual" : "followed";
    const mine = links.filter((rec) => {
      const url = address(rec.at.href);
      return (
        url &&
        url.origin === here.origin &&
        route.test(url.pathname) &&
        decoded(url.pathname + url.search)
          .toLowerCase()
          .includes(owner.toLowerCase()) &&
        inMatter(rec)
      );
    });
    for (const rec of mine) {
      const inner = innermost(rec);
      const isName = (/** @type {Rec} */ one) => inner.has(one);
      const line = sentence(rec, isName);
      const told = understand(line.text.replace(/\n/g, " "), sense);
      if (!told || told.said.decoy) continue;
      if (line.names.length) {
        const names = line.names.map((one) => nameIn(say(one, 300).replace(/(?:[,、]|\s(?:and|&))\s*$/u, "")));
        return { mutuals: once(names.map((one) => provisional(one))), said: told.said, how: "route" };
      }
      return fromText(line.text.replace(/\n/g, " "), told.said, sense);
    }
    const said = mine.length ? null : understand(say(recs[0], MOST_TEXT * 4), sense)?.said;
    return said && said.total === 0 ? { mutuals: [], said, how: "nobody" } : null;
  }

  /** The elements inside a sentence that hold a name each. @param {Rec} rec @returns {Set<Rec>} */
  function innermost(rec) {
    const line = within(
      rec,
      (r) =>
        r.kids.some((kid) => typeof kid === "string" && kid.trim() !== "") &&
        r.kids.some((kid) => typeof kid !== "string" && say(kid, 300).trim() !== ""),
    )[0];
    const kids = line ? line.kids.filter((kid) => typeof kid !== "string" && say(kid, 300).trim() !== "") : [];
    return new Set(
      /** @type {Rec[]} */ (kids).filter(
        (kid) => !/^\s*\p{Nd}/u.test(say(kid, 60)) && !understand(say(kid, 300), "mutual"),
      ),
    );
  }

  /** @param {string} name @returns {Mutual} */
  function provisional(name) {
    return { ...mutual(name, null), name_quality: "provisional" };
  }

  /** @param {string} text @param {Said} said @param {"mutual" | "followed"} sense @returns {Found} */
  function fromText(text, said, sense) {
    const told = understand(text, sense);
    if (told && isBareCount(told)) return { mutuals: [], said, how: "number" };
    const line = told?.line ?? text;
    const including = find(said.rule.including, lower(line));
    const part = including ? line.slice(including.end) : "";
    const names = including
      ? atLastAnd(part.trim(), said.rule.lang).flatMap((one) => one.split(", "))
      : plainNames(line, said.rule, sense).names;
    const mutuals = once(names.map((one) => provisional(clean(one, NAME))));
    const others = including && said.total !== null ? said.total - mutuals.length : said.others;
    return {
      mutuals,
      said: { ...said, others, total: including ? said.total : null, complete: others === 0 ? null : false },
      how: "text",
    };
  }

  /** "Followed by A, B, and 3 others you know", with a link on each name. @param {Site} site @param {string} owner @returns {Found | null} */
  function fromFollowed(site, owner) {
    const people = links.filter((rec) => inMatter(rec) && personElsewhere(site, rec.at.href, owner) && nameOf(rec));
    for (const rec of people.slice(0, 40)) {
      let line = rec.up;
      for (let step = 0; line && step < 3; step += 1, line = line.up) {
        const scope = line;
        const set = new Set(people.filter((one) => inside(one, scope)));
        const told = sentence(scope, (one) => set.has(one));
        const said = understand(told.text, "followed")?.said;
        if (!said || said.decoy || !told.names.length || told.names.length > 6) continue;
        const mutuals = told.names.map((one) => mutual(nameOf(one), personElsewhere(site, one.at.href, owner)));
        return { mutuals: once(mutuals), said, how: "followed" };
      }
    }
    return null;
  }

  // ---- which page is it ----------------------------------------------------------------------

  /** @returns {Reading} */
  function readLinkedIn() {
    if (new RegExp(phrases.linkedin.checkpoint, "i").test(here.pathname)) return refuse("checkpoint", "address");
    const own = linkOf(here.origin + here.pathname);
    if (own && own.slug.startsWith("sales:")) return readLead(own);
    if (own) return readProfile(own);
    if (/^\/sales\/search\/people/.test(here.pathname)) return readSearch(null);
    if (/^\/search\/results\/(?:people|all|index)\b/.test(here.pathname)) return readSearch(facetOf(here.href));
    return refuse(/^\/(?:talent|recruiter|sales)\b/.test(here.pathname) ? "unsupported" : "not_a_profile", "address");
  }

  /** @returns {[string, Site] | null} */
  function siteHere() {
    for (const [name, site] of Object.entries(phrases.sites)) {
      if (site.hosts.length ? isHost(here.hostname, site.hosts) : looksFederated(site)) return [name, site];
    }
    return null;
  }

  /** Any host may serve it: the address and the page must both say so. @param {Site} site */
  function looksFederated(site) {
    if (!handleAt(site.profile, site) && !handleAt(site.list, site)) return false;
    return recs.some((rec) => rec.at.id === "mastodon") || links.some((rec) => /^\/@[\w.-]+/.test(rec.at.href));
  }

  if (!root) return refuse("still_loading", "empty");
  if (onLinkedIn) return readLinkedIn();
  const known = siteHere();
  return known ? readElsewhere(known[0], known[1]) : refuse("unsupported", "host");
}
