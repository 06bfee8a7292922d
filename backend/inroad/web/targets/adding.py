"""Targets taken in, whichever way they come; and what is said of it.

Imported with the first target: reading names takes patterns that a start does not need.
"""

from collections.abc import Iterator, Sequence

import sqlalchemy as sa
from msgspec import structs

from inroad.domain.errors import NotAcceptable
from inroad.domain.found import Skipped
from inroad.domain.named import Named, profile_address
from inroad.domain.targets.words import rule_text
from inroad.domain.wording import listed
from inroad.importers.odd_lines import why_odd
from inroad.importers.target_tables import read_targets, read_text
from inroad.store import taking_in, target_lists, target_rules
from inroad.store.engine import reading, writing
from inroad.store.faces import faces, in_order
from inroad.store.taking_in import TakenIn
from inroad.store.targets import Given
from inroad.web.connections import Companion
from inroad.web.targets.bodies import (
    OnList,
    RowLeftOut,
    RuleTaken,
    TargetGiven,
    TargetsGiven,
    TargetsTaken,
    UnclearView,
)


class NobodyGiven(NotAcceptable):
    title = "Nobody is named"

    def __init__(self) -> None:
        super().__init__("Give a name, the address of a profile or a company.")


class NothingToUse(NotAcceptable):
    title = "Nothing of it could be used"

    def __init__(self, skipped: Sequence[Skipped]) -> None:
        lines = [f"Line {it.row:,}: {it.reason}." for it in skipped[:3]]
        rest = [f"So it is with {len(skipped) - 3:,} more."] if len(skipped) > 3 else []
        super().__init__(" ".join([*lines, *rest]))


def add_given(here: Companion, given: TargetsGiven) -> TargetsTaken:
    """Take in what a request names. Raises NobodyGiven, NothingToUse, UnknownPerson,
    UnknownTargetList.
    """
    alone = TargetGiven(**{name: getattr(given, name) for name in TargetGiven.__struct_fields__})
    every = [*([alone] if _says_who(alone) else ()), *given.targets]
    text = read_text(given.text)
    lines = [*map(_named, range(1, len(every) + 1), every), *text.rows]
    if text.skipped and not lines:
        raise NothingToUse(text.skipped)
    if not lines or not all(map(_says_who, every)):
        raise NobodyGiven
    source: Given = "paste" if given.text else "hand"
    if every and all(it.person_id is not None for it in every):
        source = "page"
    skipped = [*_bad_addresses(every), *text.skipped]
    return take(here, given.list_id, lines, source, skipped)


def add_text(here: Companion, list_id: int | None, text: str, stars: int | None) -> TargetsTaken:
    """Take in whom words name, all with these stars. Raises NobodyGiven, NothingToUse."""
    read = read_text(text)
    if not read.rows:
        raise NothingToUse(read.skipped) if read.skipped else NobodyGiven
    lines = [structs.replace(it, stars=stars) for it in read.rows]
    return take(here, list_id, lines, "hand", read.skipped)


def add_file(here: Companion, data: bytes, name: str, list_id: int | None) -> TargetsTaken:
    """Take in a file. Raises FileRefused, UnknownTargetList."""
    read = read_targets(data, name or "the file")
    return take(here, list_id, read.rows, "file", read.skipped)


def take(
    here: Companion,
    list_id: int | None,
    lines: Sequence[Named],
    source: Given,
    skipped: Sequence[Skipped] = (),
) -> TargetsTaken:
    """Put whom these lines mean on a list, or on the usual one; all of them or none."""
    now = here.clock()
    odd = [Skipped(file="", row=it.row, reason=why) for it in lines if (why := _why_odd(it))]
    lines = [it for it in lines if not _why_odd(it)] if odd else lines
    with writing(here.engine) as connection:
        on = target_lists.usual(connection, now=now) if list_id is None else list_id
        taken = taking_in.take_in(connection, on, lines, source, now=now)
    with reading(here.engine) as connection:  # rules look at everybody: no writer waits for that
        return _told(connection, on, taken, [*skipped, *odd])


