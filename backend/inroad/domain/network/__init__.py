"""The map: who knows whom, as far as pages, records and notes have shown, and what it answers.

Everybody on the map is a number; what they are called is kept elsewhere. Those whom the user
knows have a P(yes). A path to a target leads through one of them, or through one of them and then
somebody whom the user would meet on the way. A `Map` answers; how it holds the ties is its own
matter (`inroad.mapping` has one for a neighbourhood and one for all that a user ever saw).
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from math import prod
from typing import Literal, NamedTuple, Protocol

from msgspec import Struct

from inroad.domain.ties import SourceKind

TieKind = Literal["connected", "worked_together", "mentioned", "mailed", "followed", "said"]
"""What a tie is. `said`: the user or a note says how well the two know each other."""
TIE_KINDS: tuple[TieKind, ...] = (
    "connected",
    "worked_together",
    "mentioned",
    "mailed",
    "followed",
    "said",
)


class Tie(Struct, frozen=True, kw_only=True):
    """What one source says of two people.

    `strength` is in points of log-odds, as on the day `on`, and fades from then on as its kind
    does; below zero the two do not know each other. `one_way`: only `one` knows of `other`, as a
    follower does. What is not `seen` was inferred, and proves nothing.
    """

    one: int
    other: int
    kind: TieKind = "connected"
    strength: float = 0.0
    on: date | None = None
    source: SourceKind = "page"
    one_way: bool = False
    seen: bool = True


class OnMap(Struct, frozen=True, kw_only=True):
    """Somebody on the map. `yes` is P(yes) of those whom the user knows, None of all others.

    0 is of those who must not be asked, whatever for: no path leads through them.
    """

    id: int
    yes: float | None = None
    decision_maker: bool = False


class Between(Struct, frozen=True, kw_only=True):
    """All ties of two people as one: P(take), were the first to introduce to the second.

    `kinds` and `on` (the newest day) are of what was seen; `guessed` where nothing was, and then
    `take` is 0.
    """

    take: float
    kinds: tuple[TieKind, ...]
    on: date | None
    guessed: bool


class PathAsk(Struct, frozen=True, kw_only=True):
    """One ask of a path: would `introducer` say yes, and would `to` take it from them?"""

    introducer: int
    to: int
    yes: float
    take: float
    kinds: tuple[TieKind, ...]
    on: date | None


class WeakestLink(Struct, frozen=True, kw_only=True):
    """Where a path is likeliest to end: at the yes or at the take of its ask number `ask`."""

    ask: int
    part: Literal["yes", "take"]
    chance: float


class Path(Struct, frozen=True, kw_only=True):
    """How a target can be reached: one ask, or a chain of two that are made one after the other."""

    target: int
    asks: tuple[PathAsk, ...]

    @property
    def success(self) -> float:
        """The chance that all of it comes about."""
        return prod(ask.yes * ask.take for ask in self.asks)

    @property
    def weakest(self) -> WeakestLink:
        """The least of its chances; of equal ones that which comes first."""
        links = [
            WeakestLink(ask=place, part=part, chance=chance)
            for place, ask in enumerate(self.asks)
            for part, chance in _parts(ask)
        ]
        return min(links, key=lambda link: link.chance)

    @property
    def oldest(self) -> date | None:
        """The day of the tie that was seen longest ago; None where one of them has no day."""
        days = [ask.on for ask in self.asks if ask.on is not None]
        return min(days) if len(days) == len(self.asks) else None


class Target(Struct, frozen=True, kw_only=True):
    """Whom the user wants to meet, and how much: `worth` 1 is the usual."""

    id: int
    worth: float = 1.0


class Reach(Struct, frozen=True, kw_only=True):
    """How one target can be reached: nobody can introduce where both lists of paths are empty.

    `guesses` are people whom the user knows and whose tie with the target is only inferred:
    whom to ask whether they know the target, and nothing more.
    """

    target: int
    paths: list[Path]
    chains: list[Path]
    guesses: list[int]


class Unlocker(Struct, frozen=True, kw_only=True):
    """What an introducer adds to those before them.

    `gain` is in expected worth; `opens` are the targets for whom they are the better way so far.
    """

    introducer: int
    gain: float
    opens: tuple[int, ...]


class Unlocking(Struct, frozen=True, kw_only=True):
    """Introducers in the order in which they add most.

    Each target counts once, with the best of its introducers. What so many people can open is
    monotone and submodular in who they are, so the choice is worth at least 1 - 1/e (63 %) of the
    best choice of as many (Nemhauser, Wolsey and Fisher 1978). `bound` is what no choice of as
    many can exceed, from these very gains: `total / bound` is most often far better. `everybody`
    is what all introducers together open.
    """

    unlockers: list[Unlocker]
    total: float
    bound: float
    everybody: float


class NewTie(Struct, frozen=True, kw_only=True):
    """Somebody whom the user does not know, by the expected worth of what that tie would open.

    `opens` are the targets without a path whom they could introduce; `path` is how to meet them.
    """

    person: int
    gain: float
    opens: tuple[int, ...]
    path: Path | None


class TieOnMap(Struct, frozen=True, kw_only=True):
    """Two people of a neighbourhood with all that is between them, whoever introduces."""

    one: int
    other: int
    kinds: tuple[TieKind, ...]
    on: date | None
    guessed: bool


class Neighbourhood(Struct, frozen=True, kw_only=True):
    """Somebody, those nearest to them (the closest first), and the ties among all of these."""

    centre: int
    people: tuple[int, ...]
    ties: tuple[TieOnMap, ...]


class Pair(NamedTuple):
    """Two people who were seen to know each other; `take` is that of the better introducer."""

    one: int
    other: int
    take: float


class Group(Struct, frozen=True, kw_only=True):
    """Several people, such as those at one company.

    `known` are those whom the user knows, the likeliest yes first; `paths` lead to the others, the
    best first, one for each; `out_of_reach` are those to whom nobody can introduce.
    """

    known: list[int]
    paths: list[Path]
    out_of_reach: list[int]


class Map(Protocol):
    """What a map answers, judged on its day. People who are not on it have no ties.

    A path is only ever made of ties that were seen. Equals are in no particular order.
    """

    @property
    def on(self) -> date:
        """The day from which ties and chances are judged."""
        ...

    def between(self, introducer: int, to: int) -> Between | None:
        """What is between two people; None where there is nothing."""
        ...

    def introducers(self, target: int, most: int = 10) -> list[Path]:
        """The best paths through one person, the likeliest first."""
        ...

    def chains(self, target: int, most: int = 10) -> list[Path]:
        """The best paths through two: one for each person who would be met on the way.

        The second is somebody whom the user does not know yet: whom the user knows is asked
        without anybody between.
        """
        ...

    def guesses(self, target: int) -> list[int]:
        """Whom the user knows and whose tie is only inferred, the likeliest yes first."""
        ...

    def best(self, targets: Sequence[int]) -> list[Path | None]:
        """The best path through one person for each of these; None where there is none."""
        ...

    def unlockers(self, targets: Sequence[Target], most: int = 10) -> Unlocking:
        """Who opens most of these targets, in the order in which they add most."""
        ...

    def new_ties(
        self, targets: Sequence[Target], most: int = 10, enough: float | None = None
    ) -> list[NewTie]:
        """Which new ties would open most of those targets that have no path now.

        A path is one of at least the chance `enough`; that of the constants by default.
        """
        ...

    def nearest(self, most: int = 10, *, decision_makers: bool = False) -> list[Path]:
        """The best paths to anybody whom the user does not know, one for each."""
        ...

    def neighbourhood(self, person: int, most: int = 30) -> Neighbourhood:
        """Who is around somebody."""
        ...

    def among(self, people: Collection[int], most: int = 5_000) -> list[Pair]:
        """Who of these knows whom of these, the strongest ties first; what is guessed is not."""
        ...

    def add(self, people: Iterable[OnMap], ties: Iterable[Tie]) -> None:
        """Take in what was newly seen; of people who are on the map, this is what holds now.

        Of both ends of every tie something has to be known: here, or from before.
        """
        ...

    def ties(self, person: int) -> list[Tie]:
        """All ties of somebody; of where one is from only whether the user answered so."""
        ...

    def __contains__(self, person: int) -> bool:
        """Whether somebody is on the map."""
        ...

    def renew(
        self, person: OnMap, ties: Iterable[Tie], others: Collection[int] | None = None
    ) -> None:
        """Have of somebody what holds now: ties that are not among these are gone.

        `others` are those with whom their ties may have changed; everybody by default.
        """
        ...

    def judge(self, yes: Mapping[int, float]) -> None:
        """Set P(yes) of people who are on the map."""
        ...

    def forget(self, person: int) -> None:
        """Leave nothing of somebody."""
        ...


def reach(over: Map, target: int, most: int = 10) -> Reach:
    """All that the map knows of how to reach one target."""
    return Reach(
        target=target,
        paths=over.introducers(target, most),
        chains=over.chains(target, most),
        guesses=over.guesses(target),
    )


def group(over: Map, people: Sequence[int], known: dict[int, float]) -> Group:
    """Whom the user knows among these, and who can introduce to the others.

    `known` has P(yes) of those whom the user knows.
    """
    strangers = [person for person in people if person not in known]
    found = dict(zip(strangers, over.best(strangers), strict=True))
    paths = [path for path in found.values() if path is not None]
    return Group(
        known=sorted((person for person in people if person in known), key=lambda i: -known[i]),
        paths=sorted(paths, key=lambda path: -path.success),
        out_of_reach=[person for person, path in found.items() if path is None],
    )


def _parts(ask: PathAsk) -> tuple[tuple[Literal["yes", "take"], float], ...]:
    return (("yes", ask.yes), ("take", ask.take))
