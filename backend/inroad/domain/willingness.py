"""P(yes): would this person say yes to the user? The terms of its log-odds, one by one."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from math import exp2, log

from inroad.domain.constants import Constants
from inroad.domain.history import noted_strength, strength
from inroad.domain.ties import Acquaintance, Contact, PastAsk, Source

Term = tuple[str, float]
"""The name of a piece of evidence and its points."""


BESIDE_THE_TIE = frozenset(("favour", "open loop", "asks so far"))
"""Terms that bear on a yes without being part of the tie: what was asked and given."""


def yes_terms(them: Acquaintance, on: date, constants: Constants) -> list[Term]:
    """All that speaks for and against a yes, the person's own record of answers aside."""
    terms = _tie_terms(them, on, constants)
    balance = favour_balance(them)
    if balance:
        terms.append(("favour", constants.they_owe if balance > 0 else constants.you_owe))
    if them.asks:
        if any(is_open_loop(ask) for ask in them.asks):
            terms.append(("open loop", constants.open_loop))
        asked = load(them, on, constants)
        if asked > 0:
            terms.append(("asks so far", constants.load_slope * asked))
    return terms


def _tie_terms(them: Acquaintance, on: date, constants: Constants) -> list[Term]:
    terms: list[Term] = [("base", constants.yes_base)]
    if them.closeness is not None:
        terms.append(("closeness", _closeness(them.closeness, constants)))
    elif them.worked_together:
        terms.append(("worked together", constants.worked_together))
    history = _history(them, on, constants)
    if history is not None:
        terms.append(("history", history))
    if them.known_since is not None:
        years = max(0, (on - them.known_since).days) / 365.25
        most = constants.years_most
        terms.append(("years known", min(most, constants.years_slope * log(1 + years))))
    if them.contacts:
        terms.extend(_directions(them.contacts, on, constants))
    return terms


def load(them: Acquaintance, on: date, constants: Constants) -> float:
    """How much of this person's goodwill is in use, in asks; favours that you did give some back.

    Below zero when more was given than asked.
    """
    given = [max(0, (on - day).days) for day in them.favours_given]
    return load_of(_ages(them.asks, on), given, constants)


def load_of(asked: Iterable[int], given: Iterable[int], constants: Constants) -> float:
    """The load, from the days that have passed since each ask and since each favour given."""
    spent = sum(exp2(-age / constants.ask_half_life) for age in asked)
    back = sum(exp2(-age / constants.favour_half_life) for age in given)
    return spent - constants.favour_credit * back


def favour_balance(them: Acquaintance) -> int:
    """Above zero: they owe the user a favour; below: the user owes them. Notes go before counts."""
    if them.favour is not None:
        return them.favour
    return len(them.favours_given) - len(them.favours_received)


def with_record(before: float, them: Acquaintance, on: date, constants: Constants) -> float:
    """P(yes) after the person's own answers: a Beta-Binomial around `before`, newer ones more.

    An ask that is still open within its time says nothing; later it counts as silent. Only a
    person who was asked has a record, so nobody else is moved by it.
    """
    yes = no = 0.0
    for ask in them.asks:
        share = exp2(-max(0, (on - ask.on).days) / constants.record_half_life)
        answer = answered(ask, on, constants)
        if answer == "yes":
            yes += share
        elif answer == "no":
            no += constants.record_no * share
        elif answer == "silent":
            no += constants.record_silent * share
    prior = constants.record_prior
    return (prior * before + yes) / (prior + yes + no)


def answered(ask: PastAsk, on: date, constants: Constants) -> str:
    """The result of an ask on the day `on`: no answer in time is silence."""
    late = (on - ask.on).days >= constants.silent_after
    return "silent" if ask.result == "open" and late else ask.result


def is_open_loop(ask: PastAsk) -> bool:
    """They said yes and have not been told how it went."""
    return ask.result == "yes" and not ask.closed


def sources(them: Acquaintance) -> int:
    """How many independent kinds of source speak of the tie between the user and them."""
    said = them.closeness is not None or them.last_contact is not None
    logged = bool(them.contacts) or them.logs_imported
    shared = bool(them.worked_together) or bool(them.asks) or bool(them.favours_given)
    return said + logged + shared


def is_known(them: Acquaintance) -> bool:
    """Whether anything at all is known about the user and them; to be connected says nothing."""
    return bool(
        them.closeness is not None
        or them.last_contact
        or them.contacts
        or them.worked_together
        or (them.known_since and not _is_import(them.known_since_source))
        or them.favour is not None
        or them.asks
        or them.favours_given
        or them.favours_received
    )


def _is_import(source: Source | None) -> bool:
    return source is not None and source.kind == "import"


def _closeness(level: int, constants: Constants) -> float:
    points = (
        constants.closeness_0,
        constants.closeness_1,
        constants.closeness_2,
        constants.closeness_3,
        constants.closeness_4,
    )
    return points[max(0, min(level, 4))]


def _history(them: Acquaintance, on: date, constants: Constants) -> float | None:
    """Points for contact: from messages or from the note, whichever tells of more."""
    found: list[float] = []
    if them.contacts or them.logs_imported:
        found.append(constants.history_slope * strength(them.contacts, on, constants))
    if them.last_contact is not None:
        found.append(constants.noted_slope * noted_strength(them.last_contact, on, constants))
    if not found:
        return None
    points = max(*found, constants.nothing_found)
    return points if them.closeness is None else points * constants.history_beside_label


def _directions(contacts: Sequence[Contact], on: date, constants: Constants) -> list[Term]:
    """Whether they answer: both ways within a year, or the last few all from the user."""
    year_ago = on - timedelta(days=365)
    seen = ""
    for contact in contacts:
        way = contact.direction
        if way != seen and contact.on >= year_ago and contact.kind != "copied":
            if seen or way == "together":
                return [("both ways", constants.both_ways)]
            seen = way
    if seen == "out" and unanswered(contacts) >= constants.unanswered_from:
        return [("unanswered", constants.unanswered)]
    return []


def unanswered(contacts: Sequence[Contact]) -> int:
    """How many messages the user has sent since anything came back."""
    direct = [contact for contact in contacts if contact.kind != "copied"]
    heard = max((c.on for c in direct if c.direction != "out"), default=date.min)
    return sum(contact.on > heard for contact in direct)


def _ages(asks: Sequence[PastAsk], on: date) -> list[int]:
    return [max(0, (on - ask.on).days) for ask in asks]
