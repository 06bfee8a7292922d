"""Asks the note reader in the few words that the tests need."""

from datetime import date
from typing import TypeVar

from inroad.domain.notes import read_note
from inroad.domain.notes.signals import AnySignal, Known, NoteReading, Signal

WRITTEN_ON = date(2026, 5, 13)
"""A Wednesday."""
Kind = TypeVar("Kind", bound=Signal)


def reading(
    text: str,
    known: Known = Known(),  # noqa: B008 - a frozen Struct
    about: str = "",
) -> NoteReading:
    """What the reader makes of a note written on a Wednesday in May."""
    return read_note(text, WRITTEN_ON, known, about)


def signals(text: str, kind: type[Kind], about: str = "") -> list[Kind]:
    """The signals of one kind."""
    return [signal for signal in reading(text, about=about).signals if isinstance(signal, kind)]


def signal(text: str, kind: type[Kind]) -> Kind | None:
    """The one signal of a kind, None if there is none."""
    found = signals(text, kind)
    assert len(found) <= 1, found
    return found[0] if found else None


def kinds(text: str) -> set[type[AnySignal]]:
    """Which kinds of signals a note gives."""
    return {type(signal) for signal in reading(text).signals}
