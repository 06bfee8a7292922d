"""The funnel: how far asks go, by introducer or by quarter, beside the user's own cold figures.

An ask counts at each step that it reached, whatever came after: a step never counts more asks than
the one before it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Annotated, Literal

from msgspec import Meta, Struct

from inroad.domain.ask_life import Marked, path, sent, state_of
from inroad.domain.ask_views import KeptAsk
from inroad.domain.errors import FiguresRefused
from inroad.domain.wording import number

Stage = Literal["asked", "agreed", "introduced", "met", "outcome"]
STAGES: tuple[Stage, ...] = ("asked", "agreed", "introduced", "met", "outcome")
By = Literal["introducer", "quarter"]
ENOUGH = 5
"""Asks: with fewer, one answer more or less moves every share by more than a fifth."""
TOO_FEW = "too few to say"
_SHARES = (
    (1, 10), (1, 5), (1, 4), (1, 3), (2, 5), (1, 2), (3, 5), (2, 3), (3, 4), (4, 5), (9, 10),
)  # fmt: skip
"""Shares that a person would say."""
_QUARTER = re.compile(r"(?:19|20)\d\d-Q[1-4]")
_VERY_FEW = 0.07
_MOST_FIGURE = 1_000_000

Figure = Annotated[int, Meta(ge=0, le=_MOST_FIGURE)]


class Cold(Struct, frozen=True, kw_only=True):
    """The user's own cold messages of one quarter ("2026-Q3"): sent, answered, led to a meeting."""

    quarter: Annotated[str, Meta(max_length=20)]
    sent: Figure
    answered: Figure
    met: Figure


class Count(Struct, frozen=True, kw_only=True):
    """How many asks reached a step; `share` of all that were asked, null where too few were."""

    stage: Stage
    count: int
    share: float | None


class Row(Struct, frozen=True, kw_only=True):
    """The asks of one introducer or one quarter. `waiting`: sent, and no answer yet."""

    key: str
    name: str
    person_id: int | None
    counts: list[Count]
    waiting: int
    text: str
    cold: Cold | None = None


class Funnel(Struct, frozen=True, kw_only=True):
    """All asks together, and row by row; `compared` sets them beside the cold messages."""

    by: By
    total: Row
    rows: list[Row]
    cold: list[Cold]
    compared: str | None


def funnel(asks: Iterable[KeptAsk], by: By, cold: Sequence[Cold] = ()) -> Funnel:
    """The funnel of all asks that were sent: most asked introducers or newest quarters first."""
    kept = [ask for ask in asks if stage_of(ask.history) is not None]
    figures = {it.quarter: it for it in sorted(cold, key=lambda it: it.quarter, reverse=True)}
    rows = _by_quarter(kept, figures) if by == "quarter" else _by_introducer(kept)
    total = _row("all", "All asks", kept)
    return Funnel(
        by=by,
        total=total,
        rows=rows,
        cold=list(figures.values()),
        compared=_compared(total, list(figures.values())),
    )


def stage_of(history: Sequence[Marked]) -> int | None:
    """The last step that an ask reached, as a place in STAGES; None for one that was not sent.

    What came to nothing after a yes is a yes without an introduction.
    """
    steps = path(history)
    if sent(steps) is None:
        return None
    names = {marked.step for marked in steps}
    if "met" in names or any(marked.took_meeting == "yes" for marked in steps):
        return 4 if "outcome" in names else 3
    if "introduced" in names:
        return 2
    return 1 if "agreed" in names else 0


def quarter_of(day: date) -> str:
    """The quarter of a day: "2026-Q4"."""
    return f"{day.year:04}-Q{(day.month + 2) // 3}"


