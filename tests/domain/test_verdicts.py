"""Whether to ask, wait, warm up, or look for another way."""

from datetime import date
from typing import Literal

import pytest

from inroad.domain.introductions import Introduction, Ranking, rank
from inroad.domain.notes.signals import DoNotAsk
from inroad.domain.ties import Acquaintance, Candidate, PastAsk, SameSchool, Source
from tests.domain.invented import (
    DANA,
    MEI,
    NOTE,
    PROFILE,
    PROSPECT,
    SAM,
    TODAY,
    ago,
    around,
    asked,
    mail,
    mutual,
    overlap,
    said,
)

CLOSE = Acquaintance(closeness=4, closeness_source=NOTE, last_contact=around(10))


def _one(candidate: Candidate) -> Introduction:
    return rank(PROSPECT, [candidate], TODAY).ranked[0]


def _best(ranking: Ranking) -> str | None:
    return None if ranking.best is None else ranking.ranked[ranking.best].name


def _block(hold: Literal["date", "forever", "condition"], until: date | None = None) -> DoNotAsk:
    return DoNotAsk(
        span=(0, 9),
        words="burned out",
        text="hold back",
        hold=hold,
        until=until,
        condition="rested",
    )


def _with(**changes: object) -> Acquaintance:
    fields = {name: getattr(CLOSE, name) for name in CLOSE.__struct_fields__}
    return Acquaintance(**{**fields, **changes})


def test_a_good_path_is_asked() -> None:
    found = _one(SAM)
    assert (found.verdict, found.cautions) == ("ask", [])
    assert found.next_step == "Ask Sam to introduce you to Priya."


@pytest.mark.parametrize(
    ("them", "until", "text"),
    [
        (
            _with(do_not_ask=_block("date", date(2027, 3, 1))),
            date(2027, 3, 1),
            "You noted not to ask Ivo before 1 March 2027.",
        ),
        (_with(do_not_ask=_block("forever")), None, "You noted not to ask Ivo."),
        (
            _with(do_not_ask=_block("condition")),
            None,
            "You noted something that has to happen before you ask Ivo.",
        ),
        (_with(caution=True), None, "You noted trouble between you and Ivo."),
        (
            _with(asks=asked((5, "open"))),
            date(2026, 12, 8),
            "Ivo has not answered your ask of 17 November yet.",
        ),
        (
            _with(asks=asked((10, "yes"), (45, "yes"))),
            date(2027, 1, 25),
            "You have asked Ivo for two introductions within half a year.",
        ),
    ],
)
def test_do_not_ask_now(them: Acquaintance, until: date | None, text: str) -> None:
    found = _one(mutual("Ivo Brandt", them, said("strong")))
    assert found.verdict == "wait"
    assert (found.cautions[0].text, found.cautions[0].until) == (text, until)


def test_the_weightiest_reason_to_wait_comes_first_and_the_others_stay_visible() -> None:
    them = _with(
        do_not_ask=_block("date", date(2027, 3, 1)),
        caution=True,
        asks=asked((5, "open"), (9, "yes")),
    )
    texts = [caution.text for caution in _one(mutual("Ivo Brandt", them, said("strong"))).cautions]
    assert [text.split()[1] for text in texts] == ["noted", "noted", "has", "have"]


def test_a_block_ends_on_its_day() -> None:
    ended = _with(do_not_ask=_block("date", TODAY))
    assert _one(mutual("Ivo Brandt", ended, said("strong"))).verdict == "ask"


def test_silence_holds_for_three_weeks_and_then_counts_as_an_answer() -> None:
    fresh = _one(mutual("Ivo Brandt", _with(asks=asked((20, "silent"))), said("strong")))
    later = _one(mutual("Ivo Brandt", _with(asks=asked((21, "open"))), said("strong")))
    assert (fresh.verdict, later.verdict) == ("wait", "ask")
    assert "Ivo did not answer your ask in November." in [it.text for it in later.reasons]


def test_favours_given_shorten_the_wait() -> None:
    asks = asked((10, "yes"), (45, "yes"))
    giving = _with(asks=asks, favours_given=(ago(20), ago(40)))
    assert _one(mutual("Ivo Brandt", giving, said("strong"))).verdict == "ask"


def test_those_who_do_not_know_each_other_are_no_path() -> None:
    found = _one(mutual("Ivo Brandt", CLOSE, said("no"), overlap(ended_years_ago=None)))
    assert found.verdict == "no_path"
    assert found.next_step == "Look for somebody who knows Priya better than Ivo does."
    assert found.them_and_prospect.text == "do not know each other"


def test_cold_contact_is_warmed_up_first() -> None:
    them = Acquaintance(closeness=3, last_contact=around(400))
    found = _one(mutual("Jonas Lind", them, said("strong")))
    assert found.verdict == "warm_up"
    assert found.next_step == "Get back in touch with Jonas before you ask for an introduction."
    assert "You have not been in touch since October 2025." in [it.text for it in found.reasons]


def test_a_close_one_whose_tie_is_unknown_is_asked_about_it_first() -> None:
    found = _one(mutual("Bo Ekman", CLOSE))
    assert (found.verdict, found.question) == ("warm_up", True)
    assert found.next_step == "Ask Bo how well they know Priya before you ask for anything."


