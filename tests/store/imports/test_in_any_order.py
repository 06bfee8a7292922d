"""Any imports and undos, in any order, lead to what only those still in force lead to."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import sqlalchemy as sa
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from inroad.store import schema
from inroad.store.engine import open_engine
from tests.importers.files import zipped
from tests.store.imports.invented import NOA, dump, imported, undone

_CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
_NOTES = "Connection First Name,Connection Last Name,Connection Profile Url,Note,Created On\n"
_MESSAGES = (
    "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT,FOLDER\n"
)
_ME = "https://www.linkedin.com/in/noa-quill"
_PEOPLE = ("ilse", "otto", "rhea")

rows_of_person = st.fixed_dictionaries(
    {
        "who": st.sampled_from(_PEOPLE),
        "last": st.sampled_from(["Brandt", "Feld"]),
        "url": st.booleans(),
        "mail": st.sampled_from(["", "a", "b"]),
        "company": st.sampled_from(["", "Feldhaus AG", "Nordlicht"]),
        "since": st.sampled_from(["", "07 Mar 2018", "01 May 2020"]),
    }
)
messages = st.fixed_dictionaries(
    {
        "thread": st.sampled_from("12"),
        "to": st.lists(st.sampled_from(_PEOPLE), min_size=1, max_size=2, unique=True),
        "day": st.sampled_from(["2025-01-03", "2025-02-03"]),
        "out": st.booleans(),
    }
)
notes = st.fixed_dictionaries(
    {"who": st.sampled_from(_PEOPLE), "text": st.sampled_from(["met at a fair", "old friend"])}
)
exports = st.fixed_dictionaries(
    {
        "people": st.lists(rows_of_person, max_size=3),
        "messages": st.lists(messages, max_size=3),
        "notes": st.lists(notes, max_size=2),
    }
).filter(lambda it: any(it.values()))


def export(given: dict[str, list[dict[str, Any]]]) -> bytes:
    """An export as a zip."""
    people = "".join(
        f"{it['who'].title()},{it['last']},{_url(it['who']) if it['url'] else ''},{_mail(it)},"
        f"{it['company']},,{it['since']}\n"
        for it in given["people"]
    )
    written = "".join(_message(it) for it in given["messages"])
    noted = "".join(
        f"{it['who'].title()},,{_url(it['who'])},{it['text']},2024-02-0{1 + len(it['text']) % 5}\n"
        for it in given["notes"]
    )
    files = {"Connections.csv": (_CONNECTIONS, people), "messages.csv": (_MESSAGES, written)}
    files["Notes.csv"] = (_NOTES, noted)
    return zipped({name: head + rows for name, (head, rows) in files.items() if rows})


def _url(who: str) -> str:
    return f"https://www.linkedin.com/in/{who}-x"


def _mail(it: dict[str, Any]) -> str:
    return f"{it['who']}.{it['mail']}@quill.example" if it["mail"] and it["url"] else ""


def _message(it: dict[str, Any]) -> str:
    names = ", ".join(who.title() for who in it["to"])
    urls = ",".join(map(_url, it["to"]))
    if it["out"]:
        sides = f'Noa Quill,{_ME},"{names}","{urls}"'
    else:
        first = it["to"][0]
        sides = f"{first.title()},{_url(first)},Noa Quill,{_ME}"
    return (
        f"{it['thread']},{sides},{it['day']} 1{int(it['out'])}:00:0{len(it['to'])} UTC,hi,INBOX\n"
    )


@contextmanager
def a_store() -> Iterator[sa.Engine]:
    with TemporaryDirectory() as folder:
        engine = open_engine(f"sqlite:///{Path(folder, 'inroad.db')}")
        schema.metadata.create_all(engine)
        yield engine
        engine.dispose()


def named(engine: sa.Engine) -> dict[str, list[Any]]:
    """The store with people named by their aliases and imports by their order, without ids."""
    held = dump(engine)
    with engine.connect() as connection:
        query = "select id from import_batch where undone_at is null order by id"
        order = {row[0]: place for place, row in enumerate(connection.execute(sa.text(query)))}
    who: dict[int, str] = {}
    for row in held["alias"]:
        who[row["person_id"]] = " ".join(filter(None, (who.get(row["person_id"]), row["alias"])))

    def plain(row: dict[str, Any]) -> dict[str, Any]:
        row = {name: it for name, it in row.items() if name not in ("id", "after")}
        if "batch_id" in row:
            row["batch_id"] = order.get(row["batch_id"])
        return {**row, "person_id": who.get(row.get("person_id", 0))}

    people = [{**it, "aliases": who.get(it["id"])} for it in held.pop("person")]
    held["person"] = people
    del held["import_change"]
    return {
        name: sorted(sorted(map(str, plain(row).items())) for row in rows)
        for name, rows in held.items()
    }


@settings(max_examples=40, deadline=None, phases=[Phase.generate, Phase.explicit])
@given(
    st.lists(exports, min_size=1, max_size=4),
    st.lists(st.tuples(st.booleans(), st.integers(0, 3)), min_size=2, max_size=8),
)
def test_only_what_is_in_force_counts(
    some: list[dict[str, list[dict[str, Any]]]], steps: list[tuple[bool, int]]
) -> None:
    files = [export(it) for it in some]
    in_force: list[tuple[int, bytes]] = []
    with a_store() as engine, a_store() as fresh:
        for takes_back, which in steps:
            if takes_back and in_force:
                number, _ = in_force.pop(which % len(in_force))
                undone(engine, number)
            elif not takes_back:
                file = files[which % len(files)]
                made, _ = imported(engine, file, NOA)
                if made is not None:
                    in_force.append((made, file))
        for _, file in in_force:
            imported(fresh, file, NOA)
        assert named(engine) == named(fresh)
