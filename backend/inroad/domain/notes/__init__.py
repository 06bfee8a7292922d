"""The note reader: free text in, signals with the words they came from out."""

from datetime import date

from inroad.domain.notes.signals import Known, NoteReading

__all__ = ["read_note", "warm"]

_NOBODY = Known()


def read_note(text: str, written_on: date, known: Known = _NOBODY, about: str = "") -> NoteReading:
    """What `text` says about one person, in the order of its words.

    Relative dates count from `written_on`, and no contact lies after it. `known` names are used
    to put slips in names right. `about` is the full name of the person whom the note is about:
    their first or full name in the text is they themselves, and any other name is somebody else.
    Without it a first name after "worked with" is taken for theirs. Never raises, whatever the
    text. The reader is imported with the first note, unless `warm` was called before.
    """
    from inroad.domain.notes import reader

    return reader.read_note(text, written_on, known, about)


def warm() -> None:
    """Get ready what the first notes of each language would have to wait for: some 0.3 s."""
    from inroad.domain.notes import lexicon

    for language in lexicon.LANGUAGES:
        lexicon.cues_of(language)
        lexicon.slips_of(language)
    read_note("Met in May 2020", date(2026, 1, 1))
