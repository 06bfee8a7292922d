// Types that more than one file of the panel speaks of. First: what crosses between page, panel and
// companion; what the reader gives is in reading.d.ts.

type Verdict = 'ask' | 'warm_up' | 'wait' | 'no_path';
type TieAnswer = 'well' | 'a_bit' | 'not_really' | 'unknown';

type Person = PagePerson & { id: number | null };
type Tie = { strength: number; text: string; known: boolean };
type Reason = { sign: '+' | '-'; text: string; source: string };
type Caution = { text: string; until_text: string | null };
type Stretch = [from: number, to: number];
/** `span` counts code points. */
type Signal = { key: string; span: Stretch; words: string; text: string };
type Note = {
	text: string;
	closeness: number | null;
	relation: string | null;
	last_contact: string | null;
	rejected: string[];
	signals: Signal[];
	written_at: string;
};
/** `question`: how well they know the prospect would change who comes first. */
type Entry = {
	person: Person;
	verdict: Verdict;
	success: { low: number; mid: number; high: number };
	you_and_them: Tie;
	them_and_prospect: Tie;
	reasons: Reason[];
	cautions: Caution[];
	next_step: string;
	question: boolean;
	tie_answer: TieAnswer | null;
	note: Note | null;
	/** All of it in one line. */
	line: string;
	load: { text: string } | null;
};
type Missing = {
	field: 'me.name' | 'me.offer' | 'benefit' | 'prospect.name';
	question: string;
	proposal: string | null;
};
type Finding = { severity: 'red' | 'amber'; text: string };
/** One to copy; `copy` is on its button, `step` is what sending it comes to. */
type Written = {
	kind: string;
	label: string;
	copy: string;
	step: string | null;
	channel: string;
	subject: string | null;
	text: string;
	facts: { text: string; source: string }[];
	lint: Finding[];
	missing: string[];
};
/** `needed`: the kinds of text that the moment needs, the first one first. */
type Ask = {
	introducer_id: number;
	missing: Missing[];
	texts: Written[];
	needed: string[];
	tone: Me['tone'];
	language: Me['language'];
};
/** A step that may follow. `asks_how`: with a line on how it went; `copy`: the text sent with it. */
type Offer = {
	step: string;
	text: string;
	suggested: boolean;
	asks_how: boolean;
	asks_met: boolean;
	copy: string | null;
};
type Pause = { until: string; text: string; button: string };
type AskView = {
	id: number;
	introducer_id: number;
	introducer: string;
	open: boolean;
	text: string;
	next: Offer[];
	pause: Pause | null;
	undo: { step: string; until: string } | null;
	outcome: string | null;
};
/** One thing to do, and why. */
type Item = {
	key: string;
	person_id: number;
	name: string;
	why: string;
	next: string;
	ask_id: number | null;
	prospect_id: number | null;
	offers: Offer[];
	pause: Pause | null;
};
type Today = {
	count: number;
	text: string;
	groups: { kind: string; title: string; items: Item[] }[];
};
type Rules = { not_before: string | null; most_a_year: number | null; ask_twice: boolean };
type LedgerLine = { day: string; text: string; favour_id: number | null };
type Need = { key: string; text: string; ways: { name: string; reason: string }[] };
type Ledger = {
	person_id: number;
	balance: { text: string };
	budget: { text: string; rules: Rules };
	lines: LedgerLine[];
	needs: Need[];
};
type Suggestion = {
	prospect: Person;
	verdict: Verdict;
	best: Entry | null;
	ranked: Entry[];
	/** Of the ranking as a whole. */
	text: string | null;
	ask: Ask | null;
	asked: AskView | null;
	/** `done` is said once `label` was pressed, which turns `wanted` round. */
	target: { wanted: boolean; text: string; label: string; done: string };
	read: { named: number; complete: boolean | null; text: string };
};
type Me = {
	name: string;
	role: string;
	company: string;
	offer: string;
	proof: string;
	links: string[];
	language: 'en' | 'de' | 'fr' | 'es';
	tone: 'plain' | 'warm' | 'formal';
};

// Talking to the companion.

type Where = { port: number; token?: string | null };
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Call = { method?: Method; body?: unknown; key?: string };
type Lost =
	| { kind: 'offline' | 'impostor' | 'unpaired' }
	| { kind: 'mismatch'; theirs: string }
	| { kind: 'refused'; status: number; title: string; detail: string; go_on?: GoOn };
