"""The tie of the user and one person on a day: the same for every prospect they may lead to.

The panel asks again whenever something was noted, and a person is the mutual of many prospects.
What was worked out of the very same facts for the same day is kept.
"""

from datetime import date
from math import log

from inroad.domain import acceptance, willingness
from inroad.domain.constants import Constants
from inroad.domain.history import days_since
from inroad.domain.limits import Limit, limits
from inroad.domain.ties import Acquaintance, Contact, PastAsk
from inroad.domain.uncertainty import spread

MOST = 4_096
"""People whose tie is kept; more than are mutuals of what a user looks at within a day."""
_NEVER = 1e-6
"""Probabilities stay this far from 0 and 1, so that their log-odds are finite."""


class YourTie:
    """What follows from an acquaintance on the day `on`.

    `terms` are those of P(yes), the person's own record aside; `logit` and `p_yes` are with the
    record, before anything learned. `known`: whether anything is known of the tie.
    """

    def __init__(self, them: Acquaintance, on: date, constants: Constants) -> None:
        self.them, self.on, self.constants = them, on, constants
        self.terms = dict(willingness.yes_terms(them, on, constants))
        self.logit = sum(self.terms.values())
        self.p_yes = acceptance.probability(self.logit)
        if them.asks:
            self.p_yes = willingness.with_record(self.p_yes, them, on, constants)
            self.logit = _logit(self.p_yes)
        self.spread = spread(willingness.sources(them), constants)
        self.known = willingness.is_known(them)
        self.newest_contact = _newest_contact(them, on)
        self.silence = _silence(them, self.newest_contact, on)
        self.limits: list[Limit] = limits(them, on, constants)
        self.pending = _pending(them, on, constants)


_KEPT: dict[int, YourTie] = {}
"""By the identity of the facts: a tie holds its facts, so no other can have their place."""


def your_tie(them: Acquaintance, on: date, constants: Constants) -> YourTie:
    """The tie to somebody on the day `on`, worked out once for as long as nothing changes."""
    kept = _KEPT.get(id(them))
    if kept is not None and kept.them is them and kept.on == on and kept.constants is constants:
        return kept
    if len(_KEPT) >= MOST:
        _KEPT.clear()
    made = _KEPT[id(them)] = YourTie(them, on, constants)
    return made


def _newest_contact(them: Acquaintance, on: date) -> Contact | None:
    """The last time that the two were in direct touch by the records."""
    newest = None
    for contact in them.contacts:
        if contact.kind == "copied" or contact.on > on:
            continue
        if newest is None or contact.on > newest.on:
            newest = contact
    return newest


def _silence(them: Acquaintance, newest: Contact | None, on: date) -> int | None:
    """Days since the last contact by the note or the records; None when not known."""
    found = []
    if them.last_contact is not None:
        found.append(days_since(them.last_contact, on))
    if newest is not None:
        found.append((on - newest.on).days)
    return min(found, default=None)


def _pending(them: Acquaintance, on: date, constants: Constants) -> PastAsk | None:
    """The newest ask that has no answer yet and is still within its time."""
    days = constants.silent_after
    waiting = (
        ask
        for ask in them.asks
        if ask.result in ("open", "silent") and 0 <= (on - ask.on).days < days
    )
    return max(waiting, key=lambda ask: ask.on, default=None)


def _logit(probability: float) -> float:
    bounded = min(max(probability, _NEVER), 1 - _NEVER)
    return log(bounded / (1 - bounded))
