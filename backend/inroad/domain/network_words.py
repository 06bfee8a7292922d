"""What the map answers, in sentences: who asks whom, where a path is weakest, how old it is."""

from collections.abc import Mapping
from datetime import date

from inroad.domain.network import NewTie, Path, Reach, TieKind, Unlocker
from inroad.domain.plan import LeftOut, PlannedAsk
from inroad.domain.wording import ago, number

_KINDS: Mapping[TieKind, str] = {
    "said": "as you said yourself",
    "worked_together": "they worked together",
    "mailed": "they were seen on the same mails or meetings",
    "mentioned": "a note names both",
    "connected": "they are connected",
    "followed": "one follows the other",
}
"""The strongest kind first: it is the one that is told."""

Names = Mapping[int, str]
"""What everybody is called."""


def reach_text(reach: Reach, names: Names) -> str:
    """How a target can be reached at best; that nobody can is said as plainly."""
    target = names[reach.target]
    if reach.paths:
        return path_text(reach.paths[0], names)
    if reach.chains:
        return f"Nobody you know knows {target}. {path_text(reach.chains[0], names)}"
    if reach.guesses:
        who = names[reach.guesses[0]]
        return f"Nobody is known to know {target}. {who} may: ask whether they do."
    return f"Nobody you know can introduce you to {target}."


def path_text(path: Path, names: Names) -> str:
    """Every ask of a path, one after the other."""
    asks = [f"{names[ask.introducer]} to introduce you to {names[ask.to]}" for ask in path.asks]
    return f"Ask {', and then ask '.join(asks)}."


def weakest_text(path: Path, names: Names) -> str:
    """Where a path is likeliest to end."""
    link = path.weakest
    ask = path.asks[link.ask]
    introducer, to = names[ask.introducer], names[ask.to]
    if link.part == "yes":
        return f"The weakest link is whether {introducer} would say yes to you."
    return f"The weakest link is how well {introducer} and {to} know each other."


def tie_text(path: Path, names: Names, on: date) -> str:
    """What the tie to the target rests on, and how long ago it was seen."""
    ask = path.asks[-1]
    why = next((text for kind, text in _KINDS.items() if kind in ask.kinds), "")
    when = "nobody knows when" if ask.on is None else ago((on - ask.on).days)
    return f"{names[ask.introducer]} and {names[ask.to]}: {why} ({when})."


def unlocker_text(unlocker: Unlocker, names: Names) -> str:
    """What one introducer opens, as the panel says it."""
    count = len(unlocker.opens)
    targets = "one of your targets" if count == 1 else f"{_count(count)} of your targets"
    return f"{names[unlocker.introducer]} unlocks {targets}."


def new_tie_text(tie: NewTie, names: Names) -> str:
    """Whom to get to know, what for, and how."""
    who, count = names[tie.person], len(tie.opens)
    targets = "a target" if count == 1 else f"{_count(count)} targets"
    how = f" {path_text(tie.path, names)}" if tie.path else ""
    return f"To know {who} would open {targets} to whom nobody can introduce you now.{how}"


def ask_text(ask: PlannedAsk, names: Names) -> str:
    """Why a plan asks this introducer for this target."""
    who, target = names[ask.introducer], names[ask.target]
    if ask.why == "promised":
        return f"You have settled to ask {who}."
    better = names.get(ask.instead_of or 0, "")
    if ask.why == "best_is_closed":
        return f"{better} knows {target} better, but should not be asked in these weeks."
    if ask.why == "best_is_taken":
        return f"{better} knows {target} better, but is asked for somebody else."
    return f"{who} is the best way to {target}."


def left_out_text(left: LeftOut, names: Names) -> str:
    """Why a plan leaves a target out."""
    target = names[left.target]
    best = names.get(left.best or 0, "")
    return {
        "no_path": f"Nobody you know can introduce you to {target}.",
        "weak_path": f"Even through {best} the path to {target} is too weak for an ask.",
        "closed": f"Nobody who knows {target} should be asked in these weeks.",
        "introducers_taken": f"Whoever knows {target} is asked for others who are worth more.",
        "weeks_full": f"The weeks are full of asks that are worth more than one for {target}.",
    }[left.why]


def _count(count: int) -> str:
    return number(count) if count <= 12 else str(count)
