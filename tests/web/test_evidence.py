"""What the user writes and pages show of two people, as evidence of their tie, over HTTP.

Each case is looked at from both sides: on the page of one, the other is the mutual.
"""

from typing import Any

import pytest

from tests.companion import Caller, person, profile
from tests.web.test_suggestions import entry

SAM = person("Sam Okafor", degree=1)
PRIYA = person("Priya Natarajan", degree=2)
DANA = person("Dana Voss")
NOT_KNOWN = "Nothing says how well"


class Two:
    """Two people who are each other's mutual, each on the other's page."""

    def __init__(self, caller: Caller, *histories: dict[str, Any]) -> None:
        self.caller = caller
        one, other = SAM, PRIYA
        first, second = histories or (None, None)
        self.pages = [
            profile(one, [other, DANA], history=first),
            profile(other, [one, DANA], history=second),
        ]
        self.one, self.other, self.dana = 0, 0, 0
        for page in self.pages:
            seen = caller.suggest(page)
            ids = {e["person"]["name"]: e["person"]["id"] for e in seen["ranked"]}
            self.dana = ids["Dana Voss"]
            self.one = ids.get(one["name"], self.one)
            self.other = ids.get(other["name"], self.other)
        for someone in (self.one, self.other):
            self.note(someone, "")

    def note(self, person_id: int, text: str, **given: Any) -> Any:
        draft = {"text": text, "closeness": 3, "last_contact": "2026-11-18", **given}
        return self.caller.put(f"/api/people/{person_id}/note", draft)

    @property
    def seen(self) -> list[Any]:
        """The mutual of each page, as the panel gets them: the other, then the one."""
        names = [self.pages[1]["subject"]["name"], self.pages[0]["subject"]["name"]]
        pairs = zip(self.pages, names, strict=True)
        return [entry(self.caller.suggest(page), name) for page, name in pairs]

    @property
    def strengths(self) -> list[str]:
        return [it["them_and_prospect"]["text"] for it in self.seen]

    @property
    def sources(self) -> list[str]:
        """The sources of what is said of the two, on each page."""
        return [
            "; ".join(
                reason["source"]
                for reason in it["reasons"]
                if reason["sign"] == "+"
                and ("Sam and Priya" in reason["text"] or "Priya and Sam" in reason["text"])
            )
            for it in self.seen
        ]


def test_a_note_that_names_another_is_evidence_on_both(caller: Caller) -> None:
    two = Two(caller)
    assert two.strengths == ["not known", "not known"]
    two.note(two.one, "Knows Priya Natarajan well from Stripe.")
    assert two.strengths == ["strong", "strong"]
    assert two.sources[0].startswith("your note on Sam Okafor, 20 Nov")
    assert two.sources[1].startswith("your note, 20 Nov")


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("Tight with Priya Natarajan.", "strong"),
        ("Cofounded Lumen Grid with Priya Natarajan.", "strong"),
        ("Doesn't know Priya Natarajan.", "do not know each other"),
        ("Priya Natarajan came up.", "perhaps weak"),
    ],
)
def test_how_well_is_the_same_from_both_sides(caller: Caller, text: str, strength: str) -> None:
    two = Two(caller)
    two.note(two.one, text)
    assert two.strengths == [strength, strength]


def test_a_first_name_counts_on_both_sides_where_the_open_page_settles_it(caller: Caller) -> None:
    two = Two(caller)
    two.note(two.one, "Knows Priya very well.")
    assert two.strengths == ["not known", "not known"]
    two.note(two.one, "Knows Priya very well!", prospect_id=two.other)
    assert two.strengths == ["strong", "strong"]


def test_a_first_name_that_is_only_dropped_is_settled_by_the_page_as_well(caller: Caller) -> None:
    two = Two(caller)
    two.note(two.one, "Sat in a panel, and Priya did too.", prospect_id=two.other)
    assert two.strengths == ["perhaps weak", "perhaps weak"]
    two.note(two.one, "Sat in a panel.", prospect_id=two.other)
    assert two.strengths == ["not known", "not known"]


def test_a_name_that_two_bear_means_neither_until_a_page_settles_it(caller: Caller) -> None:
    namesake = {**PRIYA, "url": "https://www.linkedin.com/in/priya-natarajan-2/"}
    two = Two(caller)
    caller.suggest(profile(DANA, [namesake]))
    two.note(two.one, "Knows Priya Natarajan very well.")
    assert two.strengths == ["not known", "not known"]
    other = caller.suggest(profile(namesake, [SAM]))
    assert not entry(other, "Sam Okafor")["them_and_prospect"]["known"]
    two.note(two.one, "Knows Priya Natarajan very well indeed.", prospect_id=two.other)
    assert two.strengths == ["strong", "strong"]
    other = caller.suggest(profile(namesake, [SAM]))
    assert not entry(other, "Sam Okafor")["them_and_prospect"]["known"]


