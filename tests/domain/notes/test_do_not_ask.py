"""Do not ask: the signal whose loss costs most."""

import pytest

from inroad.domain.notes.signals import DoNotAsk
from tests.domain.notes.said import signal

UNTIL = {
    "don't ask before July": "2026-07-01",
    "dont ask b4 Q3": "2026-07-01",
    "DNA til Q4": "2026-10-01",
    "not before 01/07/2026": "2026-07-01",
    "wait until September": "2026-09-01",
    "Hold off till 15 August": "2026-08-15",
    "no asks until the autumn": "2026-09-01",
    "give it a rest until next year": "2027-01-01",
    "Swamped till end of Q2, pls wait": "2026-07-01",
    "slammed through end of year": "2027-01-01",
    "on parental leave until September": "2026-09-01",
    "on sabbatical through July": "2026-08-01",
    "On mat leave, back in October": "2026-10-01",
    "On leave for the next 3 months": "2026-08-13",
    "Don't ask until she's back from sabbatical (Feb)": "2027-02-01",
    "not this quarter": "2026-07-01",
    "don't ask in Q2": "2026-07-01",
    "Wait 6 weeks before the next ask": "2026-06-24",
    "ask again in the fall": "2026-09-01",
    "no requests until mid-June": "2026-06-15",
    "Wait until after her wedding in June": "2026-07-01",
    "not before Christmas": "2026-12-25",
    "please wait until Monday": "2026-05-18",
    "Pas avant l'été": "2026-06-01",
    "en congé parental jusqu'en octobre": "2026-10-01",
    "Nicht vor Juli fragen": "2026-07-01",
    "Elternzeit bis September": "2026-09-01",
    "Ende Q2 wieder fragen": "2026-07-01",
    "no molestar antes de junio": "2026-06-01",
    "de baja hasta agosto": "2026-08-01",
    "não pedir nada até julho": "2026-07-01",
    "de licença, volta em setembro": "2026-09-01",
}
EVER = [
    "Don't contact her.",
    "Do not contact him, ever",
    "Avoid her at all cost",
    "Leave Joana out of this",
    "I'd rather not involve Tomas again",
    "Ihn lasse ich lieber in Ruhe",
    "No quiere que le pidan favores",
    "Il ne veut plus être sollicité",
    "Do not ask. Ever.",
    "Never ask her for anything",
    "please dont ask him",
    "Avoid.",
    "Off limits",
    "He asked me not to contact him again",
    "told me to stop asking",
    "doesn't do intros",
    "No more asks.",
    "leave her alone",
    "I promised never to ask again",
    "hates being asked",
    "do nto ask him",
    "Don't ask, since we fell out",
    "Ne plus jamais lui demander",
    "Nie wieder fragen!",
    "Finger weg",
    "no pedirle nada nunca",
    "Nunca mais pedir nada",
]
CONDITIONS = {
    "wait until his Series B closes before asking anything": "his Series B closes",
    "only ask once the merger is done": "the merger is done",
    "Don't ask until we've shipped the pilot": "we've shipped the pilot",
    "No asks until I have paid him back": "I have paid him back",
    "warten bis die Finanzierung durch ist": "die Finanzierung durch ist",
    "attendre que sa levée soit bouclée": "sa levée soit bouclée",
    "swamped until the launch is over": "the launch is over",
}
FINE = [
    "Don't contact her boss, go direct",
    "Haben uns erst nach der Konferenz getroffen",
    "She keeps me out of trouble",
    "Visits Berlin only once a year",
    "Don't hesitate to ask",
    "No problem asking him anytime, he loves making intros",
    "never says no",
    "No need to wait",
    "Happy to be asked",
    "don't ask him about his divorce",
    "Don't ask me how we met",
    "She was on leave in 2024",
    "busy but always answers",
    "Can't wait to see her in June",
    "n'hésite pas à lui demander",
    "jederzeit fragen, hilft gerne",
    "no dudes en pedirle ayuda",
    "I won't be in town until June",
    "Not yet met, first meeting is in June",
    "the rest of the team is great",
    "stopped by in March",
    "Fine to try again.",
    "Give it time.",
]


@pytest.mark.parametrize(("text", "day"), UNTIL.items())
def test_a_hold_ends_on_the_first_day_that_is_fine(text: str, day: str) -> None:
    found = signal(text, DoNotAsk)
    assert found is not None
    assert (found.hold, found.until and found.until.isoformat()) == ("date", day)


@pytest.mark.parametrize("text", EVER)
def test_a_hold_without_an_end_holds_for_ever(text: str) -> None:
    found = signal(text, DoNotAsk)
    assert found is not None
    assert (found.hold, found.until, found.condition) == ("forever", None, None)


@pytest.mark.parametrize(("text", "condition"), CONDITIONS.items())
def test_a_hold_may_end_on_a_condition(text: str, condition: str) -> None:
    found = signal(text, DoNotAsk)
    assert found is not None
    assert (found.hold, found.condition) == ("condition", condition)


@pytest.mark.parametrize("text", FINE)
def test_encouragement_and_other_talk_is_no_hold(text: str) -> None:
    assert signal(text, DoNotAsk) is None


def test_a_hold_that_has_run_out_is_none() -> None:
    assert signal("on parental leave until March 2026", DoNotAsk) is None
