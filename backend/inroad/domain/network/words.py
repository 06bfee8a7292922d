"""What the map answers, in sentences: who asks whom, where a path is weakest, how old it is.

Names are written as in any sentence of Inroad. A guess is never said as if it were known.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from inroad.domain.called import full_name
from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.network import (
    Path,
    PathAsk,
    Reach,
    TieKind,
)
from inroad.domain.wording import ago, listed, number

OLD_AFTER = 365
"""Days after which a tie that was seen counts as old (prior: in a year people change places)."""
GOOD, FAIR = 0.35, 0.2
"""Chances of a whole path from which it is called good, or fair (prior; below `weak_success` an
ask is not worth it)."""
_HARDLY_KNOWN = 0.05
"""P(take) below which somebody said that the two do not really know each other."""

_KINDS: Mapping[TieKind, str] = {
    "said": "know each other (as you said)",
    "worked_together": "worked together",
    "mailed": "were on the same mails or meetings",
    "mentioned": "are named together in your notes",
    "connected": "are connected",
    "followed": "follow each other, or one the other",
}
"""The strongest kind first."""
KIND_NAMES: Mapping[TieKind, str] = {
    "said": "Know each other",
    "worked_together": "Worked together",
    "mailed": "Same mails or meetings",
    "mentioned": "Named in a note",
    "connected": "Connected",
    "followed": "Follows",
}
"""What a kind of tie is called in a table."""
_SHARES = (
    *(
        (0.9, "nine in ten"),
        (0.8, "four in five"),
        (0.75, "three in four"),
        (2 / 3, "two in three"),
    ),
    *((0.6, "three in five"), (0.5, "one in two"), (0.4, "two in five"), (1 / 3, "one in three")),
)
_LEAST_SHARE = 20
"""The smallest share that is said as one in so many."""
_SMALL = 0.3
"""From here on shares have words of their own; below they are one in so many."""


class _Share(NamedTuple):
    """A share as it is said, rounded: both its word and how likely it is called go by this."""

    value: float
    words: str


def _share(share: float) -> _Share:
    if share >= _SMALL:
        return min((_Share(*it) for it in _SHARES), key=lambda it: abs(it.value - share))
    several = min(_LEAST_SHARE, round(1 / max(share, 1 / _LEAST_SHARE)))
    return _Share(1 / several, f"one in {number_text(several)}")


Names = Mapping[int, str]
"""What everybody is called."""


def reach_text(reach: Reach, names: Names) -> str:
    """How a target can be reached at best; that nobody can is said as plainly."""
    target = named(names, reach.target)
    if reach.paths:
        return path_text(reach.paths[0], names)
    if reach.chains:
        return f"Nobody you know knows {target}. {path_text(reach.chains[0], names)}"
    if reach.guesses:
        return f"Nobody is known to know {target}. {guess_text(reach.guesses, names)}"
    return f"Nobody you know can introduce you to {target}."


def guess_text(guesses: Sequence[int], names: Names) -> str:
    """Whom to ask whether they know somebody: no more than that is known."""
    who = listed([named(names, one) for one in guesses[:3]], "or")
    whether = "whether they do" if len(guesses) == 1 else "one of them"
    return f"{who} may: ask {whether}."


def weak_text(reach: Reach, names: Names) -> str:
    """What to say where all that know a target are no good ones to ask."""
    target = named(names, reach.target)
    told = f"Nobody you know is a good one to ask for an introduction to {target}."
    if not reach.chains:
        return told
    return f"{told} It may go through two people: {_lower(path_text(reach.chains[0], names))}"


def path_text(path: Path, names: Names) -> str:
    """Every ask of a path, one after the other."""
    asks = [
        f"{named(names, ask.introducer)} to introduce you to {named(names, ask.to)}"
        for ask in path.asks
    ]
    return f"Ask {', and then ask '.join(asks)}."


def weakest_text(path: Path, names: Names) -> str:
    """Where a path is likeliest to end."""
    link = path.weakest
    ask = path.asks[link.ask]
    introducer, to = named(names, ask.introducer), named(names, ask.to)
    if link.part == "take":
        return f"The weakest link is how well {introducer} and {to} know each other."
    if link.ask:
        return f"The weakest link is whether {introducer}, whom you have just met, would say yes."
    return f"The weakest link is whether {introducer} would say yes to you."


def tie_text(path: Path, names: Names, on: date) -> str:
    """What the tie to the target rests on, and how long ago it was last seen."""
    return ask_tie_text(path.asks[-1], names, on)


def ask_tie_text(ask: PathAsk, names: Names, on: date) -> str:
    """What the tie of one ask rests on, and how long ago the newest sign of it is."""
    two = f"{named(names, ask.introducer)} and {named(names, ask.to)}"
    when = f", last seen {ago((on - ask.on).days)}" if ask.on else ""
    if "said" in ask.kinds and ask.take < _HARDLY_KNOWN:
        return f"{two} do not really know each other (as you said){when}."
    if ask.kinds == ("said",):
        return f"{two} know each other, as you said{when.removeprefix(', last seen')}."
    return f"{two} {kinds_text(ask.kinds)}{when}."


def kinds_text(kinds: Iterable[TieKind]) -> str:
    """What two people have in common, the strongest first: "worked together and are connected"."""
    found = set(kinds)
    return listed([text for kind, text in _KINDS.items() if kind in found]) or "have a tie"


def freshness_text(path: Path, on: date) -> str:
    """How long ago the oldest tie of a path was last seen; what is old asks to be checked."""
    day, several = path.oldest, len(path.asks) > 1
    if day is None:
        which = "one of its ties was" if several else "the tie was"
        return f"Nothing says when {which} last seen."
    told = f"{'The older tie' if several else 'The tie'} was last seen {ago((on - day).days)}"
    return f"{told}: old, so ask first whether it still holds." if is_old(day, on) else f"{told}."


def is_old(day: date | None, on: date) -> bool:
    """Whether what was last seen on `day` is old; what has no day is not known to be."""
    return day is not None and (on - day).days > OLD_AFTER


def chance_words(chance: float, constants: Constants = DEFAULT) -> str:
    """How likely a path is, in words that promise nothing: one word for one share."""
    said = _share(chance).value
    if said >= GOOD:
        return "A good chance"
    if said >= FAIR:
        return "A fair chance"
    return "A small chance" if said >= constants.weak_success else "Hardly a chance"


def share_text(share: float) -> str:
    """A probability as a person says it: "two in three", "one in seven"."""
    if share >= 0.95:
        return "nearly certain"
    if share * _LEAST_SHARE < 1:
        return f"less than one in {number_text(_LEAST_SHARE)}"
    near = _share(share)
    exact = share >= _SMALL and abs(near.value - share) <= 0.005
    return near.words if exact else f"about {near.words}"


def better_text(better: int, wait: str, names: Names) -> str:
    """Who would be likelier than the one who is proposed, and from when they can be asked."""
    return f"{named(names, better)} knows them better, but {wait}."


def two_text(path: Path, names: Names) -> str:
    """A way through two people, in short: "Through two: Sam Sample, then Ida Sample"."""
    return f"Through two: {', then '.join(named(names, ask.introducer) for ask in path.asks)}"


def chance_text(chance: float, constants: Constants = DEFAULT) -> str:
    """Both: "A fair chance, about one in four"."""
    return f"{chance_words(chance, constants)}, {share_text(chance)}"


def number_text(count: int) -> str:
    """A count in words up to twelve, in figures beyond."""
    return number(count) if count <= 12 else f"{count:,}"


def named(names: Names, person: int) -> str:
    """What somebody is called in a sentence; whoever was forgotten meanwhile has no name."""
    return full_name(names.get(person, "")) or "somebody"


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