def test_a_strong_tie_without_a_note_wants_a_note_first() -> None:
    found = _one(mutual("Bo Ekman", None, said("strong")))
    assert (found.verdict, found.next_step) == ("warm_up", "Add a note: how do you know Bo?")


def test_nobody_is_known() -> None:
    ranking = rank(PROSPECT, [MEI, mutual("Ola Berg")], TODAY)
    assert (ranking.verdict, ranking.best, ranking.too_close) == ("no_path", None, [])
    for entry in ranking.ranked:
        assert entry.verdict == "no_path"
        assert {reason.sign for reason in entry.reasons} == {"-"}
        assert (entry.you_and_them.text, entry.them_and_prospect.text) == ("not known", "not known")
        assert not entry.question
    assert ranking.ranked[0].next_step == "Add a note: how do you know Mei?"


def test_a_weak_path_is_not_dressed_up() -> None:
    ranking = rank(PROSPECT, [mutual("Fay Osei", Acquaintance(closeness=4), said("weak"))], TODAY)
    assert (ranking.verdict, ranking.best) == ("no_path", None)


def test_one_who_barely_knows_you_and_of_whose_tie_nothing_is_known() -> None:
    found = _one(mutual("Fay Osei", Acquaintance(closeness=1)))
    assert found.verdict == "no_path"
    assert found.next_step == "Look for somebody whom you know better than Fay."


def test_the_best_is_one_who_can_be_asked_though_another_ranks_above() -> None:
    busy = mutual("Ivo Brandt", _with(asks=asked((10, "yes"), (45, "yes"))), said("strong"))
    ranking = rank(PROSPECT, [DANA, SAM, busy, MEI], TODAY)
    assert ranking.ranked[0].name == "Ivo Brandt"
    assert (_best(ranking), ranking.verdict) == ("Sam Okafor", "ask")


def test_a_faint_chance_today_yields_to_a_far_better_one_in_a_few_days() -> None:
    faint = mutual("Lia Faint", Acquaintance(closeness=2, last_contact=around(170)), said("some"))
    soon = mutual("Ivo Brandt", _with(do_not_ask=_block("date", ago(-3))), said("strong"))
    late = mutual("Ivo Brandt", _with(do_not_ask=_block("date", ago(-90))), said("strong"))
    assert _best(rank(PROSPECT, [faint, soon], TODAY)) == "Ivo Brandt"
    assert _best(rank(PROSPECT, [faint, late], TODAY)) == "Lia Faint"


def test_without_an_askable_one_the_first_to_warm_up_then_the_first_to_wait_for() -> None:
    waiting = mutual("Ivo Brandt", _with(do_not_ask=_block("forever")), said("strong"))
    assert _best(rank(PROSPECT, [DANA, waiting], TODAY)) == "Dana Voss"
    assert rank(PROSPECT, [waiting, MEI], TODAY).verdict == "wait"


def test_the_tie_is_asked_for_only_where_the_answer_would_change_something() -> None:
    likely = mutual("Bo Ekman", CLOSE, person_id=5)
    hopeless = mutual("Fay Osei", Acquaintance(closeness=1), person_id=6)
    settled = mutual("Sam Okafor", CLOSE, said("some", Source(kind="answer", on=TODAY)))
    asks = {
        it.name: it.question for it in rank(PROSPECT, [likely, hopeless, settled], TODAY).ranked
    }
    assert asks == {"Sam Okafor": False, "Bo Ekman": True, "Fay Osei": False}


def test_too_close_to_call_names_the_tied_and_nobody_else() -> None:
    them = Acquaintance(closeness=3, last_contact=around(20))
    equals = [mutual(f"Equal {place}", them, said("some"), person_id=place) for place in range(4)]
    ranking = rank(PROSPECT, [*equals, mutual("Fay Osei", Acquaintance(closeness=1)), MEI], TODAY)
    assert ranking.too_close == [0, 1, 2, 3]
    assert rank(PROSPECT, [SAM, MEI], TODAY).too_close == []


def test_an_answer_goes_before_a_note_and_weak_is_not_overruled_by_shared_work() -> None:
    answer = said("weak", Source(kind="answer", on=ago(3)))
    found = _one(mutual("Ivo Brandt", CLOSE, said("strong"), answer, overlap(ended_years_ago=0.5)))
    assert found.verdict == "no_path"
    assert found.them_and_prospect.text == "weak"


def test_one_at_the_same_school_is_not_yet_a_path() -> None:
    school = SameSchool(school="Harbour", same_years=True, source=PROFILE)
    found = _one(mutual("Bo Ekman", CLOSE, school))
    assert (found.verdict, found.them_and_prospect.text) == ("warm_up", "perhaps weak")


def test_messages_alone_speak_for_the_user_and_the_mutual() -> None:
    found = _one(mutual("Bo Ekman", Acquaintance(contacts=mail(3, 5, 9, 20)), said("strong")))
    assert found.verdict == "ask"
    assert found.you_and_them.text == "current contact"
    assert "mail" in [reason.source for reason in found.reasons]


def test_a_loop_left_open_is_said() -> None:
    them = _with(asks=(PastAsk(on=ago(100), result="yes", closed=False),))
    texts = [it.text for it in _one(mutual("Ivo Brandt", them, said("strong"))).reasons]
    assert "You have not told Ivo how the last introduction went." in texts