/** The field to set to true where the user goes on all the same, and the words for that. */
type GoOn = { field: string; text: string };
type Outcome = { kind: 'ok'; body: any } | Lost;
type LinkState = { kind: 'checking' } | { kind: 'ok' } | Lost;
type Ways = {
	outcomeOf(response: Response, words: string): Outcome;
	request(where: Where, path: string, call?: Call): Promise<Outcome>;
	/** Once the companion has proved itself; `proof` was asked for while the call was prepared. */
	ask(path: string, call?: Call, proof?: Promise<Where | null>): Promise<Outcome>;
};

// What the panel knows.

/** What is kept on this computer. `pairing` names one: to another, people's ids mean nothing. */
type Settings = { port: number; token: string | null; consent: boolean; pairing: string };
type State = Settings & {
	link: LinkState;
	/** What is open instead of the page. */
	room: '' | 'settings' | 'today';
	tabId: number;
	tabs: Map<number, Tab>;
	/** What a former session has left unsent, by the person's id. */
	drafts: Map<number, Draft>;
	/** What the panel last said aloud. */
	said: string;
	/** What the companion said to the last deed; `at` names the place to show it. */
	answer: { at: string; title: string; detail: string; done?: string; go_on?: { text: string; again: Act } };
	/** Deeds done and links found: what they may have changed is asked for again. */
	deeds: number;
	/** Texts as the user changed them, by the id of their field and what stood there. */
	edits: Record<string, string>;
	today: Today | null;
};
/** `closed`: the browser does not show this tab to us. `chosen`: a reading made by the user. */
type Tab = {
	reading: Reading | null;
	closed: boolean;
	chosen: Reading | null;
	suggestion: Suggestion | null;
	problem: { title: string; detail: string } | null;
	introducerId: number | null;
	open: string[];
	/** Of the text that the user chose. */
	kind: string | null;
	answers: Record<string, string>;
};

type Looking = {
	take(tab: Tab, reading: Reading | null): void;
	sameSubject(before: Reading | null, now: Reading): boolean;
	writeTo(tab: Tab, introducerId: number | null): Promise<void>;
	/** `proof`: if asked for already. */
	suggest(tabId: number, proof?: Promise<Where | null>): Promise<void>;
};

type NoteFields = {
	text: string;
	closeness: number | null;
	relation: string;
	last_contact: string | null;
	rejected: string[];
};
/** An edit that is not saved yet. Its `key` stays the same however often it is sent. */
type Draft = {
	id: number;
	name: string;
	pairing: string;
	prospect_id: number | null;
	key: string;
	fields: NoteFields;
};
type Editor = {
	fields: NoteFields;
	signals: Signal[];
	problem: string;
	writtenAt: string;
	draft: Draft | null;
	sending: boolean;
	timers: { preview?: number; save?: number };
};
type ChangeNote = (fields: Partial<NoteFields>) => void;
type NotePart<Its extends unknown[] = []> = (
	person: Person,
	fields: NoteFields,
	change: ChangeNote,
	...its: Its
) => VNode;
type Noting = {
	newEditor(note: Note | null, draft: Draft | null): Editor;
	edit(entry: Entry, prospect_id: number | null, changes: Partial<NoteFields>): void;
	soon(editor: Editor, what: 'preview' | 'save', act: Act): void;
	preview(person_id: number, editor: Editor): Promise<void>;
	show(editor: Editor, signals: Signal[]): void;
	send(id: number): Promise<void>;
};
/** Whom a text goes to and is about, and the ask that it belongs to. */
type About = {
	introducer_id: number;
	prospect_id: number | null;
	ask_id: number | null | undefined;
	offers: Offer[];
};
type Judged = { lint: Finding[] };
type Deeds = {
	does(at: string, method: Method, path: string, body: object | undefined, words: string): Promise<boolean>;
};

// How views describe what is to be seen.

