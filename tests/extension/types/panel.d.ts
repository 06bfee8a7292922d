// Types that more than one file of the panel speaks of. First: what crosses between page, panel and
// companion; what the reader gives is in reading.d.ts.

type Verdict = 'ask' | 'warm_up' | 'wait' | 'no_path';
type TieAnswer = 'well' | 'a_bit' | 'not_really' | 'unknown';

type Person = PagePerson & { id: number | null };
type Tie = { strength: number; text: string; known: boolean };
type Reason = { sign: '+' | '-'; text: string; source: string };
type Caution = { text: string; until: string | null };
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
};

type Message = { subject: string; text: string };
type Missing = {
	field: 'me.name' | 'me.offer' | 'benefit';
	question: string;
	proposal: string | null;
};
type Ask = {
	introducer_id: number;
	to_introducer: Message;
	forwardable: Message;
	lint: { text: string }[];
	missing: Missing[];
};
type Suggestion = {
	prospect: Person;
	verdict: Verdict;
	best: Entry | null;
	ranked: Entry[];
	too_close: number[];
	ask: Ask | null;
	read: { named: number; total: number | null; complete: boolean | null };
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
type Call = { method?: 'GET' | 'POST' | 'PUT'; body?: unknown; key?: string };
type Lost =
	| { kind: 'offline' | 'impostor' | 'unpaired' }
	| { kind: 'mismatch'; theirs: string }
	| { kind: 'refused'; status: number; title: string; detail: string };
type Outcome = { kind: 'ok'; body: any } | Lost;
type LinkState = { kind: 'checking' } | { kind: 'ok' } | Lost;
type Ways = {
	outcomeOf(response: Response, words: string): Outcome;
	request(where: Where, path: string, call?: Call): Promise<Outcome>;
	/** Once the companion has proved itself; `proof` was asked for while the call was prepared. */
	ask(path: string, call?: Call, proof?: Promise<Where | null>): Promise<Outcome>;
};
/** Gives what went wrong, to be read by the user. */
type Sending<Its extends unknown[] = []> = (...its: Its) => Promise<string | null>;

// What the panel knows.

/** What is kept on this computer. `pairing` names one: to another, people's ids mean nothing. */
type Settings = { port: number; token: string | null; consent: boolean; pairing: string };
type State = Settings & {
	link: LinkState;
	inSettings: boolean;
	tabId: number;
	tabs: Map<number, Tab>;
	/** What a former session has left unsent, by the person's id. */
	drafts: Map<number, Draft>;
	/** What the panel last said aloud. */
	said: string;
};
type Paste = { who: string; url: string; headline: string; names: string };
/** `closed`: the browser does not show this tab to us. `chosen`: a reading made by the user. */
type Tab = {
	reading: Reading | null;
	closed: boolean;
	chosen: Reading | null;
	suggestion: Suggestion | null;
	problem: { title: string; detail: string } | null;
	introducerId: number | null;
	open: string[];
	askTab: number;
	answers: Record<string, string>;
	paste: Paste | null;
};

type Looking = {
	take(tab: Tab, reading: Reading | null): void;
	sameSubject(before: Reading | null, now: Reading): boolean;
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
/** A text to copy; `copy` is on its button. */
type Sheet = { label: Children; copy: string; subject?: string; text: string };

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
/** How a form does. */
type Status = { busy: boolean; problem: string; message?: string };

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
type OfFact<It> = (fact: Missing, tab: Tab) => It;
type OfCard = (reading: Reading, card: Card) => Reading;
type Point<Kind> = (kind: Kind, text: string, source: Children) => VNode;
type AskUi = {
	chosen(best: Entry, name: string, tab: Tab): VNode;
	tabs(sheets: Sheet[], tab: Tab): VNode;
	panel(sheet: Sheet, tab: Tab, note: string): VNode;
};
type PeopleUi = {
	people(tab: Tab, reading: Reading): Children;
	prospect(reading: Reading, suggestion: Suggestion | null): Children;
	howMuch(reading: Reading, read: Suggestion['read']): Children;
	mutuals(suggestion: Suggestion, tab: Tab): Children;
};

type Ui = {
	sign(look: string, child: Child): VNode;
	who(heading: string, name: string, line?: string | null): VNode;
	card(key: string, ...children: Children[]): VNode;
	icon(key: string, title: string, mark: string, act: Act): VNode;
	h(name: string, props?: Props | Children, ...children: Children[]): VNode;
	render(host: Element, ...children: Children[]): void;
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
		more?: { options?: Options; hint?: string; beside?: Child },
	): VNode;
	form(send: Act, ...children: Children[]): VNode;
	slowForm(status: Status, words: string, send: Sending, ...children: Children[]): VNode;
	row(look: string, name: string, line: Children, act: Act, props?: Props, chance?: VNode): VNode;
};

type Api = typeof chrome & { sidebarAction: { open(): Promise<void> } };
declare var browser: Api;
