"""Ways to give: what a person's note says they need, and who of those whom the user knows fits.

Words are compared as words: a headline, a company, a note. Nothing is guessed beyond that, so
every suggestion has its reason beside it, and the user judges.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Literal

from msgspec import Struct

from inroad.domain.called import first_name
from inroad.domain.notes.signals import Need, NeedKind
from inroad.domain.relationships import Relationship
from inroad.domain.willingness import is_known

_MOST = 3
"""Suggestions for one need: more are no help."""
_LITTLE_KNOWN = 2
"""Closeness below which one cannot introduce a person to anybody."""
_WORD = re.compile(r"[^\W_]+")
_EMPTY = frozenset(
    "a an the of in on at to for and or with from into new good great big any some one two three"
    " several more people person somebody someone job jobs role roles position work place senior"
    " junior head lead advice intro introduction help her his their my our first next candidates"
    " open customers clients companies users team round un une ein eine einen um uma"
    " el la le".split()
)
"""Words that say nothing of a field, a role or a place."""
_ROLES: tuple[frozenset[str], ...] = (
    frozenset(("cfo", "chief financial officer", "finance director", "head of finance")),
    frozenset(("cto", "chief technology officer", "head of engineering", "vp engineering")),
    frozenset(("ceo", "chief executive officer", "managing director")),
    frozenset(("coo", "chief operating officer", "head of operations")),
    frozenset(("cmo", "chief marketing officer", "head of marketing", "vp marketing")),
    frozenset(("cpo", "chief product officer", "head of product", "vp product")),
    frozenset(("cro", "chief revenue officer", "head of sales", "vp sales", "sales director")),
    frozenset(("developer", "software engineer", "programmer", "software developer")),
    frozenset(("lawyer", "attorney", "counsel", "solicitor", "legal counsel")),
    frozenset(("accountant", "bookkeeper", "tax adviser", "tax advisor")),
    frozenset(("recruiter", "headhunter", "talent partner", "talent acquisition")),
)
"""Names of one and the same role."""
_INVESTORS = ("investor", "investors", "vc", "venture", "ventures", "angel", "capital", "fund")
_RECRUITERS = ("recruiter", "recruiting", "headhunter", "talent acquisition", "talent partner")


class Way(Struct, frozen=True, kw_only=True):
    """Somebody whom the user knows and who may be what is needed, with the reason."""

    person_id: int
    name: str
    reason: str
    source: Literal["headline", "company", "note"]


class NeedView(Struct, frozen=True, kw_only=True):
    """What a person needs, by their note, and who may help. `key` names it for a favour."""

    key: str
    kind: NeedKind
    text: str
    ways: list[Way]


def ways_to_give(
    whose: Relationship, others: Iterable[Relationship], met: Iterable[str] = ()
) -> list[NeedView]:
    """Every need of a person that was not met, with the best fits among `others`."""
    done = set(met)
    needs = [need for need in _needs(whose) if need.key not in done]
    if not needs:
        return []
    known = [other for other in others if _is_at_hand(other) and other.person.id != whose.person.id]
    who = first_name(whose.person.name)
    return [
        NeedView(
            key=need.key,
            kind=need.need,
            text=f"Your note on {who}: “{need.words}”.",
            ways=_best(need, known),
        )
        for need in needs
    ]


def _needs(relation: Relationship) -> list[Need]:
    signals = relation.note.signals if relation.note else []
    return [signal for signal in signals if isinstance(signal, Need)]


def _is_at_hand(other: Relationship) -> bool:
    """Whether the user knows them well enough to bring them together with somebody."""
    them = other.acquaintance
    barely = them.closeness is not None and them.closeness < _LITTLE_KNOWN
    return is_known(them) and not barely and not them.caution


def _best(need: Need, known: Iterable[Relationship]) -> list[Way]:
    found = [fit for other in known for fit in [_fit(need, other)] if fit is not None]
    found.sort(key=lambda fit: (-fit[0], fit[1].name.casefold(), fit[1].person_id))
    return [way for _, way in found[:_MOST]]


def _fit(need: Need, other: Relationship) -> tuple[float, Way] | None:
    """How well somebody fits a need, and why; closer people go first among equals."""
    closeness = other.acquaintance.closeness or 0
    for points, reason, source in _reasons(need, other):
        way = Way(person_id=other.person.id, name=other.person.name, reason=reason, source=source)
        return points + closeness / 10, way
    return None


_Reason = tuple[float, str, Literal["headline", "company", "note"]]


def _reasons(need: Need, other: Relationship) -> Iterator[_Reason]:
    """All reasons for one person, the best first."""
    who = first_name(other.person.name)
    wanted = _wanted(need.what)
    counterpart: dict[NeedKind, NeedKind] = {"hiring": "job", "job": "hiring"}
    for theirs in _needs(other):
        if theirs.need == counterpart.get(need.need) and _share(wanted, theirs.what):
            yield 4.0, f"Your note on {who}: “{theirs.words}”.", "note"
    headline, company = other.person.headline or "", other.person.company or ""
    if _says(headline, need):
        yield 3.0, f"{who} is “{headline}”.", "headline"
    if _says(company, need):
        yield 2.0, f"{who} works at {company}.", "company"
    text = other.note.text if other.note else ""
    if need.need != "hiring" and _says(_without_needs(text, other), need):
        yield 1.0, f"Your note on {who} speaks of it.", "note"
    if need.need in ("hiring", "job") and _has_any(headline, _RECRUITERS):
        yield 0.5, f"{who} is “{headline}”.", "headline"


def _says(text: str, need: Need) -> bool:
    if not text:
        return False
    if need.need == "raising":
        return _has_any(text, _INVESTORS)
    return _has_any(text, _roles(need.what)) or _has_enough(text, _wanted(need.what))


@lru_cache(maxsize=512)
def _wanted(what: str) -> tuple[str, ...]:
    """The words of a need that name something, each in its plainest form."""
    return tuple(word for word in _words(what) if word not in _empty() and not word.isdigit())


@cache
def _empty() -> frozenset[str]:
    return frozenset(_singular(word) for word in _EMPTY)


@lru_cache(maxsize=512)
def _roles(what: str) -> tuple[str, ...]:
    """All names of the role that is named."""
    return tuple(role for roles in _ROLES if _has_any(what, roles) for role in roles)


def _share(wanted: tuple[str, ...], what: str) -> bool:
    theirs = _wanted(what)
    return not wanted or not theirs or not set(wanted).isdisjoint(theirs)


def _has_enough(text: str, wanted: tuple[str, ...]) -> bool:
    """Of one or two words all, of more at least two: one word of many is chance."""
    there = set(_words(text))
    hits = sum(word in there for word in wanted)
    return bool(wanted) and hits >= min(2, len(wanted))


def _has_any(text: str, phrases: Iterable[str]) -> bool:
    return any(_has(text, phrase) for phrase in phrases)


def _has(text: str, phrase: str) -> bool:
    return f" {' '.join(_words(phrase))} " in f" {' '.join(_words(text))} "


def _without_needs(text: str, other: Relationship) -> str:
    """A note without what its person looks for themselves."""
    for need in _needs(other):
        text = text.replace(need.words, " ")
    return text


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    """The words of a text, folded, a plural as its singular."""
    return tuple(_singular(word) for word in _WORD.findall(text.casefold()))


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
