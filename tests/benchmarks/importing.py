"""How long a large LinkedIn export takes to read and to import, beside the standard library.

    python tests/benchmarks/importing.py [--connections 30000] [--messages 200000] [--runs 5]

An export is invented in a temporary folder, also as a zip. The two sides take turns.

- Reading: the csv module, which decodes and divides the rows and does nothing with them, beside
  Inroad, which gives records.
- Importing: the same reading with csv, then the very rows that Inroad wrote, put into the same
  tables of an empty database with sqlite3's executemany in one transaction, beside the import
  itself: read, compared (the dry run), written, committed.

Printed are the median seconds of both and the median ratio of the pairs, how long 5,000
connections take, the peak of what Python held while Inroad read (it must not grow with the file),
and the most memory that a process holds that imports the whole.
"""

import argparse
import csv
import io
import random
import resource
import sqlite3
import sys
import tempfile
import time
import tracemalloc
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, date, datetime, timedelta
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import IO, Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # run as a script

from inroad.importers.importing import read
from inroad.store.imports.preparing import prepared
from inroad.store.migrations import open_migrated

TODAY = date(2026, 8, 1)
ME = ("Mira Invented", "https://www.linkedin.com/in/mira-invented")
WORDS = "shall we meet next week about the plan that you told me of and bring the notes".split()
_MESSAGE_HEADER = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,"
    "SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT"
)


def person(number: int) -> tuple[str, str, str]:
    """First name, last name and address."""
    first = ("Ines", "Tomás", "Ada", "Ravi", "Lena", "Jörg", "Mei", "Omar")[number % 8]
    last = f"Sample{number}" if number % 40 else f"Sample{number}, PhD"
    slug = f"{'tom%C3%A1s' if number % 10 == 0 else 'ada'}-sample-{number:06d}"
    return first, last, f"https://www.linkedin.com/in/{slug}"


def connections(count: int) -> Iterator[list[str]]:
    """Rows of Connections.csv."""
    for number in range(count):
        first, last, url = person(number)
        since = (date(2010, 1, 1) + timedelta(days=number % 5_900)).strftime("%d %b %Y")
        mail = f"person{number}@example.com" if number % 25 == 0 else ""
        yield [first, last, url, mail, f"Example Works {number % 900} Ltd", "Analyst", since]


def messages(count: int, people: int) -> Iterator[list[str]]:
    """Rows of messages.csv, the newest first: most with few, and a long tail of a fifth of all."""
    chance = random.Random(7)  # noqa: S311
    at = datetime(2026, 7, 30, 12, 0)  # noqa: DTZ001
    for _ in range(count):
        at -= timedelta(minutes=chance.randrange(5, 60))
        number = 5 * int(people / 5 * chance.random() ** 3)
        first, last, url = person(number)
        sides = [(f"{first} {last}", url), ME]
        (sender, sender_url), (to, to_url) = sides if chance.random() < 0.5 else sides[::-1]
        text = " ".join(chance.choices(WORDS, k=chance.randrange(4, 60)))
        when = f"{at:%Y-%m-%d %H:%M:%S} UTC"
        thread = f"2-{number:020d}"
        yield [thread, "", sender, sender_url, to, to_url, when, "", text, "INBOX", "", "No"]


def invented(folder: Path, people: int, written: int) -> Path:
    """An export in a folder."""
    folder.mkdir()
    with (folder / "Connections.csv").open("w", newline="") as file:
        file.write('Notes:\n"Some addresses are missing."\n\n')
        file.write("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n")
        csv.writer(file, lineterminator="\n").writerows(connections(people))
    with (folder / "messages.csv").open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n", quoting=csv.QUOTE_ALL)
        writer.writerow(_MESSAGE_HEADER.split(","))
        writer.writerows(messages(written, people))
    return folder


def zipped(folder: Path) -> Path:
    """The same as a zip."""
    path = folder.with_suffix(".zip")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in folder.iterdir():
            archive.write(file, file.name)
    return path


def by_csv(path: Path) -> int:
    """Rows that the csv module gives."""
    if path.is_dir():
        return sum(_rows(file.open("rb")) for file in path.iterdir())
    with zipfile.ZipFile(path) as archive:
        return sum(_rows(archive.open(name)) for name in archive.namelist())


def _rows(stream: IO[bytes]) -> int:
    with io.TextIOWrapper(stream, "utf-8", newline="") as text:
        return sum(1 for _ in csv.reader(text))


