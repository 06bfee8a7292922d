"""Who may be one person: pairs worth a question, each with reasons. Names only ever propose.

A whole store is compared by blocks: people who share a name in one spelling, a form of it, or a
given name and a company. Nobody is compared with everybody. Points are a judgement: two of one
name are worth a question where nothing speaks against it, a given name alone never is.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import combinations

from msgspec import Struct

from inroad.domain.name_likeness import Likeness, likeness
from inroad.domain.name_parts import NameParts, parts_of
from inroad.domain.nicknames import names_of
from inroad.domain.pairs import How, Pair, Reason
from inroad.domain.wording import long_day

Stay = tuple[str, int]
"""The key of an organisation and the year from which somebody was there."""

_LEAST, _LIKELY, _ALMOST_CERTAIN = 2.0, 3.0, 4.0
_RARE = 3
"""People: a family name that no more than so many bear is rare in this store."""
_MOST_IN_BLOCK = 60
"""People: a name that more bear joins only those of one company."""
_SHORTEST_HEADLINE = 12
"""Characters: a shorter headline ("Founder") is many people's."""


class Somebody(Struct, frozen=True, kw_only=True, gc=False):
    """What is known of a person, as far as it helps to tell who they are."""

    id: int
    name: str
    parts: NameParts
    company: str = ""
    company_key: str = ""
    headline: str = ""
    profile: str = ""
    """The address of their profile on LinkedIn; a URN is none, for it goes beside an address."""
    domains: tuple[str, ...] = ()
    """The companies, by key, at which they have a mail address."""
    phones: tuple[str, ...] = ()
    claimed: frozenset[int] = frozenset()
    """Who bears an exact key that one entry of an import gave together with a key of theirs."""
    country: str = ""
    connected_on: date | None = None
    stays: frozenset[Stay] = frozenset()


def proposals(people: Sequence[Somebody]) -> list[Pair]:
    """Everybody's pairs, the surest first."""
    bearers = Counter(it.parts.family for it in people if it.parts.family)
    found = []
    for one, other in _candidates(people):
        family = min(bearers[one.parts.family], bearers[other.parts.family])
        pair = compared(one, other, rare=0 < family <= _RARE)
        if pair is not None:
            found.append(pair)
    return sorted(found, key=lambda pair: (-pair.points, pair.one, pair.other))


def names_agree(one: str, other: str) -> bool:
    """Whether two names can be one person's: family name and a given name go together."""
    parts = parts_of(one), parts_of(other)
    if parts[0] is None or parts[1] is None:
        return False
    found = likeness(parts[0], parts[1])
    return found is not None and found.points >= 1


def compared(one: Somebody, other: Somebody, *, rare: bool) -> Pair | None:
    """What speaks for and against the two being one; None where it is not worth a question."""
    if one.id > other.id:
        one, other = other, one
    name = likeness(one.parts, other.parts)
    if other.id in one.claimed or one.id in other.claimed:
        return _claimed(one, other, name)
    if name is None or not (name.full or _has_more(one, other)):
        return None
    facts = list(_facts(one, other))
    if not _is_enough(name, {kind for kind, *_ in facts}):
        return None
    if rare and name.full:
        facts.append(("rare", 1.0, "The name is rare among the people whom you know."))
    points = name.points + sum(points for _, points, _ in facts)
    if points < _LEAST:
        return None
    reasons = [Reason("+", name.text(one.name, other.name))]
    reasons += [Reason("+" if points > 0 else "-", text) for _, points, text in facts]
    how = _how(points, name)
    return Pair(one=one.id, other=other.id, how=how, points=points, reasons=reasons)


def _claimed(one: Somebody, other: Somebody, name: Likeness | None) -> Pair:
    """An import gave keys of both in one entry: only the user's word is above that."""
    reasons = [Reason("+", "One entry of an import has an address of each.")]
    if name is None:
        reasons.append(Reason("-", f"They are called “{one.name}” and “{other.name}”."))
    else:
        reasons.append(Reason("+", name.text(one.name, other.name)))
    return Pair(
        one=one.id,
        other=other.id,
        how="likely" if name is None else "almost_certain",
        points=_LIKELY if name is None else _ALMOST_CERTAIN + name.points,
        reasons=reasons,
        exact=True,
    )


def _how(points: float, name: Likeness) -> How:
    if points >= _ALMOST_CERTAIN and name.full:
        return "almost_certain"
    return "likely" if points >= _LIKELY else "possible"


def _has_more(one: Somebody, other: Somebody) -> bool:
    """Whether there may be anything beside the name: a quick look, for most pairs have nothing."""
    if one.company_key and one.company_key == other.company_key:
        return True
    if one.connected_on and one.connected_on == other.connected_on:
        return True
    same_line = bool(one.headline) and one.headline == other.headline
    more = one.stays or other.stays or one.domains or other.domains or one.phones
    return same_line or bool(more)


