"""Evidence of a tie, on both sides of a mutual: you and them, them and the prospect.

Plain facts with their sources. `scoring` turns them into numbers, `introductions` into words.
"""

from datetime import date
from typing import Literal

from msgspec import Struct

from inroad.domain.notes.signals import DoNotAsk, Strength
from inroad.domain.when import When

SourceKind = Literal[
    "note", "answer", "profile", "page", "ledger", "messages", "mail", "calendar", "import"
]


class Source(Struct, frozen=True, kw_only=True):
    """Where a fact comes from and the day that it speaks of (or was seen).

    `about` is the name of the person whom the note is on, or whose profile it is.
    """

    kind: SourceKind
    on: date | None = None
    about: str | None = None


class DayRange(Struct, frozen=True, kw_only=True):
    """The days between which something happened; `since` is None for "some time before"."""

    since: date | None
    until: date


ContactKind = Literal["message", "mail", "call", "meeting", "reaction", "copied"]
"""`copied`: both were only recipients of the same mail."""
Direction = Literal["out", "in", "together"]


class Contact(Struct, frozen=True, kw_only=True):
    """One interaction; `people` is how many took part, both included. `out`: from the first."""

    on: date
    kind: ContactKind = "message"
    direction: Direction = "together"
    people: int = 2


AskResult = Literal["yes", "no", "silent", "open", "withdrawn"]
"""`withdrawn`: the user took the ask back before there was an answer."""


class PastAsk(Struct, frozen=True, kw_only=True):
    """An ask that was made to this person; `closed`: they were told how it went.

    `noted` is the note that tells of it, None for the ledger. A note gives no day: `on` is then
    what the ask counts as, and no day to be shown.
    """

    on: date
    result: AskResult
    prospect_id: int | None = None
    closed: bool = True
    noted: Source | None = None


class Rules(Struct, frozen=True, kw_only=True):
    """The user's own rules for asking one person; None is the usual. `cool_down` is in days."""

    not_before: date | None = None
    most_a_year: int | None = None
    cool_down: int | None = None
    ask_twice: bool = False
    """Before each ask to this person the user wants to be asked again whether to make it."""


class Acquaintance(Struct, frozen=True, kw_only=True):
    """Everything that bears on whether this person would say yes to the user."""

    closeness: int | None = None
    closeness_source: Source | None = None
    last_contact: DayRange | None = None
    last_contact_source: Source | None = None
    contacts: tuple[Contact, ...] = ()
    logs_imported: bool = False
    """True when an import that would show contacts with this person has been made."""
    worked_together: tuple["Overlap", ...] = ()
    """Where the user and this person worked together, as notes or imports say."""
    known_since: date | None = None
    known_since_source: Source | None = None
    favour: int | None = None
    favour_source: Source | None = None
    favours_given: tuple[date, ...] = ()
    favours_received: tuple[date, ...] = ()
    asks: tuple[PastAsk, ...] = ()
    rules: Rules = Rules()
    year_noted: bool = False
    """Whether the most asks a year, if there is such a rule, is the note's and was not set."""
    do_not_ask: DoNotAsk | None = None
    caution: bool = False
    noted_on: date | None = None
    """The day of the newest note; None when there is none."""


class Saying(Struct, frozen=True, kw_only=True, tag="saying"):
    """A note or the user's answer says how well the two know each other."""

    strength: Strength
    source: Source


TeamSize = Literal["same_team", "small", "medium", "large", "unknown"]
"""`small` under 200 people, `medium` under 5,000, `large` above, as the design has them."""


class Overlap(Struct, frozen=True, kw_only=True, tag="overlap"):
    """Both at one organisation at the same time; months or years as good as they are known.

    `until` is None while it lasts. `months` is the length of the overlap, None when unknown.
    `other_source` tells of the other one's time there, where `source` tells of one's only.
    """

    organisation: str
    since: date | None
    until: date | None
    months: int | None
    team: TeamSize = "unknown"
    source: Source
    other_source: Source | None = None


class SameSchool(Struct, frozen=True, kw_only=True, tag="school"):
    """Both at one school, in the same years or not; the sources are as those of an Overlap."""

    school: str
    same_years: bool
    source: Source
    other_source: Source | None = None


class SeenTogether(Struct, frozen=True, kw_only=True, tag="together"):
    """Mails and meetings that both took part in."""

    contacts: tuple[Contact, ...]
    source: Source


class NamedTogether(Struct, frozen=True, kw_only=True, tag="named"):
    """Days of notes or threads that name both."""

    days: tuple[date, ...]
    source: Source


class Coauthored(Struct, frozen=True, kw_only=True, tag="coauthored"):
    """Joint work, by the day of the newest."""

    on: date
    source: Source


class SharedMutuals(Struct, frozen=True, kw_only=True, tag="shared"):
    """How many other mutuals the two have in common."""

    count: int
    source: Source


Evidence = Saying | Overlap | SameSchool | SeenTogether | NamedTogether | Coauthored | SharedMutuals


class Candidate(Struct, frozen=True, kw_only=True):
    """A mutual with the evidence on both sides. `id` is None where the page gave no address."""

    id: int | None
    name: str
    headline: str | None = None
    acquaintance: Acquaintance = Acquaintance()
    evidence: tuple[Evidence, ...] = ()
    when: When | None = None
    """The seasons and days off of both, for a caution; None where they are no matter."""
