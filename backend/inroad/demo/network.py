"""The invented network as it is on one day: forty people, three of them to look at."""

from datetime import date

from inroad.demo.acquaintances import ACQUAINTANCES, ME
from inroad.demo.history import ANSWERS, ASKS, CONTACTS, FAVOURS, NOTES
from inroad.demo.invented import Network, WrittenNote
from inroad.demo.mutuals import MUTUALS
from inroad.demo.prospects import ALSO_VIEWED, PROSPECT_PEOPLE, PROSPECTS
from inroad.demo.when import Words


def network(today: date) -> Network:
    """The network with every distance counted from `today`, and the notes in words."""
    people = (*PROSPECT_PEOPLE, *MUTUALS, *ACQUAINTANCES, *ALSO_VIEWED)
    words = Words(today)
    return Network(
        today=today,
        me=ME,
        people={person.slug: person for person in people},
        prospects=PROSPECTS,
        notes=tuple(_in_words(note, words) for note in NOTES),
        contacts=CONTACTS,
        asks=ASKS,
        favours=FAVOURS,
        answers=ANSWERS,
    )


def _in_words(note: WrittenNote, words: Words) -> WrittenNote:
    return WrittenNote(
        about=note.about,
        text=note.text.format_map(words),
        days_ago=note.days_ago,
        closeness=note.closeness,
    )
