"""Depth over breadth: the few people whom the user wants to know better, and how that goes.

Ten to twenty people, three to six months: advice, not a wall. Touches come from notes and imports;
how often one is due goes by closeness.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta

from msgspec import Struct

from inroad.domain.called import first_name
from inroad.domain.relationships import Relationship
from inroad.domain.ties import Acquaintance
from inroad.domain.willingness import is_known
from inroad.domain.wording import ago, long_day, number, since

RHYTHM = {4: 7, 3: 30, 2: 182, 1: 365}
"""Days between two touches by closeness: weekly, monthly, half-yearly, yearly, as people keep their
layers of 5, 15, 50 and 150 others (Hill & Dunbar 2003; MacCarron 2016)."""
RHYTHM_TO_BE = 30
"""Days, where no closeness is noted: that of the good tie that is to become of it; a judgement."""
FEWEST, MOST = 10, 20
"""People: fewer leave something out, more are no depth (a product rule)."""
SHORTEST, USUAL, LONGEST = 91, 122, 184
"""Days: three, four and six months (a product rule)."""
_WANTED_FROM = 2
"""Prospects: a mutual of one only is chance."""
_QUIET = 60
"""Days: a shorter silence is none; a judgement, as are two rhythms."""
_CLOSE = {2: "You know {}", 3: "{} is a good tie", 4: "{} is close to you"}
_MOST_PROPOSED = 10
_HOW_OFTEN = {7: "weekly", 30: "monthly", 182: "every half year", 365: "yearly"}


class Chosen(Struct, frozen=True, kw_only=True):
    """Somebody whom the user wants to know better, from a day to a day."""

    person_id: int
    since: date
    until: date
    reason: str = ""


class Deepened(Struct, frozen=True, kw_only=True):
    """How it goes with one of them. `touches`: days in touch since `since`, those of notes as well.

    `every` is the rhythm in days, `due` the day on which the next touch is due by it. `over`: the
    months have passed.
    """

    person_id: int
    name: str
    since: date
    until: date
    over: bool
    reason: str
    closeness: int | None
    last_touch: date | None
    touches: int
    every: int
    due: date
    cooling: bool
    text: str


class Proposal(Struct, frozen=True, kw_only=True):
    """Somebody who may be worth it, with the reasons."""

    person_id: int
    name: str
    reasons: list[str]


def deepened(
    whose: Relationship, chosen: Chosen, on: date, noted: Collection[date] = ()
) -> Deepened:
    """How it stands with one person on the day `on`; `noted` are days that earlier notes gave."""
    them = whose.acquaintance
    days = touched(them, on)
    every = RHYTHM.get(them.closeness or 0, RHYTHM_TO_BE)
    last = max(days, default=None)
    due = chosen.since if last is None else last + timedelta(days=every)
    over = chosen.until <= on
    return Deepened(
        person_id=whose.person.id,
        name=whose.person.name,
        since=chosen.since,
        until=chosen.until,
        over=over,
        reason=chosen.reason,
        closeness=them.closeness,
        last_touch=last,
        touches=sum(chosen.since <= day <= on for day in days.union(noted)),
        every=every,
        due=due,
        cooling=due <= on and not over,
        text=_text(first_name(whose.person.name), last, every, due, on),
    )


def touched(them: Acquaintance, on: date) -> set[date]:
    """The days on which the user and a person were in touch, by records and by the note.

    A note that gives a range of days counts by its middle.
    """
    days = {contact.on for contact in them.contacts if contact.kind != "copied"}
    noted = them.last_contact
    if noted is not None:
        start = noted.since or noted.until
        days.add(start + (noted.until - start) / 2)
    return {day for day in days if day <= on}


def advice(count: int) -> str | None:
    """What to say of so many chosen people; None where there is nothing to say."""
    if count < FEWEST:
        chosen = f"You have chosen {number(count)}" if count else "You have chosen nobody yet"
        return f"{chosen}; ten to twenty people are worth knowing better at a time."
    if count > MOST:
        return f"You have chosen {count}; with more than twenty there is no depth in it."
    return None


def advice_on_time(chosen: Chosen) -> str | None:
    """What to say of the time that was set; None for three to six months."""
    days = (chosen.until - chosen.since).days
    if days < SHORTEST:
        return "That is less than three months; a tie takes longer to deepen."
    if days > LONGEST:
        return "That is more than half a year; choose again after six months instead."
    return None


def proposals(
    everybody: Iterable[Relationship],
    wanted: Mapping[int, int],
    chosen: Sequence[int],
    on: date,
) -> list[Proposal]:
    """Who else may be worth it, the best first, as many as there is room for.

    `wanted` counts the prospects of whom each person is a mutual; `chosen` are those chosen.
    """
    taken = set(chosen)
    found = []
    for whose in everybody:
        if whose.person.id in taken or not _is_open(whose.acquaintance):
            continue
        points, reasons = _reasons(whose, wanted.get(whose.person.id, 0), on)
        if reasons:
            person = whose.person
            proposal = Proposal(person_id=person.id, name=person.name, reasons=reasons)
            found.append((-points, person.name.casefold(), person.id, proposal))
    room = min(_MOST_PROPOSED, max(0, MOST - len(taken)))
    return [proposal for *_, proposal in sorted(found, key=lambda it: it[:3])[:room]]


def _is_open(them: Acquaintance) -> bool:
    """Whether the user knows them, and nothing speaks against knowing them better."""
    blocked = them.do_not_ask is not None and them.do_not_ask.hold == "forever"
    return is_known(them) and not blocked and not them.caution


def _reasons(whose: Relationship, prospects: int, on: date) -> tuple[float, list[str]]:
    """What speaks for a person, with how much."""
    points, reasons = 0.0, []
    them, who = whose.acquaintance, first_name(whose.person.name)
    closeness, last = them.closeness or 0, max(touched(them, on), default=None)
    if closeness >= 2 and last is not None and (on - last).days >= _cooled_after(closeness):
        points += closeness
        how = _CLOSE[closeness].format(who)
        reasons.append(f"{how}, and you have not been in touch {since(last, on)}.")
    if prospects >= _WANTED_FROM:
        points += min(prospects, 12) / 2
        reasons.append(f"{who} is a mutual of {number(prospects)} people whom you looked at.")
    return points, reasons


def _cooled_after(closeness: int) -> int:
    """Days of silence after which a tie that is not watched is worth a word."""
    return max(2 * RHYTHM[closeness], _QUIET)


def _text(who: str, last: date | None, every: int, due: date, on: date) -> str:
    rhythm = _HOW_OFTEN[every]
    if last is None:
        return f"No contact with {who} is on record yet; {rhythm} would do the tie good."
    said = f"You were last in touch with {who} {ago((on - last).days)}"
    if due <= on:
        return f"{said}; {rhythm} would keep the tie warm."
    return f"{said}; the next time is due by {long_day(due, on)}."
