"""An invented database of Inroad's own schema for the benchmark `network`: a large network.

5,000 people whom the user knows (with notes, contacts, jobs), many more whom pages showed, and
readings whose mutuals are the ties. How many mutuals a page names, and how many pages somebody is
on, falls to few as in real networks.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np

from inroad.store.migrations import open_migrated

KNOWN = 5_000
_GIVEN = (
    "Ada Bela Cleo Dario Enzo Fay Gus Hana Ilse Jaro Kim Lena Milo Nora Odo Pia Rik Sia".split()
)
_TITLES = (
    *("Software Engineer", "Account Executive", "Consultant", "Product Manager", "Designer"),
    *("Data Analyst", "Recruiter", "Nurse", "Teacher", "Project Lead", "Student", "Researcher"),
    *("VP Sales", "Head of Marketing", "CTO & Co-founder", "Managing Director"),
)
_SHARES = (*[0.0767] * 12, 0.02, 0.02, 0.02, 0.0196)
_SEEN = "2026-11-{:02d}T{:02d}:00:00Z"


def write(home: Path, strangers: int, ties: int) -> Path:
    """The database in `home`, with so many people whom the user does not know, and ties."""
    file = home / "inroad.db"
    open_migrated(f"sqlite:///{file}").dispose()
    chance = np.random.default_rng(7)
    with closing(sqlite3.connect(file, isolation_level=None)) as database:
        database.execute("pragma synchronous=off")
        database.execute("begin")
        _people(database, chance, KNOWN + strangers)
        _readings(database, chance, strangers, ties)
        _notes_and_contacts(database, chance)
        database.execute("insert into change (person_id) values (null)")
        database.execute("commit")
        database.execute("analyze")
    return file


def heavy(chance: np.random.Generator, count: int, spread: float) -> np.ndarray:
    """Shares that fall to few: log-normal."""
    weights = chance.lognormal(0, spread, count)
    return np.asarray(weights / weights.sum())


def _people(database: sqlite3.Connection, chance: np.random.Generator, count: int) -> None:
    companies = chance.choice(30_000, count, p=heavy(chance, 30_000, 1.5)).tolist()
    titles = chance.choice(len(_TITLES), count, p=_SHARES / np.sum(_SHARES)).tolist()
    rows = (
        (
            number,
            f"{_GIVEN[number % len(_GIVEN)]} Invented{number:06d}",
            f"{_TITLES[title]} at Works {company}",
            f"Works {company}",
            f"https://www.linkedin.com/in/invented-{number}",
            1 if number <= KNOWN else 2,
            number <= KNOWN,
            _SEEN.format(1, 0),
        )
        for number, company, title in zip(range(1, count + 1), companies, titles, strict=True)
    )
    database.executemany(
        "insert into person (id, name, headline, company, url, degree, known, added_at)"
        " values (?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )
    aliases = ((f"linkedin:invented-{number}", number) for number in range(1, count + 1))
    database.executemany("insert into alias (alias, person_id) values (?, ?)", aliases)


def _readings(
    database: sqlite3.Connection, chance: np.random.Generator, strangers: int, ties: int
) -> None:
    prospects, mutuals = _pairs(chance, strangers, ties)
    starts = np.flatnonzero(np.diff(prospects, prepend=0))
    read = (
        (number, int(prospect), _SEEN.format(1 + number % 20, number % 24), f"{number:x}")
        for number, prospect in enumerate(prospects[starts].tolist(), 1)
    )
    database.executemany(
        "insert into reading (id, prospect_id, url, kind, relation, digest, read_at)"
        " values (?, ?, 'https://pages.example/', 'mutual_list', 'mutual', ?4, ?3)",
        read,
    )
    numbers = np.cumsum(np.diff(prospects, prepend=0) > 0)
    places = np.arange(len(prospects)) - starts[numbers - 1]
    shown = zip(numbers.tolist(), places.tolist(), mutuals.tolist(), strict=True)
    database.executemany(
        "insert into shown (reading_id, place, person_id, name, name_quality)"
        " values (?, ?, ?, 'Invented', 'full')",
        shown,
    )


def _pairs(chance: np.random.Generator, strangers: int, ties: int) -> tuple[np.ndarray, np.ndarray]:
    """So many different pairs of a prospect and a mutual, by prospect."""
    hubs, crowd = heavy(chance, KNOWN, 1.1), heavy(chance, strangers, 0.9)
    keys = np.zeros(0, np.int64)
    while len(keys) < ties:
        more = ties - len(keys) + ties // 20
        mutuals = 1 + chance.choice(KNOWN, more, p=hubs)
        prospects = KNOWN + 1 + chance.choice(strangers, more, p=crowd)
        keys = np.unique(np.concatenate((keys, prospects * (KNOWN + 1) + mutuals)))
    keys = np.sort(chance.choice(keys, ties, replace=False))
    return keys // (KNOWN + 1), keys % (KNOWN + 1)


def _notes_and_contacts(database: sqlite3.Connection, chance: np.random.Generator) -> None:
    """A note on every second one of those whom the user knows, and twenty mails with each."""
    notes = (
        (person, int(chance.integers(1, 6)), _SEEN.format(3, 9)) for person in range(1, KNOWN, 2)
    )
    database.executemany(
        "insert into note (person_id, text, closeness, written_at, current)"
        " values (?, 'A good sort.', ?, ?, 1)",
        notes,
    )
    database.executemany(
        'insert into contact (person_id, "on", kind, direction, people) values (?, ?, ?, ?, 2)',
        _mails(chance),
    )


def _mails(chance: np.random.Generator) -> Iterator[tuple[int, str, str, str]]:
    for person in range(1, KNOWN + 1):
        for day in chance.integers(1, 29, 20).tolist():
            yield person, f"2026-{1 + person % 10:02d}-{day:02d}", "mail", ("in", "out")[day % 2]
