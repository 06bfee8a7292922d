"""A companion with people to meet, those who know them, and a clock that a test sets on."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from shutil import copytree
from typing import Any

from inroad.store import target_lists, targets, ties
from inroad.store.engine import open_engine, writing
from inroad.store.ties import Answer
from tests.companion import NOON, Caller, person, profile, running

MONDAY = NOON - timedelta(days=4)
LEA, KARIM, ROSA = "Lea Brandt", "Karim Aziz", "Rosa Vidal"
NOOR, MEI, OSKAR = "Noor Haddad", "Mei Tanaka", "Oskar Lind"


class Clock:
    """What time it is; Monday noon at first."""

    def __init__(self) -> None:
        self.now = MONDAY

    def __call__(self) -> datetime:
        return self.now

    @property
    def day(self) -> date:
        return self.now.astimezone().date()

    def on(self, days: int) -> None:
        """Lets some days pass."""
        self.now += timedelta(days=days)


class Quarter:
    """Somebody with targets; each introducer is close to the user, as far as a note says so."""

    def __init__(self, caller: Caller, clock: Clock) -> None:
        self.caller = caller
        self.clock = clock
        self.ids: dict[str, int] = {}

    def meet(self, target: str, *mutuals: str, **given: Any) -> int:
        """A page of somebody whom these people know; gives their number."""
        subject = person(target, degree=2, **given)
        seen = self.caller.suggest(profile(subject, [person(name) for name in mutuals]))
        self.ids[target] = int(seen["prospect"]["id"])
        for entry in seen["ranked"]:
            self.ids[entry["person"]["name"]] = int(entry["person"]["id"])
        return self.ids[target]

    def know(self, name: str, closeness: int = 4, text: str = "") -> None:
        """A note on somebody."""
        body = {"text": text, "closeness": closeness}
        self.caller.put(f"/api/people/{self.ids[name]}/note", body)

    def says(self, introducer: str, target: str, answer: Answer = "well") -> None:
        """How well an introducer knows a target."""
        with self.writing() as connection:
            one, other = self.ids[introducer], self.ids[target]
            ties.save_answer(connection, one, other, answer, self.clock())

    def want(self, *names: str, stars: int | None = None) -> None:
        """Puts people on the usual list."""
        with self.writing() as connection:
            usual = target_lists.usual(connection, now=self.clock())
            wanted = {self.ids[name]: stars for name in names}
            targets.add(connection, usual, wanted, "hand", now=self.clock())

    def ask(self, introducer: str, target: str, **given: Any) -> int:
        """Logs an ask as sent; gives its number."""
        body = {"introducer_id": self.ids[introducer], "prospect_id": self.ids[target], **given}
        return int(self.caller.post("/api/asks", body)["id"])

    def plan(self, **given: Any) -> Any:
        """The plan, or one with what is given."""
        return self.caller.post("/api/plan", given)

    @contextmanager
    def writing(self) -> Iterator[Any]:
        engine = open_engine(self.caller.settings.database)
        with writing(engine) as connection:
            yield connection
        engine.dispose()


def every(plan: Any) -> list[Any]:
    """All asks of a plan."""
    return [ask for week in plan["weeks"] for ask in week["asks"]]


def asks(plan: Any) -> list[tuple[str, str, int]]:
    """Who is asked for whom in which week, in order."""
    return [(ask["introducer"], ask["target"], ask["week"]) for ask in every(plan)]


def said(plan: Any) -> list[str]:
    """What changed, in sentences."""
    return [change["text"] for change in plan["changes"]]


def left_out(plan: Any) -> dict[str, str]:
    """Target → why they are left out."""
    return {it["target"]: group["why"] for group in plan["left_out"] for it in group["targets"]}


@contextmanager
def quarter(home: Path) -> Iterator[Quarter]:
    """A companion for as long as the context lasts."""
    clock = Clock()
    with running(home, clock) as caller:
        yield Quarter(caller, clock)


class Prepared:
    """A home with three targets, to begin each test with: Lea knows all of them best, Karim knows
    Noor, Rosa knows Mei.
    """

    def __init__(self, home: Path) -> None:
        self._home = home
        with quarter(home) as found:
            found.meet(NOOR, LEA, KARIM, headline="Analyst at Halden")
            found.meet(MEI, LEA, ROSA)
            found.meet(OSKAR, LEA)
            for name in (LEA, KARIM, ROSA):
                found.know(name)
            for target in (NOOR, MEI, OSKAR):
                found.says(LEA, target)
            found.says(KARIM, NOOR, "a_bit")
            found.says(ROSA, MEI, "a_bit")
            self._ids = found.ids

    @contextmanager
    def opened(self, home: Path) -> Iterator[Quarter]:
        """A companion of its own on a copy of the home; it is a Monday."""
        copytree(self._home, home)
        with quarter(home) as found:
            found.ids.update(self._ids)
            yield found
