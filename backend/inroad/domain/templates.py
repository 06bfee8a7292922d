"""Templates as they are kept: which text of which language and tone, and their sources."""

from collections.abc import Mapping
from typing import NamedTuple, get_args

from inroad.domain.asks import Kind, Language, Tone

KINDS: tuple[Kind, ...] = get_args(Kind)
LANGUAGES: tuple[Language, ...] = get_args(Language)
TONES: tuple[Tone, ...] = get_args(Tone)

Place = tuple[Language, Tone, Kind]
"""Which template: its language, tone and kind."""


class Template(NamedTuple):
    """The source of a text and of its subject; the subject is None where the kind has none."""

    subject: str | None
    text: str


Own = Mapping[Place, Template]
"""The templates that the user wrote."""


def has_subject(kind: Kind) -> bool:
    """Whether texts of this kind go by mail."""
    return kind not in ("direct", "short")
