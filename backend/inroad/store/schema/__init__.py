"""All tables: the data model, to read first (people, ties, asks, targets, companion).

A person is a set of aliases. What the user wrote is versioned and never overwritten; what a
page showed is kept with where and when it was seen. `change` tells every process that keeps
people in memory (the book) whom to read again.
"""

from inroad.store.schema.asks import (
    ask,
    ask_step,
    benefit,
    deepening,
    favour,
    rule,
    template,
)
from inroad.store.schema.base import metadata
from inroad.store.schema.companion import (
    change,
    me,
    open_key,
    pairing,
    pairing_code,
    setting,
    visit,
)
from inroad.store.schema.people import (
    alias,
    apart,
    company_word,
    forgotten,
    person,
    person_merge,
    sighting,
)
from inroad.store.schema.targets import planned_ask, target, target_list, target_rule
from inroad.store.schema.ties import (
    contact,
    import_batch,
    import_change,
    mention,
    note,
    reading,
    shown,
    tie_answer,
    triage,
)

__all__ = [
    "alias",
    "apart",
    "ask",
    "ask_step",
    "benefit",
    "change",
    "company_word",
    "contact",
    "deepening",
    "favour",
    "forgotten",
    "import_batch",
    "import_change",
    "me",
    "mention",
    "metadata",
    "note",
    "open_key",
    "pairing",
    "pairing_code",
    "person",
    "person_merge",
    "planned_ask",
    "reading",
    "rule",
    "setting",
    "shown",
    "sighting",
    "target",
    "target_list",
    "target_rule",
    "template",
    "tie_answer",
    "triage",
    "visit",
]
