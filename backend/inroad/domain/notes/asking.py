"""What was asked of the person before, and what came of it."""

from collections.abc import Sequence
from itertools import pairwise

from inroad.domain.notes import chips
from inroad.domain.notes.hold_limits import FIRM
from inroad.domain.notes.note import Note, overlap, starting_in
from inroad.domain.notes.patterns import Cue
from inroad.domain.notes.signals import AsksMade

_MOST = 50
_COUNTED = frozenset(
    "times intro intros asks favours mal fois veces vezes x people requests clients customers"
    " investors founders candidates".split()
)
_INTRODUCED = _COUNTED | frozenset(
    "personnes personas pessoas leute kunden clientes contacts contacto contactos contatos kontakte"
    " kontakten person persons friends leads partners companies mises presentaciones apresentacoes"
    " vorstellungen investisseurs inversores investidores investoren intro".split()
)
_NEAR_NOUN = 3
_REPEATED = frozenset("once twice thrice einmal zweimal dreimal viermal".split())


def read_asks(note: Note, squared: bool) -> AsksMade | None:
    """Asks and their answers; `squared`: the introductions told of were paid back."""
    asked = [cue for cue in note.without("asked", "asked_not") if cue.stop > cue.first]
    asked = [cue for cue in asked if not _negated(note, cue) and not _is_held(note, cue)]
    declined = note.without("turned_down", "asked_not")
    given = [] if squared else note.without("intro_for_me", "intro_not")
    listed = _dated_list(note, asked)
    if listed:
        return _listed(note, listed)
    if asked:
        return _from_asks(note, asked)
    if declined and _about_asks(note, declined[0]):
        return _from_refusal(note, declined[0], given)
    return _from_given(note, given) if given else None


def _negated(note: Note, cue: Cue) -> bool:
    first, _ = note.clause_bounds(cue.first)
    before = note.norms[max(first, cue.first - 3) : cue.first]
    return bool(
        {"not", "never", "nie", "jamais", "nunca", "nicht", "pas", "nao"}.intersection(before)
    )


def _is_held(note: Note, cue: Cue) -> bool:
    """Whether the asking is what the clause forbids."""
    holds = note.cues_in("hold", *note.clause_bounds(cue.first))
    return any(hold.value == FIRM for hold in holds)


def _about_asks(note: Note, cue: Cue) -> bool:
    """Whether a refusal is about an introduction: the words say so, or name nothing else."""
    first, stop = note.sentence_bounds(cue.first)
    words = note.norms[first:stop]
    return (
        "down" in note.norms[cue.first : cue.stop]
        or "intro" in words
        or "introduced" in words
        or "no" in note.norms[cue.first : cue.stop]
        or stop - first < 8
    )


def _dated_list(note: Note, asked: list[Cue]) -> list[int]:
    """Places of the dates in "Asked Jul 2025 (yes), Oct 2025 (no)"."""
    for cue in asked:
        first, stop = note.sentence_bounds(cue.first)
        dates = [found for found in starting_in(note.dates, first, stop) if found.past]
        if len(dates) >= 2:
            return [found.first for found in dates]
    return []


def _listed(note: Note, places: list[int]) -> AsksMade:
    first, stop = note.sentence_bounds(places[0])
    ends = [*places[1:], stop]
    yes = no = 0
    for place, end in zip(places, ends, strict=True):
        answer = _answer(note, place, end)
        yes += answer == "yes"
        no += answer == "no"
    both = note.cues_in("both", first, stop)
    if both and yes + no < len(places):
        yes, no = (len(places), 0) if yes else (0, len(places)) if no else (yes, no)
    whole = Cue("asked", 1, first, stop)
    return _signal(note, [whole], len(places), yes, no)


def _answer(note: Note, first: int, stop: int) -> str:
    for label in ("silent", "no", "yes"):
        if note.cues_in(label, first, stop):
            return label
    return ""


def _times(note: Note, first: int, stop: int) -> int:
    cues = note.cues_in("times", first, stop)
    return max((cue.value for cue in cues), default=0)


def _from_asks(note: Note, asked: list[Cue]) -> AsksMade:
    cue = asked[0]
    _, end = note.sentence_bounds(asked[-1].first)
    start, _ = note.sentence_bounds(cue.first)
    _, clause_end = note.clause_bounds(cue.first)
    count = _counted(note, note.clause_bounds(cue.first)[0], clause_end) or len(_apart(note, asked))
    end = _answers_end(note, end)
    yes, no = _answers(note, start, end, count)
    if not yes and not no:
        yes = min(count, _counted_made(note, start, end))
    if yes + no > count:
        count = yes + no if _times(note, start, end) else count
        yes, no = (count, 0) if yes >= count else (yes, count - yes)
    told = [cue, *_answer_cues(note, start, end)]
    whole = Cue("asked", 1, min(c.first for c in told), max(c.stop for c in told))
    return _signal(note, [whole], count, yes, no)


def _counted_made(note: Note, first: int, stop: int) -> int:
    """ "5 requests, 4 intros": the introductions that came of the asks."""
    for i in range(first, stop - 1):
        norm = note.norms[i]
        made = note.norms[i + 1] == "intro" and note.clause(i) != note.clause(first)
        if made and norm.isdigit() and len(norm) < 3:
            return int(norm)
    return 0


def _apart(note: Note, asked: list[Cue]) -> list[Cue]:
    """The asks that share no word and no clause: "asked in May, asked again in June"."""
    apart: list[Cue] = []
    for cue in asked:
        if not apart or not (
            overlap(cue, apart[-1]) or note.same_clause(cue.first, apart[-1].first)
        ):
            repeated = note.norms[cue.first : cue.stop] == ["ask"]
            if not (apart and repeated):
                apart.append(cue)
    return apart


