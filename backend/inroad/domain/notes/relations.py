"""What an organisation is to the user and the person: where they worked, studied or met."""

from bisect import bisect_left

from inroad.domain.notes.languages import names as tables
from inroad.domain.notes.name_kinds import ORGANISATION_LEADS, PRONOUNS, WITH, is_of_a_board
from inroad.domain.notes.names import Name
from inroad.domain.notes.note import FIRST_PERSON, Note, starting_in, touching
from inroad.domain.notes.patterns import Cue
from inroad.domain.notes.signals import Relation
from inroad.domain.notes.tenures import years_follow

_LABELS: tuple[tuple[str, Relation], ...] = (
    ("coauthor", "coauthor"),
    ("school", "school"),
    ("client", "client"),
    ("vendor", "vendor"),
    ("investor", "investor"),
    ("community", "community"),
    ("event", "event"),
    ("worked", "worked_together"),
    ("job", "other"),
)
_BY_NAME: tuple[tuple[frozenset[str], Relation], ...] = (
    (tables.SCHOOLS, "school"),
    (tables.EVENTS, "event"),
    (tables.COMMUNITIES, "community"),
)
_LOOSE_ENDS = frozenset(
    "from de aus von fellow together at overlapped juntos zusammen ensemble da do en na no"
    " coincidimos".split()
)
_LOOSE_STARTS = frozenset("overlapped fellow friend know our my".split())
_FIRST_PERSON_ENDS = ("amos", "imos", "emos")
_ME = frozenset("me us mine ours".split())
_NOW = frozenset(
    "now currently today nowadays these heute jetzt aujourd'hui hoy hoje agora".split()
)
_WORKS = frozenset("works runs leads heads".split())
_EX = frozenset("ex former previously left".split())
_DENYING = frozenset("never not nie nicht jamais pas nunca nao".split())
_MOST_NEAR = 40
"""Cues of one note that are weighed for a name that stands by itself."""
Told = tuple[Cue, Relation]


class Relations:
    """The words of a note that tell relations, in order of place."""

    def __init__(self, note: Note) -> None:
        self._note = note
        told = [
            (cue, relation)
            for label, relation in _LABELS
            for cue in note.cues(label)
            if not any(cue.first >= name.first for name in touching(note.names, cue))
        ]
        self._told = sorted(told, key=lambda pair: pair[0].first)

    def of(self, name: Name) -> Relation | None:
        """The relation of the named organisation; None if the note denies that both were there."""
        relation = self._relation(name)
        return None if _is_denied(self._note, name, relation) else relation

    def _relation(self, name: Name) -> Relation:
        note = self._note
        if _is_with_us(note, name):
            return "worked_together"
        by_name = _by_name(note, name)
        if is_of_a_board(note.words, name.first, name.stop) and not note.first_person(name.first):
            return "other"
        told = self._told_of(name)
        if told is None:
            return by_name or "other"
        cue, relation = told
        if relation == "event" and not by_name:
            worked = self._in(note.clause_bounds(name.first), "worked_together")
            cue, relation = _nearest(name, worked) or told
        if relation == "worked_together" and _is_of_a_third(note, name, cue):
            return "other"
        return _weighed(note, name, cue, relation, by_name)

    def _told_of(self, name: Name) -> Told | None:
        """The telling words nearest to the name: of its clause, its sentence, or the note."""
        note = self._note
        return (
            _nearest(name, self._in(note.clause_bounds(name.first)))
            or _nearest(name, self._in(note.sentence_bounds(name.first)))
            or self._over_the_note(name)
        )

    def _in(self, bounds: tuple[int, int], only: Relation | None = None) -> list[Told]:
        low = bisect_left(self._told, bounds[0], key=lambda pair: pair[0].first)
        high = bisect_left(self._told, bounds[1], lo=low, key=lambda pair: pair[0].first)
        here = [pair for pair in self._told[low:high] if pair[0].stop <= bounds[1]]
        return [pair for pair in here if pair[1] == only] if only else here

    def _over_the_note(self, name: Name) -> Told | None:
        """For a name with years that stands by itself: what the rest of the note tells."""
        if not years_follow(self._note, name) and self._note.before(name.first) not in _EX:
            return None
        here = bisect_left(self._told, name.first, key=lambda pair: pair[0].first)
        near = self._told[max(0, here - _MOST_NEAR) : here + _MOST_NEAR]
        kinds = [pair for pair in near if pair[1] not in ("other", "event")]
        return min(kinds, key=lambda pair: abs(pair[0].first - name.first), default=None)


