"""Reasons on the side of the mutual and the prospect: what was said, shared work, gaps."""

from collections.abc import Iterator
from datetime import date

from inroad.domain.case import Case, Weighed
from inroad.domain.judgement import Reason
from inroad.domain.ties import (
    Coauthored,
    Evidence,
    NamedTogether,
    Overlap,
    SameSchool,
    Saying,
    SeenTogether,
    SharedMutuals,
)
from inroad.domain.wording import NOT_ON_RECORD, ago, month, sources_line, years

_MISSING_TIE, _MISSING_NEWS = 1.0, 0.35
"""How much a gap weighs beside what is known, in log-odds."""
_DENIED, _WEAK = 3.0, 1.0
_WORTH_TELLING = 0.03
_FEW = 3


def reasons_with_prospect(case: Case) -> Iterator[Weighed]:
    """All reasons on this side, in no order."""
    if case.saying is not None and case.saying.strength == "no":
        yield _DENIED, _against(_said(case, case.saying), _source(case, case.saying))
        return
    for piece, weight in case.counted:
        text = _sentence(case, piece)
        if isinstance(piece, Saying) and piece.strength == "weak":
            yield _WEAK, _against(text, _source(case, piece))
        elif piece is not None and text and weight >= _WORTH_TELLING:
            yield weight, Reason(sign="+", text=text, source=_source(case, piece))
    yield from _gaps(case)


def _gaps(case: Case) -> Iterator[Weighed]:
    mutual, prospect = case.mutual, case.prospect
    faint = case.score.p_take < case.constants.askable_take and case.saying is None
    if not case.score.take_known:
        text = f"Nothing says how well {mutual} and {prospect} know each other."
        yield _MISSING_TIE, _against(text, NOT_ON_RECORD)
    elif faint:
        text = f"Nothing says that {mutual} and {prospect} are still in touch."
        yield _MISSING_TIE, _against(text, NOT_ON_RECORD)
    elif not _spoke_this_year(case):
        text = f"Nothing says that {mutual} and {prospect} spoke this year."
        yield _MISSING_NEWS, _against(text, NOT_ON_RECORD)


def _sentence(case: Case, piece: Evidence | None) -> str:
    """What one piece of evidence says; empty where it is not worth a sentence."""
    both = f"{case.mutual} and {case.prospect}"
    match piece:
        case Saying():
            return _said(case, piece)
        case Overlap():
            return _overlap(both, piece)
        case SameSchool():
            when = "in the same years" if piece.same_years else "in different years"
            return f"{both} went to {piece.school} {when}."
        case SeenTogether() if piece.contacts:
            newest = max(contact.on for contact in piece.contacts)
            return f"{both} took part in the same mail or meeting {_ago(newest, case.on)}."
        case NamedTogether() if piece.days:
            when = month(max(piece.days), case.on)
            return f"{both} are named together in your records, last in {when}."
        case Coauthored():
            return f"{both} published together in {piece.on.year}."
        case SharedMutuals() if piece.count >= _FEW:
            return f"{both} have several other connections in common."
    return ""


def _said(case: Case, saying: Saying) -> str:
    both = f"{case.mutual} and {case.prospect}"
    return {
        "strong": f"You said that {both} know each other well.",
        "some": f"You said that {both} know each other.",
        "weak": f"You said that {both} barely know each other.",
        "no": f"You said that {both} do not know each other.",
    }[saying.strength]


def _overlap(both: str, job: Overlap) -> str:
    where = {
        "same_team": f"in the same team at {job.organisation}",
        "large": f"at {job.organisation}, a large organisation",
    }.get(job.team, f"at {job.organisation}")
    if job.until is None:
        return f"{both} are both {where}{years(job.since, None)}."
    return f"{both} overlapped {where}{years(job.since, job.until)}."


def _spoke_this_year(case: Case) -> bool:
    for piece in case.candidate.evidence:
        match piece:
            case Overlap(until=None):
                return True
            case SeenTogether() if any(_recent(c.on, case.on) for c in piece.contacts):
                return True
            case Coauthored() if _recent(piece.on, case.on):
                return True
    return False


def _recent(day: date, on: date) -> bool:
    return (on - day).days <= 365


def _ago(day: date, on: date) -> str:
    return ago(max(0, (on - day).days))


def _source(case: Case, piece: Evidence) -> str:
    sources = [piece.source]
    if isinstance(piece, Overlap | SameSchool) and piece.other_source is not None:
        sources.append(piece.other_source)
    return sources_line(sources, case.on, besides=case.candidate.name)


def _against(text: str, source: str) -> Reason:
    return Reason(sign="-", text=text, source=source)
