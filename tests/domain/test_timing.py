"""Timing: whom a busy season fits, and that a better day is really better."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from inroad.domain.errors import NotACountry, SeasonRefused
from inroad.domain.introductions import rank
from inroad.domain.people import Person
from inroad.domain.season_choice import (
    OwnSeason,
    SeasonChoice,
    all_seasons,
    checked,
    edited,
    in_force,
    removed,
    switched,
)
from inroad.domain.season_data import BUILT_IN
from inroad.domain.seasons import Season, fits, is_on
from inroad.domain.ties import Acquaintance, Candidate, Rules
from inroad.domain.timing import Year, better_day, causes, caution
from inroad.domain.when import Country, When, Whom
from tests.domain.evidence import steady
from tests.domain.invented import PROSPECT, SAM, around, said

YEAR = Year(BUILT_IN)
ANY = Rules()
JANUARY = date(2027, 1, 20)
"""A Wednesday."""


def anna(headline: str | None = None, **given: Any) -> Person:
    told: dict[str, Any] = {"id": 1, "name": "Anna Weil", "headline": headline, **given}
    return Person(**told)


def keys(person: Person, year: Year = YEAR) -> list[str]:
    return [season.key for season in year.seasons_of(person)]


@pytest.mark.parametrize(
    "headline",
    [
        "Partner at Harbour Ventures",
        "Early-stage investor",
        "Operating principal | VC",
        "Wagniskapitalgeberin",
        "Associée, capital-risque",
        "Investor | climate and energy",
        "Socia de capital riesgo",
        "Gestora de capital de risco",
        "Founder turned VENTURE CAPITALIST (ex-Lumen Grid)",
    ],
)
def test_investors_are_busy_at_the_start_of_the_year(headline: str) -> None:
    assert "venture-capital" in keys(anna(headline))


@pytest.mark.parametrize(
    "headline",
    [
        "Joint Venture Manager",
        "CEO of a VC-backed bakery",
        "Adventure guide",
        "Head of Investor Relations",
        "Started a new venture in baking",
        "Ex-VC, now a baker",
        "Formerly partner at Harbour Ventures",
        "Ehemalige Wagniskapitalgeberin",
        "Baker, former venture capitalist",
        None,
        "",
    ],
)
def test_others_are_not(headline: str | None) -> None:
    assert "venture-capital" not in keys(anna(headline))


@pytest.mark.parametrize(
    ("person", "season"),
    [
        (anna("Steuerberater:in"), "year-end-finance"),
        (anna("Directrice financière"), "year-end-finance"),
        (anna("Head of E-Commerce"), "retail-christmas"),
        (anna(company="Voss Einzelhandels AG"), "retail-christmas"),
        (anna("Professorin für Informatik"), "academic-autumn"),
        (anna(tags=("retail",)), "retail-christmas"),
        (anna(country="PT"), "august-south"),
        (anna("Consultora en Madrid"), "august-south"),
    ],
)
def test_seasons_go_by_headline_company_tags_and_country(person: Person, season: str) -> None:
    assert season in keys(person)


@pytest.mark.parametrize(
    "headline", ["Air traffic controller", "Head of Retail Banking", "Smart contract auditor"]
)
def test_words_of_another_trade_are_no_season(headline: str) -> None:
    assert keys(anna(headline)) == []


def test_a_person_is_where_the_user_is_unless_the_user_says_more() -> None:
    here = Year(BUILT_IN, "IT")
    assert "august-south" in keys(anna(), here)
    assert "august-south" not in keys(anna(country="SE"), here)


def test_the_caution_says_why_until_when_and_which_day_is_better() -> None:
    busy = Whom(seasons=YEAR.seasons_of(anna("Partner at Harbour Ventures")))
    found = caution(When(introducer=busy), "Anna", "Priya", JANUARY)
    assert found is not None
    assert found.until == date(2027, 3, 8)
    assert found.text == (
        "Anna is likely to be busy until 7 March: venture capital at the start of the year. "
        "A better day is Monday, 8 March."
    )
    other = caution(When(prospect=busy), "Sam", "Anna", JANUARY)
    assert other == found
    assert caution(When(), "Anna", "Priya", JANUARY) is None


def test_a_public_holiday_and_its_weekend_give_the_next_working_day() -> None:
    easter = {date(2027, 3, 26): "Good Friday", date(2027, 3, 29): "Easter Monday"}
    there = Whom(country=Country(code="DE", holidays=easter))
    found = caution(When(introducer=there), "Anna", "Priya", date(2027, 3, 26))
    assert found is not None
    assert found.text.startswith("26 March is a public holiday in Germany: Good Friday.")
    assert found.until == date(2027, 3, 30)
    sunday = Whom(country=Country(code="IL", weekend=frozenset((4, 5))))
    assert causes(sunday, date(2027, 3, 28)) == []
    assert [cause.kind for cause in causes(sunday, date(2027, 3, 26))] == ["weekend"]


def test_the_end_of_all_days_is_no_trouble() -> None:
    assert caution(When(), "Anna", "Priya", date.max) is None


month_days = st.dates(date(2024, 1, 1), date(2024, 12, 31)).map(lambda day: f"{day:%m-%d}")
seasons = st.builds(Season, key=st.just("own"), name=st.just("own"), first=month_days,
                    last=month_days)  # fmt: skip
days = st.dates(date(2026, 1, 1), date(2030, 12, 31))
countries = st.builds(
    Country,
    code=st.just("DE"),
    weekend=st.frozensets(st.integers(0, 6), max_size=4),
    holidays=st.dictionaries(days, st.just("a feast"), max_size=20),
)
people = st.lists(
    st.builds(
        Whom, seasons=st.lists(seasons, max_size=2).map(tuple), country=st.none() | countries
    ),
    max_size=3,
)


@steady
@given(people, days)
def test_a_better_day_is_clear_of_everything_and_never_before(these: list[Whom], day: date) -> None:
    found = better_day(these, day)
    if found is None:
        return
    assert found >= day
    for whom in these:
        assert not any(is_on(season, found) for season in whom.seasons)
        weekend = whom.country.weekend if whom.country else {5, 6}
        assert found.weekday() not in weekend
        assert whom.country is None or found not in whom.country.holidays
    skipped = [day + timedelta(days=place) for place in range((found - day).days)]
    assert all(any(causes(whom, it) for whom in these) for it in skipped)


@steady
@given(days)
def test_there_is_a_better_day_whoever_it_is(day: date) -> None:
    everything = Whom(seasons=BUILT_IN)
    assert better_day([everything], day) is not None


@steady
@given(st.sampled_from([None, 0, 1, 2, 4]), days)
def test_no_season_moves_anybody_in_the_ranking(closeness: int | None, day: date) -> None:
    busy = When(introducer=Whom(seasons=BUILT_IN))
    them = Acquaintance(closeness=closeness, last_contact=around(5))
    plain = Candidate(id=1, name="Ivo Brandt", acquaintance=them, evidence=(said("strong"),))
    marked = Candidate(
        id=1, name="Ivo Brandt", acquaintance=them, evidence=(said("strong"),), when=busy
    )
    without, with_it = (rank(PROSPECT, [it, SAM], day) for it in (plain, marked))
    assert [it.id for it in without.ranked] == [it.id for it in with_it.ranked]
    assert (without.verdict, without.best) == (with_it.verdict, with_it.best)
    for one, other in zip(without.ranked, with_it.ranked, strict=True):
        assert (one.verdict, one.success) == (other.verdict, other.success)


def ready(rules: Rules = ANY) -> Candidate:
    """An investor who would say yes, but for the season."""
    return Candidate(
        id=1,
        name="Anna Weil",
        acquaintance=Acquaintance(closeness=4, last_contact=around(5), rules=rules),
        evidence=(said("strong"),),
        when=When(introducer=Whom(seasons=YEAR.seasons_of(anna("VC")))),
    )


def test_the_step_names_the_better_day() -> None:
    assert rank(PROSPECT, [ready()], date(2026, 11, 20)).ranked[0].cautions == []
    found = rank(PROSPECT, [ready()], JANUARY).ranked[0]
    assert (found.verdict, found.cautions[0].until) == ("ask", date(2027, 3, 8))
    assert found.next_step == "Ask Anna to introduce you to Priya, best from Monday, 8 March on."


def test_an_ask_that_has_to_wait_is_judged_on_the_day_on_which_it_can_be_made() -> None:
    for first, count in ((date(2027, 2, 3), 2), (date(2027, 4, 4), 1)):
        waiting = ready(rules=Rules(not_before=first))
        found = rank(PROSPECT, [waiting], date(2026, 12, 1)).ranked[0]
        assert (found.verdict, found.cautions[0].until) == ("wait", first)
        assert len(found.cautions) == count


def own(**given: Any) -> SeasonChoice:
    season: dict[str, Any] = {
        "name": "Trade fairs",
        "first": "02-01",
        "last": "02-20",
        "words": ["fair*"],
    }
    return SeasonChoice(own=[OwnSeason(**{**season, **given})])


@pytest.mark.parametrize(
    ("choice", "said_so"),
    [
        (own(first="02-31"), "“02-31” is no day of the year."),
        (own(first="13-01"), "“13-01” is no day of the year."),
        (own(name="  "), "Give the season a name"),
        (own(words=[], countries=[]), "Say whom “Trade fairs” keeps busy"),
        (own(words=["!!"]), "has no letter"),
        (own(first="02-21", last="02-20"), "Were its two days swapped?"),
        (SeasonChoice(off=["spring"]), "No season is called “spring”."),
        (SeasonChoice(own=[*own().own, *own(name="trade FAIRS").own]), "Two of your seasons"),
    ],
)
def test_a_season_that_cannot_be_kept_says_what_to_change(
    choice: SeasonChoice, said_so: str
) -> None:
    with pytest.raises(SeasonRefused, match=said_so.replace("?", r"\?")):
        checked(choice, BUILT_IN)


def test_a_country_is_known_by_letters_or_name() -> None:
    given = ["de", "Spain", "UK", "the Netherlands", "United States"]
    [kept] = checked(own(countries=given), []).own
    assert kept.countries == ["DE", "ES", "GB", "NL", "US"]
    with pytest.raises(NotACountry):
        checked(own(countries=["Narnia"]), [])


def test_a_season_of_the_users_own_may_cross_the_year() -> None:
    kept = checked(own(first="12-20", last="1-6", words=[], countries=["DE"]), [])
    [season] = all_seasons(kept, [])
    assert (season.first, season.last) == ("12-20", "01-06")
    on = [day for day in (date(2026, 12, 31), date(2027, 1, 6), date(2027, 1, 7))
          if is_on(season, day)]  # fmt: skip
    assert on == [date(2026, 12, 31), date(2027, 1, 6)]


def test_every_season_that_comes_with_inroad_is_sound() -> None:
    assert len({season.key for season in BUILT_IN}) == len(BUILT_IN)
    for season in BUILT_IN:
        assert season.why
        assert season.source
        given = OwnSeason(name=season.name, first=season.first, last=season.last,
                          words=list(season.words), countries=list(season.countries))  # fmt: skip
        assert checked(SeasonChoice(own=[given]), []).own[0].first == season.first


AUGUST = OwnSeason(
    name="August in the south", first="08-10", last="08-20", countries=["IT"], places=["Napoli"],
    unless=["naval"], replaces="august-south",
)  # fmt: skip


def test_a_season_of_inroads_is_edited_switched_off_and_put_back() -> None:
    kept = checked(edited(SeasonChoice(), "august-south", AUGUST), BUILT_IN)
    assert len(all_seasons(kept, BUILT_IN)) == len(BUILT_IN)
    found = next(it for it in all_seasons(kept, BUILT_IN) if it.key == "august-south")
    assert (found.first, found.last, found.name) == ("08-10", "08-20", "August in the south")
    assert (found.places, found.unless) == (("Napoli",), ("naval",))
    off = checked(switched(kept, "august-south", on=False), BUILT_IN)
    assert "august-south" not in {season.key for season in in_force(off, BUILT_IN)}
    on = checked(switched(off, "august-south", on=True), BUILT_IN)
    assert in_force(on, BUILT_IN) == all_seasons(kept, BUILT_IN)
    assert in_force(removed(on, "august-south"), BUILT_IN) == list(BUILT_IN)
    with pytest.raises(SeasonRefused, match="No season is called “spring”"):
        checked(SeasonChoice(own=[replace(AUGUST, replaces="spring")]), BUILT_IN)


def test_an_own_season_is_renamed_and_not_doubled() -> None:
    renamed = OwnSeason(name="Fairs", first="02-01", last="02-20", words=["fair*"])
    kept = checked(edited(own(), "own:trade fairs", renamed), BUILT_IN)
    assert [season.name for season in kept.own] == ["Fairs"]
    assert removed(kept, "own:fairs").own == []


def test_a_place_alone_keeps_nobody_busy_elsewhere() -> None:
    season = OwnSeason(name="Carnival", first="02-05", last="02-12", places=["Köln"])
    [found] = in_force(checked(SeasonChoice(own=[season]), []), [])
    assert fits(found, ["Baker in Köln"], None)
    assert not fits(found, ["Baker in Hamburg"], None)
