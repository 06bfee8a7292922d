"""Forgetting a person: no row, no byte, no way back by an import or a page."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from inroad.domain.asks import Me
from inroad.domain.data_errors import ForgottenPerson
from inroad.store import exports, forgetting, forgotten, keeping, me, people, restore, schema
from inroad.store.backups import copies_of, copy
from inroad.store.engine import open_engine, reading, writing
from inroad.store.migrations import migrate
from tests.companion import Caller, person, profile, running
from tests.lasting.filled import contents, fill
from tests.lasting.raw import found_in

NAME = "Wilhelmine Åström-Özdemir"
SLUG = "wilhelmine-åström-9b1"
ENCODED = f"https://www.linkedin.com/in/{SLUG.replace('å', '%C3%A5').replace('ö', '%C3%B6')}/"
URN = "ACoAAB7xQ2kBfGhT0vWnLs4Yp9dRmEuCzXqJ1aI"
MAIL = "w.aastroem@example.org"
PHONE = "+49 151 00000 4711"
TRACES = (NAME, SLUG, URN, MAIL, PHONE, "Åström-Özdemir")
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


def her(**given: Any) -> dict[str, Any]:
    headline = "Head of Mischief at Quillfeather"
    return {**person(NAME, headline=headline, company="Quillfeather"), "url": ENCODED, "urn": URN,
            **given}  # fmt: skip


def lived(caller: Caller) -> int:
    """She is a mutual, a prospect, an introducer, noted, asked, answered, merged, imported."""
    sam, dana, priya = person("Sam Okafor"), person("Dana Voss"), person("Priya Natarajan")
    caller.suggest(profile(priya, [sam, dana, her()]))
    caller.suggest(profile(her(degree=2), [sam, dana]))
    caller.suggest(profile(dana, [sam, {**her(), "url": None, "urn": None}]))
    ids = {name: caller.id_of(name) for name in ("Sam Okafor", "Dana Voss", "Priya Natarajan")}
    she = caller.id_of(NAME)
    sams, danas, priyas = ids.values()
    for text in ("Met at a fair.", f"Met at a fair, {NAME.split()[0]} owes me one. {PHONE}"):
        caller.put(f"/api/people/{she}/note", {"text": text, "closeness": 3})
    caller.put(f"/api/people/{sams}/note", {"text": "Old friend", "prospect_id": she})
    caller.put(f"/api/people/{she}/benefit", {"text": "She sells feathers"})
    caller.put(f"/api/people/{sams}/tie", {"prospect_id": she, "answer": "well"})
    caller.post("/api/asks", {"introducer_id": she, "prospect_id": priyas, "channel": "mail"})
    caller.post("/api/asks", {"introducer_id": danas, "prospect_id": she, "channel": "mail"})
    caller.post("/api/favours", {"person_id": she, "given": True, "kind": "help", "what": "CV"})
    imported(caller, she, sams)
    return she


def imported(caller: Caller, she: int, other: int) -> None:
    """What an import leaves: mail, phone, a report, values of before; and a merge."""
    engine = open_engine(caller.settings.database)
    with writing(engine) as connection:
        at = "2026-11-19T10:00:00Z"
        batch = connection.execute(
            sa.insert(schema.import_batch).returning(schema.import_batch.c.id),
            {
                "name": f"{SLUG}.vcf",
                "report": f'{{"skipped":[{{"row":1,"who":"{NAME}"}}],"own":["mail:{MAIL}"]}}',
                "imported_at": at,
            },
        ).scalar_one()
        for alias in (f"mail:{MAIL}", f"phone:{PHONE}"):
            connection.execute(sa.insert(schema.alias), {"alias": alias, "person_id": she})
        connection.execute(
            sa.insert(schema.import_change),
            [
                {"batch_id": batch, "person_id": she, "field": "name", "after": f'"{NAME}"'},
                {
                    "batch_id": batch,
                    "person_id": other,
                    "field": "tie",
                    "after": f'[{{"other_id":{she},"of":"x"}}]',
                },
                {"batch_id": batch, "person_id": None, "field": "own", "after": f'["{ENCODED}"]'},
            ],
        )
        twin = people.add_named(connection, _named(NAME), NOW)
        people.merge(connection, she, twin, now=NOW)
    engine.dispose()


def _named(name: str) -> Any:
    from inroad.domain.reading import PagePerson

    return PagePerson(name=name)


def test_no_byte_is_left_in_any_file(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with running(home) as caller:
        she = lived(caller)
        engine = open_engine(caller.settings.database)
        keeping.keep(engine, NOW - timedelta(days=2))
        assert {word for _, word in found_in(home, TRACES)} == set(TRACES)
        gone = caller.http.delete(f"/api/people/{she}")
        assert gone.status_code == 200
        assert gone.json() == {"name": NAME, "still_named": []}
        in_backups = {name for name, _ in found_in(home, TRACES)}
        assert in_backups == {"daily-2026-11-18.db"}, "the copy is cleaned with the next one"
        keeping.keep(engine, NOW)
        assert found_in(home, TRACES) == set()
        assert [copy.name for copy in copies_of(home / "inroad.db")] == [
            "daily-2026-11-18.db",
            "daily-2026-11-20.db",
        ]
        engine.dispose()
        assert caller.http.get(f"/api/people/{she}").status_code == 404
        assert caller.id_of("Sam Okafor")
    assert found_in(home, TRACES) == set()


def test_the_users_own_words_stay_and_are_told(tmp_path: Path) -> None:
    with running(tmp_path / "home") as caller:
        she = lived(caller)
        sams = caller.id_of("Sam Okafor")
        caller.put(f"/api/people/{sams}/note", {"text": f"Shared a desk with {NAME} for years"})
        caller.put("/api/me", {"name": "Ada Lindqvist", "proof": f"{NAME.upper()} trusted us"})
        told = caller.http.delete(f"/api/people/{she}").json()
        assert {(it["where"], it["person_id"]) for it in told["still_named"]} == {
            ("your note on Sam Okafor", sams),
            ("what you say about yourself", None),
        }
        note = caller.get(f"/api/people/{sams}")["note"]
        assert note["text"] == f"Shared a desk with {NAME} for years"


def test_a_page_does_not_bring_them_back(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with running(home) as caller:
        caller.http.delete(f"/api/people/{lived(caller)}").raise_for_status()
        shown = caller.suggest(
            profile(person("Lena Brandt"), [person("Sam Okafor"), her(), {**her(), "url": None}])
        )
        assert [one["person"]["name"] for one in shown["ranked"]] == ["Sam Okafor"]
        refused = caller.http.post(
            "/api/suggestions", json={"reading": profile(her(degree=2), [person("Sam Okafor")])}
        )
        assert (refused.status_code, refused.json()["type"]) == (409, "urn:inroad:forgotten-person")
        assert caller.get("/api/people", params={"q": NAME})["people"] == []
    assert found_in(home, TRACES) == set()


def bring_in(caller: Caller, name: str, data: bytes) -> dict[str, Any]:
    """What became of a file that was handed in and written."""
    file = {"Content-Type": "application/octet-stream"}
    handed = caller.http.post("/api/imports", params={"name": name}, content=data, headers=file)
    assert handed.status_code == 201, handed.text
    place = f"/api/imports/{handed.json()['id']}"
    answer = caller.http.post(f"{place}/write", json={}).json()
    while answer.get("state") == "writing":
        answer = caller.get(place)
    return dict(answer)


CARDS = f"""BEGIN:VCARD
VERSION:4.0
FN:{NAME}
EMAIL:{MAIL}
TEL:{PHONE}
ORG:Quillfeather
URL:{ENCODED}
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Lena Brandt
EMAIL:lena@example.org
END:VCARD
""".replace("\n", "\r\n").encode()
NAMES_ONLY = f"Name,Company\n{NAME},Quillfeather\nNils Aune,Fjord\n".encode()


def test_an_import_does_not_bring_them_back(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with running(home) as caller:
        bring_in(caller, f"{SLUG}.vcf", CARDS)
        bring_in(caller, f"{NAME}.csv", NAMES_ONLY)
        for one in caller.get("/api/people", params={"q": NAME})["people"]:
            caller.http.delete(f"/api/people/{one['id']}").raise_for_status()
        assert found_in(home, TRACES) == set()
        bring_in(caller, "again.vcf", CARDS)
        bring_in(caller, "again.csv", NAMES_ONLY)
        assert caller.get("/api/people", params={"q": NAME})["people"] == []
        assert caller.id_of("Lena Brandt")
        assert caller.id_of("Nils Aune")
    assert {word for _, word in found_in(home, TRACES)} == set()


def test_marks_answer_for_aliases_and_for_names_without_any(engine: sa.Engine) -> None:
    with writing(engine) as connection:
        assert forgotten.forgotten_among(connection, ["linkedin:wilma"]) == set()
        for name, company, slug in (("Wilma Holt", "Acme, Inc.", "wilma"), ("Bo Lee", None, None)):
            shown = _named(name) if slug is None else None
            if shown is None:
                from inroad.domain.reading import PagePerson

                url = f"https://www.linkedin.com/in/{slug}/"
                shown = PagePerson(name=name, url=url, company=company)
                [who] = people.resolve(connection, [shown], where=url, at=NOW, known=True)
            else:
                who = people.add_named(connection, shown, NOW)
            assert who is not None
            forgetting.forget(connection, who, NOW)
        many = [f"linkedin:nobody-{number}" for number in range(2_000)]
        asked = ["linkedin:wilma", forgotten.named("Wilma Holt", "ACME"), *many,
                 forgotten.named("wilma holt", None), forgotten.named("Wilma Holt", "Other"),
                 forgotten.named("Bo Lee", None), forgotten.named("Bo Leeds", None)]  # fmt: skip
        assert forgotten.forgotten_among(connection, asked) == {
            "linkedin:wilma",
            forgotten.named("Wilma Holt", "ACME"),
            forgotten.named("wilma holt", None),
            forgotten.named("Bo Lee", None),
        }
        assert forgotten.allow(connection, ["linkedin:wilma"]) == 1
        assert forgotten.forgotten_among(connection, ["linkedin:wilma"]) == set()


_JSON = (
    (schema.import_batch, "report"),
    (schema.import_change, "before"),
    (schema.import_change, "after"),
    (schema.setting, "body"),
)


def test_everybody_else_stays_as_they_are(engine: sa.Engine) -> None:
    """Of a store with rows in every table only those go that name the person."""
    with writing(engine) as connection:
        fill(connection, schema.metadata)
        connection.execute(sa.delete(schema.person_merge))
        for table, column in _JSON:
            connection.execute(sa.update(table).values({column: '{"a":[{"person_id":4}]}'}))
        connection.execute(sa.update(schema.person).values(tags='["x"]'))
        slug = "linkedin:somebody-" + sa.cast(schema.alias.c.person_id, sa.Text)
        connection.execute(sa.update(schema.alias).values(alias=slug))
        before = contents(connection, schema.metadata)
        forgetting.forget(connection, 20, NOW)
        after = contents(connection, schema.metadata)
    for name, rows in before.items():
        kept = [row for row in rows if not _names(name, row, 20)]
        if name not in ("change", "forgotten"):
            own = (forgotten.KEYS, forgetting.SCRUB_OWED)
            left = [row for row in after[name] if row.get("name") not in own]
            assert left == [_without(row, 20) for row in kept], name


def _names(table: str, row: dict[str, Any], person_id: int) -> bool:
    ids = {"person": "id", "ask_step": "ask_id", "shown": "reading_id"}
    cascading = {
        key.parent.name
        for key in schema.metadata.tables[table].foreign_keys
        if key.ondelete == "CASCADE" and key.column.table is schema.person
    }
    return row.get(ids.get(table, "")) == person_id or any(row[c] == person_id for c in cascading)


def _without(row: dict[str, Any], person_id: int) -> dict[str, Any]:
    """References that are let go: whose page was open, which note an answer made."""
    return {
        name: None if name in ("prospect_id", "note_id") and value == person_id else value
        for name, value in row.items()
    }


def test_an_older_file_does_not_bring_them_back(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with running(home) as caller:
        she = lived(caller)
        engine = open_engine(caller.settings.database)
        copy(home / "inroad.db", tmp_path / "by-hand.db")
        with reading(engine) as connection:
            (tmp_path / "whole.json").write_bytes(b"".join(exports.whole(connection)))
        caller.http.delete(f"/api/people/{she}").raise_for_status()
        engine.dispose()
    for file in ("by-hand.db", "whole.json"):
        restore.restore(tmp_path / file, home / "inroad.db", NOW)
        engine = open_engine(f"sqlite:///{home / 'inroad.db'}")
        migrate(engine)
        with reading(engine) as connection:
            found = {one.name for one in people.search(connection, "")}
            reading_of_her = forgotten.forgotten_among(connection, [f"mail:{MAIL}"])
        keeping.keep(engine, NOW)
        engine.dispose()
        assert NAME not in found
        assert "Sam Okafor" in found
        assert reading_of_her
        assert found_in(home, TRACES) == set()


def test_the_refusal_says_how_to_let_them_in_again() -> None:
    assert "--allow" in str(ForgottenPerson())


@pytest.mark.parametrize("name", ["Li", "Åsa", "Jean-Luc"])
def test_a_first_name_alone_is_nobodys(engine: sa.Engine, name: str) -> None:
    """Who is called by one word only shares it with many: no text of others is touched."""
    with writing(engine) as connection:
        who = people.add_named(connection, _named(name), NOW)
        other = people.add_named(connection, _named(f"{name} Okafor"), NOW)
        gone = forgetting.forget(connection, who, NOW)
        assert gone.still_named == []
        assert people.get(connection, other).name == f"{name} Okafor"


def test_a_longer_name_is_somebody_elses_and_a_genitive_is_theirs(engine: sa.Engine) -> None:
    with writing(engine) as connection:
        jan = people.add_named(connection, _named("Jan Berg"), NOW)
        people.add_named(connection, _named("Jan Bergmann"), NOW)
        me.save(connection, Me(name="Ada Lindqvist", proof="Jan Bergs Firma vertraut uns"), NOW)
        gone = forgetting.forget(connection, jan, NOW)
        assert [place.where for place in gone.still_named] == ["what you say about yourself"]
