"""What the page of targets is asked for, and the forms on it."""

from typing import Annotated, Literal
from urllib.parse import parse_qsl, urlencode

from msgspec import Meta, Struct

from inroad.store.rows import Row
from inroad.store.target_lists import UnknownTargetList
from inroad.web.targets.bodies import TargetGiven
from inroad.web.targets.views import Shown

ROOM = "/targets"
_MOST_DIGITS = 6
_KEPT = ("name", "headline", "company", "url", "email")
SOURCES = frozenset(("hand", "paste", "file", "page"))
_Stars = Annotated[int, Meta(ge=1, le=5)]
_Line = Annotated[str, Meta(max_length=500)]


class Asked(Struct, frozen=True, kw_only=True):
    """What the page is to show, as its address says it."""

    list: str = ""
    q: str = ""
    company: str = ""
    decides: str = ""
    path: str = ""
    at: str = ""
    near: str = ""

    @property
    def page(self) -> int:
        """Which page of them, from 1."""
        return number(self.at[:_MOST_DIGITS]) or 1

    @property
    def list_id(self) -> int | None:
        """The list that is looked at; None for all. Raises UnknownTargetList."""
        return list_number(self.list)

    @property
    def shown(self) -> Shown:
        """The same for the answer of the API."""
        path: Literal["", "none", "some"] = (
            "none" if self.path == "none" else "some" if self.path == "some" else ""
        )
        return Shown(
            list_id=self.list_id,
            words=self.q,
            company=self.company,
            decides=bool(self.decides),
            path=path,
        )

    def query(self, **given: object) -> str:
        """The address of this look at the page, with some of it otherwise; of somebody on it
        (`near`) where there is one.
        """
        said = self._said(**given)
        place = number(said.pop("near", ""))
        where = f"#t{place}" if place else ""
        return f"{ROOM}?{urlencode(said)}{where}" if said else f"{ROOM}{where}"

    def here(self, near: int | None = None) -> str:
        """The same as a form carries it, with the person near whom to come back."""
        return urlencode(self._said(near=str(near or "")))

    @property
    def after_adding(self) -> str:
        """The address that shows who was added, whatever was looked for before."""
        return Asked(list=self.list).query()

    def _said(self, **given: object) -> dict[str, str]:
        asked = {name: getattr(self, name) for name in self.__struct_fields__}
        return {name: str(text) for name, text in {**asked, **given}.items() if text}


class One(Struct, frozen=True, kw_only=True):
    """Somebody added by hand."""

    name: Annotated[str, Meta(max_length=200)] = ""
    headline: _Line = ""
    at_company: _Line = ""
    address: Annotated[str, Meta(max_length=2_000)] = ""
    stars: _Stars | None = None


class Pasted(Struct, frozen=True, kw_only=True):
    """A pasted list."""

    text: Annotated[str, Meta(min_length=1, max_length=200_000)]


class RuleForm(Struct, frozen=True, kw_only=True):
    """A rule."""

    rule_company: _Line = ""
    rule_role: _Line = ""
    rule_decides: bool = False
    rule_stars: _Stars | None = None


class ListForm(Struct, frozen=True, kw_only=True):
    """What a list is called."""

    list_name: Annotated[str, Meta(min_length=1, max_length=80)]


class Starred(Struct, frozen=True, kw_only=True):
    """Stars for somebody; `at_once`: a script asks, and goes on showing the page."""

    stars: _Stars | None = None
    at_once: bool = False


class Moved(Struct, frozen=True, kw_only=True):
    """The list to put somebody on."""

    to: int


class Back(Struct, frozen=True, kw_only=True):
    """Whom to put back, and how they were on their lists."""

    person: int
    was: Annotated[str, Meta(max_length=2_000)] = ""


def asked_by(query: str) -> Asked:
    """The look at the page that this part of its address names; what else it says is left out."""
    told = {name: text[:500] for name, text in parse_qsl(query[:4_000])}
    return Asked(**{name: told.get(name, "") for name in Asked.__struct_fields__})


def number(text: str) -> int | None:
    """A whole number above zero, if it is one."""
    return int(text) or None if text.isascii() and text.isdigit() and len(text) < 10 else None


def list_number(text: str) -> int | None:
    """The list of this number; None where none is said. Raises UnknownTargetList."""
    if text and number(text) is None:
        raise UnknownTargetList(f"“{text[:40]}”")
    return number(text)


def rows_said(rows: list[Row]) -> str:
    """How somebody was on their lists, short enough for an address."""
    return "~".join(f"{row['list_id']}.{row['stars'] or 0}.{row['source']}" for row in rows)


def rows_of(said: str, person_id: int, added_at: str) -> list[Row]:
    """The same as rows; what is none is left out."""
    rows: list[Row] = []
    for part in said.split("~"):
        list_id, _, rest = part.partition(".")
        stars, _, source = rest.partition(".")
        if number(list_id) and stars in "012345" and len(stars) == 1 and source in SOURCES:
            rows.append(
                {
                    "list_id": int(list_id),
                    "person_id": person_id,
                    "stars": int(stars) or None,
                    "source": source,
                    "added_at": added_at,
                }
            )
    return rows


def chosen_in(fields: dict[str, list[str]]) -> list[TargetGiven]:
    """Who is meant by each name that was asked about; those that were left open are left out."""
    found = []
    for row in [name.removeprefix("who_") for name in fields if name.startswith("who_")]:
        said = {name: fields.get(f"{name}_{row}", [""])[0] for name in (*_KEPT, "stars", "who")}
        found.append(
            TargetGiven(
                **{name: said[name] if said["who"] == "new" else "" for name in _KEPT},
                person_id=number(said["who"]),
                new=said["who"] == "new",
                stars=number(said["stars"]),
                lists=[name for name in fields.get(f"lists_{row}", [""])[0].split(";") if name],
            )
        )
    return [it for it in found if it.person_id or it.new]
