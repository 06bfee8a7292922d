// @ts-check

/**
 * The page reader: what one look at one page shows of mutual connections.
 *
 * It is injected as text: ONE function that uses its argument and the page only. The page is not changed; it is walked
 * once into records and one text, by the engine's own accessors, which no field named after a DOM property misleads.
 * Class names die with every redesign: what counts is the link whose network facet is exactly F, `/in/` addresses, URNs,
 * roles. Words give counts only. Functions on records mean the whole page where none is given.
 *
 * @param {Phrases} phrases
 * @returns {Reading}
 */
export function readPage(phrases) {
	const NAME = 200;
	const URL_LENGTH = 2000;
	const MOST_MUTUALS = 500;
	const MOST_ITEMS = 100;
	const MOST_COUNT = 100_000;
	const MOST_NODES = 80_000; // ten times the largest seen
	const MOST_DEPTH = 400; // parsers stop at 512, live pages at about 70
	const MOST_LINKS = 60; // of one card; real ones have a dozen
	const MOST_TEXT = 4_000;
	const MOST_MS = 350;
	const MARK = "\uFFFC"; // stands for a name in a sentence
	const UNKNOWN = "links, language unknown";

	// ---- text: plain text goes past unicode classes, which are slow to build

	const plain = /^[\x20-\x7E]*$/;
	const sound = /^[ -~\xA0-\xAC\xAE-\u02FF\u0370-\u05FF\u2010-\u2027\u2030-\u205E\u20A0-\u2BFF\u3000-\u3098\u309B-\uD7A3]*$/;
	const ideographs = /[\u1100-\u11FF\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]|[\uD840-\uD87F]/;
	const noise = /[\0-/:-@[-`{-\xBF\u2000-\u206F\u2190-\u2BFF\u3000-\u303F\uFE00-\uFE0F]+/g;
	const count = /(?<![\d.,])(\d{1,3}(?:[.,'’\xA0\u202F\u2009 ]\d{3})+|\d+)([+km]?)(?![.,]\d)/gi;

	const hasLetter = (text = "") =>
		/[A-Za-z\xC0-\xD6\xD8-\xF6\xF8-\u02AF]/.test(text) || (!plain.test(text) && /\p{L}/u.test(text));
	const isWordy = (text = "") => /\d/.test(text) || hasLetter(text);
	const isCased = (letter = "") => letter.toLowerCase() !== letter.toUpperCase();
	const fold = (text = "") => text.replace(/\s+/g, " ").trim();
	/** In lower case, letter for letter. */
	const lower = (text = "") => text.replace(/İ/g, "I").toLowerCase();
	/** Words between single spaces, to compare. */
	const bare = (text = "") => ` ${text.toLowerCase().normalize("NFC").replace(noise, " ").trim()} `;

	/** Without control and bidi characters, and joiners that no script or emoji needs. */
	function clean(text = "", limit = 500) {
		let out = fold(text.slice(0, limit * 8));
		if (!plain.test(out)) out = out.normalize("NFC");
		if (!sound.test(out)) {
			const joiner = /(?<![\p{Script=Arabic}\u0900-\u0DFF\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]/gu;
			out = fold(out.replace(/(?![\u200C\u200D])\p{C}/gu, "").replace(joiner, "").normalize("NFC"));
		}
		return out.length > limit ? `${out.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "").trimEnd()}…` : out;
	}

	/** Null where it is too large. */
	function number(text = "") {
		const value = Number(text.replace(/\D/g, ""));
		return value <= MOST_COUNT ? value : null;
	}

	// ---- words

	const tongues = Object.keys(phrases.languages);

	/** Of one language, or of all together. @param {keyof Words} kind */
	function words(kind, language = "", before = "", after = "") {
		const known = phrases.languages[language] ?? phrases.labels;
		return new RegExp(`${before}(?:${known[kind] ?? "(?!)"})${after}`);
	}

	/** @param {keyof Words} kind */
	const isWord = (kind, text = "") => words(kind, "", "^", "$").test(lower(text.trim()));

	/** Where a pattern stands in a line, not inside a word. */
	function find(pattern = plain, line = "") {
		const low = lower(line);
		for (let from = 0; ;) {
			const found = pattern.exec(low.slice(from));
			if (!found) return null;
			const at = from + found.index;
			const end = at + found[0].length;
			const language = tongues[found.indexOf(found[0], 1) - 1];
			if (!isCased(low[at - 1]) && !isCased(low[end])) return { line, at, end, language };
			from = at + 1;
		}
	}

	// ---- addresses

	const select = (selector = "") => [...Document.prototype.querySelectorAll.call(document, selector)];
	const isHost = (host = "", hosts = [""]) => hosts.some((known) => host === known || host.endsWith(`.${known}`));
	const here = new URL(location.href);
	const { linkedin } = phrases;
	const demo = linkedin.demo.includes(here.hostname) && select(`:root[${linkedin.mark}]`).length > 0;
	const onLinkedIn = demo || isHost(here.hostname, linkedin.hosts);
	const home = demo ? here.origin : "https://www.linkedin.com";
	/** @type {Site} */
	const noSite = { hosts: [], before: "(?!)", handle: "", list: "", relation: "mutual" };
	/** Of a site without hosts of its own the address must speak. */
	const known = Object.entries(phrases.sites).find(([, one]) =>
		one.hosts.length ? isHost(here.hostname, one.hosts) : handleAt(one.list, here, one) || handleAt("", here, one),
	);
	const [siteName, site] = (!onLinkedIn && known) || ["other", noSite];
	const owner = handleAt(site.list) ?? handleAt();
	/** @type {Link} */
	const nobody = { slug: "", url: "", urn: null, sub: "" };
	const own = personAt(here) ?? nobody;
	const isLead = own.slug.startsWith("sales:");
	const isSearch = /^\/(?:sales\/search\/people|search\/results\/(?:people|all|index)\b)/.test(here.pathname);
	const isLaterPage = Number(here.searchParams.get("page")) > 1;

	/** @param {Site} [of] @returns {string | null} */
	function handleAt(after = "", { pathname } = here, of = site) {
		const found = new RegExp(`^${of.before}(${of.handle})${after}/?$`).exec(decoded(pathname))?.[1] ?? null;
		return found && of.reserved?.split("|").includes(found.toLowerCase()) ? null : found;
	}

	function decoded(text = "") {
		if (!text.includes("%") && plain.test(text)) return text;
		try {
			return decodeURIComponent(text).normalize("NFC");
		} catch {
			return text;
		}
	}

	function address(href = "") {
		const url = href.length > URL_LENGTH ? null : URL.parse(href, here.href);
		return url?.protocol.startsWith("http") ? url : null;
	}

	function param(href = "", name = "") {
		return decoded(address(href)?.searchParams.get(name) ?? "");
	}

	/** The member id in a URN, or alone. */
	function urnIn(text = "") {
		return /(?:^|[:(,])(AC[a-zA-Z][\w-]{5,})/.exec(text)?.[1].slice(0, NAME) ?? null;
	}

	const addressee = (href = "", to = "") => (href.includes("/messaging/compose") ? urnIn(param(href, to)) : null);

	/** @returns {Link | null} */
	function personAt(url = here) {
		if (site !== noSite) {
			const slug = url.origin === here.origin && !url.search && handleAt("", url)?.toLowerCase();
			if (!slug || slug === owner?.toLowerCase()) return null; // the owner is nobody's neighbour
			return { ...nobody, slug, url: (url.origin + url.pathname).replace(/\/$/, "").slice(0, URL_LENGTH) };
		}
		if (!isHost(url.hostname, linkedin.hosts) && url.origin !== here.origin) return null;
		const shape = /^\/(?:(?:mwlite\/)?in\/([^/]+)|sales\/(?:lead|people)\/([^/,]+)([^/]*))\/?(.*)$/;
		const [, name, id, rest, sub] = shape.exec(url.pathname) ?? [];
		if (id) return { slug: `sales:${id.toLowerCase()}`, url: `${home}/sales/lead/${id}${rest}`, urn: urnIn(id), sub };
		if (!name) return null;
		const slug = decoded(name);
		const urn = urnIn(slug) ?? urnIn(param(url.href, "miniProfileUrn"));
		return { slug: slug.toLowerCase(), url: `${home}/in/${name}/`.slice(0, URL_LENGTH), urn, sub };
	}

	function facetAt(url = here) {
		if (!url.pathname.includes("/search/results/")) return null;
		/** Whatever brackets and quotes a facet is written with. */
		const values = (short = "", long = "") => {
			const text = [...url.searchParams.getAll(short), ...url.searchParams.getAll(long)].join();
			return (decoded(text).match(/[\w-]+/g) ?? []).filter((word) => word !== "List");
		};
		const named = values("connectionOf", "facetConnectionOf");
		const urns = named.filter(urnIn);
		const of = urns.length ? urns : named;
		const mutual = of.length === 1 && values("network", "facetNetwork").join() === "F";
		return of.length ? { of, mutual } : null;
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
	const injected = /^[\w-]+-extension:/;
	/** Marks what is off the screen, or was put there by another extension. @type {Record<string, RegExp>} */
	const unread = {
		id: foreign,
		class: foreign,
		src: injected,
		href: injected,
		style: /display\s*:\s*none|visibility\s*:\s*hidden/i,
		hidden: /^(?!until-found$)/,
	};
	const besides = set("aside nav footer complementary navigation contentinfo banner dialog alertdialog");
	const lines = set("p li h1 h2 h3 h4 h5 h6 section article tr br hr");
	const runs = set("div ul ol main aside header footer nav figure dl dt dd td th table form button address blockquote body");

	const started = performance.now();
	const attribute = Element.prototype.getAttribute;
	const attributeNames = Element.prototype.getAttributeNames;
	const tagName = Object.getOwnPropertyDescriptor(Element.prototype, "localName")?.get ?? (() => "");
	const walker = Document.prototype.createTreeWalker.call(document, document, 5); // elements, text
	/** @type {Rec[]} */
	const recs = [];
	/** @type {Rec[]} */
	const links = [];
	let text = "";
	let nodes = 0;
	let cut = false; // the page is too large to be taken whole

	/** @param {Rec | null} up */
	function takeInside(up, depth = 0) {
		let node = walker.firstChild();
		if (!node) return;
		for (; node && !cut; node = walker.nextSibling()) take(node, up, depth + 1);
		walker.parentNode();
	}

	/** @param {Node} node @param {Rec | null} up */
	function take(node, up, depth = 0) {
		nodes += 1;
		cut = recs.length >= MOST_NODES || (nodes % 512 === 0 && performance.now() - started > MOST_MS);
		if (!(node instanceof Element)) {
			text += (node.nodeValue ?? "").slice(0, MOST_TEXT).replace(/[\n\r\uFFFC]/g, " ");
			return;
		}
		const tag = tagName.call(node);
		if (skipped.has(tag)) return;
		/** @type {Record<string, string>} */
		const at = {};
		for (const name of attributeNames.call(node)) {
			if (!wanted.has(name)) continue;
			at[name] = attribute.call(node, name) ?? "";
			if (unread[name]?.test(at[name])) return;
		}
		if (tag === "dialog" && at.open === undefined) return;
		const isLink = tag === "a" && at.href !== undefined;
		const leads = isLink && (site !== noSite || /\/in\/|\/sales\/|onnection_?of/i.test(at.href));
		const url = leads ? address(at.href) : null;
		const [who, facet] = [url && personAt(url), url && facetAt(url)];
		const [i, from, link] = [recs.length, text.length, links.length];
		const aside = up?.aside || besides.has(tag) || besides.has(at.role) || at["aria-modal"] === "true";
		/** @type {Rec} */
		const rec = { i, from, link, last: 0, to: 0, linkEnd: 0, up, tag, el: node, at, who, facet, twin: false, aside };
		recs.push(rec);
		if (isLink) links.push(rec);
		const edge = lines.has(tag) ? "\n" : runs.has(tag) ? "\r" : "";
		text += edge;
		if (tag !== "svg" && depth < MOST_DEPTH) takeInside(rec, depth);
		text += edge;
		rec.last = recs.length - 1;
		rec.to = text.length;
		rec.linkEnd = links.length;
	}

	/** Lines to be seen (aria-hidden) stand again, in more words, to be heard: such twins are not read. */
	function markTwins(rec = root) {
		const words = (one = root) => bare(sentence(one, (inner) => inner.twin).text.replaceAll(MARK, " ").slice(0, 600));
		const seen = say(rec).trim() && words(rec);
		if (seen.length < 3) return;
		const before = around(recs[rec.i - 1], (one) => one.up === rec.up);
		for (const beside of [recs[rec.last + 1], before]) {
			if (!beside || beside.up !== rec.up || beside.at["aria-hidden"] === "true") continue;
			const between = text.slice(Math.min(rec.to, beside.to), Math.max(rec.from, beside.from));
			if (between.trim() || !repeats(words(beside), seen)) continue;
			for (const one of within(beside)) one.twin = true;
		}
	}

	function repeats(heard = "", seen = "") {
		if (heard.includes(seen)) return true;
		const inner = seen.trim();
		const isBadge = /^[123]\b/.test(inner) && inner.length < 8;
		if (isBadge) return heard.includes(` ${inner[0]}`) && heard.length < 60;
		return (inner.length >= 4 || ideographs.test(inner)) && heard.includes(inner);
	}

	function without(test = isButton) {
		let out = "";
		let from = 0;
		for (const rec of recs) {
			if (rec.from < from || !test(rec)) continue;
			out += text.slice(from, rec.from) + " ".repeat(rec.to - rec.from);
			from = rec.to;
		}
		return out + text.slice(from);
	}

	// ---- records and their texts

	const isPerson = (rec = root) => rec.who !== null;
	const isSection = (rec = root) => rec.tag === "section";
	const isButton = (rec = root) => rec.tag === "button" || rec.at.role === "button" || rec.at.role === "menu";
	const isRow = (rec = root) => rec.tag === "li" || rec.at.role === "listitem";
	const resultUrn = (rec = root) => rec.at["data-chameleon-result-urn"] ?? "";
	const isItem = (rec = root) => isRow(rec) || resultUrn(rec) !== "";
	const isDialog = ({ tag, at } = root) => tag === "dialog" || /dialog$/.test(at.role) || at["aria-modal"] === "true";
	const isMatter = (rec = root) => !rec.aside && !rec.twin;
	const isShown = ({ el } = root) => Element.prototype.checkVisibility.call(el, { visibilityProperty: true });

	const inside = (rec = root, outer = root) => rec.i >= outer.i && rec.i <= outer.last;
	const within = (outer = root) => recs.slice(outer.i, outer.last + 1);
	const linksIn = (outer = root, most = Infinity) => links.slice(outer.link, outer.linkEnd).slice(0, most);
	const isBusy = (scope = root) =>
		within(scope).some(({ at }) => at["aria-busy"] === "true" || at.role === "progressbar");

	const say = (rec = root, limit = MOST_TEXT) => text.slice(rec.from, Math.min(rec.to, rec.from + limit));
	const textOf = (rec = root) => clean(say(rec, 1000));

	takeInside(null);
	const root = recs[0];
	for (const rec of recs) if (rec.at["aria-hidden"] === "true") markTwins(rec);
	text = without((rec = root) => rec.twin);
	let quiet = ""; // the same without buttons
	const main = recs.find(({ tag, at }) => tag === "main" || at.role === "main");
	const matter = main ?? recs.find(({ tag }) => tag === "body") ?? root;
	const matterLinks = links.filter(isMatter);
	const headings = recs.filter((rec) => /^h[123]$/.test(rec.tag) && isMatter(rec));
	const posts = recs.filter((rec) =>
		/^urn:li:(?:activity|aggregate|ugcPost|share)/.test(rec.at["data-urn"] ?? rec.at["data-id"] ?? resultUrn(rec)),
	);

	/** The nearest that passes, itself included. @param {Rec | null | undefined} rec @param {Test} test */
	function around(rec, test) {
		let at = rec ?? null;
		while (at && !test(at)) at = at.up;
		return at;
	}

	/** Its text with a mark for each name. @param {Test} isName */
	function sentence(rec = root, isName = isPerson) {
		/** @type {Rec[]} */
		const names = [];
		let out = "";
		let from = rec.from;
		for (let i = rec.i; i <= rec.last && out.length < MOST_TEXT; i += 1) {
			const at = recs[i];
			if (!isName(at)) continue;
			out += text.slice(from, at.from) + MARK;
			names.push(at);
			from = at.to;
			i = at.last;
		}
		return { text: out + text.slice(from, Math.min(rec.to, from + MOST_TEXT)), names };
	}

	/** @param {Test} test */
	const outermost = (scope = root, test) => sentence(scope, test).names;

	function parts(rec = root) {
		const { text, names } = sentence(rec, (one) => one !== rec);
		return { own: text.replaceAll(MARK, " ").trim(), kids: names };
	}

	/** Runs of text between block edges, without buttons. */
	function pieces(scope = root, most = 30, from = scope.from) {
		quiet ||= without();
		const runs = quiet.slice(0, scope.to).slice(from).matchAll(/\S[^\n\r]*/g);
		const all = runs.map(({ 0: run, index }) => ({ text: clean(run), at: from + index }));
		return [...all.filter(({ text }) => text).take(most)];
	}

	const nothing = { text: "", at: 0 };

	/** The innermost that holds the beginning of a piece. */
	function holder(scope = root, { at } = nothing) {
		return within(scope).findLast((rec) => rec.from <= at && at < rec.to) ?? scope;
	}

	function isNameLike(rec = root) {
		const text = textOf(rec);
		return text !== "" && !/^\p{Nd}/u.test(text) && !find(turns, text);
	}

	const isStrong = (rec = root) => /^(?:strong|b)$/.test(rec.tag) && isNameLike(rec);

	/** Clipped to nothing: for ears. */
	function isHeard({ el } = root) {
		const { position, clip, clipPath, width } = getComputedStyle(el);
		return position === "absolute" && (!["auto", ""].includes(clip) || clipPath !== "none" || width === "1px");
	}

	// ---- sentences

	/** What a sentence turns on, a group for each language. */
	const turns = new RegExp(
		Object.values(phrases.languages)
			.map(({ mutual = "(?!)", followed = "(?!)", nobody = "(?!)" }) =>
				site.relation === "mutual" ? `(${mutual})` : `(${followed}|${nobody})`,
			)
			.join("|"),
	);

	/** The line of a text that speaks of mutuals best. */
	function understand(text = "") {
		if (!turns.test(lower(text))) return null;
		/** @param {Word} word */
		const worth = ({ line, at, end }) => end - at + (line.includes(MARK) ? 1000 : 0);
		const told = segments(text).flatMap((line) => find(turns, line) ?? []);
		const [best] = told.sort((a, b) => worth(b) - worth(a));
		return best ? { ...best, said: judge(best) } : null;
	}

	/** Lines, and what stands between bullets. */
	function segments(text = "") {
		const lines = text.split("\n", 200).flatMap((line) => line.split(/\s[•·|]\s|•/));
		return lines.map((part) => fold(part).slice(0, 2000)).filter(Boolean);
	}

	/** @param {Word} word */
	function judge({ line, at, end, language }) {
		const named = line.split(MARK).length - 1;
		const rest = line.slice(0, at) + " ".repeat(end - at) + line.slice(end);
		/** @param {keyof Words} part */
		const has = (part, where = line) => find(words(part, language), where) !== null;
		const said = { language, decoy: has("decoy"), ...uncounted };
		if (said.decoy) return said;
		if (has("nobody")) return { ...said, ...counted() };
		const many = numberIn(rest);
		const others = many ? many.value : has("one") ? 1 : has("more", rest) ? null : 0;
		if (others === null) return { ...said, complete: false };
		if (!others && !many && !named) return said;
		return { ...said, ...counted(named, Math.max(0, others - (many && has("including") ? named : 0))) };
	}

	/** @returns {Count} */
	const counted = (named = 0, others = 0) => ({
		others,
		total: Math.min(MOST_COUNT, named + others),
		complete: others === 0,
	});

	/** After the last name, else the first; the value of "5+" or "2k" is null. */
	function numberIn(line = "") {
		const last = line.lastIndexOf(MARK);
		const found = [...line.matchAll(count)];
		const one =
			found.find((match) => last >= 0 && match.index > last) ??
			found.find((match) => !hasLetter(line[match.index - 1] ?? ""));
		return one ? { value: one[2] ? null : number(one[1]), at: one.index } : null;
	}

	/** "38 mutual connections" and nothing more. */
	function bareCount(text = "") {
		const { said = null, language, line } = understand(text) ?? {};
		const rest = lower(line).replace(count, "").replace(words("mutual", language), "");
		return said && said.total !== null && !hasLetter(rest.replace(words("more", language), "")) ? said : null;
	}

	/** Names that nothing marks. `sure`: no comma, which might part a name from its title. @param {Told} told */
	function plainNames({ line, language, ...turn }) {
		const including = find(words("including", language), line);
		const { at, end } = including ?? turn;
		const before = line.slice(0, at);
		const opens =
			including || !isWordy(unglued(before, language)) || find(words("opening", language), line.slice(at, end));
		let text = opens ? line.slice(end) : before;
		const number = numberIn(text) ?? find(words("one", language), text);
		text = unglued(text.slice(0, number?.at), language);
		text = text.split(words("honorific", language, "", "(?=[\\s,]|$)")).join();
		const parts = text.split(/[,、，]/).map((part) => part.trim()).filter(Boolean);
		const sure = parts.length === 1;
		const last = !number && words("and", language, "^(.+) ", " (.*)$").exec(parts.at(-1) ?? "");
		if (last) parts.splice(-1, 1, last[1], last[2]);
		const names = parts.map((part) => clean(part, NAME)).filter((name) => hasLetter(name) && name.length <= 120);
		return { names, sure, including: including !== null };
	}

	function unglued(text = "", language = "") {
		const tail = words("glue", language, "(?:(?:^|[\\s,]+)", ")+$").exec(lower(text.trim()));
		return text.trim().slice(0, tail?.index).replace(/[\s,]+$/, "");
	}

	// ---- people

	/** Without badges and what is said beside a name. */
	function nameIn(text = "") {
		let out = clean(text, NAME);
		out = out.replace(/^[^•·|]*\d\S* [^\s\d]+ [•·] /, "").replace(/\s*[•·|]\s*\d\S{0,4}$/, "");
		out = out.replace(/\s*\((?:[^\s\d()/]+\/)+[^\s\d()/]+\)$/, "");
		for (let turn = 0; turn < 3; turn += 1) {
			const said = words("status", "", "", "$").exec(lower(out));
			if (!said || isCased(out[said.index - 1])) break;
			out = out.slice(0, said.index).replace(/[\s,·•|(–-]+$/, "");
		}
		return isWordy(out) ? out : "";
	}

	/** Without what is only heard or says it again. */
	function nameOf(rec = root) {
		if (rec.name !== undefined) return rec.name;
		/** @type {string[]} */
		const found = [];
		const small = rec.last > rec.i && rec.last - rec.i <= 12;
		for (let i = rec.i; small && i <= rec.last; i += 1) {
			const { own } = parts(recs[i]);
			const again = found.some((one) => one.length > 3 && own.includes(one));
			if (recs[i].at.role === "img") i = recs[i].last;
			else if (own && !again && !(found.length && isHeard(recs[i]))) found.push(own);
		}
		rec.name = nameIn(found.join(" ")) || nameIn(say(rec, 1000));
		return rec.name;
	}

	function person(name = "", url = nobody.urn, urn = nobody.urn) {
		return { name, url, urn, headline: null, company: null, degree: null };
	}

	/** A first name alone is enough with a link. @param {PagePerson} one @returns {PageMutual} */
	function rated(one) {
		const parts = one.name.split(" ").filter(hasLetter);
		const short = parts.length < 2 || (parts.length === 2 && /^[^\d.]\.?$/u.test(parts[1]));
		const whole = one.url || !short || (ideographs.test(one.name) && [...one.name].length > 2);
		return { ...one, name_quality: whole ? "full" : "first_only" };
	}

	const mutual = (name = "", link = root.who) => rated(person(name, link?.url, link?.urn));

	function provisional(told = [""]) {
		return once(told.map((name) => ({ ...person(name), name_quality: "provisional" })));
	}

	/** Each address once. @param {PageMutual[]} list */
	function once(list) {
		const seen = set();
		return list.filter(({ name, url }) => {
			const key = decoded(url ?? "").toLowerCase();
			if (!name || (key && seen.has(key)) || find(words("member"), name)) return false;
			return seen.add(key);
		});
	}

	/** "• 2nd", "2.", "2촌", "Kontakt 2. stopnia". */
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

	const badgesIn = (scope = root, most = 30) => pieces(scope, most).filter(({ text }) => degreeIn(text) !== null);

	function besideName(scope = root, from = 0, name = "") {
		const list = pieces(scope, 14, from);
		/** @type {Badge[]} */
		const badges = [];
		let end = -1;
		for (const piece of list.slice(0, 6)) {
			const own = isNameAgain(piece.text, name);
			const degree = degreeIn(own ? piece.text.slice(name.length).trim() : piece.text);
			if (degree === null && badges.length && !own) break;
			if (degree === null) continue;
			badges.push({ degree, rec: holder(scope, piece) });
			end = piece.at;
		}
		const line = list.find((piece) => piece.at > end && !isNameAgain(piece.text, name) && isHeadline(scope, piece));
		return { degree: oneDegree(badges), headline: line?.text ?? null };
	}

	function isHeadline(scope = root, piece = nothing) {
		const { text } = piece;
		const said = text.replace(/[()]/g, "").split("/");
		const isPronoun = said.length > 1 && said.length < 5 && said.every((part) => isWord("pronouns", part));
		if (degreeIn(text) !== null || isPronoun || !nameIn(text) || understand(text)) return false;
		return !around(holder(scope, piece), (one) => one.facet);
	}

	/** With no more than a badge or pronouns after it. */
	function isNameAgain(text = "", name = "") {
		if (!name || !text.startsWith(name)) return false;
		const rest = text.slice(name.length).trim();
		return degreeIn(rest) !== null || /^\(?[^\s\d()/]+\/[^\s\d()/]+\)?$/.test(rest) || nameIn(rest) === "";
	}

	/** Of two that differ one is hidden by style, or in a wrapper of its own. @param {Badge[]} badges */
	function oneDegree(badges) {
		const seen = badges.filter(({ rec }) => isShown(rec));
		const bare = seen.filter(({ rec }) => rec.up?.at["data-display-contents"] === undefined);
		for (const list of [badges, seen, bare]) {
			if (new Set(list.map(({ degree }) => degree)).size === 1) return list[0].degree;
		}
		return null;
	}

	const isSame = (one = root.who, other = own) =>
		one !== null && (one.slug === other.slug || (one.urn !== null && one.urn === other.urn));

	function isNeighbour(rec = root, whose = own) {
		return rec.who?.sub === "" && !isSame(rec.who, whose) && nameOf(rec) !== "";
	}

	// ---- the answer

	/** @type {Count} */
	const uncounted = { others: null, total: null, complete: null };
	/** @type {Reading} */
	const blank = {
		url: location.href.slice(0, URL_LENGTH),
		site: demo ? "demo" : onLinkedIn ? "linkedin" : siteName,
		kind: "refused",
		refusal: null,
		subject: null,
		mutuals: [],
		...uncounted,
		relation: site.relation,
		cards: [],
		history: null,
		language: null,
		matched: {},
	};
	const { matched } = blank;

	function refuse(refusal = "", because = "") {
		matched.refusal = because;
		return { ...blank, refusal };
	}

	const disagree = (because = "") => refuse("address_and_page_disagree", because);

	/** @param {Partial<Reading>} reading */
	function answer(reading) {
		const whole = { ...blank, ...reading };
		const mutuals = whole.mutuals.slice(0, MOST_MUTUALS);
		if (cut || mutuals.length < whole.mutuals.length) {
			matched.cut = cut ? "page" : "mutuals";
			if (whole.kind !== "people_search") whole.complete = false;
			if (cut) whole.total = whole.others = null;
		}
		return { ...whole, mutuals };
	}

	/** @param {PagePerson} subject @param {Found | null} found @param {Career | null} [history] */
	function profile(subject, found, history = null) {
		matched.mutuals = found?.how ?? "none";
		return answer({ kind: "profile", subject, history, language: found?.said?.language ?? null, ...shared(found) });
	}

	/** @param {Found | null} found */
	function shared(found) {
		const { others, total, complete } = found?.said ?? uncounted;
		return { mutuals: found?.mutuals ?? [], others, total, complete };
	}

	function isWall(hasHeading = false) {
		const asks = recs.some(({ at }) => at.type === "password" || at.id?.startsWith("input__email_ver"));
		const forms = 'form[action*="checkpoint"], form[action*="/uas/"], form[action*="login-submit"]';
		if (!asks && !select(forms).length) return false;
		if (!hasHeading) return true;
		if (links.some((rec) => rec.facet || isSame(rec.who))) return false;
		const scripts = select('script[type="application/ld+json"]');
		return !scripts.some((script) => script.firstChild?.nodeValue?.slice(0, 20_000).includes('"Person"'));
	}

	// ---- a profile

	function readProfile() {
		const heading = isLead ? marked("person-name") : (subjectHeading() ?? titled() ?? subjectHeading(1));
		if (isWall(heading !== null)) return refuse("checkpoint", "form");
		if (!heading) {
			const bare = isBusy(matter) || clean(say(matter, 2000), 2000).length < 200;
			return bare ? refuse("still_loading", "no heading") : disagree("no subject");
		}
		const name = nameOf(heading);
		if (find(words("missing"), name)) return refuse("not_a_profile", "missing");
		const scope = topCard(heading);
		const conflict = disagreement(heading, scope);
		if (conflict) return disagree(conflict);
		const beside = besideName(scope, heading.to, name);
		if (!beside.headline && isBusy(scope)) return refuse("still_loading", "busy");
		matched.subject = heading.tag;
		const urn = subjectUrn(scope);
		const subject = { ...person(name, own.url, urn), ...beside, company: companyIn(scope) };
		if (!isLead) return profile(subject, mutualsOnProfile(heading, scope, urn), careerOn());
		const page = matterLinks.find((rec) => rec.who?.url.includes("/in/") && !around(rec, isItem));
		const [headline, job, company] = ["headline", "job-title", "company-name"].map(marked).map((rec) => rec && textOf(rec));
		const facts = { url: page?.who?.url ?? own.url, headline: headline ?? job, company };
		return profile({ ...subject, ...facts }, mutualsOnLead());
	}

	/** A fact that Sales Navigator marks. */
	function marked(kind = "") {
		return recs.find((rec) => rec.at["data-anonymize"] === kind && isMatter(rec) && textOf(rec)) ?? null;
	}

	/** As in 2020: the text at the top that the title begins with. */
	function titled() {
		const title = select("title")[0]?.firstChild?.nodeValue ?? "";
		const name = nameIn(title.replace(/^\(\d+\+?\)\s*/, "").split(" | ")[0]);
		const piece = pieces(matter, 12).find((one) => name && title.includes(" | ") && nameIn(one.text) === name);
		const rec = piece && holder(matter, piece);
		return rec && !around(rec, isPerson) ? rec : null;
	}

	/** Without a link, a badge must follow. */
	function subjectHeading(least = 5) {
		const found = headings.map((rec) => ({ rec, points: headingPoints(rec) })).filter(({ points }) => points >= least);
		found.sort((a, b) => b.points - a.points);
		const rec = found.find((one) => nameOf(one.rec) && isShown(one.rec))?.rec ?? null;
		return least < 5 && rec && besideName(topCard(rec), rec.to, nameOf(rec)).degree === null ? null : rec;
	}

	function headingPoints(rec = root) {
		const link = around(rec, isPerson) ?? linksIn(rec).find(isPerson);
		if (link && isSame(link.who)) return rec.tag === "h1" ? 9 : 7;
		if (around(rec, isItem)) return 0;
		if (rec.tag === "h1") return isPageHeading(rec) ? 0 : 5;
		const card = rec.tag === "h2" && around(rec, isSection);
		return card && isOfSubject(card) && headings.find((one) => one.i > card.i) === rec ? 3 : 0;
	}

	/** No name: "Search results for …. Page 1 of 9". */
	function isPageHeading(rec = root) {
		const text = textOf(rec);
		return text.length > 120 || (/\d/.test(text) && text.split(" ").length > 5);
	}

	const isOfSubject = (card = root) => linksIn(card).some((rec) => rec.facet || rec.who?.sub.startsWith("overlay/"));
	const topCard = (heading = root) => around(heading, (rec) => /^(?:section|main|body)$/.test(rec.tag)) ?? root;

	function subjectUrn(scope = root) {
		if (own.urn) return own.urn;
		const all = matterLinks.filter((rec) => rec.facet?.of.length === 1);
		const near = all.filter((rec) => inside(rec, scope) && !around(rec, (one) => isItem(one) && linksIn(one).some(isPerson)));
		const urns = new Set((near.length ? near : all).map((rec) => rec.facet?.of[0]));
		if (urns.size === 1) return [...urns][0] ?? null;
		const told = isSection(scope) && linksIn(scope).map((rec) => addressee(rec.at.href, "profileUrn")).find(Boolean);
		return told || null;
	}

	/** Why the page is not that of the address. */
	function disagreement(heading = root, scope = root) {
		const about = links.flatMap((rec) => rec.facet?.of ?? []);
		if (own.urn) return about.length && !about.includes(own.urn) ? "urn" : null;
		const people = matterLinks.flatMap((rec) => rec.who ?? []);
		const invites = matterLinks.filter((rec) => rec.at.href.includes("vanityName="));
		const invited = new Set(invites.map((rec) => param(rec.at.href, "vanityName").toLowerCase()));
		if (invited.has(own.slug) || people.some((one) => isSame(one))) return null;
		if (around(heading, isPerson)) return "heading link";
		if (people.some((one) => /^(?:overlay|details?|opportunities)\//.test(one.sub))) return "overlay link";
		if (posts.length + recs.filter(resultUrn).length > 1 && !isSection(scope)) return "other page";
		return invited.size === 1 && invites.some((rec) => inside(rec, scope)) ? "invitation" : null;
	}

	function mutualsOnProfile(heading = root, scope = root, urn = own.urn) {
		const all = matterLinks.filter((rec) => rec.facet?.mutual && isShown(rec));
		const subjects = (list = all) => new Set(list.map((rec) => rec.facet?.of[0])).size;
		let mine = all.filter((rec) => rec.facet?.of[0] === urn);
		if (urn === null) mine = subjects() === 1 ? all : all.filter((rec) => isSection(scope) && inside(rec, scope));
		const card = around(mine[0], isSection) ?? scope;
		const people = linksIn(card, MOST_LINKS).filter(
			(rec) => rec.i > heading.last && isMatter(rec) && isNeighbour(rec) && isShown(rec),
		);
		if (subjects(mine) === 1) {
			/** A parser may make several of one link: the one that says most. @param {Found} one */
			const worth = ({ mutuals, said }) => (mutuals.length && 4) + (said && !said.decoy ? 2 : 0) + (said?.total ? 1 : 0);
			const found = mine.slice(0, 6).map((rec) => fromList(rec, [heading], people, mine));
			return found.sort((a, b) => worth(b) - worth(a))[0];
		}
		return all.length || !isSection(scope) || people.length > 4 ? null : fromLines(people, [heading]);
	}

	function fromList(list = root, apart = recs, people = links, mine = [list]) {
		const { text, names } = sentence(list, isStrong);
		const half = names.slice(names.length / 2);
		const again = half.every((rec, n) => rec.up !== names[n].up && nameOf(rec) === nameOf(names[n]));
		const told = again && half.length * 2 === names.length ? half : names;
		const said = understand(text.split(MARK, told.length + 1).join(MARK))?.said ?? null;
		if (told.length) return { mutuals: once(told.map((name) => mutual(nameOf(name)))), said, how: "strong" };
		const line = lineAround(list, apart, people);
		const inLine = people.filter((rec) => line && inside(rec, line));
		if (line && inLine.length && inLine.length <= 12) return fromLine(line, inLine);
		return said && !said.decoy ? fromPlain(text, said, mine) : { mutuals: provisional(pictures(mine)), said, how: "pictures" };
	}

	function fromLines(people = links, apart = [root]) {
		for (const rec of people.slice(0, 40)) {
			for (const line of rungs(rec, apart).take(4)) {
				const found = fromLine(line, people);
				if (found.said && !found.said.decoy && found.mutuals.length && found.mutuals.length <= 6) return found;
			}
		}
		return null;
	}

	function fromLine(line = root, people = links) {
		const known = new Set(people);
		const { text, names } = sentence(line, (rec) => known.has(rec));
		const told = names.map(insideLink);
		let k = 0;
		const whole = text.replaceAll(MARK, () => MARK + told[k++].rest);
		const said = names.length ? (understand(whole)?.said ?? null) : null;
		const mutuals = names.map((rec, n) => mutual(told[n].name, rec.who));
		return { mutuals: once(mutuals), said, how: said ? "links" : UNKNOWN };
	}

	/** The name alone, or with the rest of the sentence. */
	function insideLink(rec = root) {
		const strong = within(rec).find(isStrong);
		if (strong) return { name: nameOf(strong), rest: text.slice(strong.to, rec.to) };
		const said = textOf(rec);
		const key = find(turns, said);
		if (!key?.at) return { name: nameOf(rec), rest: "" };
		const { at, language } = key;
		const name = unglued(said.slice(0, at), language).replace(words("honorific", language, "", "$"), "");
		return { name: nameIn(name), rest: said.slice(name.length) };
	}

	/** Names in one text are a proposal, and counted only where nothing is open. @param {Said} said */
	function fromPlain(text = "", said, mine = links) {
		const read = segments(text).flatMap((line) => understand(line) ?? []);
		const told = read.map((one) => ({ ...one.said, ...plainNames(one) })).find((one) => one.names.length);
		if (!told) return { mutuals: [], said, how: "number" };
		const mutuals = provisional(told.names);
		let { others, total, complete } = told;
		if (told.including && total !== null) {
			others = Math.max(0, total - mutuals.length);
			complete = others === 0 ? null : false;
		} else {
			const pictured = pictures(mine);
			const sure = told.sure || told.names.every((name) => pictured.includes(name));
			others ??= complete === null ? 0 : null;
			const bare = read.map(({ line }) => bareCount(line)).find(Boolean);
			total = bare?.total ?? (sure && others !== null ? told.names.length + others : null);
			complete = others === null ? null : others === 0;
		}
		return { mutuals, said: { ...told, others, total, complete }, how: "text" };
	}

	function pictures(mine = links) {
		const found = mine.flatMap((rec) => within(rec).flatMap(({ tag, at }) => (tag === "img" && at.alt) || []));
		return [...new Set(found.map(nameIn).filter(Boolean))];
	}

	/** All around a seed, from the inside out, that holds nothing of what stands apart. */
	function* rungs(seed = root, apart = recs) {
		for (let at = seed; at.up && !apart.some((rec) => rec !== seed && inside(rec, at)); at = at.up) yield at;
	}

	/** The smallest around a seed that holds the whole line. */
	function lineAround(seed = root, apart = recs, people = links) {
		const chain = [...rungs(seed, apart).take(7)];
		const many = chain.map((at) => people.filter((rec) => inside(rec, at)).length);
		const wide = chain.filter((_, k) => many[k] === Math.max(1, ...many));
		return wide.slice(0, 4).find((at) => understand(sentence(at).text)) ?? wide[0];
	}

	function companyIn(scope = root) {
		const inner = within(scope);
		const named = inner.find(({ at }) => at["aria-label"] && words("employer", "", "^").test(lower(at["aria-label"])));
		const drawn = inner.find(({ tag, at }) => tag === "svg" && at.id?.startsWith("company-"));
		const row = named ?? around(drawn, (rec) => isButton(rec) || rec.tag === "a");
		return (row && inside(row, scope) && textOf(row)) || null;
	}

	/** The names too where the user has opened the list. */
	function mutualsOnLead() {
		const said = recs
			.filter((rec) => (isButton(rec) || rec.tag === "a") && !around(rec, (one) => isDialog(one) || isItem(one)))
			.map((rec) => understand(say(rec, 300))?.said)
			.find((one) => one && one.total !== null);
		const named = links.filter((rec) => rec.at["data-anonymize"] === "person-name" && isNeighbour(rec));
		const open = named.filter((rec) => around(rec, isDialog) && around(rec, isItem));
		const mutuals = once(open.map((rec) => mutual(nameOf(rec), rec.who)));
		const others = Math.max(0, (said?.total ?? 0) - mutuals.length);
		const how = mutuals.length ? "dialog" : "number";
		if (!said) return mutuals.length ? { mutuals, said: null, how } : null;
		return { mutuals, said: { ...said, ...counted(mutuals.length, others) }, how };
	}

	// ---- history

	const beforeDot = (text = "") => text.split(/\s[·•]\s/)[0];

	function careerOn() {
		const positions = itemsOf("experience").flatMap(positionsIn).slice(0, MOST_ITEMS);
		const schools = itemsOf("education").flatMap(schoolIn);
		return positions.length || schools.length ? { positions, schools } : null;
	}

	/** @param {"experience" | "education"} kind */
	function itemsOf(kind) {
		const title =
			recs.find(({ at }) => at.id?.toLowerCase() === kind) ??
			recs.find((rec) => isSection(rec) && isWord(kind, rec.at["aria-label"])) ??
			recs.find((rec) => /^h[23]$/.test(rec.tag) && isWord(kind, clean(say(rec, 200), 80))) ??
			recs.find((rec) => isSection(rec) && rec.at.componentkey?.toLowerCase().includes(kind));
		const section = around(title, isSection);
		if (!section || section.aside) return [];
		const isEntry = (rec = root) => !rec.twin && (isRow(rec) || /^entity-collection-item/.test(rec.at.componentkey ?? ""));
		return outermost(section, isEntry).slice(0, MOST_ITEMS);
	}

	function entryLines(entry = root) {
		const told = outermost(entry, (rec) => isButton(rec) || parts(rec).own);
		const lines = told.map((rec) => (isButton(rec) ? "" : textOf(rec))).filter(Boolean);
		return lines.filter((line, k) => line !== lines[k - 1]);
	}

	/** @type {Span} */
	const undated = { from: null, to: null };

	function spanIn(text = "") {
		const when = beforeDot(text);
		if (when.length > 60 || !/(?:19|20)\d\d/.test(when)) return null;
		const ends = when.split(/\s*[–—]\s*|\s+-\s+|\s+(?:to|bis|à|hasta|até|al?|do|tot|–)\s+/i);
		if (ends.length > 2) return null;
		const [from, to] = ends.map((end) => clean(end, NAME));
		if (to === undefined) return { from: null, to: from };
		return { from, to: /\d/.test(to) ? to : "" }; // "present", in whatever language
	}

	/** One, or several at one company under its name. */
	function positionsIn(entry = root) {
		const told = entryLines(entry);
		const inner = within(entry).filter((rec) => rec !== entry && rec.tag === "li" && entryLines(rec).some(spanIn));
		if (!inner.length) return roleIn(told);
		const company = beforeDot(told[0] ?? "");
		return company ? inner.flatMap((rec) => roleIn(entryLines(rec), company)) : [];
	}

	function roleIn(told = [""], company = "") {
		const at = told.findIndex(spanIn);
		const [title, where = ""] = at >= 0 ? told.slice(0, at) : told;
		const employer = company || beforeDot(where);
		return title && employer ? [{ company: clean(employer), title, ...(spanIn(told[at]) ?? undated) }] : [];
	}

	function schoolIn(entry = root) {
		const told = entryLines(entry);
		const span = told.map(spanIn).find(Boolean) ?? undated;
		return told[0] && !spanIn(told[0]) ? [{ name: told[0], ...span }] : [];
	}

	// ---- a search, or the list of mutuals

	function readSearch() {
		const facet = facetAt();
		const listed = cardsInLists();
		const heading = headings.find((rec) => rec.tag === "h1");
		if (!listed.length && heading && !isPageHeading(heading) && isOfSubject(topCard(heading))) return disagree("profile");
		const found = listed.length ? listed : cardsByBadge();
		if (!found.length && isWall()) return refuse("checkpoint", "form");
		if (!found.length && (isBusy(matter) || textOf(matter).length < 40)) return refuse("still_loading", "no results");
		const most = facet?.mutual ? MOST_MUTUALS + 1 : MOST_ITEMS;
		const read = found.slice(0, most).flatMap((rec) => cardIn(rec, !facet?.mutual) ?? []);
		const named = read.filter(({ card }) => card.subject.name);
		if (facet?.mutual) return mutualList(facet, named, read.length - named.length, found);
		const unsure = named.filter((one) => one.found?.how === UNKNOWN); // nothing says that they are mutuals
		if (!unsure.some((one) => one.found?.listed)) for (const { card } of unsure) card.mutuals = [];
		matched.cards = `${named.length} of ${found.length}`;
		const language = named.map((one) => one.found?.said?.language).find(Boolean) ?? null;
		return answer({ kind: "people_search", cards: named.map(({ card }) => card), language });
	}

	/** The mutuals named on the cards are none. @param {Facet} facet @param {Read[]} named */
	function mutualList(facet, named, anonymous = 0, found = recs) {
		const degrees = named.flatMap((one) => one.card.subject.degree ?? []);
		const far = degrees.filter((degree) => degree > 1).length;
		if (far && far * 2 >= degrees.length) return disagree("degrees"); // an earlier search
		const mutuals = once(named.map(({ card }) => rated(card.subject)));
		matched.cards = `${mutuals.length} of ${named.length + anonymous}`;
		const own = new Set(found);
		const { text } = sentence(matter, (rec) => own.has(rec) || rec.aside);
		const beside = text.split("\n").map((line) => clean(line)).filter(Boolean);
		const subject = person(whoseList(beside), null, facet.of[0].slice(0, NAME));
		const counts = howMany(mutuals.length, anonymous, found, beside);
		return answer({ kind: "mutual_list", subject, mutuals, ...counts });
	}

	/** Whose connections are listed, by a line or a filter. */
	function whoseList(beside = [""]) {
		const labels = recs.flatMap((rec) => (isMatter(rec) && rec.at["aria-label"]) || []);
		for (const line of [...beside, ...labels]) {
			const said = line.length < 150 ? find(words("whose"), line) : null;
			const name = said && nameIn(line.slice(said.end).replace(/^[\s:]*|\s*[,;(\uFFFC].*$/g, ""));
			if (name && /^\p{Lu}|^\p{Lo}/u.test(name) && name.length <= 80) return name;
		}
		return "";
	}

	function howMany(named = 0, anonymous = 0, found = recs, beside = [""]) {
		const ignored = set(linkedin.ignored);
		const filters = [...here.searchParams].filter(([, value]) => !/^(?:\[\]|""|)$/.test(value.trim()));
		if (filters.some(([key]) => !ignored.has(key.toLowerCase()))) return { ...uncounted, complete: false };
		const all = named + anonymous;
		if (!all) return uncounted; // they may hide their connections
		const { pages, more, ended } = pagination(found, beside);
		const whole = !isLaterPage && !more && pages <= 1;
		const lazy = around(found[0], ({ at }) => /lazy/i.test(at["data-testid"] ?? at["data-component-type"] ?? ""));
		const settled = whole && all <= 10 && (ended || !lazy); // a lazy list may have more below
		// "12 results", where it stands alone
		const stated = beside.flatMap((line) => {
			const found = [...line.matchAll(count)];
			const isOne = found.length === 1 && !found[0][2] && line.length <= 60 && !line.includes(MARK);
			const isAll = isOne && !words("pages").test(lower(line)) && (find(words("results"), line) ?? understand(line)?.said.total);
			return isAll ? [number(found[0][1])] : [];
		});
		const total = stated[0] ?? (settled ? all : null);
		matched.paging = `${pages} ${more ? "more" : ended ? "ended" : "none"}`;
		if (total !== null && total >= named) return counted(named, total - named);
		return { ...uncounted, complete: whole ? null : false };
	}

	function pagination(cards = recs, beside = [""]) {
		const next = words("next", "", "^", "(?:\\s|$)");
		const after = cards.at(-1)?.last ?? 0;
		const pages = [0];
		let [more, ended] = [false, false];
		for (const rec of recs) {
			const id = rec.at["data-testid"] ?? "";
			const label = rec.at["aria-label"];
			if (id.startsWith("pagination-indicator") || (rec.at["aria-current"] && /\d/.test(label ?? "")))
				pages.push(Number(/\d+/.exec(say(rec, 40))?.[0] ?? 0));
			const leads = rec.i > after && /^(?:button|a)$/.test(rec.tag);
			const isNext = leads && next.test(lower(clean(label ?? say(rec, 60), 60))) && !around(rec, isDialog);
			const isOff = rec.at.disabled !== undefined || rec.at["aria-disabled"] === "true";
			more ||= (isNext && !isOff) || id.includes("next-button-visible");
			ended ||= (isNext && isOff) || id.includes("next-button-hidden");
		}
		const state = words("pages").exec(lower(beside.join("\n")))?.slice(1).filter(Boolean).map(Number) ?? [];
		const most = Math.max(...pages, ...state);
		return { pages: most, more, ended: ended || (state.length > 0 && most === 1) };
	}

	/** The outermost items that hold one person, not several with a badge each. */
	function cardsInLists() {
		const items = recs.filter((rec) => isItem(rec) && isMatter(rec));
		/** @type {Rec[]} */
		const found = [];
		for (const [k, rec] of items.entries()) {
			if (rec.i <= (found.at(-1)?.last ?? -1) || !isPersonCard(rec)) continue;
			const people = items.slice(k + 1, k + 60).filter((one) => inside(one, rec) && linksIn(one).some(isPerson) && isPersonCard(one));
			const badged = people.filter((one) => resultUrn(one).includes("member") || badgesIn(one).length);
			if (badged.length < 2) found.push(rec);
		}
		return found;
	}

	function isPersonCard(rec = root) {
		if (/^urn:li:(?!member|fsd?_|headless)/.test(resultUrn(rec))) return false;
		const inner = linksIn(rec);
		if (posts.some((one) => inside(one, rec))) return false;
		if (inner.some(({ at }) => /\/(?:feed\/update|posts|pulse)\//.test(at.href))) return false;
		const first = inner.find(({ who, at }) => who || /\/(?:company|school|groups|jobs\/view|showcase)\//.test(at.href));
		return first ? first.who !== null : find(words("member"), clean(say(rec, 300))) !== null;
	}

	/** Without any list: what lies around one badge and no other. */
	function cardsByBadge() {
		const held = badgesIn(matter, 3000).slice(0, MOST_ITEMS).map((piece) => holder(matter, piece));
		const marks = [...new Set(held)].filter((rec) => !rec.aside);
		return marks.map((mark) => [...rungs(mark, [matter, ...marks])].at(-1) ?? mark).filter(isPersonCard);
	}

	/** @returns {Read | null} */
	function cardIn(rec = root, named = true) {
		const all = linksIn(rec, MOST_LINKS);
		const link = all.find(isPerson)?.who;
		if (!link) return { card: { subject: person(""), ...shared(null) }, found: null };
		const mine = all.filter((one) => isSame(one.who, link));
		const top = title(mine);
		if (!top) return null;
		const found = named ? mutualsOnCard(rec, link, top.rec, mine) : null;
		const subject = { ...person(top.name, link.url, urnOfCard(rec, mine)), ...besideName(rec, top.rec.to, top.name) };
		return { card: { subject, ...shared(found) }, found };
	}

	/** The shortest name on the links to one person, else that of a picture. */
	function title(mine = links) {
		const told = mine.map((rec) => {
			const [first, second] = rec.last > rec.i ? pieces(rec, 2) : [];
			// the widest link holds the whole card, the name first
			return second ? { rec: holder(rec, first), name: nameIn(first.text) } : { rec, name: nameOf(rec) };
		});
		const [best] = told.filter(({ name }) => name && name.length < 150).sort((a, b) => a.name.length - b.name.length);
		return best ?? mine.flatMap((rec) => pictures([rec]).map((name) => ({ rec, name })))[0];
	}

	function urnOfCard(rec = root, mine = links) {
		const told = [
			...mine.map(({ who }) => who?.urn),
			...linksIn(rec).map(({ at, facet }) => (facet?.of.length === 1 ? urnIn(facet.of[0]) : addressee(at.href, "recipient"))),
			...within(rec).map(({ at }) => urnIn(/^SearchResults_?(AC.*)/.exec(at.componentkey)?.[1])),
		];
		return told.find(Boolean) ?? null;
	}

	function mutualsOnCard(card = root, whose = nobody, name = root, mine = links) {
		const all = linksIn(card, MOST_LINKS);
		const people = all.filter((rec) => rec.i > name.i && isNeighbour(rec, whose) && isShown(rec));
		const lists = all.filter((rec) => rec.facet?.mutual || rec.at.href.includes("SHARED_CONNECTIONS"));
		const list = lists.find((rec) => say(rec).trim());
		const apart = [card, name, ...mine.filter((rec) => nameOf(rec))];
		if (list) return { ...fromList(list, apart, people), listed: true };
		for (const rec of people) {
			const line = lineAround(rec, apart, people);
			if (line) return fromLine(line, people);
		}
		// a line without any link: "38 mutual connections"
		const buttons = within(card).filter(isButton).slice(0, 10).map(textOf);
		for (const text of [...pieces(card, 30, name.to).map((piece) => piece.text), ...buttons]) {
			const said = text.length < 160 ? bareCount(text) : null;
			if (said) return { mutuals: [], said, how: "number" };
		}
		return null;
	}

	// ---- other sites

	function readElsewhere() {
		if (!owner) return refuse("not_a_profile", "address");
		if (isWall() && !headings.length) return refuse("checkpoint", "form");
		const isList = handleAt(site.list) !== null;
		const url = `${here.origin}${site.before}${owner}`.slice(0, URL_LENGTH);
		const subject = person(ownerName(owner) || (isList ? "" : owner), url);
		if (isList) return listElsewhere(subject);
		return profile(subject, fromRoute(owner) ?? fromLines(matterLinks.filter((rec) => isNeighbour(rec))));
	}

	const handleOf = (text = "") => text.toLowerCase().replace(/^@/, "");

	/** In a heading, or right before the handle. */
	function ownerName(handle = "") {
		const heading =
			recs.find((rec) => siteName === "github" && rec.at.itemprop === "name" && textOf(rec)) ??
			headings.find((rec) => rec.tag !== "h3" && textOf(rec));
		const lines = heading ? [] : pieces(root, 60);
		const before = lines.findIndex((line) => handleOf(line.text) === handleOf(handle)) - 1;
		const text = heading ? textOf(heading) : (lines[before]?.text ?? "");
		return clean(text.replace(/\s*\(?@?[\w.-]+@[\w.-]+\)?$|\s*@[\w.-]+$/, ""), NAME);
	}

	/** A row is named by its own lines, or the handle under a picture. @param {PagePerson} subject */
	function listElsewhere(subject) {
		const rows = Map.groupBy(matterLinks.filter(isPerson), ({ who }) => who?.slug ?? "");
		const mutuals = [...rows].flatMap(([slug, row]) => {
			const told = row.flatMap((rec) => {
				const own = within(rec).flatMap((one) => nameIn(parts(one).own) || []);
				const pictured = within(rec).some(({ at }) => at.alt && handleOf(at.alt) === slug);
				return own.length || !pictured ? own : slug;
			});
			const name = told.find((one) => handleOf(one) !== handleOf(slug)) ?? told[0]?.replace(/^@(?=[\w-]+$)/, "");
			return name ? mutual(name, row[0].who) : [];
		});
		const next = links.some((rec) => rec.at.rel === "next" || /[?&](?:page|after)=/.test(rec.at.href));
		const more = next || pagination([]).more;
		const whole = !more && !isLaterPage && mutuals.length > 0 && siteName === "github";
		matched.cards = String(mutuals.length);
		const counts = whole ? counted(mutuals.length) : { complete: more ? false : null };
		return answer({ kind: "mutual_list", subject, mutuals, ...counts });
	}

	/** The line in the link to that list. */
	function fromRoute(handle = "") {
		if (!site.route) return null;
		const route = new RegExp(site.route);
		const mine = matterLinks.filter((rec) => {
			const url = address(rec.at.href);
			const isRoute = url?.origin === here.origin && route.test(url.pathname);
			return isRoute && decoded(url.pathname + url.search).toLowerCase().includes(handle.toLowerCase());
		});
		for (const rec of mine) {
			const line = within(rec).map(parts).find(({ own, kids }) => own && kids.some(textOf));
			const inner = line?.kids.filter(isNameLike) ?? [];
			const { text, names } = sentence(rec, (one) => inner.includes(one));
			const oneLine = text.replace(/\n/g, " ");
			const said = understand(oneLine)?.said;
			if (!said || said.decoy) continue;
			if (!names.length) return fromPlain(oneLine, said, []);
			const named = names.map((one) => nameIn(say(one, 300).replace(/(?:[,、]|\s(?:and|&))\s*$/, "")));
			return { mutuals: provisional(named), said, how: "route" };
		}
		const said = mine.length ? null : understand(say(root, MOST_TEXT * 4))?.said;
		return said?.total === 0 ? { mutuals: [], said, how: "nobody" } : null;
	}

	// ---- which page is it

	function readLinkedIn() {
		const path = here.pathname;
		if (new RegExp(linkedin.checkpoint, "i").test(path)) return refuse("checkpoint", "address");
		if (!recs.length) return refuse("still_loading", "empty");
		// a page of before, under the address of the next, names a screen of its own
		const screens = recs.filter((rec) => rec.at["data-sdui-screen"] !== undefined && !rec.aside && isShown(rec));
		const right = isSearch ? /search/i : own !== nobody && !isLead ? /\bprofile\b/i : /(?:)/;
		if (screens.length && !screens.some(({ at }) => right.test(at["data-sdui-screen"]))) return disagree("screen");
		if (own !== nobody) return readProfile();
		if (isSearch) return readSearch();
		return refuse(/^\/(?:talent|recruiter|sales)\b/.test(path) ? "unsupported" : "not_a_profile", "address");
	}

	if (onLinkedIn) return readLinkedIn();
	if (!recs.length) return refuse("still_loading", "empty");
	const isFederated = () => recs.some(({ at }) => at.id === "mastodon" || (at.href && /^\/@[\w.-]+/.test(at.href)));
	const isKnown = site !== noSite && (site.hosts.length > 0 || isFederated());
	if (!isKnown) return { ...refuse("unsupported", "host"), site: "other", relation: "mutual" };
	return readElsewhere();
}
