"""Who unlocks targets, whom to get to know, and who is reached at a company: in sentences."""

from inroad.domain.network import NewTie, Unlocker, Unlocking
from inroad.domain.network.words import Names, named, number_text, path_text

_IN_WORDS = 12
_AS_GOOD = 1.005
"""A choice that is exceeded by no more than half a percent is as good as the best."""


def unlocker_text(unlocker: Unlocker, names: Names) -> str:
    """What one introducer opens, as the panel says it."""
    return f"{named(names, unlocker.introducer)} unlocks {_of_your_targets(len(unlocker.opens))}."


def beyond_text(count: int, *, first: bool) -> str:
    """To how many targets one introducer is a way worth an ask, beside those above in a table."""
    if not count:
        return "Only small chances"
    if first:
        return f"Unlocks {_of_your_targets(count)}"
    if count == 1:
        return "One more, or a better way to one"
    return f"{_large(number_text(count))} more, or a better way to them"


def unlocking_text(unlocking: Unlocking) -> str:
    """How near a choice of introducers is to the best of as many, and to all of them."""
    count = len(unlocking.unlockers)
    if not count:
        return "Nobody you know can introduce you to any of your targets yet."
    them = "this one person opens" if count == 1 else f"these {number_text(count)} open"
    if unlocking.everybody <= unlocking.total * _AS_GOOD:
        return f"{_large(them)} all that anybody you know can open."
    share = _percent(unlocking.total / unlocking.everybody)
    told = f"{_large(them)} {share} of what everybody you know could open together."
    others = "Nobody else" if count == 1 else f"No other {number_text(count)}"
    if unlocking.bound <= unlocking.total * _AS_GOOD:
        return f"{told} {others} would open more."
    more = _percent(unlocking.bound / unlocking.total - 1)
    return f"{told} {others} could open more than {more} above that."


def without_text(wanted: int, without: int, *, found: bool, to_meet: bool = True) -> str:
    """How many targets have no good way; `found`: whether a new tie would change that, `to_meet`:
    whether that is one with somebody who is no reachable target already.
    """
    if not wanted:
        return "You have no targets yet."
    if not without:
        return "There is a good way to every one of your targets."
    if wanted == 1:
        told = "There is no good way to your target now."
    elif without == wanted:
        told = f"There is no good way to any of your {number_text(wanted)} targets now."
    else:
        some = f"{number_text(without)} of your {number_text(wanted)} targets"
        if wanted > _IN_WORDS:
            some = f"{without:,} of your {wanted:,} targets"
        told = f"To {some} there is no good way now."
    if found:
        return told if to_meet else f"{told} Who knows them is one of your targets already."
    return f"{told} Nobody is known to know them either: open their profiles, and more may show."


def new_tie_text(tie: NewTie, names: Names) -> str:
    """Whom to get to know, what for, and how."""
    who, count = named(names, tie.person), len(tie.opens)
    targets = "a target" if count == 1 else f"{number_text(count)} targets"
    told = f"To know {who} would open {targets} to whom there is no good way now."
    return f"{told} {meeting_text(tie, names)}"


def meeting_text(tie: NewTie, names: Names) -> str:
    """How to meet the person of a new tie."""
    if tie.path is not None:
        return path_text(tie.path, names)
    who = named(names, tie.person)
    return f"Nobody you know can introduce you to {who}: write to them yourself, or meet them."


def company_text(company: str, known: int, reached: int, out: int, through_two: int = 0) -> str:
    """Whom the user knows at a company, how many can be reached, and how many cannot."""
    if not known + reached + out + through_two:
        return f"Nobody on the map is at {company}."
    told = f"You know {people_text(known)} at {company}."
    if reached:
        told += f" {_large(_others(reached, known))} can be reached through whom you know"
        told += f", and {people_text(through_two)} through two." if through_two else ""
    elif through_two:
        told += f" {_large(_others(through_two, known))} can be reached through two people"
    if reached or through_two:
        told = told.removesuffix(".") + (
            f"; nobody can introduce you to {_others(out, 1)}." if out else "."
        )
    elif out:
        whom = _others(out, known) if known else "anybody there"
        told += f" Nobody you know can introduce you to {whom}."
    return told


def people_text(count: int) -> str:
    """So many people: "one person", "five people", "nobody"."""
    if not count:
        return "nobody"
    return "one person" if count == 1 else f"{number_text(count)} people"


def _others(count: int, besides: int) -> str:
    if not besides:
        return people_text(count)
    return "one other" if count == 1 else f"{number_text(count)} others"


def _of_your_targets(count: int) -> str:
    return f"{number_text(count)} of your targets"


def _percent(share: float) -> str:
    return f"{max(1, round(100 * share))} %"


def _large(words: str) -> str:
    return words[:1].upper() + words[1:]