def test_two_prospects_of_one_name_whom_nobody_knows(caller: Caller) -> None:
    namesake = {**PRIYA, "url": "https://www.linkedin.com/in/priya-natarajan-2/"}
    pages = [profile(it, [SAM]) for it in (PRIYA, namesake)]
    sam = entry(caller.suggest(pages[0]), "Sam Okafor")["person"]["id"]
    caller.put(f"/api/people/{sam}/note", {"text": "Knows Priya Natarajan very well."})
    for page in (pages[1], pages[0]):
        assert not entry(caller.suggest(page), "Sam Okafor")["them_and_prospect"]["known"]


def test_an_edited_note_says_only_what_it_says_now(caller: Caller) -> None:
    two = Two(caller)
    two.note(two.one, "Knows Priya Natarajan well.")
    two.note(two.one, "Plays chess.")
    assert two.strengths == ["not known", "not known"]


def test_a_chip_that_was_removed_is_no_evidence(caller: Caller) -> None:
    two = Two(caller)
    text = "Knows Priya Natarajan well."
    [signal] = [s for s in two.note(two.one, text)["signals"] if s["kind"] == "knows"]
    two.note(two.one, text, rejected=[signal["key"]])
    assert two.strengths == ["not known", "not known"]


def test_whoever_is_forgotten_is_no_mutual_and_their_note_no_evidence(caller: Caller) -> None:
    two = Two(caller)
    two.note(two.dana, "Mentioned Sam Okafor and Priya Natarajan.")
    assert two.strengths == ["perhaps weak", "perhaps weak"]
    assert two.sources[0].startswith("your note on Dana Voss")
    caller.http.delete(f"/api/people/{two.dana}")
    assert two.strengths == ["not known", "not known"]
    ranked = caller.suggest(two.pages[0])["ranked"]
    assert [it["person"]["name"] for it in ranked] == ["Priya Natarajan"]


def test_an_answer_counts_whichever_of_the_two_is_the_prospect(caller: Caller) -> None:
    two = Two(caller)
    answer = {"prospect_id": two.other, "answer": "well"}
    caller.put(f"/api/people/{two.one}/tie", answer)
    assert two.strengths == ["strong", "strong"]
    assert two.sources == ["your answer, 20 Nov"] * 2
    caller.put(f"/api/people/{two.other}/tie", {"prospect_id": two.one, "answer": "not_really"})
    assert two.strengths == ["weak", "weak"]


def jobs(company: str, since: str, until: str | None) -> dict[str, Any]:
    return {"positions": [{"company": company, "from": since, "to": until}], "schools": []}


def test_two_profiles_show_years_at_one_company(caller: Caller) -> None:
    two = Two(caller, jobs("Stripe Inc.", "2016", "2024"), jobs("Stripe", "2020", "2025"))
    assert two.sources == ["both profiles", "both profiles"]
    texts = [reason["text"] for it in two.seen for reason in it["reasons"]]
    assert sum("overlapped at Stripe, 2020 to 2024." in text for text in texts) == 2


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Overlapped with Priya Natarajan at Stripe 2019-2024.", "at Stripe, 2019 to 2024"),
        ("Sam and Priya Natarajan were both at Stripe 2019-2024.", "at Stripe, 2019 to 2024"),
    ],
)
def test_a_note_says_that_two_were_at_one_place(caller: Caller, text: str, words: str) -> None:
    two = Two(caller)
    two.note(two.one, text)
    for it in two.seen:
        assert any(words in reason["text"] for reason in it["reasons"])


def test_notes_on_both_tell_of_the_same_years(caller: Caller) -> None:
    two = Two(caller)
    two.note(two.one, "We worked together at Larkspur 2019-2024.")
    two.note(two.other, "Worked together at Larkspur 2021-2025.")
    assert two.sources == [
        "your note, 20 Nov; your note on Sam Okafor, 20 Nov",
        "your note, 20 Nov; your note on Priya Natarajan, 20 Nov",
    ]
    texts = [reason["text"] for it in two.seen for reason in it["reasons"]]
    assert sum("overlapped at Larkspur, 2021 to 2024." in text for text in texts) == 2
