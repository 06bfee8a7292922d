"""What a name in a note names: a person, an organisation or a place.

A full name is a `person`; a name alone that can only be somebody's is `given`, because it may also
be that of the person whom the note is about.
"""

from collections.abc import Sequence
from typing import Literal

from inroad.domain.notes.dates.found import Words
from inroad.domain.notes.languages import names as tables
from inroad.domain.notes.languages.given_names import GIVEN_NAMES
from inroad.domain.notes.tokens import fold

NameKind = Literal["person", "given", "organisation", "place", "unknown"]

ORGANISATION_LEADS = frozenset("at bei beim chez ex former".split())
TELLING = (
    tables.COMPANY_TAILS | tables.SCHOOLS | tables.EVENTS | tables.COMMUNITIES | tables.INVESTORS
)
PRONOUNS = frozenset("him her them he she ihn ihm ihr er lui elle eux il el ella ele ela".split())
"""What stands for the person of the note, or for others, after "with"."""
WITH = frozenset("with mit avec con com alongside".split())
_JOINING = frozenset("joined joining joins left quit founded cofounded".split())
_LIKENING = frozenset("as wie que comme".split())
_WORKING_FOR = frozenset("reported reports report reporting worked under interned".split())
_SIDES = frozenset("to under for with by".split())
_AT = frozenset("at bei beim chez".split())
_EMPLOYED = frozenset(
    "is was 's are were now today nowadays these meeting meetings call been still job role time"
    " year years days stint gig career interned"
    " started signed contract deal account partnership currently engagement position went consulted"
    " contact connection interview rdv cita reunion treffen termin kontakt contato reuniao"
    " client customer vendor pilot project projects busy there".split()
)
"""Words before "with" that make what follows an employer or a partner in business."""
_BUSINESS = frozenset(
    "on team intro deal contract account project people folks guys stuff job role round days era"
    " crew club event conference summit office mafia alumni colleague colleagues thing".split()
)
"""Words after a name that make it a company."""
_FROM_THERE = frozenset(
    "friend friends mate mates pal pals buddy buddies colleague colleagues classmate roommate"
    " neighbour him her them guy people someone person originally comes is was she he team boss ex"
    " former investor client customer peer cofounder founder".split()
)
"""Words before "from" after which a place or an organisation follows, never a person."""
_ORIGINS = frozenset("from aus".split())
_BOARDS = frozenset(
    "board boards aufsichtsrat beirat vorstand verwaltungsrat stiftungsrat conseil consejo"
    " directorio conselho trustees administration administracion administracao directiva".split()
)
_OF = frozenset("of at for von bei der des de du d' del da do chez en na no".split())
_ARTICLES = frozenset("the la le l' der dem die das el o a".split())
_THE = _ARTICLES - {"a", "o"}
_PLACE_LEADS = frozenset("at bei beim chez a en na no from von de del".split())
_PLACE_HEADS = frozenset(
    "sankt st saint sainte san santa santo sao port porto puerto bad fort mount monte villa vila"
    " ville las los lake isla ilha castel castro".split()
)
_PLACE_ENDS = ("burg", "ville", "stadt", "hausen", "dorf", "furt", "borough", "shire", "minster")
_DEEP = 4
"""Words before a name in which a board is looked for."""


def kind_of(words: Words, first: int, stop: int, raw: str, first_names: frozenset[str]) -> NameKind:
    """What the name at the words from `first` up to `stop` names, by its parts and the words
    beside it; `first_names` are those of the people in the user's book."""
    norms = words.norms[first:stop]
    if all(norm in tables.PLACES for norm in norms) or (
        norms[-1] in tables.PLACES
        and norms[0] in ("new", "san", "los", "sao", "tel", "hong", "rio", "buenos", "palo")
    ):
        return "place"
    if _is_origin(words, first, norms):
        return "place"
    if is_of_a_board(words, first, stop):
        return "organisation"
    if _is_person(words, first, stop, raw):
        return "person"
    if stop - first == 1 and _is_given(words, first, raw, first_names):
        return "given"
    return "unknown"


def _is_origin(words: Words, first: int, norms: Sequence[str]) -> bool:
    """Whether somebody is from there: "from Sankt Olof", "aus Neudorf"."""
    if words.at(first - 1) not in _ORIGINS:
        return False
    return (len(norms) > 1 and norms[0] in _PLACE_HEADS) or (
        len(norms) == 1 and norms[0].endswith(_PLACE_ENDS)
    )


