"""Whom the person knows, and how well."""

from inroad.domain.notes import chips
from inroad.domain.notes.languages.names import COMMUNITIES, EVENTS, SCHOOLS
from inroad.domain.notes.name_kinds import WITH
from inroad.domain.notes.names import Name
from inroad.domain.notes.note import Note, in_range, overlap, starting_in, touching
from inroad.domain.notes.patterns import Cue
from inroad.domain.notes.signals import Knows, Strength

_STRENGTHS: dict[int, Strength] = {3: "strong", 2: "some", 1: "weak", 0: "no"}
_KNOWING = frozenset("knows kennt connait conoce conhece".split())
_LINKS = frozenset(
    "with as to of for by a the la le der die den das wie mit von avec que de con com o is was 's"
    " his her their an s".split()
)
"""Words that may stand between a tie and a first name."""
_OWN_VOICE = frozenset(
    "worked work working studied met interned built ran went lived founded started overlapped"
    " know knew reported gearbeitet studiert travaille connu talk speak meet see dinner lunch"
    " coffee drinks breakfast managed hired advised coached".split()
)
"""A first name after these may be that of the person whom the note is about: the user speaks."""
_AND = frozenset("and und et y e".split())
_EXCEPT = frozenset("except besides save ausser sauf excepto salvo exceto menos".split())
"""Before a name these take it out of a "knows nobody"."""
_REACH = 6
_LONGEST_LIST = 4
"""Names; more of them are a list of something else, and the work for any text stays bounded."""
_AT = frozenset("at ex bei beim chez".split())


def settle_others(note: Note) -> None:
    """Tells the note which first names are those of somebody else than its person."""
    others = [name for name in note.names if name.kind == "given" and _is_another(note, name)]
    if others:
        note.others = sorted([*note.persons, *others], key=lambda name: name.first)


def _is_another(note: Note, name: Name) -> bool:
    return side_by_side(note, name) is not None or governing(note, name) is not None


def read_acquaintances(note: Note) -> list[Knows]:
    """Everybody whom the note says that the person knows or does not know."""
    cues = note.without("knows", "knows_not")
    found = (_known(note, name, cues) for name in note.names)
    unique: dict[str, Knows] = {}
    for knows in found:
        if knows is not None:
            unique.setdefault(knows.name.casefold(), knows)
    return list(unique.values())


def _known(note: Note, name: Name, cues: list[Cue]) -> Knows | None:
    """What the note tells of the tie to one name, if it is a person's."""
    if cues and _may_be_person(note, name):
        told = _knows(note, name, cues)
        if told is not None:
            return told
    cue = side_by_side(note, name) or governing(note, name)
    return _signal(note, name, cue) if cue is not None else None


def _may_be_person(note: Note, name: Name) -> bool:
    """A full name, or one name right after words of knowing."""
    if name.kind == "person":
        return True
    if name.kind not in ("given", "unknown") or name.stop - name.first > 1:
        return False
    norm = note.norms[name.first]
    telling = norm in SCHOOLS or norm in EVENTS or norm in COMMUNITIES
    return note.before(name.first) in _KNOWING and not telling


def _knows(note: Note, name: Name, cues: list[Cue]) -> Knows | None:
    first, stop = _scope(note, name)
    here = [cue for cue in in_range(cues, first, stop) if not overlap(cue, name)]
    clause = note.clause_bounds(name.first)
    if note.before(name.first) in _EXCEPT and here:
        told = [cue for cue in here if cue.value not in (0, 2)]
        return _signal(note, name, _telling(told) or Cue("knows", 2, name.first, name.stop))
    near = in_range(here, *clause)
    if any(norm in ("i", "we") for norm in note.norms[clause[0] : name.first]) and not near:
        return None
    if not near and not any(cue.value in (0, 3) for cue in here):
        return None
    cue = _telling(here)
    return _signal(note, name, cue) if cue is not None else None


def _signal(note: Note, name: Name, cue: Cue) -> Knows:
    strength = _STRENGTHS[cue.value]
    span = note.span(min(cue.first, name.first), max(cue.stop, name.stop))
    return Knows(
        span=span,
        words=note.text[slice(*span)],
        text=chips.knows_text(name.text, strength),
        name=name.text,
        strength=strength,
    )


