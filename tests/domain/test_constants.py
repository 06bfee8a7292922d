"""Every number has a unit, bounds and a source, and can be set within its bounds."""

import pytest

from inroad.domain.constants import DEFAULT, table, with_overrides
from inroad.domain.errors import NotAConstant
from inroad.domain.introductions import rank
from inroad.domain.ties import Acquaintance
from tests.domain.invented import PROSPECT, TODAY, asked, mutual, said


def test_every_number_is_within_its_bounds_and_has_a_source() -> None:
    rows = table()
    assert [row.name for row in rows] == list(DEFAULT.__struct_fields__)
    for row in rows:
        assert row.low <= row.value <= row.high
        assert row.source.split(":")[0].split(";")[0]
    assert {row.unit for row in rows} >= {"days", "points", "asks", "probability"}


def test_a_setting_takes_effect_and_leaves_the_rest() -> None:
    patient = with_overrides({"load_most": 5, "silent_after": 30, "asks_a_quarter": 9})
    assert (patient.load_most, patient.silent_after) == (5.0, 30)
    assert patient.load_slope == DEFAULT.load_slope
    them = Acquaintance(closeness=4, asks=asked((30, "yes"), (40, "yes"), (50, "yes")))
    busy = [mutual("Ivo Brandt", them, said("strong"))]
    assert rank(PROSPECT, busy, TODAY).verdict == "wait"
    assert rank(PROSPECT, busy, TODAY, patient).verdict == "ask"


@pytest.mark.parametrize(
    ("overrides", "message"),
    [
        ({"half_lief": 30}, "There is no constant 'half_lief'; the nearest is 'half_life'."),
        ({"zzz": 1}, "There is no constant 'zzz'."),
        ({"half_life": 0}, "half_life must be a number from 7 to 3650."),
        ({"half_life": "60"}, "half_life must be a number from 7 to 3650."),
        ({"half_life": True}, "half_life must be a number from 7 to 3650."),
        ({"half_life": float("nan")}, "half_life must be a number from 7 to 3650."),
        ({"silent_after": 20.5}, "silent_after must be a whole number from 1 to 365."),
    ],
)
def test_what_cannot_be_set_is_said(overrides: dict[str, object], message: str) -> None:
    with pytest.raises(NotAConstant, match=message.replace(".", r"\.")):
        with_overrides(overrides)


def test_nothing_that_is_divided_by_can_be_set_to_nothing() -> None:
    with pytest.raises(NotAConstant):
        with_overrides({"seen_slope": 0})
