"""Cues and spellings of every language that the note reader knows, as one set of tables."""

from inroad.domain.notes.languages import english, french, german, portuguese, spanish

UNIT_LETTERS = {
    letters: unit
    for unit, row in {
        "days": "d days",
        "weeks": "w wk wks week weeks",
        "months": "m mo mos mth mths months",
        "years": "y yr yrs years",
        "times": "x",
        "min": "min",
        "thousand": "k",
    }.items()
    for letters in row.split()
}
"""What letters right after a number count: 3mo, 2wks."""

_MODULES = {"en": english, "de": german, "fr": french, "es": spanish, "pt": portuguese}


def _spellings() -> dict[str, tuple[str, ...]]:
    """Contractions, short forms and frequent misspellings with the words that they stand for."""
    rows = (row for m in _MODULES.values() for row in m.SPELLINGS.replace("|", "\n").split("\n"))
    pairs = (row.strip().split("=") for row in rows if row.strip())
    return {short: tuple(words.split()) for short, words in pairs}


def _words(rows: list[str]) -> frozenset[str]:
    return frozenset(word for row in rows for word in row.split())


SPELLINGS = _spellings()
ELISIONS = dict(pair.split("=") for pair in french.ELISIONS.split())
TURNS = _words([module.TURNS for module in _MODULES.values()])
ABBREVIATIONS = _words([module.ABBREVIATIONS for module in _MODULES.values()])
STOP_WORDS = {code: _words([module.STOP_WORDS]) for code, module in _MODULES.items()}

CueRow = tuple[str, int, str]
"""What a cue stands for, its value, and its wordings, parted by semicolons."""


def _rows(*tables: str) -> list[CueRow]:
    """The rows of tables in which `[label value]` stands above the wordings."""
    rows: list[CueRow] = []
    for part in "".join(tables).split("[")[1:]:
        head, wordings = part.split("]", 1)
        label, value = head.split()
        rows.append((label, int(value), wordings.replace("\n", " ")))
    return rows


def _sets(table: str) -> dict[str, str]:
    """Named sets of words, one to a line; an indented line goes on."""
    rows = table.replace("\n  ", " ").strip().split("\n")
    pairs = (row.partition(": ") for row in rows)
    return {name: words for name, _, words in pairs}


CUES: dict[str, tuple[list[CueRow], dict[str, str]]] = {
    code: (_rows(*module.CUES), _sets(module.SETS)) for code, module in _MODULES.items()
}
