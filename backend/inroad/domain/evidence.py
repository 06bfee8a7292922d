"""What is held on the tie of two people, whichever of them is the mutual."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from inroad.domain.namings import Naming, joined_days
from inroad.domain.relationships import Relationship
from inroad.domain.ties import (
    Contact,
    Evidence,
    NamedTogether,
    SeenTogether,
    SharedMutuals,
    Source,
    SourceKind,
)
from inroad.domain.whereabouts import overlaps

Means = Callable[[Naming, Relationship], bool]
"""Whether a name in a note means this person."""

_SEEN_IN: Mapping[str, SourceKind] = {"mail": "mail", "copied": "mail", "meeting": "calendar"}


def evidence_between(
    mutual: Relationship,
    prospect: Relationship,
    means: Means,
    beside: Iterable[Evidence] = (),
) -> tuple[Evidence, ...]:
    """All that speaks of the tie of two people: what the note on either says of the other, where
    both were, and what is kept `beside`. From the other side it is the same.
    """
    said = [
        piece
        for one, other in ((mutual, prospect), (prospect, mutual))
        for naming in one.namings
        if means(naming, other)
        for piece in naming.evidence
    ]
    shared = overlaps(mutual.stays, prospect.stays) if mutual.stays and prospect.stays else []
    pieces = [*said, *shared, *beside]
    named = [piece for piece in pieces if isinstance(piece, NamedTogether)]
    if not named:
        return tuple(pieces)
    rest = [piece for piece in pieces if not isinstance(piece, NamedTogether)]
    return (*rest, joined_days(named))


def seen_together(contacts: Sequence[Contact]) -> SeenTogether:
    """Mails and meetings of two people as evidence, by where the newest of them was found."""
    newest = max(contacts, key=lambda contact: (contact.on, contact.kind))
    source = Source(kind=_SEEN_IN.get(newest.kind, "messages"), on=newest.on)
    return SeenTogether(contacts=tuple(contacts), source=source)


def between_others(one: Contact, other: Contact) -> Contact:
    """What a mail or meeting of the user is between two others who took part in it.

    Where neither of them wrote it, both were only its recipients.
    """
    kinds = {one.kind, other.kind}
    wrote = any(it.direction == "in" and it.kind != "copied" for it in (one, other))
    kind = one.kind if one.kind != "copied" else other.kind
    if not wrote and kinds <= {"mail", "message", "copied"}:
        kind = "copied"
    people = max(one.people, other.people)
    return Contact(on=one.on, kind=kind, direction="together", people=people)


def beyond_chance(common: int, of_one: int, of_other: int, everybody: int) -> int:
    """How many mutuals two people have in common beyond what their mere numbers make likely.

    `of_one` and `of_other` count all connections of each that were seen, among `everybody`. Who
    is connected to everybody has nothing in common with anybody.
    """
    by_chance = of_one * of_other / max(everybody, 1)
    return max(0, common - round(by_chance))


def as_evidence(
    contacts: Mapping[int, Sequence[Contact]], shared: Mapping[int, int]
) -> dict[int, tuple[Evidence, ...]]:
    """Mails, meetings and common mutuals of one person with others, by whom they are with."""
    found: dict[int, tuple[Evidence, ...]] = {
        other: (seen_together(theirs),) for other, theirs in contacts.items() if theirs
    }
    for other, count in shared.items():
        if count:
            pages = SharedMutuals(count=count, source=Source(kind="page"))
            found[other] = (*found.get(other, ()), pages)
    return found