def _is_with_us(note: Note, name: Name) -> bool:
    """ "Stripe with me", "like us", or "ex-Stripe with her": one of the two was there too."""
    lead, whom = note.words.at(name.stop), note.words.at(name.stop + 1)
    if lead in ("with", "like") and whom in ("me", "us"):
        return True
    stands = note.before(name.first) in ORGANISATION_LEADS and not _by_name(note, name)
    first, stop = note.clause_bounds(name.first)
    denied = _DENYING.intersection(note.norms[first:stop])
    return stands and lead in WITH and whom in PRONOUNS and not denied


def _weighed(
    note: Note, name: Name, cue: Cue, relation: Relation, by_name: Relation | None
) -> Relation:
    """The words' relation, or that of the name itself where the words fit several."""
    sentence = note.sentence_bounds(name.first)
    if relation == "other" and _says_with_me(note, name):
        return "worked_together"
    if relation == "other" and _is_fund(note, name) and note.cues_in("investor", *sentence):
        return "investor"
    was_there = note.before(name.first) in _EX and bool(note.cues_in("worked", *sentence))
    if relation == "other" and was_there:
        return "worked_together"
    if relation == "school" and not by_name and note.norms[cue.first] == "alumni":
        ours = note.first_person(name.first) or note.before(name.first) == "fellow"
        return "worked_together" if ours else "other"
    if by_name and relation == "worked_together" and _is_loose(note, cue):
        return by_name
    return by_name if by_name and relation in ("event", "community") else relation


def _is_fund(note: Note, name: Name) -> bool:
    return any(norm in tables.INVESTORS for norm in note.norms[name.first : name.stop])


def _says_with_me(note: Note, name: Name) -> bool:
    """Whether words of the clause, such as "the same years as me", put the user there too."""
    if _is_present_job(note, name):
        return False
    here = note.cues_in("worked", *note.clause_bounds(name.first))
    return any(_ME.intersection(note.norms[cue.first : cue.stop]) for cue in here)


def _nearest(name: Name, told: list[Told]) -> Told | None:
    """The cue nearest to the name, one before it rather than one after."""
    return min(told, key=lambda pair: _gap(name, *pair), default=None)


def _gap(name: Name, cue: Cue, relation: Relation) -> tuple[int, int]:
    before = cue.stop <= name.first
    gap = name.first - cue.stop if before else cue.first - name.stop + 2
    if relation == "worked_together":
        gap -= 2
    return (max(gap, 0), -(cue.stop - cue.first))


def _is_loose(note: Note, cue: Cue) -> bool:
    """Words that hold for a school or a club as well: "friend from", "together at"."""
    words = note.norms[cue.first : cue.stop]
    return words[-1] in _LOOSE_ENDS or words[0] in _LOOSE_STARTS


def _by_name(note: Note, name: Name) -> Relation | None:
    norms = note.norms[name.first : name.stop]
    for table, relation in _BY_NAME:
        if any(norm in table for norm in norms):
            return relation
    return None


def _is_denied(note: Note, name: Name, relation: Relation) -> bool:
    """Whether the note says that they were not there together."""
    if _is_present_job(note, name):
        return False
    if note.cues_in("denied", *note.clause_bounds(name.first)):
        return True
    there = note.cues_in("denied", *note.sentence_bounds(name.first))
    return bool(there) and relation in ("worked_together", "other")


def _is_present_job(note: Note, name: Name) -> bool:
    """Whether the words right before the name tell the person's present job."""
    told = starting_in(note.cues("job"), name.first - 5, name.first)
    led = any(cue.stop == name.first and cue.stop - cue.first > 1 for cue in told)
    if led and note.before(name.first, 2) in ("now", "currently", "intro", *_WORKS):
        return True
    return note.words.at(name.stop) in _NOW


def _is_of_a_third(note: Note, name: Name, cue: Cue) -> bool:
    """Whether the work was with somebody who is named, not with the user."""
    sentence, clause = note.sentence_bounds(name.first), note.clause_bounds(name.first)
    here = starting_in(note.others, *clause)
    earlier = starting_in(note.others, sentence[0] + 1, name.first)
    words = note.norms[cue.first : cue.stop]
    ours = any(word in FIRST_PERSON or word.endswith(_FIRST_PERSON_ENDS) for word in words)
    return bool(here or earlier) and not ours and not note.first_person(name.first)
