"""What is kept and may be said to the introducer: what profiles show, what came of an ask.

Never a note, nor the user's own line on an outcome.
"""

from collections.abc import Iterable, Sequence

from inroad.domain.ask_life import Standing
from inroad.domain.asks import Outcome
from inroad.domain.companies import company_key
from inroad.domain.ties import Overlap
from inroad.domain.whereabouts import Stay, overlaps


def shared_place(introducer: Iterable[Stay], prospect: Iterable[Stay]) -> str | None:
    """Where both were at once as both profiles show; work before school, the longest first."""
    found = overlaps(_shown(introducer), _shown(prospect))
    worked = [place for place in found if isinstance(place, Overlap)]
    if worked:
        return max(worked, key=lambda place: place.months or 0).organisation
    return next((p.school for p in found if not isinstance(p, Overlap) and p.same_years), None)


def our_place(introducer: Iterable[Stay], mine: Sequence[str]) -> str | None:
    """The first of the user's places that the introducer's profile shows too, in their words."""
    keys = {stay.key for stay in _shown(introducer)}
    return next((place for place in mine if company_key(place) in keys), None)


def outcome_to_tell(stands: Standing) -> Outcome | None:
    """What a thank-you tells of an ask; None while nothing has come of it."""
    if stands.state == "declined":
        return "declined"
    if stands.state == "met" or stands.took_meeting:
        return "met"
    return "not_met" if stands.took_meeting is False else None


def _shown(stays: Iterable[Stay]) -> list[Stay]:
    return [stay for stay in stays if stay.source.kind == "profile"]
