"""The demo's data folder: its own, kept between starts, and thrown away whole."""

import stat
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from inroad import demo
from inroad.demo.network import network
from inroad.domain.errors import ReadOnlyData
from inroad.domain.notes.versions import NoteDraft
from inroad.store import notes, people, schema
from inroad.store.engine import open_engine, reading, writing
from tests.demo.conftest import TODAY

EVERYBODY = len(network(TODAY).people)


def everything_in(folder: Path) -> dict[str, bytes]:
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


def note_on_mei(url: str, text: str | None = None) -> str:
    """The note on Mei Kato, after writing `text` if given."""
    engine = open_engine(url)
    with writing(engine) as connection:
        mei = people.ids_of(connection, ["demo:mei-kato"])["demo:mei-kato"]
        if text is not None:
            now = datetime(2026, 11, 22, 12, tzinfo=UTC)
            notes.save(connection, mei, NoteDraft(text=text), key=None, now=now)
        note = notes.current(connection, mei)
    engine.dispose()
    return note.text if note else ""


def count_people(url: str) -> int:
    engine = open_engine(url)
    with reading(engine) as connection:
        count = connection.execute(sa.select(sa.func.count()).select_from(schema.person)).scalar()
    engine.dispose()
    return int(count or 0)


def test_the_demo_is_in_a_folder_of_its_own(tmp_path: Path) -> None:
    url = demo.prepare(tmp_path, TODAY)

    assert count_people(url) == EVERYBODY
    assert [entry.name for entry in tmp_path.iterdir()] == ["demo"]
    assert demo.made_on(tmp_path) == TODAY


def test_only_the_user_may_look_into_the_folder(tmp_path: Path) -> None:
    home = tmp_path / "home"

    demo.prepare(home, TODAY)

    assert [stat.S_IMODE(f.stat().st_mode) for f in (home, home / "demo")] == [0o700, 0o700]


def test_a_place_where_no_folder_can_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file")

    with pytest.raises(ReadOnlyData, match="INROAD_HOME"):
        demo.prepare(tmp_path / "home", TODAY)


def test_a_later_start_keeps_what_the_user_typed(tmp_path: Path) -> None:
    note_on_mei(demo.prepare(tmp_path, TODAY), "Sat beside her at dinner.")

    again = demo.prepare(tmp_path, date(2026, 12, 1))

    assert note_on_mei(again) == "Sat beside her at dinner."
    assert count_people(again) == EVERYBODY
    assert demo.made_on(tmp_path) == TODAY


def test_a_fresh_start_begins_anew_on_its_own_day(tmp_path: Path) -> None:
    note_on_mei(demo.prepare(tmp_path, TODAY), "Sat beside her at dinner.")

    again = demo.prepare(tmp_path, date(2026, 12, 1), fresh=True)

    assert note_on_mei(again) == ""
    assert count_people(again) == EVERYBODY
    assert demo.made_on(tmp_path) == date(2026, 12, 1)


def test_a_start_that_was_cut_off_is_made_good_by_the_next(tmp_path: Path) -> None:
    demo.prepare(tmp_path, TODAY)
    for file in demo.folder_in(tmp_path).glob("inroad.db*"):
        file.unlink()

    assert count_people(demo.prepare(tmp_path, TODAY)) == EVERYBODY


def test_removing_throws_away_the_demo_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "inroad.db").write_bytes(b"the user's own")
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / "demo").write_bytes(b"a backup")
    before = everything_in(tmp_path)
    demo.prepare(tmp_path, TODAY)

    assert demo.remove(tmp_path)

    assert everything_in(tmp_path) == before
    assert not demo.folder_in(tmp_path).exists()
    assert demo.made_on(tmp_path) is None
    assert not demo.remove(tmp_path)


def test_a_folder_that_is_not_the_demos_is_left_alone(tmp_path: Path) -> None:
    mine = tmp_path / "demo"
    mine.mkdir()
    (mine / "slides.txt").write_text("for Friday")

    for act in (
        lambda: demo.remove(tmp_path),
        lambda: demo.prepare(tmp_path, TODAY),
        lambda: demo.prepare(tmp_path, TODAY, fresh=True),
    ):
        with pytest.raises(demo.NotTheDemo, match="something else"):
            act()
    assert everything_in(mine) == {"slides.txt": b"for Friday"}


def test_a_link_to_another_folder_is_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    demo.prepare(elsewhere, TODAY)
    home = tmp_path / "home"
    home.mkdir()
    (home / "demo").symlink_to(demo.folder_in(elsewhere), target_is_directory=True)

    with pytest.raises(demo.NotTheDemo):
        demo.remove(home)
    assert demo.made_on(elsewhere) == TODAY
