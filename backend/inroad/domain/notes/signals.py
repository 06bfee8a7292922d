"""Signals: what a note says, each with the span of the words that it came from.

`span` is a half-open range of Python string positions in the cleaned note text. `text` is what
the chip in the panel says. `key` names the signal so that a removed chip stays removed while
the rest of the note is edited: it is made of the kind and the words, never of the position.
"""

from datetime import date
from typing import Literal

from msgspec import Struct
from msgspec.structs import force_setattr

Precision = Literal["day", "week", "month", "quarter", "season", "year", "years"]
Relation = Literal[
    "worked_together", "school", "client", "vendor", "investor", "community", "event",
    "coauthor", "other",
]  # fmt: skip
NeedKind = Literal["hiring", "raising", "job", "moving", "customers", "other"]
Strength = Literal["strong", "some", "weak", "no"]
"""How well a mutual knows someone; `no`: the note says that they do not know each other."""


class Signal(Struct, kw_only=True, frozen=True, tag_field="kind"):
    """One fact read out of a note."""

    span: tuple[int, int]
    words: str
    text: str
    key: str = ""

    def __post_init__(self) -> None:
        """Name the signal by its kind and words, whatever their place in the note."""
        if not self.key:
            kind = self.__struct_config__.tag
            force_setattr(self, "key", f"{kind}:{' '.join(self.words.casefold().split())}")


class Closeness(Signal, kw_only=True, frozen=True, tag="closeness"):
    """0 never met, 1 barely, 2 know, 3 good, 4 close."""

    level: int


class LastContact(Signal, kw_only=True, frozen=True, tag="last_contact"):
    """The range of days that holds the last contact; `since` is None for "before `until`"."""

    since: date | None
    until: date
    precision: Precision


class Organisation(Signal, kw_only=True, frozen=True, tag="organisation"):
    """An organisation and the user's and the person's part in it.

    `worked_together` only where the note says that both were there. Years as the note has them.
    """

    name: str
    relation: Relation
    since: str | None
    until: str | None


class Favour(Signal, kw_only=True, frozen=True, tag="favour"):
    """+1 they owe the user, -1 the user owes them, 0 squared."""

    balance: int


class DoNotAsk(Signal, kw_only=True, frozen=True, tag="do_not_ask"):
    """Hold back: until a day (`until` is the first day that is fine), for ever, on a condition."""

    hold: Literal["date", "forever", "condition"]
    until: date | None
    condition: str | None


class Knows(Signal, kw_only=True, frozen=True, tag="knows"):
    """Somebody the person knows, and how well."""

    name: str
    strength: Strength


class AsksMade(Signal, kw_only=True, frozen=True, tag="asks"):
    """Asks that the note tells of; unanswered ones count in `asked` only."""

    asked: int
    yes: int
    no: int


class Caution(Signal, kw_only=True, frozen=True, tag="caution"):
    """Bad blood, a burned introduction, leaning too hard."""


class OwnRule(Signal, kw_only=True, frozen=True, tag="rule"):
    """A rule of the user's for asking them: as one that was set, unless another was set.

    `most_a_year` asks, `cool_down` days between two, or with `ask_twice` none before the user has
    confirmed it. What a rule says nothing of is None.
    """

    most_a_year: int | None = None
    cool_down: int | None = None
    ask_twice: bool = False


class Need(Signal, kw_only=True, frozen=True, tag="need"):
    """What the person looks for or goes through, where the user may give something.

    `what` is the part of the words that names it. Never the user's own need, and none that is over.
    """

    need: NeedKind
    what: str


AnySignal = (
    Closeness
    | LastContact
    | Organisation
    | Favour
    | DoNotAsk
    | Knows
    | AsksMade
    | Caution
    | OwnRule
    | Need
)


class Known(Struct, frozen=True, kw_only=True):
    """Names that the user's book holds; typos in notes are mended against these only."""

    people: tuple[str, ...] = ()
    companies: tuple[str, ...] = ()


class NoteReading(Struct, frozen=True, kw_only=True):
    """What was read out of one note, and the spans of words that nothing was read from."""

    signals: list[AnySignal]
    unused: list[tuple[int, int]]
