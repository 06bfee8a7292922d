"""How much contact two people had, as one number that fades with time.

The same sum serves both sides: the user's own messages with a mutual, and those on which a
mutual was seen with the prospect.
"""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from math import exp2, log

from inroad.domain.constants import Constants
from inroad.domain.ties import Contact, DayRange

_LONGEST = 36_500
_MOST_PEOPLE = 1_000


def strength(contacts: Sequence[Contact], on: date, constants: Constants) -> float:
    """ln of the contact that still counts on the day `on`, less for each doubling of silence.

    A contact counts by its kind, less in company, and half as much after each half-life; 0 is
    about one message between the two alone, some days ago. Contacts after `on` are as of today.
    """
    faded, worth = _tables(
        constants.half_life,
        constants.size_power,
        constants.meeting_weight,
        constants.reaction_weight,
        constants.copied_weight,
    )
    today = on.toordinal()
    total, silence = constants.floor_weight, constants.longest_silence
    for contact in contacts:
        age, kind, people = today - contact.on.toordinal(), contact.kind, contact.people
        if not 0 <= age <= _LONGEST:
            age = 0 if age < 0 else _LONGEST
        if people > _MOST_PEOPLE:
            people = _MOST_PEOPLE
        total += worth[kind][people] * faded[age]
        if age < silence and kind != "copied":
            silence = age
    return min(log(total) - quiet(silence, constants), constants.most_strength)


def no_strength(constants: Constants) -> float:
    """The strength of a history without any contact: the least that there is."""
    return log(constants.floor_weight) - quiet(constants.longest_silence, constants)


def noted_strength(last: DayRange, on: date, constants: Constants) -> float:
    """ln of what a last contact that a note tells of still counts."""
    left = exp2(-days_since(last, on) / constants.noted_half_life)
    return log(constants.noted_floor + constants.noted_contact * left)


def days_since(last: DayRange, on: date) -> int:
    """Days from the middle of a range of days until `on`; from its end where it has no start."""
    middle = last.until if last.since is None else last.since + (last.until - last.since) / 2
    return max(0, (on - middle).days)


def quiet(silence: int, constants: Constants) -> float:
    """What a silence of so many days takes away."""
    return constants.silence_slope * log((1 + silence) / (1 + constants.silence_neutral))


@lru_cache(maxsize=8)
def _tables(
    half_life: float, size_power: float, meeting: float, reaction: float, copied: float
) -> tuple[list[float], dict[str, list[float]]]:
    """What is left after so many days; what each kind is worth in company of so many people."""
    faded = [exp2(-age / half_life) for age in range(_LONGEST + 1)]
    shares = [max(people - 1, 1) ** -size_power for people in range(_MOST_PEOPLE + 1)]
    weights = {
        "message": 1.0,
        "mail": 1.0,
        "call": meeting,
        "meeting": meeting,
        "reaction": reaction,
        "copied": copied,
    }
    return faded, {kind: [weight * it for it in shares] for kind, weight in weights.items()}
