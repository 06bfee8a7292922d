"""How good the chances were, over HTTP, and on the command line from the same outcomes."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from inroad.domain.learning import Given
from inroad.domain.reading import PagePerson
from inroad.store import asks, people
from inroad.store.engine import open_engine, reading, writing
from inroad.store.outcomes import outcomes
from tests.cli.process import run
from tests.companion import NOON, Caller, person, profile, running

PRIYA = person("Priya Natarajan", degree=2)
SAM, DANA = person("Sam Okafor"), person("Dana Voss")


def add_outcomes(caller: Caller, count: int, *, granted: int, first: int = 0) -> None:
    """So many asks, numbered from `first`, each of somebody else and as likely as not to help."""
    expected = Given(yes_logit=0.0, take_logit=0.0, yes_given=0.5, take_given=0.5)
    engine = open_engine(caller.settings.database)
    with writing(engine) as connection:
        for number in range(count):
            urls = [
                f"https://www.linkedin.com/in/{kind}-{first + number}/" for kind in ("one", "other")
            ]
            shown = [PagePerson(name=url, url=url) for url in urls]
            one, other = people.resolve(connection, shown, where=urls[0], at=NOON, known=True)
            assert one
            assert other
            on = NOON.date() - timedelta(days=30)
            new = asks.NewAsk(introducer_id=one, prospect_id=other, on=on)
            ask = asks.log(connection, new, now=NOON, given=expected)
            step = asks.Move(step="agreed" if number < granted else "declined")
            asks.move_on(connection, ask.id, step, now=NOON)
    engine.dispose()


def success(caller: Caller, page: dict[str, Any], name: str) -> Any:
    ranked = caller.suggest(page)["ranked"]
    return next(it for it in ranked if it["person"]["name"] == name)["success"]


def test_before_thirty_outcomes_one_sentence_says_so(caller: Caller) -> None:
    found = caller.get("/api/calibration")
    assert found.pop("learned")["yes"]["outcomes"] == 0
    assert found == {
        "sentence": "Too little to judge yet: 0 of 30 outcomes.",
        "outcomes": 0,
        "needed": 30,
        "yes": None,
        "take": None,
    }
    paths = caller.get("/api/openapi/openapi.json")["paths"]
    answers = paths["/api/calibration"]["get"]["responses"]["200"]
    assert "Calibration" in str(answers)


def test_from_thirty_on_there_are_figures_in_the_terminal_as_well(tmp_path: Path) -> None:
    with running(tmp_path / "home") as caller:
        add_outcomes(caller, 30, granted=12)
        found = caller.get("/api/calibration")
    assert found["sentence"].startswith(
        "Of 30 asks, Inroad expected about 15 to be granted and 12 were."
    )
    assert (found["yes"]["outcomes"], found["take"]) == (30, None)
    told = run(tmp_path / "home", "calibration").stdout
    assert told.startswith(found["sentence"])
    assert f"Brier score {found['yes']['brier']:.3f}" in told
    assert len([line for line in told.splitlines() if "% to" in line]) == 5
    assert f"log-odds become {found['learned']['yes']['offset']:+.2f}" in told
    assert max(map(len, told.splitlines()[1:])) <= 80


def test_outcomes_move_the_next_suggestion_of_the_running_companion(caller: Caller) -> None:
    page = profile(PRIYA, [SAM, DANA])
    caller.suggest(page)
    before = success(caller, page, "Sam Okafor")
    add_outcomes(caller, 9, granted=9)
    assert success(caller, page, "Sam Okafor") == before
    add_outcomes(caller, 20, granted=20, first=9)
    after = success(caller, page, "Sam Okafor")
    assert after["mid"] > before["mid"]
    day = NOON.date().isoformat()
    whom = ("Sam Okafor", "Priya Natarajan", "--on", day, "--json")
    explained = json.loads(run(caller.settings.home, "explain", *whom).stdout)
    assert explained["success"] == after
    learned = [row for row in explained["yes"]["rows"] if row["name"] == "your outcomes"]
    assert [row["evidence"] for row in learned] == ["29 outcomes, better than expected"]


def test_refusals_of_others_leave_those_who_were_never_asked(caller: Caller) -> None:
    page = profile(PRIYA, [SAM, DANA])
    caller.suggest(page)
    before = [success(caller, page, name) for name in ("Sam Okafor", "Dana Voss")]
    add_outcomes(caller, 30, granted=0)
    assert [success(caller, page, name) for name in ("Sam Okafor", "Dana Voss")] == before


def test_what_was_shown_on_the_day_of_an_ask_is_kept_with_it(caller: Caller) -> None:
    page = profile(PRIYA, [SAM, DANA])
    seen = caller.suggest(page)
    ids = {it["person"]["name"]: it["person"]["id"] for it in seen["ranked"]}
    note = {"text": "Coffee last week. Sits on a board with Priya.", "closeness": 3}
    draft = {**note, "prospect_id": seen["prospect"]["id"]}
    caller.put(f"/api/people/{ids['Sam Okafor']}/note", draft)
    shown = success(caller, page, "Sam Okafor")["mid"]
    asked = {"introducer_id": ids["Sam Okafor"], "prospect_id": seen["prospect"]["id"]}
    made = caller.post("/api/asks", asked)
    caller.patch(f"/api/asks/{made['id']}", {"step": "agreed"})
    engine = open_engine(caller.settings.database)
    with reading(engine) as connection:
        [kept] = outcomes(connection)
    engine.dispose()
    assert kept.given.yes_given * kept.given.take_given == pytest.approx(shown)
    assert kept.said == "yes"
    assert caller.get("/api/calibration")["outcomes"] == 1
    assert success(caller, page, "Sam Okafor")["mid"] != shown
