"""How long it takes to find who may be one person in a store of 30,000.

Run: python -m tests.benchmarks.sameness [people]
"""

import random
import sys
import tempfile
import time
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import sqlalchemy as sa

from inroad.domain.notes.languages.given_names import GIVEN_NAMES
from inroad.domain.reading import PagePerson
from inroad.store import people
from inroad.store.engine import open_engine, writing
from inroad.store.migrations import migrate
from inroad.store.sameness import find
from tests.store.occasions import add_connected

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)
_ENDS = ("son", "mann", "berg", "ski", "ova", "ez", "ini", "feld", "quist", "dale", "er", "ic")
_STARTS = "Ander Her Stein Wolf Kowal Petr Gonz Ross Grün Linde Mar Tor Ash Bau Cav Dor Elm".split()
_COMPANIES = [f"{name} {end}" for name in _STARTS for end in ("GmbH", "Ltd", "Labs", "S.A.", "AG")]
_DOUBLES = 0.02


def _family(chance: random.Random) -> str:
    middle = "".join(chance.choice("aeiou") + chance.choice("lnrstkm") for _ in range(2))
    kind = chance.random()
    return chance.choice(_STARTS) + (middle if kind < 0.8 else "") + chance.choice(_ENDS)


def _person(number: int, chance: random.Random, given: list[str]) -> PagePerson:
    return PagePerson(
        name=f"{chance.choice(given).title()} {_family(chance)}",
        url=f"https://www.linkedin.com/in/person-{number}/",
        company=chance.choice(_COMPANIES) if chance.random() < 0.9 else None,
        headline="Works on things that matter" if chance.random() < 0.1 else None,
    )


def fill(connection: sa.Connection, count: int) -> int:
    """Put so many people into the store; gives how many of them are somebody twice."""
    chance = random.Random(7)  # noqa: S311
    given = sorted(GIVEN_NAMES)
    made = [_person(number, chance, given) for number in range(int(count * (1 - _DOUBLES)))]
    doubles = chance.sample(made, count - len(made))
    again = [
        PagePerson(name=it.name, urn=f"ACoAAdouble{number:012d}", company=it.company)
        for number, it in enumerate(doubles)
    ]
    ids = people.resolve(connection, made + again, where="", at=AT, known=True)
    days = {i: date(2015, 1, 1) + timedelta(days=chance.randrange(4000)) for i in ids if i}
    add_connected(connection, days)
    return len(again)


def main() -> None:
    """Print how long it took and what was found."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 30_000
    with tempfile.TemporaryDirectory() as folder:
        engine = open_engine(f"sqlite:///{Path(folder) / 'inroad.db'}")
        migrate(engine)
        with writing(engine) as connection:
            doubles = fill(connection, count)
        with engine.connect() as connection:
            started = time.perf_counter()
            pairs = find(connection)
            took = time.perf_counter() - started
        engine.dispose()
    print(f"{count:,} people: {len(pairs):,} pairs in {took:.2f} s; {doubles:,} are there twice")
    print(dict(Counter(pair.how for pair in pairs)))


if __name__ == "__main__":
    main()
