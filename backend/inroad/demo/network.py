"""The invented network as it is on one day: forty people, three of them to look at, and around
them a second degree of some hundreds.
"""

from datetime import date
from functools import cache

from inroad.demo.acquaintances import ACQUAINTANCES, ME
from inroad.demo.connections import CONNECTION_NOTES, CONNECTIONS
from inroad.demo.crowd import crowd, seen_pages
from inroad.demo.history import ANSWERS, ASKS, CONTACTS, FAVOURS, NOTES
from inroad.demo.invented import InventedPerson, Network, WrittenNote
from inroad.demo.mutuals import MUTUALS
from inroad.demo.prospects import ALSO_VIEWED, PROSPECT_PEOPLE, PROSPECTS
from inroad.demo.wanted import MET, NOTES_ON_STRANGERS, SEEN_BESIDE, WANTED
from inroad.demo.when import Words


def network(today: date) -> Network:
    """The network with every distance counted from `today`, and the notes in words."""
    people = _people()
    words = Words(today)
    words.update({slug: person.name for slug, person in people.items()})
    return Network(
        today=today,
        me=ME,
        people=people,
        prospects=PROSPECTS,
        notes=tuple(
            _in_words(note, words) for note in (*NOTES, *CONNECTION_NOTES, *NOTES_ON_STRANGERS)
        ),
        contacts=CONTACTS,
        asks=ASKS,
        favours=FAVOURS,
        answers=ANSWERS,
        seen=(*seen_pages(), *SEEN_BESIDE),
        met=MET,
        wanted=WANTED,
    )


@cache
def _people() -> dict[str, InventedPerson]:
    sample = (*PROSPECT_PEOPLE, *MUTUALS, *ACQUAINTANCES, *ALSO_VIEWED, *CONNECTIONS)
    return {person.slug: person for person in (*sample, *crowd())}


def _in_words(note: WrittenNote, words: Words) -> WrittenNote:
    return WrittenNote(
        about=note.about,
        text=note.text.format_map(words),
        days_ago=note.days_ago,
        closeness=note.closeness,
    )