def _told(
    connection: sa.Connection, list_id: int, taken: TakenIn, skipped: Sequence[Skipped]
) -> TargetsTaken:
    found = faces(connection, {i for it in taken.unclear for i in it.bearers})
    left_out = [
        RowLeftOut(row=row, reason=reason.rstrip("."), kept=kept)
        for row, reason, kept in [
            *((it.row, it.reason, it.kept) for it in skipped),
            *((it.row, it.reason, it.kept) for it in taken.left_out),
        ]
    ]
    on_list = [*taken.added, *taken.there]
    known = target_rules.known_among(connection, [it.person_id for it in on_list])
    told = TargetsTaken(
        list_id=list_id,
        said="",
        added=[OnList(person_id=it.person_id, name=it.name) for it in taken.added],
        there=[OnList(person_id=it.person_id, name=it.name) for it in taken.there],
        rules=[
            RuleTaken(rule_id=it.rule_id, text=rule_text(it.asks), finds=_finds(connection, it))
            for it in taken.rules
        ],
        unclear=[
            UnclearView(
                row=it.named.row,
                name=it.named.name,
                text=_which(it.named, len(it.bearers)),
                given=_given(it.named),
                people=in_order(found, it.bearers),
            )
            for it in taken.unclear
        ],
        left_out=sorted(left_out, key=lambda it: it.row),
    )
    knows = [it.name for it in on_list if it.person_id in known]
    return structs.replace(told, said=said(told, knows))


def _finds(connection: sa.Connection, rule: taking_in.RuleTaken) -> int:
    return len(target_rules.found_by(connection, rule.asks))


def said(told: TargetsTaken, known: Sequence[str] = ()) -> str:
    """What became of all, in a sentence or two; `known` are those whom the user knows already."""
    parts = [
        _people(told.added, "{who} {is_} on your targets now."),
        _people(told.there, "{who} {was} there already."),
        _known(known),
        *(
            f"{it.text}: a rule, which finds {people_found(it.finds)} today."
            for it in told.rules[:3]
        ),
        f"And {len(told.rules) - 3:,} more rules." if len(told.rules) > 3 else "",
    ]
    if told.unclear:
        rows = "One name" if len(told.unclear) == 1 else f"{len(told.unclear):,} names"
        parts.append(f"{rows} may mean one of several people: choose.")
    if lost := sum(not it.kept for it in told.left_out):
        rows = "row" if lost == 1 else "rows"
        parts.append(f"{lost:,} {rows} could not be used; each is listed with what to do.")
    return " ".join(part for part in parts if part)


def _people(people: Sequence[OnList], sentence: str) -> str:
    if not people:
        return ""
    one = len(people) == 1
    names = listed([it.name for it in people]) if len(people) <= 3 else f"{len(people):,} people"
    return sentence.format(who=names, is_="is" if one else "are", was="was" if one else "were")


def _which(named: Named, count: int) -> str:
    where = f" at {named.employer}" if named.employer else ""
    if count == 1:
        return f"Inroad knows one {named.name}, but not{where or ' for sure'}. The same person?"
    return f"Inroad knows {count} people called {named.name}. Whom do you mean{where}?"


def _named(row: int, one: TargetGiven) -> Named:
    return Named(
        row=row,
        person_id=one.person_id,
        is_new=one.new,
        name=one.name,
        headline=one.headline or None,
        company=one.company or None,
        url=one.url or None,
        mail=one.email or None,
        stars=one.stars,
        lists=tuple(one.lists),
    )


def _given(named: Named) -> TargetGiven:
    return TargetGiven(
        name=named.name,
        headline=named.headline or "",
        company=named.company or "",
        url=named.url or "",
        email=named.mail or "",
        stars=named.stars,
        lists=list(named.lists),
    )


def _says_who(one: TargetGiven) -> bool:
    return one.person_id is not None or bool(one.name or one.url or one.email or one.company)


def _known(names: Sequence[str]) -> str:
    if not names:
        return ""
    who = listed(names) if len(names) <= 3 else f"{len(names):,} of these people"
    return f"You know {who} already: no introduction is needed."


def _why_odd(named: Named) -> str | None:
    """Why a row names nobody, although something stands in it."""
    if named.person_id is not None or named.url or named.mail:
        return None
    if named.name and not has_letter(named.name):
        return f"“{named.name[:40]}” is no name; write it in letters"
    return why_odd(named.name or named.company or "")


def has_letter(name: str) -> bool:
    """Whether a name has any letter, of whatever script."""
    return any(map(str.isalpha, name))


def _bad_addresses(given: Sequence[TargetGiven]) -> Iterator[Skipped]:
    """What is no address of a profile, beside what says all the same who is meant."""
    for row, it in enumerate(given, 1):
        if it.url.strip() and not profile_address(it.url):
            named = bool(it.person_id or it.name or it.email or it.company)
            reason = f"“{it.url[:80]}” is not the address of a profile; the rest alone is used"
            if named:
                yield Skipped(file="", row=row, reason=reason, kept=True)


def people_found(count: int) -> str:
    """How many people a rule finds."""
    return "nobody" if count == 0 else "1 person" if count == 1 else f"{count:,} people"