def _is_enough(name: Likeness, facts: set[str]) -> bool:
    """Whether the name is worth a look with these facts beside it."""
    if name.kind == "changed":
        return "phone" in facts or {"place", "dates"} <= facts
    if name.kind == "first":
        return "place" in facts and bool(facts & {"dates", "headline", "phone"})
    return name.full or bool(facts & {"place", "dates", "headline", "phone"})


Fact = tuple[str, float, str]


def _facts(one: Somebody, other: Somebody) -> Iterator[Fact]:
    yield from _place(one, other)
    if one.headline == other.headline and len(one.headline) >= _SHORTEST_HEADLINE:
        yield "headline", 1.5, f"Both are introduced as “{one.headline}”."
    shared = set(one.phones) & set(other.phones)
    if shared:
        yield "phone", 2.0, f"Both have the number {min(shared)}."
    dates = _dates(one, other)
    if dates:
        yield "dates", 1.5, dates
    if one.profile and other.profile and one.profile != other.profile:
        against = -0.5 if dates or shared else -2.0  # with a new name comes a new address
        yield "profiles", against, "Each has a profile of their own."
    if one.country and other.country and one.country != other.country:
        yield "country", -0.5, "They are in different countries."


def _place(one: Somebody, other: Somebody) -> Iterator[Fact]:
    """One company, or one a former place of the other's, or an address there."""
    if one.company_key and one.company_key == other.company_key:
        yield "place", 2.0, f"Both are at {one.company}."
        return
    for mine, theirs in ((one, other), (other, one)):
        if mine.company_key and mine.company_key in theirs.domains:
            yield "place", 2.0, f"The address of one is at {mine.company}, where the other works."
            return
        if mine.company_key and mine.company_key in {key for key, _ in theirs.stays}:
            yield "place", 1.2, f"One is at {mine.company}, where the other was too."
            return
    if set(one.domains) & set(other.domains):
        yield "place", 1.5, "Both have addresses at the same company."
    elif one.company_key and other.company_key:
        yield "places", -0.7, f"One is at {one.company}, the other at {other.company}."


def _dates(one: Somebody, other: Somebody) -> str:
    if one.connected_on and one.connected_on == other.connected_on:
        day = long_day(one.connected_on, date.max)
        return f"You are connected with both since {day}."
    if one.stays & other.stays:
        return f"Both began at the same place in {min(one.stays & other.stays)[1]}."
    return ""


def _candidates(people: Sequence[Somebody]) -> Iterator[tuple[Somebody, Somebody]]:
    """Every two who share a block, once."""
    blocks: dict[str, list[Somebody]] = {}
    for person in people:
        for key in set(_keys(person)):
            blocks.setdefault(key, []).append(person)
    seen: set[tuple[int, int]] = set()
    for block in blocks.values():
        for one, other in _pairs(block):
            pair = (one.id, other.id)
            if pair not in seen:
                seen.add(pair)
                yield one, other


def _pairs(block: list[Somebody]) -> Iterable[tuple[Somebody, Somebody]]:
    if len(block) <= _MOST_IN_BLOCK:
        return combinations(block, 2)
    return _of_one(block, lambda it: it.company_key)


def _of_one(
    block: Iterable[Somebody], what: Callable[[Somebody], str]
) -> Iterator[tuple[Somebody, Somebody]]:
    groups: dict[str, list[Somebody]] = {}
    for person in block:
        if key := what(person):
            groups.setdefault(key, []).append(person)
    for group in groups.values():
        yield from combinations(group[:_MOST_IN_BLOCK], 2)


def _keys(person: Somebody) -> list[str]:
    """What somebody is found by: forms of the name, its words in any order, name and company."""
    parts, first = person.parts, person.parts.first
    forms = [f"#{number}" for number in names_of(first)] or [first]
    keys = [f"{form}|{family}" for form in forms for family in parts.others]
    if family := parts.family:
        keys += [f"{form}|{family}" for form in forms]
        keys += [f"{first}|{family[:4]}…", f"{first}|…{family[-4:]}", f"{first[:1]}.|{family}"]
        keys += [f"{first}|{given}" for given in parts.given[1:]]
        keys.append(" ".join(sorted((*parts.given, family))))
        keys.append(parts.plain.replace(" ", ""))
    for place in {person.company_key, *person.domains} - {""}:
        keys += [f"{form}@{place}" for form in forms]
    keys += [f"{form}#{phone}" for form in forms for phone in person.phones]
    keys += [f"={min(person.id, it)}={max(person.id, it)}" for it in person.claimed]
    return keys
