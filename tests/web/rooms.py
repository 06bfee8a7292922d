"""The pages and the panel of one companion, and asks that were made some days ago."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from inroad.settings import Settings
from inroad.web.door import Limits
from tests.companion import Caller, person, profile
from tests.web.served import EXTENSION, Served, serve
from tests.web.visiting import Visit, visit

PRIYA = person("Priya Natarajan", headline="VP Data at Lumen Grid", company="Lumen Grid")
SAM = person("Sam Okafor", headline="Engineer at Northwind", company="Northwind")
VERA = person("Vera Lund", headline="Partner at Lund Ventures", company="Lund Ventures")


def ago(days: int) -> date:
    """The day so many days before today."""
    return datetime.now(UTC).astimezone().date() - timedelta(days=days)


class House:
    """A browser that was let in, beside a panel that is paired; Sam and Vera know Priya."""

    def __init__(self, served: Served, browser: Visit, home: Path) -> None:
        self.served = served
        self.browser = browser
        self.panel = Caller(Settings(home=home, port=served.port))
        self.panel.http.headers.update(
            {"Origin": EXTENSION, "Authorization": f"Bearer {served.token}"}
        )
        me = {"name": "Ada Lindqvist", "role": "CEO", "offer": "We cut meter-data costs."}
        self.panel.put("/api/me", me)
        seen = self.panel.suggest(profile(PRIYA, [SAM, VERA]))
        self.ids = {entry["person"]["name"]: entry["person"]["id"] for entry in seen["ranked"]}
        self.sam, self.vera = (int(self.ids[name["name"]]) for name in (SAM, VERA))
        self.priya = int(seen["prospect"]["id"])
        self.panel.put(f"/api/people/{self.priya}/benefit", {"text": "It saves her months."})

    def asked(self, days: int, *steps: tuple[str, int], introducer: int | None = None) -> int:
        """An ask of so many days ago and what came of it, each step some days ago; its number."""
        who = introducer or self.sam
        body = {"introducer_id": who, "prospect_id": self.priya, "on": f"{ago(days)}"}
        made = self.panel.post("/api/asks", {**body, "anyway": True})
        for step, before in steps:
            self.panel.patch(f"/api/asks/{made['id']}", {"step": step, "on": f"{ago(before)}"})
        return int(made["id"])

    def ask(self, ask_id: int) -> Any:
        """An ask as the panel is told of it."""
        return self.panel.get(f"/api/asks/{ask_id}")


@contextmanager
def house(home: Path) -> Iterator[House]:
    """A house for as long as the context lasts."""
    with serve(home, Limits()) as served, visit(served) as browser:
        found = House(served, browser, home)
        try:
            yield found
        finally:
            found.panel.http.close()
