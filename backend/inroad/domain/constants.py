"""Every number of the model, once: value, unit, bounds, source.

Sources are named as "measured" (on mail and co-author records: who made the introductions, who was
in touch a month later, which ties went on; "equal" is within the noise of these), "read" (a
published study) or "prior" (a judgement that no data carries: it is a setting, to be learned from
the user's own outcomes).
"""

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Annotated, get_type_hints

import msgspec
from msgspec import Meta, Struct

from inroad.domain.errors import NotAConstant


def _number(unit: str, low: float, high: float, source: str) -> Meta:
    return Meta(ge=low, le=high, description=source, extra={"unit": unit})


class Constants(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The numbers that `scoring` and `introductions` calculate with. Points are log-odds."""

    # history: how much contact there was, and how much of it still counts
    half_life: Annotated[
        float, _number("days", 7, 3650, "measured: 60 to 90 are equal, also for which ties go on")
    ] = 75.0
    size_power: Annotated[
        float, _number("", 0, 2, "measured: company counts less; .25 to .5 are equal")
    ] = 0.4
    meeting_weight: Annotated[
        float, _number("messages", 0, 20, "prior: asking by voice is far stronger, Roghanizad 2017")
    ] = 3.0
    reaction_weight: Annotated[float, _number("messages", 0, 20, "prior")] = 0.2
    copied_weight: Annotated[
        float,
        _number("messages", 0, 20, "measured: .3 loses a hundredth of hits, .8 to 1 are equal"),
    ] = 1.0
    floor_weight: Annotated[
        float, _number("messages", 0.001, 10, "measured: .03 to .08 are equal")
    ] = 0.06
    silence_slope: Annotated[
        float,
        _number("per ln day", 0, 3, "measured: .3 to .5 are equal; without it .03 fewer hits"),
    ] = 0.45
    silence_neutral: Annotated[float, _number("days", 0, 365, "measured: 1 to 7 are equal")] = 2.0
    longest_silence: Annotated[
        int, _number("days", 30, 20_000, "prior: four years or more are all the same")
    ] = 1460
    most_strength: Annotated[float, _number("ln messages", 1, 20, "prior: a cap")] = 6.0
    history_slope: Annotated[
        float, _number("points per ln message", 0, 5, "measured: .38 to .46 are equal")
    ] = 0.42
    nothing_found: Annotated[
        float, _number("points", -5, 0, "prior: no contact, or one that is long forgotten")
    ] = -1.15
    history_beside_label: Annotated[
        float, _number("factor", 0, 1, "read: Marsden & Campbell, frequency is contaminated")
    ] = 0.6
    noted_contact: Annotated[
        float, _number("messages", 0, 20, "prior: a contact that was worth a note")
    ] = 3.0
    noted_half_life: Annotated[float, _number("days", 7, 3650, "prior")] = 180.0
    noted_floor: Annotated[float, _number("messages", 0.001, 10, "prior")] = 0.1
    noted_slope: Annotated[float, _number("points per ln message", 0, 5, "prior")] = 0.5

    # P(yes): would this person say yes to the user?
    yes_base: Annotated[
        float, _number("points", -6, 6, "read: Dodds 2003 about 37 %; a diary, 9 of 23")
    ] = -0.40
    closeness_0: Annotated[float, _number("points", -6, 6, "prior; order: Marsden")] = -3.0
    closeness_1: Annotated[float, _number("points", -6, 6, "prior; order: Marsden")] = -1.2
    closeness_2: Annotated[float, _number("points", -6, 6, "prior; order: Marsden")] = 0.0
    closeness_3: Annotated[float, _number("points", -6, 6, "prior; order: Marsden")] = 0.9
    closeness_4: Annotated[float, _number("points", -6, 6, "prior; order: Marsden")] = 1.6
    worked_together: Annotated[
        float, _number("points", 0, 3, "prior, without a closeness; tenure keeps ties: Walsh 2018")
    ] = 0.4
    years_slope: Annotated[float, _number("points per ln year", 0, 2, "sign read: Gilbert")] = 0.15
    years_most: Annotated[float, _number("points", 0, 2, "prior")] = 0.4
    both_ways: Annotated[
        float, _number("points", 0, 2, "read: Hidalgo 2008; measured: no gain above .1")
    ] = 0.05
    unanswered: Annotated[
        float, _number("points", -3, 0, "prior; measured: each .1 loses .001 of hits")
    ] = -0.05
    unanswered_from: Annotated[int, _number("messages", 1, 50, "prior")] = 3
    they_owe: Annotated[float, _number("points", 0, 3, "prior: reciprocity")] = 0.4
    you_owe: Annotated[float, _number("points", -3, 0, "prior: reciprocity")] = -0.3
    open_loop: Annotated[
        float, _number("points", -3, 0, "prior: an introducer who was not told how it went")
    ] = -0.3

    # social capital: what was asked and what was given
    load_slope: Annotated[float, _number("points per ask", -3, 0, "prior")] = -0.6
    ask_half_life: Annotated[float, _number("days", 7, 3650, "prior")] = 90.0
    favour_half_life: Annotated[float, _number("days", 7, 3650, "prior")] = 180.0
    favour_credit: Annotated[float, _number("asks", 0, 2, "prior")] = 0.5
    load_most: Annotated[float, _number("asks", 0.5, 20, "prior: two asks in forty days")] = 1.5
    load_fine: Annotated[float, _number("asks", 0.1, 20, "prior")] = 1.0
    silent_after: Annotated[int, _number("days", 1, 365, "prior: no answer by then is none")] = 21
    follow_up_after: Annotated[
        int, _number("days", 1, 365, "prior: a week to answer before one gentle reminder")
    ] = 7
    pause_days: Annotated[
        int, _number("days", 1, 3650, "prior: a quarter of rest after silence or a no")
    ] = 91
    cool_down: Annotated[
        int, _number("days", 0, 3650, "prior: a week between two asks to one person")
    ] = 7
    asks_a_quarter: Annotated[
        int, _number("asks", 1, 100, "prior: to one person in 91 days, favours given aside")
    ] = 3
    asks_a_year: Annotated[
        int, _number("asks", 1, 100, "prior: to one person in 365 days, favours given aside")
    ] = 6
    asks_a_week: Annotated[
        int, _number("asks", 1, 1000, "prior: to anybody in 7 days, where the user set nothing")
    ] = 5

    undated_ask_age: Annotated[
        int,
        _number("days", 0, 3650, "prior: a year ago on average, which fades as nine months do"),
    ] = 270

    # their own record, as a Beta-Binomial
    record_prior: Annotated[float, _number("asks", 0.5, 100, "prior")] = 4.0
    record_half_life: Annotated[float, _number("days", 30, 3650, "prior")] = 365.0
    record_no: Annotated[
        float, _number("asks", 0, 2, "read: Newark 2014, a no is held to be firmer than it is")
    ] = 0.5
    record_silent: Annotated[float, _number("asks", 0, 2, "prior")] = 0.7

    # P(take): would the prospect take an introduction from this person?
    take_base: Annotated[float, _number("points", -6, 6, "prior: .12 where only connected")] = -2.0
    take_other: Annotated[float, _number("factor", 0, 1, "prior: evidence is correlated")] = 0.3
    take_strong: Annotated[float, _number("points", 0, 6, "five times of .12")] = 2.4
    take_some: Annotated[float, _number("points", 0, 6, "prior")] = 1.2
    take_weak: Annotated[float, _number("points", 0, 6, "prior")] = 0.2
    take_denied: Annotated[float, _number("probability", 0.001, 0.2, "prior")] = 0.02
    take_unknown: Annotated[
        float,
        _number("probability", 0.01, 0.9, "mixture: 70 % weak .12, 20 % some .30, 10 % strong .60"),
    ] = 0.20
    overlap_team: Annotated[float, _number("points", 0, 6, "prior; order: Burt 2002")] = 2.4
    overlap_small: Annotated[float, _number("points", 0, 6, "prior; order: Burt 2002")] = 1.4
    overlap_medium: Annotated[float, _number("points", 0, 6, "prior; order: Burt 2002")] = 0.9
    overlap_large: Annotated[float, _number("points", 0, 6, "prior; order: Burt 2002")] = 0.5
    overlap_unknown: Annotated[
        float, _number("points", 0, 6, "prior: the middle of small and medium")
    ] = 1.15
    overlap_full: Annotated[float, _number("months", 1, 240, "prior: counts in full")] = 24.0
    overlap_months_unknown: Annotated[float, _number("months", 1, 240, "prior")] = 12.0
    overlap_half_life: Annotated[
        float, _number("years", 0.2, 20, "prior; joint papers halve each year, vouching is slower")
    ] = 2.0
    coauthored: Annotated[float, _number("points", 0, 6, "measured on papers")] = 1.5
    coauthored_half_life: Annotated[float, _number("years", 0.2, 20, "measured")] = 1.5
    named_each: Annotated[float, _number("points", 0, 3, "prior; read: ReferralWeb")] = 0.6
    named_most: Annotated[float, _number("points", 0, 3, "prior")] = 1.2
    named_half_life: Annotated[float, _number("days", 30, 3650, "prior")] = 365.0
    school_same_years: Annotated[float, _number("points", 0, 3, "prior")] = 0.4
    school_other_years: Annotated[float, _number("points", 0, 3, "prior")] = 0.1
    seen_slope: Annotated[
        float,
        _number(
            "points per ln message",
            *(0.01, 5),
            "measured: .30 to .38 are equal; above 0, as fading divides by it",
        ),
    ] = 0.34
    shared_slope: Annotated[float, _number("points per ln mutual", 0, 2, "measured: weak")] = 0.2
    shared_most: Annotated[float, _number("points", 0, 2, "prior; read: Rajkumar 2022")] = 0.5

    # how sure: spread of each log-odds, and of who is first
    spread_base: Annotated[float, _number("points", 0, 3, "prior")] = 0.4
    spread_two: Annotated[float, _number("points", 0, 3, "prior: two kinds of source")] = 0.3
    spread_one: Annotated[float, _number("points", 0, 3, "prior: one source")] = 0.6
    spread_none: Annotated[float, _number("points", 0, 3, "prior: none")] = 1.2
    confidence_slope: Annotated[float, _number("", 0.1, 20, "measured: ECE .064 on mail")] = 2.5
    too_close: Annotated[float, _number("probability", 0, 1, "prior")] = 0.35

    # learning: what the user's own outcomes do to both log-odds
    learned_from: Annotated[int, _number("outcomes", 2, 1000, "prior: fewer are chance")] = 10
    learned_offset_spread: Annotated[float, _number("points", 0.01, 5, "prior")] = 0.5
    learned_slope_spread: Annotated[float, _number("factor", 0.01, 5, "prior")] = 0.5
    learned_slope_least: Annotated[
        float, _number("factor", 0.01, 1, "prior: a better tie never turns into a worse one")
    ] = 0.1
    learned_silent: Annotated[
        float, _number("noes", 0, 1, "prior: three in ten silences are asks that were never seen")
    ] = 0.7
    learned_fall: Annotated[
        float, _number("points", 0, 5, "derived: up to 1, a person's own yes outweighs the fall")
    ] = 1.0
    judged_from: Annotated[
        int, _number("outcomes", 5, 10_000, "prior: before, a calibration says nothing")
    ] = 30

    # verdicts
    weak_success: Annotated[float, _number("probability", 0, 1, "prior")] = 0.08
    weak_high: Annotated[float, _number("probability", 0, 1, "prior")] = 0.20
    askable_take: Annotated[float, _number("probability", 0, 1, "prior")] = 0.30
    askable_yes: Annotated[float, _number("probability", 0, 1, "prior")] = 0.30
    cold_after: Annotated[
        int, _number("days", 7, 3650, "measured: after 180 days fewer than one in ten ties go on")
    ] = 180
    not_now_factor: Annotated[
        float, _number("factor", 0, 1, "prior: what is left of a chance that needs work or time")
    ] = 0.4
    wait_half_life: Annotated[float, _number("days", 1, 3650, "prior: chances pass")] = 30.0

    # targets: whom to meet first
    star_step: Annotated[
        float, _number("factor", 1, 10, "prior: one with a star more before two without")
    ] = 2.0
    decider_worth: Annotated[
        float, _number("factor", 1, 10, "prior: less than a star, which is the user's own word")
    ] = 1.5

    # the plan
    another_ask: Annotated[
        float, _number("factor", 0.01, 1, "derived: what one recent ask leaves of an even chance")
    ] = 0.75


class Constant(Struct, frozen=True, kw_only=True):
    """One number of the model as it is shown: bounds are what a setting may be."""

    name: str
    value: float
    unit: str
    low: float
    high: float
    source: str


DEFAULT = Constants()


def table(constants: Constants = DEFAULT) -> list[Constant]:
    """All numbers of `constants` with units, bounds and sources, in the order of the model."""
    hints = get_type_hints(Constants, include_extras=True)
    return [_row(name, getattr(constants, name), hints[name].__metadata__[0]) for name in hints]


def with_overrides(overrides: Mapping[str, object]) -> Constants:
    """The default constants with those of a settings file in their place.

    Raises NotAConstant for a name that is unknown or a value that is no number within bounds.
    """
    known = {row.name: row for row in table()}
    for name, value in overrides.items():
        if name not in known:
            raise NotAConstant(f"There is no constant {name!r}{_meant(name, known)}.")
        _check(known[name], value)
    return msgspec.convert(dict(overrides), Constants)


def _check(row: Constant, value: object) -> None:
    whole = isinstance(row.value, int)
    if (
        not isinstance(value, int | float)
        or isinstance(value, bool)
        or not row.low <= value <= row.high
        or (whole and value != int(value))
    ):
        kind = "a whole number" if whole else "a number"
        raise NotAConstant(f"{row.name} must be {kind} from {row.low:g} to {row.high:g}.")


def _meant(name: str, known: Mapping[str, Constant]) -> str:
    close = get_close_matches(name, known, n=1)
    return f"; the nearest is {close[0]!r}" if close else ""


def _row(name: str, value: float, meta: Meta) -> Constant:
    return Constant(
        name=name,
        value=value,
        unit=(meta.extra or {})["unit"],
        low=float(meta.ge or 0),
        high=float(meta.le or 0),
        source=meta.description or "",
    )
