/**
 * The types of a reading: what crosses from the page to the panel and the companion, and what the page reader works
 * with. A script without exports: the names are known in every file of the extension, which ships none of them.
 */

// ---- what crosses

type PagePerson = {
	name: string;
	url?: string | null;
	/** The member id, which stays when an address changes. */
	urn?: string | null;
	headline?: string | null;
	company?: string | null;
	degree?: number | null;
};
type PageMutual = PagePerson & { name_quality: "full" | "first_only" | "provisional" };

/** `others`: besides the named. Null is unknown, never none. */
type Count = { others: number | null; total: number | null; complete: boolean | null };
type Shared = Count & { mutuals: PageMutual[] };
type Card = Shared & { subject: PagePerson };

/** As the page words it; a span that goes on ends in "". */
type Span = { from: string | null; to: string | null };
type Position = Span & { company: string; title: string | null };
type School = Span & { name: string };
type Career = { positions: Position[]; schools: School[] };

type Relation = "mutual" | "followed_by";
type Reading = Shared & {
	url: string;
	site: string;
	kind: "profile" | "mutual_list" | "people_search" | "refused";
	refusal: string | null;
	subject: PagePerson | null;
	relation: Relation;
	cards: Card[];
	history: Career | null;
	language: string | null;
	/** How each part was found, without a word of the page. */
	matched: Record<string, string>;
};

// ---- the words and addresses that the reader knows

/** What a word does in the sentence on mutuals; see `phrases.js`. */
type Part =
	| "mutual" | "opening" | "followed" | "nobody" | "more" | "one" | "including" | "decoy" | "and" | "glue"
	| "honorific";
/** Words that mean the same wherever they stand. */
type Label =
	| "degree" | "employer" | "experience" | "education" | "pronouns" | "status" | "member" | "next"
	| "results" | "pages" | "missing" | "whose";
type Words = Partial<Record<Part | Label, string>>;
type Site = {
	/** With their sub-domains; without any, every host may serve the site. */
	hosts: string[];
	/** In the path of a person: what comes before the handle, and the handle. */
	before: string;
	handle: string;
	/** What follows it in the path of the list of those one knows, and in that of the link with the sentence. */
	list: string;
	route?: string;
	/** First path segments that are no handles. */
	reserved?: string;
	relation: Relation;
};
type Phrases = {
	languages: Record<string, Words>;
	labels: Words;
	sites: Record<string, Site>;
	linkedin: { hosts: string[]; demo: string[]; mark: string; checkpoint: string; ignored: string };
	/** What other extensions put into pages: tags, and beginnings of ids and class lists. */
	foreign: { tags: string; marks: string };
};

// ---- what the reader works with

/** Whom a link leads to; `sub`: what of theirs. */
type Link = { slug: string; url: string; urn: string | null; sub: string };
/** What a people search is narrowed to; `mutual`: to those that one person shares with the user. */
type Facet = { of: string[]; mutual: boolean };

/** One element of the page. */
type Rec = {
	/** Where it leads, if it is a link. */
	who: Link | null;
	facet: Facet | null;
	/** Places in document order: its own, and that of its last descendant. */
	i: number;
	last: number;
	/** Where its text begins and ends in the text of the page, and its links among all links. */
	from: number;
	to: number;
	link: number;
	linkEnd: number;
	up: Rec | null;
	tag: string;
	el: Element;
	/** The attributes that matter. */
	at: Record<string, string>;
	/** Beside the matter of the page. */
	aside: boolean;
	/** The name it shows, once it was asked for. */
	name?: string;
	/** In a second copy, for screen readers, of what stands beside it. */
	twin: boolean;
};
type Test = (rec: Rec) => unknown;

type Badge = { degree: number; rec: Rec };
/** Where a word stands in a line. */
type Word = { line: string; at: number; end: number; language: string };
/** `decoy`: the words are those of mutuals, the sense is not. */
type Said = Count & { language: string; decoy: boolean };
type Told = Word & { said: Said };
/** `listed`: beside a link to all of them. */
type Found = { mutuals: PageMutual[]; said: Said | null; how: string; listed?: boolean };
/** One card of a search; without a name where the site keeps it back. */
type Read = { card: Card; found: Found | null };
