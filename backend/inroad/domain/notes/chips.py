"""What the chips say: each signal in plain English, as a person would say it."""

from datetime import date

from inroad.domain.notes.dates.periods import Period
from inroad.domain.notes.signals import Relation, Strength

_CLOSE = {0: "never met", 1: "barely know them", 2: "know them", 3: "good tie", 4: "close"}
_TIES: dict[Relation, str] = {
    "worked_together": "worked together at {}",
    "school": "same school: {}",
    "client": "client: {}",
    "vendor": "vendor: {}",
    "investor": "investor: {}",
    "community": "both in {}",
    "event": "met at {}",
    "coauthor": "wrote together: {}",
    "other": "mentions {}",
}
_KNOWS: dict[Strength, str] = {
    "strong": "knows {} well",
    "some": "knows {}",
    "weak": "barely knows {}",
    "no": "doesn't know {}",
}


def day_text(on: date) -> str:
    """1 Nov 2026."""
    return f"{on.day} {on:%b %Y}"


def closeness_text(level: int) -> str:
    """How close, in two or three words."""
    return _CLOSE[level]


def contact_text(period: Period) -> str:
    """When the last contact was, no more exactly than the note has it."""
    return f"spoke {_when(period)}"


def _when(period: Period) -> str:
    since, until, precision = period
    if since is None:
        return f"before {day_text(until)}"
    if since == until:
        return day_text(until)
    middle = since + (until - since) // 2
    if precision == "month" and since.day == 1 and since.month == until.month:
        return f"in {since:%B %Y}"
    if precision == "month" and (until - since).days < 45:
        return f"around {middle:%B %Y}"
    if precision == "year" and since.month == since.day == 1 and since.year == until.year:
        return f"in {since.year}"
    if precision == "season" and since.day == 1 and since.month in (3, 6, 9, 12):
        return f"in {_season(since)}"
    if precision == "quarter" and since.day == 1:
        return f"in Q{(since.month + 2) // 3} {since.year}"
    return f"{_short(since, until)} to {day_text(until)}"


def _season(since: date) -> str:
    name = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}[since.month]
    return f"{name} {since.year}"


def _short(since: date, until: date) -> str:
    return f"{since.day} {since:%b}" if since.year == until.year else day_text(since)


def tie_text(name: str, relation: Relation, since: str | None, until: str | None) -> str:
    """What the organisation is to both, with the years."""
    return _TIES[relation].format(name) + _years(since, until)


def _years(since: str | None, until: str | None) -> str:
    if since and until:
        return f", {since}" if since == until else f", {since} to {until}"
    if since:
        return f", since {since}"
    return f", until {until}" if until else ""


def favour_text(balance: int) -> str:
    """Who owes whom."""
    return {1: "owes you", -1: "you owe them", 0: "favours are even"}[balance]


def hold_text(until: date | None, condition: str | None) -> str:
    """Not to be asked: before when, before what, or ever."""
    if until:
        return f"don't ask before {day_text(until)}"
    return f"don't ask until {condition}" if condition else "don't ask"


def knows_text(name: str, strength: Strength) -> str:
    """How well they know somebody."""
    return _KNOWS[strength].format(name)


def asks_text(asked: int, yes: int, no: int) -> str:
    """How often asked, and how that went."""
    times = {1: "once", 2: "twice"}.get(asked, f"{asked} times")
    parts = [f"{yes} yes"] * bool(yes) + [f"{no} no"] * bool(no)
    silent = asked - yes - no
    parts += [f"{silent} without an answer"] * bool(silent > 0)
    return f"asked {times}: {', '.join(parts)}" if parts else f"asked {times}"


def caution_text() -> str:
    """Something went wrong here."""
    return "tread carefully"


def most_text(asks: int) -> str:
    """How many asks a year the user allows."""
    times = {1: "once", 2: "twice"}.get(asks, f"{asks} times")
    return f"ask at most {times} a year"


def apart_text(days: int) -> str:
    """How long the user wants to wait between two asks."""
    years, months = round(days / 365), round(days / 30.4)
    if years and abs(days - years * 365) < 15:
        return f"leave {_counted(years, 'year')} between asks"
    if months and abs(days - months * 30.4) < 5:
        return f"leave {_counted(months, 'month')} between asks"
    return f"leave {_counted(days, 'day')} between asks"


def _counted(number: int, unit: str) -> str:
    return f"a {unit}" if number == 1 else f"{number} {unit}s"


def twice_text() -> str:
    """The user wants to confirm each ask."""
    return "think twice before each ask"


def need_text(doing: str, what: str) -> str:
    """What the person looks for; `doing`: the English words before `what`, if there are any."""
    return f"{doing} {what}".strip()
