"""Hypothesis strategies: any evidence that the store could hand to the model."""

from datetime import date, timedelta

from hypothesis import settings
from hypothesis import strategies as st

from inroad.domain.notes.signals import DoNotAsk
from inroad.domain.ties import (
    Acquaintance,
    Candidate,
    Coauthored,
    Contact,
    DayRange,
    NamedTogether,
    Overlap,
    PastAsk,
    SameSchool,
    Saying,
    SeenTogether,
    SharedMutuals,
    Source,
)
from tests.domain.invented import TODAY

steady = settings(deadline=None, max_examples=60)
"""For tests by property: a busy machine is no reason to fail."""

past_days = st.integers(0, 5_000).map(lambda days: TODAY - timedelta(days=days))
any_days = st.integers(-400, 5_000).map(lambda days: TODAY - timedelta(days=days))
sources = st.builds(
    Source,
    kind=st.sampled_from(("note", "answer", "profile", "page", "messages", "mail")),
    on=st.none() | past_days,
)


def _span(days: tuple[date, date]) -> tuple[date, date]:
    return min(days), max(days)


contacts = st.builds(
    Contact,
    on=past_days,
    kind=st.sampled_from(("message", "mail", "call", "meeting", "reaction", "copied")),
    direction=st.sampled_from(("in", "out", "together")),
    people=st.integers(2, 60),
)
histories = st.lists(contacts, max_size=8).map(tuple)
day_ranges = st.tuples(past_days, past_days, st.booleans()).map(
    lambda it: DayRange(since=None if it[2] else min(it[:2]), until=max(it[:2]))
)
overlaps = st.builds(
    lambda days, lasting, months, team, source: Overlap(
        organisation="Northwind",
        since=_span(days)[0],
        until=None if lasting else _span(days)[1],
        months=months,
        team=team,
        source=source,
    ),
    st.tuples(past_days, past_days),
    st.booleans(),
    st.none() | st.integers(1, 200),
    st.sampled_from(("same_team", "small", "medium", "large", "unknown")),
    sources,
)
sayings = st.builds(
    Saying, strength=st.sampled_from(("strong", "some", "weak", "no")), source=sources
)
circumstances = st.one_of(
    overlaps,
    st.builds(SameSchool, school=st.just("Harbour"), same_years=st.booleans(), source=sources),
    st.builds(SeenTogether, contacts=histories, source=sources),
    st.builds(NamedTogether, days=st.lists(past_days, max_size=5).map(tuple), source=sources),
    st.builds(Coauthored, on=past_days, source=sources),
    st.builds(SharedMutuals, count=st.integers(0, 400), source=sources),
)
evidence = st.lists(circumstances | sayings, max_size=4).map(tuple)
asks = st.lists(
    st.builds(
        PastAsk,
        on=past_days,
        result=st.sampled_from(("yes", "no", "silent", "open")),
        closed=st.booleans(),
    ),
    max_size=5,
).map(tuple)
blocks = st.builds(
    lambda hold, until: DoNotAsk(
        span=(0, 5),
        words="zzyzx private words",
        text="hold back",
        hold=hold,
        until=until,
        condition="zzyzx private words",
    ),
    st.sampled_from(("date", "forever", "condition")),
    st.none() | any_days,
)
acquaintances = st.builds(
    Acquaintance,
    closeness=st.none() | st.integers(0, 4),
    closeness_source=st.none() | sources,
    last_contact=st.none() | day_ranges,
    last_contact_source=st.none() | sources,
    contacts=histories,
    logs_imported=st.booleans(),
    worked_together=st.lists(overlaps, max_size=2).map(tuple),
    known_since=st.none() | past_days,
    favour=st.none() | st.integers(-1, 1),
    favours_given=st.lists(past_days, max_size=3).map(tuple),
    favours_received=st.lists(past_days, max_size=3).map(tuple),
    asks=asks,
    do_not_ask=st.none() | blocks,
    caution=st.booleans(),
)
names = st.sampled_from(
    ("Sam Okafor", "Sam Reyes", "Dana Voss", "Jonas Lind", "Mei Kato", "Dr. Ivo Brandt", "Cher")
)
candidates = st.builds(
    Candidate,
    id=st.none() | st.integers(1, 9),
    name=names,
    acquaintance=acquaintances,
    evidence=evidence,
)