type Props = { [name: string]: string | number | boolean | null | undefined | ((event: any) => void) };
type VNode = { tag: string; key: string | null; props: Props; children: Child[] };
type Child = VNode | string | number | false | null | undefined;
/** Any of them, in lists within lists. */
type Children = Child | Children[];
/** Shows one thing in the light of an answer of the companion, for a tab. */
type View<It> = (it: It, suggestion: Suggestion, tab: Tab) => Children;
type Act = () => unknown;
type Later = <M>(load: () => Promise<M>) => () => M | undefined;
type Replace = (key: string, value: unknown) => unknown;
type InPage = <Its extends unknown[], R>(
	tabId: number,
	func: (...its: Its) => R,
	...args: Its
) => Promise<{ result?: R | null } | null>;

type Drawing = {
	flat(children: any[]): Child[];
	patch(parent: Element, children: Child[]): void;
	text(words: string, cursor: ChildNode | null): Text;
	element(vnode: VNode, cursor: ChildNode | null): Element;
	fill(node: any, vnode: VNode): void;
	put(node: any, name: string, prop: Props[string]): void;
};
type Typed = (words: string) => void;
type Options = Record<string, string>;
/** One of the fields of a form. */
type Line<Name, Its extends unknown[]> = (name: Name, label: string, ...its: Its) => VNode;
type Save = (method: Method, path: string, body: object) => Promise<boolean>;
type OfFact<It> = (fact: Missing, tab: Tab) => It;
type OfCard = (reading: Reading, card: Card) => Reading;
type Point<Kind> = (kind: Kind, text: string, source: Children) => VNode;
type AskUi = {
	instead(best: Entry, name: string, tab: Tab): VNode;
	choose(tab: Tab, kind: string): void;
	tabs(texts: Written[], chosen: string, tab: Tab): VNode;
	choices(ask: Ask, kind: string, tab: Tab): VNode;
	line(name: string, label: string, value: string, options: Options): VNode;
};
type SheetUi = {
	sheet(text: Written, about: About): Children;
	judge(was: string, text: Written, about: About): Promise<void>;
	findings(id: string, lint: Finding[]): VNode;
	copyBar(id: string, words: string, red: boolean, text: Written, about: About): VNode;
	following(id: string, text: Written, about: About, done: boolean): [words: string, act: Act] | null;
};
type StepsUi = {
	mark(id: number, move: object, words?: string): Promise<boolean>;
	steps(id: number, offers: Offer[]): Children;
	take(id: number, offer: Offer): unknown;
	tell(id: number, offer: Offer | undefined): VNode | null;
	rest(person: number, pause: Pause): Children;
};
type Log = (line: object) => unknown;
type LedgerUi = {
	known: Record<number, { deeds: number; it: Ledger | null }>;
	ledger(id: number, name: string): Children;
	opened(ledger: Ledger, name: string): Children;
	log: Log;
	gave(given: boolean, label: string, log: Log): VNode;
	line(at: string, line: LedgerLine): VNode;
	ways(need: Need, log: Log): Children;
	rules(at: string, id: number, rules: Rules): Children;
};
type PeopleUi = {
	people(tab: Tab, reading: Reading): Children;
	nobody(reading: Reading, suggestion: Suggestion): VNode;
	prospect(reading: Reading, suggestion: Suggestion | null): Children;
	mutuals(suggestion: Suggestion, tab: Tab): Children;
};

type Ui = {
	sign(look: string, child: Child): VNode;
	who(heading: string, name: string, line?: string | null): VNode;
	card(key: string, ...children: Children[]): VNode;
	icon(key: string, title: string, mark: string, act: Act): VNode;
	h(name: string, props?: Props | Children, ...children: Children[]): VNode;
	render(host: Element, ...children: Children[]): void;
	/** `load`: how much is being asked of them. */
	giveAndTake(entry: Entry, load: string, tab: Tab): VNode;
	button(words: string, act: Act, props?: Props): VNode;
	chip(words: string, on: boolean, act: Act): VNode;
	some(...children: Children[]): VNode;
	notice(title: string, sentence: Children, ...actions: Children[]): VNode;
	/** A field with its label; `rows` makes it a text area, `options` a list to choose from. */
	field(
		label: string,
		id: string,
		props: Props,
		typed?: Typed,
		more?: { options?: Options; beside?: Child },
	): VNode;
	form(send: Act, ...children: Children[]): VNode;
	row(look: string, name: string, line: Children, act: Act, props?: Props, chance?: VNode): VNode;
};

type Api = typeof chrome & { sidebarAction: { open(): Promise<void> } };
declare var browser: Api;
