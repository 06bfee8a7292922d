/**
 * All types that more than one file speaks of. This is a script without exports, so TypeScript
 * knows them everywhere. First: what crosses between page, panel and companion.
 *
 * @typedef {'ask' | 'warm_up' | 'wait' | 'no_path'} Verdict
 * @typedef {'well' | 'a_bit' | 'not_really' | 'unknown'} TieAnswer
 *
 * @typedef {{ name: string, url?: string | null, urn?: string | null, headline?: string | null,
 *   company?: string | null, degree?: number | null }} PagePerson
 * @typedef {PagePerson & { name_quality: 'full' | 'first_only' | 'provisional' }} PageMutual
 * @typedef {{ mutuals: PageMutual[], others: number | null, total: number | null,
 *   complete: boolean | null }} Shared
 * @typedef {Shared & { subject: PagePerson }} Card
 * @typedef {Shared & { url: string, site: string, subject: PagePerson | null, cards: Card[],
 *   kind: 'profile' | 'mutual_list' | 'people_search' | 'refused', refusal: string | null,
 *   relation: 'mutual' | 'followed_by', history: object | null, language: string | null,
 *   matched: Record<string, string> }} Reading
 *
 * @typedef {PagePerson & { id: number | null }} Person
 * @typedef {{ strength: number, text: string, known: boolean }} Tie
 * @typedef {{ sign: '+' | '-', text: string, source: string }} Reason
 * @typedef {{ text: string, until: string | null }} Caution
 * @typedef {{ key: string, span: [number, number], words: string, text: string }} Signal
 * @typedef {{ text: string, closeness: number | null, relation: string | null,
 *   last_contact: string | null, rejected: string[], signals: Signal[], written_at: string }} Note
 * @typedef {{ person: Person, verdict: Verdict, success: { low: number, mid: number, high: number },
 *   you_and_them: Tie, them_and_prospect: Tie, reasons: Reason[], cautions: Caution[],
 *   next_step: string, question: boolean, tie_answer: TieAnswer | null, note: Note | null }} Entry
 *
 * @typedef {{ subject: string, text: string }} Message
 * @typedef {{ field: 'me.name' | 'me.offer' | 'benefit', question: string,
 *   proposal: string | null }} Missing
 * @typedef {{ introducer_id: number, to_introducer: Message, forwardable: Message,
 *   lint: { text: string }[], missing: Missing[] }} Ask
 * @typedef {{ prospect: Person, verdict: Verdict, best: Entry | null, ranked: Entry[],
 *   too_close: number[], ask: Ask | null,
 *   read: { named: number, total: number | null, complete: boolean | null } }} Suggestion
 * @typedef {{ name: string, role: string, company: string, offer: string, proof: string,
 *   links: string[], tone: 'plain' | 'warm' | 'formal', language: 'en' | 'de' | 'fr' | 'es' }} Me
 *
 * What a request comes to:
 * @typedef {{ kind: 'ok', body: any } | { kind: 'offline' | 'impostor' | 'unpaired' }
 *   | { kind: 'mismatch', theirs: string }
 *   | { kind: 'refused', status: number, title: string, detail: string }} Outcome
 * @typedef {{ method?: 'GET' | 'POST' | 'PUT', body?: unknown, key?: string }} Call
 *
 * What the panel knows of a tab, and how views describe what is to be seen:
 * @typedef {{ who: string, url: string, headline: string, names: string }} Paste
 * @typedef {{ reading: Reading | null, phase: 'new' | 'looking' | 'seen' | 'closed',
 *   chosen: Reading | null, suggestion: Suggestion | null,
 *   problem: { title: string, detail: string } | null, introducerId: number | null,
 *   open: string[], askTab: string, answers: Record<string, string>, paste: Paste | null }} Tab
 *
 * @typedef {{ [name: string]: string | number | boolean | null | undefined
 *   | ((event: any) => void) }} Props
 * @typedef {{ tag: string, key: string | null, props: Props, children: Child[] }} VNode
 * @typedef {VNode | string | number | false | null | undefined} Child
 * @typedef {Child | Child[]} Some
 * @typedef {Some | Some[]} More
 * @typedef {More | More[]} Children any of them, in lists within lists
 */
