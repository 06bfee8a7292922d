"""How names, days and sources are said in a sentence of English."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from inroad.domain.called import first_name, full_name
from inroad.domain.ties import Source

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve")  # fmt: skip
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August",
           "September", "October", "November", "December")  # fmt: skip

_SOURCES = {
    "note": "your note",
    "answer": "your answer",
    "profile": "their profile",
    "page": "this page",
    "ledger": "ask ledger",
    "messages": "messages",
    "mail": "mail",
    "calendar": "calendar",
    "import": "your import",
}
NOT_ON_RECORD = "not on record"
"""The source of a reason that says what is missing."""


def number(count: int) -> str:
    """A small count in words; "many" beyond those that a person would count."""
    return _NUMBERS[count] if 0 <= count < len(_NUMBERS) else "many"


def times(count: int) -> str:
    """How often: once, twice, three times."""
    return {1: "once", 2: "twice"}.get(count, f"{number(count)} times")


def called(names: Sequence[str]) -> list[str]:
    """What each of several people is called: the first name, where nobody else shares it."""
    firsts = [first_name(name) for name in names]
    shared = Counter(first.casefold() for first in firsts)
    return [
        first if shared[first.casefold()] == 1 else full_name(name)
        for name, first in zip(names, firsts, strict=True)
    ]


def listed(names: Sequence[str], joining: str = "and") -> str:
    """Several in a sentence: "Ada, Omar and Lena"."""
    return f" {joining} ".join([", ".join(names[:-1]), names[-1]] if names[1:] else names)


def month(day: date, on: date) -> str:
    """The month of a day: "May", with its year where that is not the year of `on`."""
    name = _MONTHS[day.month - 1]
    return name if day.year == on.year else f"{name} {day.year}"


def short_day(day: date, on: date) -> str:
    """A day as in "1 Nov", with its year where that is not the year of `on`."""
    text = f"{day.day} {_MONTHS[day.month - 1][:3]}"
    return text if day.year == on.year else f"{text} {day.year}"


def long_day(day: date, on: date) -> str:
    """A day as in "3 March", with its year where that is not the year of `on`."""
    text = f"{day.day} {_MONTHS[day.month - 1]}"
    return text if day.year == on.year else f"{text} {day.year}"


def ago(days: int) -> str:
    """A span until today as a person says it: "three weeks ago", "over two years ago"."""
    if days < 2:
        return ("today", "yesterday")[max(days, 0)]
    if days < 7:
        return f"{number(days)} days ago"
    if days < 11:
        return "a week ago"
    if days < 60:
        return f"{number(round(days / 7))} weeks ago"
    if days < 345:
        return f"{number(round(days / 30.4))} months ago"
    if days < 400:
        return "a year ago"
    if days < 730:
        return "over a year ago"
    over = days // 365
    return f"over {number(over)} years ago" if over < len(_NUMBERS) else "many years ago"


def since(day: date, on: date) -> str:
    """Since when: "since March", "since March 2025", "since 2022" as far back as it matters."""
    return f"since {day.year}" if on.year - day.year > 1 else f"since {month(day, on)}"


def years(first: date | None, last: date | None) -> str:
    """A span of years as on a profile: ", 2019 to 2021"; empty where no year is known."""
    if first is None and last is None:
        return ""
    if first is None or last is None:
        return f", since {first.year}" if first else f", until {last.year}" if last else ""
    if first.year == last.year:
        return f", {first.year}"
    return f", {first.year} to {last.year}"


def source_line(source: Source | None, on: date, whose: str = "") -> str:
    """Where a fact comes from: "your note, 1 Nov", "your note on Priya Natarajan, 1 Nov".

    Days only for what the user wrote or a page showed. `whose` is the person whom the note is on
    or whose profile it is, where that needs to be said.
    """
    if source is None:
        return _SOURCES["note"]
    text = _SOURCES[source.kind]
    if whose:
        text = {"note": f"your note on {whose}", "profile": f"{whose}’s profile"}.get(
            source.kind, text
        )
    dated = source.on is not None and source.kind in ("note", "answer", "profile", "page")
    return f"{text}, {short_day(source.on, on)}" if dated and source.on else text


def sources_line(sources: Sequence[Source | None], on: date, besides: str = "") -> str:
    """Where a fact comes from that several sources give together, each once.

    A note on the person named `besides` is plainly "your note": it is the one on the mutual.
    """
    if len(sources) > 1 and all(it is not None and it.kind == "profile" for it in sources):
        return "both profiles"
    lines = (source_line(it, on, _whose(it, besides)) for it in sources)
    return "; ".join(dict.fromkeys(lines))


def _whose(source: Source | None, besides: str) -> str:
    if source is None or source.about is None:
        return ""
    if source.kind == "note" and source.about == besides:
        return ""
    return full_name(source.about)
