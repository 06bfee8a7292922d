"""Random writes through the store's own functions, to see whether the map follows."""

import random
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from inroad.domain.errors import InroadError
from inroad.domain.notes.versions import NoteDraft
from inroad.domain.reading import History, PageMutual, PagePerson, Position, Reading, School
from inroad.domain.ties import Contact
from inroad.store import forgetting, notes, pasting, people, readings, schema, ties
from inroad.store.engine import reading, writing
from tests.store.occasions import add_occasion

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
_GIVEN = "Ada Bela Cleo Dario Enzo Fay".split()
_FAMILY = "Berg Costa Dunn".split()
_COMPANIES = ("Acme", "Acme Inc", "Beta GmbH", "Gamma", None)
_SAID = (
    "Knows {} well.",
    "Met {} and {} there.",
    "Do not ask.",
    "Barely knows Ada. Worked with {} at Acme 2001-2005.",
    "{} and Enzo Berg do not know each other.",
    "",
)


class Walk:
    """One walk, always the same for a seed; `ids` are those of everybody there is."""

    def __init__(self, engine: sa.Engine, seed: int) -> None:
        self.engine = engine
        self.chance = random.Random(seed)  # noqa: S311
        self.ids: list[int] = []
        self._moves: list[Callable[[sa.Connection, datetime], object]] = [
            *[self.read] * 5,
            *[self.note] * 3,
            *(self.answer, self.merge, self.unmerge, self.forget, self.settle, self.unsettle),
            *(self.correct, self.mail),
        ]

    def step(self) -> None:
        """One write; what cannot be done now is left."""
        now = NOW - timedelta(days=self.chance.randrange(400))
        move = self.chance.choice(self._moves) if self.ids else self.read
        try:
            with writing(self.engine) as connection:
                move(connection, now)
        except InroadError:
            pass
        with reading(self.engine) as connection:
            self.ids = list(connection.execute(sa.select(schema.person.c.id)).scalars())

    def read(self, connection: sa.Connection, now: datetime) -> None:
        subject = PagePerson(**self._shown())
        named = [PageMutual(**self._shown()) for _ in range(self.chance.randrange(5))]
        history = History(
            positions=[Position(company="Acme", since="2003", until=self._pick(None, "2009"))],
            schools=[School(name="Uni", since="2001", until="2004")],
        )
        page = Reading(
            url=subject.url or "",
            site="linkedin",
            kind="mutual_list",
            subject=subject,
            mutuals=[*named, *self._pick([], [PageMutual(name="Ada Berg")])],
            history=self._pick(None, None, history),
            relation=self._pick("mutual", "mutual", "followed_by"),
        )
        readings.record(connection, subject, page, readings.digest(page), now)

    def note(self, connection: sa.Connection, now: datetime) -> None:
        text = self._pick(*_SAID).format(self._name(), self._name())
        draft = NoteDraft(
            text=text, closeness=self._pick(None, 0, 4), prospect_id=self._pick(None, self._one())
        )
        notes.save(connection, self._one(), draft, key=None, now=now)

    def answer(self, connection: sa.Connection, now: datetime) -> None:
        said = self._pick("well", "a_bit", "not_really", "unknown")
        ties.save_answer(connection, self._one(), self._one(), said, now)

    def merge(self, connection: sa.Connection, now: datetime) -> None:
        people.merge(connection, self._one(), self._one(), now=now)

    def unmerge(self, connection: sa.Connection, now: datetime) -> None:
        kept = connection.execute(sa.select(schema.person_merge.c.kept_id)).scalars().all()
        people.unmerge(connection, self._pick(self._one(), *kept), now=now)

    def forget(self, connection: sa.Connection, now: datetime) -> None:
        forgetting.forget(connection, self._one(), now)

    def settle(self, connection: sa.Connection, now: datetime) -> None:
        pasting.settle(connection, self._one(), "Ada Berg", self._one(), now)

    def unsettle(self, connection: sa.Connection, now: datetime) -> None:
        pasting.unsettle(connection, self._one(), self._one())

    def correct(self, connection: sa.Connection, now: datetime) -> None:
        word = people.Correction(name=self._name(), company=self._pick(*_COMPANIES))
        people.correct(connection, self._one(), word)

    def mail(self, connection: sa.Connection, now: datetime) -> None:
        on = date(2026, 5, self.chance.randrange(1, 28))
        contact = Contact(on=on, kind="mail", direction="in", people=3)
        who = {self._one(): contact for _ in range(3)}
        add_occasion(connection, f"mail-{self.chance.random()}", who)

    def _shown(self) -> dict[str, Any]:
        number = self.chance.randrange(40)
        return {
            "name": f"{_GIVEN[number % 6]} {_FAMILY[number // 6 % 3]}",
            "url": f"https://www.linkedin.com/in/person-{number}/",
            "headline": self._pick("CEO", "Clerk", None),
            "company": self._pick(*_COMPANIES),
            "degree": self._pick(None, 1, 2),
        }

    def _name(self) -> str:
        return f"{self._pick(*_GIVEN)} {self._pick(*_FAMILY)}"

    def _one(self) -> int:
        return self.chance.choice(self.ids)

    def _pick(self, *these: Any) -> Any:
        return self.chance.choice(these)
