"""How close the user says they are."""

from inroad.domain.notes import chips
from inroad.domain.notes.names import Name
from inroad.domain.notes.note import Note, starting_in, touching
from inroad.domain.notes.patterns import Cue
from inroad.domain.notes.signals import Closeness

_NEGATORS = frozenset(
    "not never no hardly barely without isn't nicht kein keine keinen pas jamais aucun aucune sin"
    " nunca nao nem nie niemals kaum".split()
)
_REACH = 4
"""Words before a cue in which a "not" still governs it."""
_CLOSEST = 4
_MINE = frozenset("my our mein meine mon ma mi meu minha".split())
_BEING = frozenset(
    "is 's was as she he also actually basically 're ist est es e technically and".split()
)
_GOES_ON = frozenset("and from on by who of since so we i in und et y e aus de da do".split())
_UNKNOWN = -1
_AT_MOST = frozenset("all it more else deeper".split())
"""Ends of "that's all" and "nothing more", which leave a closeness that is told as it is."""
_FRIENDS = frozenset(
    "friend friends close mates pals ami amis amie amies proche proches freunde befreundet eng"
    " amigos amigas cercanos cercanas proximos proximas".split()
)
_OF = frozenset("of with 's von mit de d' da do del com con avec".split())
_SUBJECTS = frozenset("he she it who they that".split())
_JUST = frozenset("just only merely nur seulement juste solo apenas so".split())
_OTHERS = frozenset("his her their 's seine ihre sein ihr son sa su seu sua dele dela".split())


def read_closeness(note: Note) -> Closeness | None:
    """The closeness that the note states, if it states one."""
    told = _widest([*note.without("close", "close_not"), *_alone(note)])
    cues = [_weighed(note, cue) for cue in told if _counts(note, cue)]
    cues = [cue for cue in cues if cue.value != _UNKNOWN]
    if not cues:
        return None
    if any(cue.value > 1 for cue in cues):
        cues = [cue for cue in cues if note.norms[cue.stop - 1] not in _AT_MOST]
    low = [cue for cue in cues if cue.value <= 1]
    if any(cue.value == 0 for cue in low):
        low = [cue for cue in low if cue.value == 0 or not _denies(note, cue)]
    high = [cue for cue in cues if cue.value >= 2]
    best = max(high or low, key=lambda cue: cue.value)
    if low and (best.value <= 2 or not high):
        best = max(low, key=lambda cue: (cue.value, cue.stop - cue.first))
        if best.value == 0 and any(cue.value == 1 for cue in low):
            best = next(cue for cue in low if cue.value == 1)
    elif low and any(_limits(note, cue) for cue in low):
        best = next(cue for cue in low if _limits(note, cue))
    span = note.span(best.first, best.stop)
    return Closeness(
        span=span,
        words=note.text[slice(*span)],
        text=chips.closeness_text(best.value),
        level=best.value,
    )


def _alone(note: Note) -> list[Cue]:
    """Words such as "sister" or "family" that tell the tie where they are all of their clause."""
    return [
        cue._replace(label="close")
        for cue in note.cues("close_alone")
        if all(
            cue.first <= i < cue.stop or not note.tokens[i].word
            for i in range(*note.clause_bounds(cue.first))
        )
    ]


def _denies(note: Note, cue: Cue) -> bool:
    """Whether a low cue only denies a friendship: whoever was never met is no friend either."""
    return note.norms[cue.first] in _NEGATORS and note.norms[cue.stop - 1] in _FRIENDS


def _widest(cues: list[Cue]) -> list[Cue]:
    """The cues that lie in no longer one: "best friend" says more than "friend"."""
    return [
        cue
        for cue in cues
        if not any(
            other.first <= cue.first and cue.stop <= other.stop and _length(other) > _length(cue)
            for other in touching(cues, cue)
        )
    ]


def _length(cue: Cue) -> int:
    return cue.stop - cue.first


def _limits(note: Note, cue: Cue) -> bool:
    """Whether a low cue speaks of the tie itself, not of how seldom they met."""
    return cue.value == 1 and any(norm in _NEGATORS for norm in note.norms[cue.first : cue.stop])


def _weighed(note: Note, cue: Cue) -> Cue:
    """A high cue that is denied in its clause counts as barely close."""
    if cue.value < 2:
        return cue
    first, _ = note.clause_bounds(cue.first)
    start = max(first, cue.first - _REACH)
    before = note.norms[start : cue.first]
    for place, norm in enumerate(before):
        if norm in _NEGATORS and not _JUST.intersection(before[place:]):
            return Cue(cue.label, _denied_value(note, cue), start + place, cue.stop)
    return cue


def _is_of_others(note: Note, cue: Cue) -> bool:
    """His best friend, Ana's good friend; but not "he's like family"."""
    before = note.norms[cue.first - 1] if cue.first else ""
    if before == "'s" and cue.first > 1 and note.norms[cue.first - 2] in _SUBJECTS:
        return False
    return before in _OTHERS


def _is_to_others(note: Note, cue: Cue) -> bool:
    """Close friends with my ex, husband of my best friend: not with the user."""
    if note.before(cue.first) in _MINE and note.before(cue.first, 2) in _OF:
        return True
    at = note.words.at(cue.stop)
    return at in _OF and note.words.at(cue.stop + 1) in _MINE


def _is_said_of_them(note: Note, cue: Cue) -> bool:
    """Whether "my brother" is the person, not somebody whom the note tells about."""
    first, stop = note.clause_bounds(cue.first)
    if note.norms[cue.first] not in _MINE:
        return cue.stop == stop or note.norms[cue.stop] != "'s"
    before = note.norms[cue.first - 1] if cue.first > first else ""
    after = note.norms[cue.stop] if cue.stop < stop else ""
    led = not before or before in _BEING
    return (
        led and after != "'s" and (not after or after in _GOES_ON or not note.tokens[cue.stop].word)
    )


def _speaks_of(note: Note, cue: Cue, person: Name) -> bool:
    """Whether the cue stands beside somebody's name, or after it in the same sentence."""
    if note.same_clause(person.first, cue.first):
        return person.first > 0 or cue.first < person.first
    return (
        person.first < cue.first
        and person.first > 0
        and note.same_sentence(person.first, cue.first)
    )


def _denied_value(note: Note, cue: Cue) -> int:
    """Not close is barely close; not the best friend, or not to be trusted, says nothing."""
    words = note.norms[cue.first : cue.stop]
    return _UNKNOWN if cue.value == _CLOSEST or any(w.startswith("trust") for w in words) else 1


def _counts(note: Note, cue: Cue) -> bool:
    """Whether the cue speaks of the user and the person, not of third parties."""
    if not note.first_person(cue.first) and any(
        _speaks_of(note, cue, person)
        for person in starting_in(note.others, *note.sentence_bounds(cue.first))
    ):
        return False
    if cue.value == _CLOSEST and not _is_said_of_them(note, cue):
        return False
    if cue.value > 1 and (_is_of_others(note, cue) or _is_to_others(note, cue)):
        return False
    third = note.cues_in("third", *note.clause_bounds(cue.first))
    return not third or note.first_person(cue.first)
