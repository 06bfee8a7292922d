// @ts-check
/**
 * The shapes of what crosses between page, panel and companion. Types only.
 *
 * @typedef {'ask' | 'warm_up' | 'wait' | 'no_path'} Verdict
 * @typedef {'full' | 'first_only' | 'provisional'} NameQuality
 *
 * @typedef {{ name: string, url?: string | null, urn?: string | null, headline?: string | null,
 *   company?: string | null, degree?: number | null }} PagePerson
 * @typedef {PagePerson & { name_quality: NameQuality }} PageMutual
 * @typedef {{ subject: PagePerson, mutuals: PageMutual[], others: number | null,
 *   total: number | null, complete: boolean | null }} Card
 * @typedef {{ url: string, site: string, kind: 'profile' | 'mutual_list' | 'people_search' | 'refused',
 *   refusal: string | null, subject: PagePerson | null, mutuals: PageMutual[],
 *   others: number | null, total: number | null, complete: boolean | null,
 *   relation: 'mutual' | 'followed_by', cards: Card[], history: object | null,
 *   language: string | null, matched: Record<string, string> }} Reading
 *
 * @typedef {PagePerson & { id: number | null, name_quality?: NameQuality }} Person
 * @typedef {{ strength: number, text: string, known: boolean }} Tie
 * @typedef {{ sign: '+' | '-', text: string, source: string }} Reason
 * @typedef {{ text: string, until: string | null }} Caution
 * @typedef {{ kind: string, key: string, span: [number, number], words: string, text: string }} Signal
 * @typedef {{ text: string, closeness: number | null, relation: string | null,
 *   last_contact: string | null, rejected: string[], signals: Signal[], written_at: string }} Note
 * @typedef {'well' | 'a_bit' | 'not_really' | 'unknown'} TieAnswer
 * @typedef {{ person: Person, verdict: Verdict,
 *   success: { low: number, mid: number, high: number }, you_and_them: Tie, them_and_prospect: Tie,
 *   reasons: Reason[], cautions: Caution[], next_step: string, question: boolean,
 *   tie_answer: TieAnswer | null, note: Note | null }} Entry
 *
 * @typedef {{ subject: string, text: string }} Text
 * @typedef {{ field: 'me.name' | 'me.offer' | 'benefit', question: string, proposal: string | null }} Missing
 * @typedef {{ introducer_id: number, to_introducer: Text, forwardable: Text, thanks: Text,
 *   lint: { rule: string, text: string }[], missing: Missing[] }} Ask
 * @typedef {{ prospect: Person, verdict: Verdict, best: Entry | null, ranked: Entry[],
 *   too_close: number[], ask: Ask | null,
 *   read: { named: number, total: number | null, complete: boolean | null } }} Suggestion
 *
 * @typedef {{ name: string, role: string, company: string, offer: string, proof: string,
 *   links: string[], tone: 'plain' | 'warm' | 'formal', language: 'en' | 'de' | 'fr' | 'es' }} Me
 */

export {};
