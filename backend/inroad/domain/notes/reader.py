"""Reading a note: every family of signals in turn, then the words that none of them used."""

from datetime import date

from inroad.domain.notes.acquaintances import read_acquaintances, settle_others
from inroad.domain.notes.ask_rules import read_rules
from inroad.domain.notes.asking import read_asks
from inroad.domain.notes.cautions import read_caution
from inroad.domain.notes.closeness import read_closeness
from inroad.domain.notes.contact import read_last_contact
from inroad.domain.notes.favours import read_favour
from inroad.domain.notes.holds import read_hold
from inroad.domain.notes.needs import read_needs
from inroad.domain.notes.note import Note
from inroad.domain.notes.organisations import read_organisations
from inroad.domain.notes.signals import AnySignal, Known, NoteReading


def read_note(text: str, written_on: date, known: Known, about: str) -> NoteReading:
    """What `text` says about one person: `inroad.domain.notes.read_note` tells it in full."""
    note = Note(text, written_on, known, about)
    if not note.tokens:
        return NoteReading(signals=[], unused=[])
    signals = _signals(note)
    signals.sort(key=lambda signal: signal.span)
    return NoteReading(signals=signals, unused=_unused(note, signals))


def _signals(note: Note) -> list[AnySignal]:
    settle_others(note)
    rules = read_rules(note)
    organisations = read_organisations(note)
    favour = read_favour(note)
    squared = favour is not None and favour.balance == 0
    hold = read_hold(note)
    single = (
        read_closeness(note),
        read_last_contact(note, organisations, hold),
        favour,
        hold,
        read_asks(note, squared),
        read_caution(note),
    )
    found: list[AnySignal] = [signal for signal in single if signal is not None]
    return [*found, *rules, *organisations, *read_acquaintances(note), *read_needs(note)]


def _unused(note: Note, signals: list[AnySignal]) -> list[tuple[int, int]]:
    """The words that no signal covers, in runs that do not cross a clause."""
    runs: list[tuple[int, int]] = []
    last_clause = -1
    spans = sorted(signal.span for signal in signals)
    at, reach = 0, 0
    for token in note.tokens:
        while at < len(spans) and spans[at][0] <= token.start:
            reach = max(reach, spans[at][1])
            at += 1
        if token.start < reach or not token.word:
            last_clause = -1 if token.start < reach else last_clause
            continue
        if token.clause == last_clause:
            runs[-1] = (runs[-1][0], token.end)
        else:
            runs.append((token.start, token.end))
        last_clause = token.clause
    return runs