def checked(figures: Sequence[Cold]) -> list[Cold]:
    """The user's cold figures, newest quarter first. Raises FiguresRefused."""
    quarters = Counter(it.quarter for it in figures)
    for it in figures:
        if not _QUARTER.fullmatch(it.quarter):
            raise FiguresRefused(f"“{it.quarter}” is no quarter. Write it as 2026-Q3.")
        if quarters[it.quarter] > 1:
            raise FiguresRefused(f"{it.quarter} is there twice; give each quarter once.")
        if it.answered > it.sent:
            raise FiguresRefused(f"{it.quarter}: {it.answered} of {it.sent} cannot have answered.")
        if it.met > it.answered:
            raise FiguresRefused(
                f"{it.quarter}: {it.met} meetings out of {it.answered} answers are too many."
            )
    return sorted(figures, key=lambda it: it.quarter, reverse=True)


def share_text(part: int, whole: int) -> str:
    """A share as a person says it: "about one in three"."""
    if part in (0, whole):
        return "all" if part else "none"
    if part / whole < _VERY_FEW:
        return "very few"
    if part / whole > 1 - _VERY_FEW:
        return "nearly all"
    one, of = min(_SHARES, key=lambda it: abs(it[0] / it[1] - part / whole))
    said = "half" if (one, of) == (1, 2) else f"{number(one)} in {number(of)}"
    return said if part * of == one * whole else f"about {said}"


def _by_introducer(asks: Sequence[KeptAsk]) -> list[Row]:
    found: dict[int, list[KeptAsk]] = {}
    for ask in asks:
        found.setdefault(ask.introducer_id, []).append(ask)
    rows = [_row(f"person-{i}", its[0].introducer, its, person_id=i) for i, its in found.items()]
    return sorted(rows, key=lambda row: (-row.counts[0].count, row.name.casefold(), row.key))


def _by_quarter(asks: Sequence[KeptAsk], cold: dict[str, Cold]) -> list[Row]:
    found: dict[str, list[KeptAsk]] = {quarter: [] for quarter in cold}
    for ask in asks:
        first = sent(path(ask.history))
        if first is not None:
            found.setdefault(quarter_of(first.on), []).append(ask)
    return [
        _row(quarter, f"{quarter[5:]} {quarter[:4]}", found[quarter], cold=cold.get(quarter))
        for quarter in sorted(found, reverse=True)
    ]


def _row(
    key: str,
    name: str,
    asks: Sequence[KeptAsk],
    *,
    person_id: int | None = None,
    cold: Cold | None = None,
) -> Row:
    reached = [stage for ask in asks if (stage := stage_of(ask.history)) is not None]
    counts = [sum(stage >= place for stage in reached) for place in range(len(STAGES))]
    return Row(
        key=key,
        name=name,
        person_id=person_id,
        counts=[
            Count(
                stage=stage,
                count=count,
                share=count / counts[0] if counts[0] >= ENOUGH else None,
            )
            for stage, count in zip(STAGES, counts, strict=True)
        ],
        waiting=sum(state_of(ask.history) == "asked" for ask in asks),
        text=_text(counts),
        cold=cold,
    )


def _text(counts: Sequence[int]) -> str:
    asked, agreed, introduced, met, _ = counts
    if asked < ENOUGH:
        return f"{_asks(asked)}: {TOO_FEW}."
    yes, path_made, meeting = (share_text(it, asked) for it in (agreed, introduced, met))
    return f"{_asks(asked)}: {yes} brought a yes, {path_made} an introduction, {meeting} a meeting."


def _asks(count: int) -> str:
    if count == 1:
        return "One ask"
    return f"{number(count).capitalize() if count <= 12 else count} asks"


def _compared(total: Row, cold: Sequence[Cold]) -> str | None:
    """Both ways to a meeting, side by side, where there is enough of both."""
    messages, meetings = sum(it.sent for it in cold), sum(it.met for it in cold)
    asked, met = total.counts[0].count, total.counts[3].count
    if not messages:
        return None
    if asked < ENOUGH or messages < ENOUGH:
        return f"Asks beside cold messages: {TOO_FEW}."
    return (
        f"{met} of {asked} asks led to a meeting ({met / asked:.0%}), and {meetings} of {messages} "
        f"cold messages did ({meetings / messages:.0%})."
    )