def _counted(note: Note, first: int, stop: int) -> int:
    return _counted_nouns(note.norms[first:stop]) or _times(note, first, stop)


def _counted_nouns(words: Sequence[str]) -> int:
    """The number in "3 intros", "4 times"; 0 without one."""
    for norm, noun in pairwise(words):
        if norm.isdigit() and len(norm) < 3 and noun in _COUNTED:
            return min(int(norm), _MOST)
    return 0


def _answers_end(note: Note, end: int) -> int:
    """Answers may follow in the next sentence: "Asked twice. Yes both times."""
    if end < len(note.tokens):
        start = end
        while start < len(note.tokens) and not note.tokens[start].word:
            start += 1
        if start < len(note.tokens):
            following = note.sentence_bounds(start)[1]
            has_hold = note.cues_in("hold", start, following)
            return end if has_hold else following
    return end


def _answer_cues(note: Note, first: int, stop: int) -> list[Cue]:
    return [cue for label in ("yes", "no", "silent") for cue in note.cues_in(label, first, stop)]


def _answers(note: Note, first: int, stop: int, count: int) -> tuple[int, int]:
    no = _separate(note, "no", first, stop)
    silent = note.cues_in("silent", first, stop)
    yes = _separate(note, "yes", first, stop)
    no = [cue for cue in no if not any(_is_within(cue, other) for other in yes)]
    yes = [cue for cue in yes if not any(overlap(cue, other) for other in [*no, *silent])]
    no = [cue for cue in no if not any(overlap(cue, other) for other in silent)]
    if count == 1 and yes and any(cue.first > yes[0].first for cue in silent):
        return 0, 0
    if yes and not no:
        return _how_many(note, yes, count, bool(silent)), 0
    if no and not yes:
        return 0, _how_many(note, no, count, bool(silent))
    if yes and no:
        return _near_number(note, yes[0]) or 1, _near_number(note, no[0]) or 1
    return 0, 0


def _is_within(cue: Cue, longer: Cue) -> bool:
    """ "Said no" in "never said no": the longer words count."""
    return overlap(cue, longer) and longer.stop - longer.first > cue.stop - cue.first


def _separate(note: Note, label: str, first: int, stop: int) -> list[Cue]:
    kept: list[Cue] = []
    for cue in note.cues_in(label, first, stop):
        if kept and overlap(kept[-1], cue):
            if cue.stop - cue.first > kept[-1].stop - kept[-1].first:
                kept[-1] = cue
            continue
        kept.append(cue)
    return kept


def _how_many(note: Note, cues: list[Cue], count: int, silence: bool) -> int:
    """One kind of answer: how many of `count` it covers."""
    first, stop = note.clause_bounds(cues[0].first)
    stated = _near_number(note, cues[0])
    if stated:
        return min(stated, count)
    if note.cues_in("both", first, stop):
        return count
    if count == 1:
        return 1
    return min(len(cues), count) if silence or len(cues) > 1 else count


def _near_number(note: Note, cue: Cue) -> int:
    first, stop = note.clause_bounds(cue.first)
    for i in (cue.stop, cue.first - 1):
        if first <= i < stop:
            norm = note.norms[i]
            if norm.isdigit() and len(norm) < 3:
                return int(norm)
            times = [c.value for c in starting_in(note.cues("times"), i, i + 1)]
            if times:
                return times[0]
    return 0


def _from_refusal(note: Note, declined: Cue, given: list[Cue]) -> AsksMade:
    """ "Declined twice"; "agreed twice, begged off once"."""
    times = _times(note, *note.clause_bounds(declined.first)) or 1
    clause = note.clause(declined.first)
    agreed = [
        cue
        for cue in _separate(note, "yes", *note.sentence_bounds(declined.first))
        if note.clause(cue.first) != clause and not any(overlap(cue, g) for g in given)
    ]
    yes = _near_number(note, agreed[0]) if agreed else 0
    told = sorted([declined, *agreed[:1]] if yes else [declined], key=lambda cue: cue.first)
    return _signal(note, told, times + yes, yes, times)


def _from_given(note: Note, given: list[Cue]) -> AsksMade | None:
    """Introductions that were made are asks that were granted."""
    first, stop = note.clause_bounds(given[0].first)
    count = _given_count(note, first, stop) or len({note.clause(cue.first) for cue in given})
    declined = _separate(note, "no", *note.sentence_bounds(given[0].first))
    apart = [cue for cue in declined if cue.first >= stop]
    if not apart:
        return _signal(note, given[:1], count, count, 0)
    refused = _near_number(note, apart[0]) or _times(note, *note.clause_bounds(apart[0].first)) or 1
    return _signal(note, [given[0], apart[0]], count + refused, count, refused)


def _given_count(note: Note, first: int, stop: int) -> int:
    """How many introductions were made: a number by the word for them, or "twice"."""
    for cue in note.cues_in("times", first, stop):
        near = note.norms[cue.stop : cue.stop + _NEAR_NOUN]
        repeated = cue.stop - cue.first > 1 or note.norms[cue.first] in _REPEATED
        if repeated or not _INTRODUCED.isdisjoint(near):
            return cue.value
    return _counted_nouns(note.norms[first:stop])


def _signal(note: Note, cues: list[Cue], asked: int, yes: int, no: int) -> AsksMade:
    span = note.span(cues[0].first, cues[-1].stop)
    words = note.text[slice(*span)]
    text = chips.asks_text(asked, yes, no)
    return AsksMade(span=span, words=words, text=text, asked=asked, yes=yes, no=no)
