"""The note reader behind the plain dictionary that a scorer of note readings expects."""

from datetime import date
from typing import Any

from inroad.domain.notes import read_note, warm
from inroad.domain.notes import signals as s

warm()  # as the companion does after its start


def read(note: str, written_on: str) -> dict[str, Any]:
    """The signals of a note as fields, with days in ISO form."""
    fields: dict[str, Any] = {"closeness": None, "last_contact": None, "favour": None}
    fields |= {"do_not_ask": None, "asks": None, "caution": False, "orgs": [], "knows": []}
    for signal in read_note(note, date.fromisoformat(written_on)).signals:
        _enter(fields, signal)
    return fields


def _enter(fields: dict[str, Any], signal: s.AnySignal) -> None:
    match signal:
        case s.Closeness(level=level):
            fields["closeness"] = level
        case s.LastContact(since=since, until=until, precision=precision):
            fields["last_contact"] = {
                "from": since and since.isoformat(),
                "to": until.isoformat(),
                "precision": precision,
            }
        case s.Organisation(name=name, relation=relation, since=from_, until=to):
            fields["orgs"].append({"name": name, "rel": relation, "from": from_, "to": to})
        case s.Favour(balance=balance):
            fields["favour"] = balance
        case s.DoNotAsk(hold=hold, until=day, condition=condition):
            iso = day and day.isoformat()
            fields["do_not_ask"] = {"kind": hold, "until": iso, "condition": condition}
        case s.Knows(name=name, strength=strength):
            fields["knows"].append({"name": name, "strength": strength})
        case s.AsksMade(asked=asked, yes=yes, no=no):
            fields["asks"] = {"asked": asked, "yes": yes, "no": no}
        case s.Caution():
            fields["caution"] = True
