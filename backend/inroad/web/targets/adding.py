"""Targets taken in, whichever way they come; and what is said of it.

Imported with the first target: reading names takes patterns that a start does not need.
"""

from collections.abc import Sequence

import sqlalchemy as sa
from msgspec import structs

from inroad.domain.errors import NotAcceptable
from inroad.domain.found import Skipped
from inroad.domain.named import Named, read_lines
from inroad.domain.targets.words import rule_text
from inroad.domain.wording import listed
from inroad.importers.target_tables import read_targets
from inroad.store import taking_in, target_lists
from inroad.store.engine import writing
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


def add_given(here: Companion, given: TargetsGiven) -> TargetsTaken:
    """Take in what a request names. Raises NobodyGiven, UnknownPerson, UnknownTargetList."""
    alone = TargetGiven(**{name: getattr(given, name) for name in TargetGiven.__struct_fields__})
    every = [*([alone] if _says_who(alone) else ()), *given.targets]
    lines = [*map(_named, range(1, len(every) + 1), every), *read_lines(given.text)]
    if not lines or not all(map(_says_who, every)):
        raise NobodyGiven
    source: Given = "paste" if given.text else "hand"
    if every and all(it.person_id is not None for it in every):
        source = "page"
    return take(here, given.list_id, lines, source)


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
    with writing(here.engine) as connection:
        on = target_lists.usual(connection, now=now) if list_id is None else list_id
        taken = taking_in.take_in(connection, on, lines, source, now=now)
        return _told(connection, on, taken, skipped)


def _told(
    connection: sa.Connection, list_id: int, taken: TakenIn, skipped: Sequence[Skipped]
) -> TargetsTaken:
    found = faces(connection, {i for it in taken.unclear for i in it.bearers})
    left_out = [
        *(RowLeftOut(row=it.row, reason=it.reason, kept=it.kept) for it in skipped),
        *(RowLeftOut(row=it.row, reason=it.reason) for it in taken.left_out),
    ]
    told = TargetsTaken(
        list_id=list_id,
        said="",
        added=[OnList(person_id=it.person_id, name=it.name) for it in taken.added],
        there=[OnList(person_id=it.person_id, name=it.name) for it in taken.there],
        rules=[
            RuleTaken(rule_id=it.rule_id, text=rule_text(it.asks), finds=it.finds)
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
    return structs.replace(told, said=said(told))


def said(told: TargetsTaken) -> str:
    """What became of all, in a sentence or two."""
    parts = [
        _people(told.added, "{who} {is_} on your targets now."),
        _people(told.there, "{who} {was} there already."),
        *(f"{it.text}: a rule, which finds {_count(it.finds)} today." for it in told.rules[:3]),
        f"And {_count(len(told.rules) - 3)} more rules." if len(told.rules) > 3 else "",
    ]
    if told.unclear:
        one = len(told.unclear) == 1
        parts.append(f"{'One' if one else len(told.unclear)} may be one of several: choose.")
    if lost := sum(not it.kept for it in told.left_out):
        rows = "row" if lost == 1 else "rows"
        parts.append(f"{lost} {rows} could not be used; each is listed with what to do.")
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


def _count(count: int) -> str:
    return "nobody" if count == 0 else f"{count:,}"