def by_inroad(path: Path) -> int:
    """Records that Inroad gives."""
    with read(path, today=TODAY) as found:
        return sum(1 for _ in found)


def import_into(database: Path, path: Path) -> None:
    """The whole import into a new store."""
    engine = open_migrated(f"sqlite:///{database}")
    with read(path, today=TODAY) as found, prepared(engine, found) as ready:
        ready.write(datetime(2026, 8, 1, tzinfo=UTC))
    engine.dispose()


class Plain:
    """What the standard library takes for the same: csv, and executemany of the same rows."""

    TABLES = ("person", "alias", "sighting", "contact")

    def __init__(self, store: Path) -> None:
        with sqlite3.connect(store) as held:
            self.rows = {
                table: held.execute(f'select * from "{table}"').fetchall()  # noqa: S608
                for table in self.TABLES
            }
        held.close()

    def __call__(self, database: Path, path: Path) -> None:
        by_csv(path)
        to = sqlite3.connect(database, isolation_level=None)
        for pragma in ("journal_mode=wal", "synchronous=full", "foreign_keys=on"):
            to.execute(f"pragma {pragma}")
        to.execute("begin immediate")
        for table, rows in self.rows.items():
            marks = ",".join("?" * len(rows[0]))
            to.executemany(f'insert into "{table}" values ({marks})', rows)  # noqa: S608
        to.execute("commit")
        to.close()


def timed(work: Callable[[Path, Path], Any], scratch: Path, path: Path) -> float:
    """How long it takes into a new store, which is made beforehand."""
    database = scratch / "store" / "inroad.db"
    open_migrated(f"sqlite:///{database}").dispose()
    start = time.perf_counter()
    work(database, path)
    taken = time.perf_counter() - start
    for file in database.parent.iterdir():
        file.unlink()
    return taken


def measure_imports(scratch: Path, path: Path, runs: int) -> None:
    """Print a line on importing one export."""
    first = scratch / "first" / "inroad.db"
    import_into(first, path)
    plain = Plain(first)
    count = sum(map(len, plain.rows.values()))
    pairs = [(timed(plain, scratch, path), timed(import_into, scratch, path)) for _ in range(runs)]
    ratio = median(inroad / alone for alone, inroad in pairs)
    alone, inroad = (median(times) for times in zip(*pairs, strict=True))
    what = f"{path.name}, {count:,} rows"
    print(
        f"{what:24} csv + executemany {alone:6.2f} s   import {inroad:6.2f} s   ratio {ratio:5.2f}"
    )


def most_held(scratch: Path, path: Path) -> float:
    """The most memory of a process of its own that imports, in MB, as the system counts it. Ask
    first: a new process begins with the peak of the one that made it.
    """
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(_import_and_look, scratch / "alone" / "inroad.db", path).result()


def _import_and_look(database: Path, path: Path) -> float:
    import_into(database, path)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def seconds(work: Callable[[Path], int], path: Path) -> float:
    """How long it takes once."""
    start = time.perf_counter()
    work(path)
    return time.perf_counter() - start


def peak(path: Path) -> float:
    """The most that Python held while Inroad read, in MB."""
    tracemalloc.start()
    by_inroad(path)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most / 1e6


def measure(path: Path, runs: int) -> None:
    """Print a line on one export."""
    pairs = [(seconds(by_csv, path), seconds(by_inroad, path)) for _ in range(runs)]
    ratio = median(inroad / alone for alone, inroad in pairs)
    alone, inroad = (median(times) for times in zip(*pairs, strict=True))
    print(f"{path.name:12} csv {alone:6.2f} s   inroad {inroad:6.2f} s   ratio {ratio:5.2f}")


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--connections", type=int, default=30_000)
    parser.add_argument("--messages", type=int, default=200_000)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        export = invented(scratch / "export", options.connections, options.messages)
        print(f"peak of a process that imports {most_held(scratch, export):.0f} MB")
        measure_imports(scratch, export, options.runs)
        few = invented(scratch / "few", 5_000, 0)
        taken = median(timed(import_into, scratch, few) for _ in range(options.runs))
        print(f"5,000 connections {taken:.2f} s")
        measure(export, options.runs)
        measure(zipped(export), options.runs)
        half = invented(scratch / "half", options.connections, options.messages // 2)
        print(f"peak of reading {peak(export):.1f} MB; of half the messages {peak(half):.1f} MB")


if __name__ == "__main__":
    main()