def _telling(cues: list[Cue]) -> Cue | None:
    """ "Not" beats all, "barely" beats "knows", and a close tie beats a loose one."""
    for value in (0, 1, 3, 2):
        for cue in cues:
            if cue.value == value:
                return cue
    return None


def _scope(note: Note, name: Name) -> tuple[int, int]:
    """The part of the sentence that speaks of this name: up to the next person."""
    first, stop = note.sentence_bounds(name.first)
    for other in starting_in(note.persons, first, stop):
        if other.first > name.first and not _listed(note, name, other):
            stop = min(
                stop,
                note.clause_bounds(other.first)[0]
                if not note.same_clause(name.first, other.first)
                else other.first,
            )
        if other.stop <= name.first and not _listed(note, other, name):
            first = max(first, other.stop)
    return first, max(stop, name.stop)


def _listed(note: Note, a: Name, b: Name) -> bool:
    """Whether two names are joined by a comma or "and" alone."""
    between = note.norms[a.stop : b.first]
    return len(between) <= 2 and all(
        norm in (",", "and", "und", "et", "y", "e", "/", "or") for norm in between
    )


def side_by_side(note: Note, name: Name) -> Cue | None:
    """ "At Stripe with Priya": they were in one place, which is a strong tie.

    None where somebody is only met, where the user speaks of themself, or where the words may as
    well be about the person of the note.
    """
    if name.kind not in ("person", "given"):
        return None
    name = _head_of_list(note, name)
    if note.before(name.first) not in WITH:
        return None
    first, stop = note.clause_bounds(name.first)
    start = note.sentence_bounds(name.first)[0] if _opens(note, first, name) else first
    if note.first_person(name.first) or note.cues_in("contact", start, stop):
        return None
    if name.kind == "given" and not note.about and _own_voice(note, start, name.first):
        return None
    led = any(
        other.kind in ("organisation", "unknown") and other.stop < name.first
        for other in starting_in(note.names, start, name.first)
    )
    at = note.words.at(name.stop) in _AT and name.first - 1 == first
    return Cue("knows", 3, name.first - 1, name.first) if at or led else None


def _head_of_list(note: Note, name: Name) -> Name:
    """The first of a few people who are named with "and" between them."""
    for _ in range(_LONGEST_LIST):
        if note.before(name.first) not in _AND:
            break
        near = starting_in(note.names, name.first - _REACH, name.first)
        earlier = [other for other in near if other.stop == name.first - 1]
        if not earlier or earlier[0].kind not in ("person", "given"):
            break
        name = earlier[0]
    return name


def _opens(note: Note, first: int, name: Name) -> bool:
    """Whether the clause begins with "with": what it adds to stands before."""
    return name.first - 1 <= first + 1 and note.norms[name.first - 1] in WITH


def _own_voice(note: Note, first: int, stop: int) -> bool:
    return any(norm in _OWN_VOICE for norm in note.norms[first:stop])


def governing(note: Note, name: Name) -> Cue | None:
    """The tie that is worded right beside a first name: "same team as Priya", "Priya's boss"."""
    if name.kind != "given" or note.first_person(name.first):
        return None
    cues = note.cues_in("knows", *note.clause_bounds(name.first))
    beside = [cue for cue in cues if _is_beside(note, name, cue)]
    told = [cue for cue in beside if not _is_contact(note, cue) and not _is_title(name, cue)]
    if not note.about:
        told = [cue for cue in told if not _own_voice(note, cue.first, name.first)]
    return _telling(told)


def _is_beside(note: Note, name: Name, cue: Cue) -> bool:
    before = cue.stop <= name.first
    gap = note.norms[cue.stop : name.first] if before else note.norms[name.stop : cue.first]
    return len(gap) <= 2 and all(norm in _LINKS for norm in gap)


def _is_title(name: Name, cue: Cue) -> bool:
    """Whether the words only say who is named: "his wife Ines"."""
    return cue.value == 1 and cue.stop == name.first


def _is_contact(note: Note, cue: Cue) -> bool:
    return bool(touching(note.cues("contact"), cue))
