"""A companion with a small map: one who is reached, one through two, one only by a guess.

Sam knows Nadia, as a page and the note on him say; the note on Nadia says that she knows Tom. Vera
is at the company where Lena is, and nothing shows that they know each other.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from inroad.settings import Settings
from inroad.web.door import Limits
from tests.companion import Caller, person, profile
from tests.web.served import EXTENSION, Served, serve
from tests.web.visiting import Visit, visit

SAM = person("Sam Okafor", headline="Engineer at Northwind", company="Northwind")
VERA = person("Vera Lund", headline="Engineer at Tarnwell", company="Tarnwell")
NADIA = person("Nadia Ferro", headline="Head of data at Tarnwell", company="Tarnwell", degree=2)
TOM = person(
    "Tom O’Baltar", headline="Chief Executive at Kettle Bridge", company="Kettle Bridge", degree=3
)
LENA = person("Lena Quist", headline="Analyst at Tarnwell", company="Tarnwell", degree=2)
NOTES = {
    "Sam Okafor": "A good friend, coffee last week. Knows Nadia Ferro very well.",
    "Vera Lund": "We met at a fair, spoke last month.",
    "Nadia Ferro": "Knows Tom O’Baltar very well.",
}


def fill(panel: Caller) -> dict[str, int]:
    """Look at the pages and write the notes; gives everybody's number by first name."""
    panel.suggest(profile(NADIA, [SAM, VERA]))
    panel.suggest(profile(TOM, []))
    panel.suggest(profile(LENA, []))
    ids = {one["name"]: panel.id_of(one["name"]) for one in (SAM, VERA, NADIA, TOM, LENA)}
    for name, text in NOTES.items():
        panel.put(f"/api/people/{ids[name]}/note", {"text": text})
    return {name.split()[0]: person_id for name, person_id in ids.items()}


class Mapped:
    """A browser that was let in, and a panel that is paired; `ids` has everybody by first name."""

    def __init__(self, served: Served, browser: Visit, home: Path) -> None:
        self.served = served
        self.browser = browser
        self.panel = Caller(Settings(home=home, port=served.port))
        self.panel.http.headers.update(
            {"Origin": EXTENSION, "Authorization": f"Bearer {served.token}"}
        )
        self.ids = fill(self.panel)

    def note(self, first: str, text: str) -> None:
        """Write a note, as the panel does."""
        self.panel.put(f"/api/people/{self.ids[first]}/note", {"text": text})

    def want(self, *firsts: str) -> None:
        """Make targets of these people."""
        for first in firsts:
            self.panel.put(f"/api/people/{self.ids[first]}/target", {"wanted": True})


@contextmanager
def mapped(home: Path) -> Iterator[Mapped]:
    """A map for as long as the context lasts."""
    with serve(home, Limits()) as served, visit(served) as browser:
        found = Mapped(served, browser, home)
        try:
            yield found
        finally:
            found.panel.http.close()