def is_of_a_board(words: Words, first: int, stop: int) -> bool:
    """Whether somebody sits on its board: "on the board of Lumen", "board member at Lumen"."""
    at = first - 2 if words.at(first - 1) in _THE else first - 1
    if words.at(at) not in _OF or words.at(stop) == "'s":
        return False
    clause = words.tokens[first].clause
    near = range(max(0, at - _DEEP), at)
    return any(words.norms[i] in _BOARDS and words.tokens[i].clause == clause for i in near)


def _is_person(words: Words, first: int, stop: int, raw: str) -> bool:
    """Whether it is a full name where a person may stand."""
    parts = raw.split()
    if words.at(first - 1) in _ARTICLES and words.at(first - 2) in _PLACE_LEADS:
        return False
    if not 2 <= len(parts) <= 4 or words.at(first - 1) in ORGANISATION_LEADS:
        return False
    if words.at(first - 1) == "from" and words.at(first - 2) in _FROM_THERE:
        return False
    named = fold(parts[0]) in GIVEN_NAMES and words.at(first - 1) != "at"
    if any(fold(part) in TELLING for part in parts) and not (named and len(parts) == 2):
        return False
    full = [part for part in parts if part[0].isupper()]
    return len(full) >= 2 and all(_like_a_name(part) for part in full) and words.at(stop) != "intro"


def _is_given(words: Words, i: int, raw: str, first_names: frozenset[str]) -> bool:
    """Whether one word is somebody's first or last name."""
    norm, before, after = words.norms[i], words.at(i - 1), words.at(i + 1)
    if not (raw.isalpha() and raw[0].isupper() and raw[1:].islower()):
        return False
    if norm in TELLING or norm in tables.CHANNELS:
        return False
    listed = norm in GIVEN_NAMES or norm in first_names
    if before in ORGANISATION_LEADS:
        return listed and after == "'s"
    if listed:
        return before not in _JOINING
    if _is_go_between(words, i):
        return True
    if after in _BUSINESS:
        return False
    if before in _SIDES and after in _AT and words.at(i - 2) in _WORKING_FOR:
        return True
    if before in _LIKENING or (before in _THE | {"a"} and words.at(i - 2) in _LIKENING):
        return _is_likened(words, i)
    return before in WITH and words.at(i - 2) not in _EMPLOYED and _is_beside(words, i)


def _is_go_between(words: Words, i: int) -> bool:
    """Whether somebody was met through the name, or introduced by it: "intro'd by Ondine"."""
    via = words.at(i - 1)
    if via not in _VIA or words.at(i + 1) in _BUSINESS or words.at(i + 1)[:1].isdigit():
        return False
    clause = words.tokens[i].clause
    near = [k for k in range(max(0, i - 4), i - 1) if words.tokens[k].clause == clause]
    made = _INTRODUCED if via in _BY else _INTRODUCED | _MET
    return any(words.norms[k] in made for k in near)


_VIA = frozenset("through via by durch uber von par por".split())
_BY = frozenset("by von par por".split())
_INTRODUCED = frozenset(
    "introduced intro connected referred vorgestellt vermittelt presente presentee presentes"
    " presentado presentada presento apresentado apresentada apresentou".split()
)
_MET = frozenset(
    "met know known kenne kennengelernt rencontre rencontree connu connue conoci conozco conheci"
    " conheco conocimos conhecemos".split()
)


def _is_likened(words: Words, i: int) -> bool:
    """Whether something is the same as theirs: "same team as Ngozi"."""
    return any(words.at(at) in _SAME for at in range(i - 5, i))


_SAME = frozenset("same selben gleichen gleiche selbe meme mismo misma mesma mesmo".split())


def _is_beside(words: Words, i: int) -> bool:
    """Whether a name after "with" has no years of its own: those of an employer do."""
    at = i + 2 if words.at(i + 1) in ("(", ",") else i + 1
    if not words.at(at)[:1].isdigit() and words.at(at) not in ("'", "’", "from", "until", "since"):
        return True
    clause = words.tokens[i].clause
    return any(
        words.norms[k] in ORGANISATION_LEADS or words.tokens[k].capital
        for k in range(max(0, i - 6), i - 1)
        if words.tokens[k].clause == clause and k
    )


def _like_a_name(part: str) -> bool:
    letters = part.replace("-", "").replace("'", "").replace("’", "").rstrip(".")
    return letters.isalpha() and (len(letters) == 1 or not letters.isupper())
