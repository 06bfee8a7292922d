"""What can go wrong, in the product's words. `web/problems.py` gives each its HTTP status.

InroadError
├── NotFound ── UnknownPerson · UnknownPairing · UnknownAsk · UnknownFavour · NotMerged
├── NotAcceptable
│   ├── SeveralProspects · NoProspect · RefusedReading
│   ├── NoteTooLong · TextTooLong · DayInTheFuture · NameMissing
│   ├── TemplateRefused
│   ├── StepMissing · StepInTheFuture · DatesBackwards · TookOutOfPlace
│   ├── NotACountry · SeasonRefused · FiguresRefused · DeepeningOver · DayTooFar
│   └── NotAKey · NotAConstant
├── Conflict
│   ├── KeyReused · SamePerson · OwnIntroducer
│   ├── AskedAlready · AskedBefore · AnotherAsked · AskTwice
│   ├── StepNotAllowed · FollowedUpAlready · TooSoonToFollowUp
│   └── UndoTooLate · NothingToUndo · NoAnswerToUndo
└── StoreTrouble
    ├── NewerDatabase · DamagedDatabase · ReadOnlyData · DiskFull · DatabaseBusy
"""

from collections.abc import Sequence
from datetime import date


class InroadError(Exception):
    """Base: an error that a person can act on. `title` says what, the message what to do.

    Where the same request may be sent all the same, `go_on` names the field to set to true, and
    `go_on_text` is what the user says by it.
    """

    title = "That did not work"
    go_on: str | None = None
    go_on_text = ""


class NotFound(InroadError):
    title = "Not found"


class UnknownPerson(NotFound):
    title = "Inroad does not know this person"

    def __init__(self, person_id: int) -> None:
        super().__init__(
            f"There is no person {person_id}. Open their profile and the panel to add them."
        )


class UnknownPairing(NotFound):
    title = "There is no such pairing"

    def __init__(self, pairing_id: int) -> None:
        super().__init__(f"No pairing has the number {pairing_id}. `inroad pairings` lists them.")


class UnknownVisit(NotFound):
    title = "There is no such visit"

    def __init__(self, visit_id: int) -> None:
        super().__init__(f"No browser was let in with the number {visit_id}. Load the page again.")


class UnknownAsk(NotFound):
    title = "There is no such ask"

    def __init__(self, ask_id: int) -> None:
        super().__init__(f"No ask has the number {ask_id}. `inroad asks` lists them.")


class UnknownFavour(NotFound):
    title = "There is no such line in the ledger"

    def __init__(self, favour_id: int) -> None:
        super().__init__(f"No favour has the number {favour_id}. Open the person's ledger again.")


class NotMerged(NotFound):
    title = "Nobody was merged here"

    def __init__(self) -> None:
        super().__init__("Nothing can be taken apart: these two were never made one person.")


class NotAcceptable(InroadError):
    title = "Inroad cannot use this"


class SeveralProspects(NotAcceptable):
    title = "This page shows several people"

    def __init__(self) -> None:
        super().__init__("Choose one of them: send a reading with that person as its subject.")


class NoProspect(NotAcceptable):
    title = "The page does not say whose mutuals these are"

    def __init__(self) -> None:
        super().__init__("Open the person's profile first, then their list of mutual connections.")


class RefusedReading(NotAcceptable):
    title = "The page could not be read"

    def __init__(self, refusal: str | None) -> None:
        super().__init__(f"The reader refused it ({refusal or 'no reason given'}). Try again.")


class NoteTooLong(NotAcceptable):
    title = "This note is too long"

    def __init__(self, length: int, most: int) -> None:
        super().__init__(
            f"It has {length:,} characters; at most {most:,} fit. Shorten it and save again."
        )


class TextTooLong(NotAcceptable):
    title = "This text is too long"

    def __init__(self, length: int, most: int) -> None:
        super().__init__(f"It has {length:,} characters; at most {most:,} can be judged.")


class DayInTheFuture(NotAcceptable):
    title = "That day has not come yet"

    def __init__(self) -> None:
        super().__init__("A last contact lies in the past. Give today or an earlier day.")


class StepMissing(NotAcceptable):
    title = "Nothing is said of what happened"

    def __init__(self) -> None:
        super().__init__("Name the step, such as `agreed`, or send `undo` to take the last back.")


class StepInTheFuture(NotAcceptable):
    title = "That day has not come yet"

    def __init__(self) -> None:
        super().__init__("What happened lies in the past. Give today or an earlier day.")


class DatesBackwards(NotAcceptable):
    title = "These days run backwards"

    def __init__(self, last: date) -> None:
        super().__init__(
            f"The step before was on {last}. Give that day or a later one, or correct that step."
        )


class TookOutOfPlace(NotAcceptable):
    title = "This step does not say whether they met"

    def __init__(self) -> None:
        super().__init__(
            "Mark the introduction first; then say with the outcome whether they took the "
            "meeting, or that you met."
        )


class NameMissing(NotAcceptable):
    title = "A name is needed"

    def __init__(self) -> None:
        super().__init__("Give the name as it is to stand in the ask.")


class NotACountry(NotAcceptable):
    title = "This is no country that Inroad knows"

    def __init__(self, words: str) -> None:
        super().__init__(
            f"“{words}” is none. Give its two letters, such as DE, or its English name."
        )


class DayTooFar(NotAcceptable):
    title = "This day is too far off"

    def __init__(self) -> None:
        super().__init__("Give a day from the year 2000 to the year 2200.")


class SeasonRefused(NotAcceptable):
    title = "This season cannot be kept"


class FiguresRefused(NotAcceptable):
    title = "These figures cannot be right"


class DeepeningOver(NotAcceptable):
    title = "This day is over"

    def __init__(self) -> None:
        super().__init__("Give a day that is still to come: three to six months are usual.")


class NotAKey(NotAcceptable):
    title = "The Idempotency-Key is not usable"

    def __init__(self) -> None:
        super().__init__("Send 8 to 100 letters, digits, dashes or underscores, new for each edit.")


class TemplateRefused(NotAcceptable):
    title = "This template cannot be used"

    def __init__(self, what: str, line: int | None = None) -> None:
        super().__init__(what if line is None else f"Line {line}: {what}")
        self.line = line


class NotAConstant(NotAcceptable):
    title = "The settings cannot be used"


class Conflict(InroadError):
    title = "This does not go together"


class KeyReused(Conflict):
    title = "This Idempotency-Key was used for something else"

    def __init__(self) -> None:
        super().__init__("Send a new key with each new edit; a retry repeats key and content.")


class SamePerson(Conflict):
    title = "This is one and the same person"

    def __init__(self) -> None:
        super().__init__("Name two different people to merge.")


class OwnIntroducer(Conflict):
    title = "Nobody introduces themselves"

    def __init__(self) -> None:
        super().__init__("Name two different people: who is asked, and whom you want to meet.")


class AskedAlready(Conflict):
    title = "You have asked them for this introduction"

    def __init__(self, day: str) -> None:
        super().__init__(
            f"That was on {day}, and it is still open. Mark how it went on instead of asking a "
            "second time."
        )


class AskedBefore(Conflict):
    title = "You have asked them for this introduction before"
    go_on = "again"
    go_on_text = "I asked again"

    def __init__(self, day: str, ended: str) -> None:
        super().__init__(
            f"That was on {day}, and it ended: {ended}. Ask somebody else, or say that you asked "
            "again all the same."
        )


class AnotherAsked(Conflict):
    title = "Somebody else is asked for this introduction"
    go_on = "anyway"
    go_on_text = "I asked both"

    def __init__(self, name: str, day: str) -> None:
        super().__init__(
            f"{name} was asked on {day}, and that is not over. Wait for it, or say that you asked "
            "both all the same."
        )


class AskTwice(Conflict):
    title = "You wanted to be asked twice"
    go_on = "anyway"
    go_on_text = "I asked anyway"

    def __init__(self, name: str) -> None:
        super().__init__(
            f"You set to think twice before you ask {name}. Say that you ask anyway if you have."
        )


class StepNotAllowed(Conflict):
    title = "This step does not follow"

    def __init__(self, step: str, state: str, possible: Sequence[str]) -> None:
        rest = f"What may follow: {', '.join(possible)}" if possible else "Nothing may follow"
        super().__init__(
            f"After “{state}” there is no “{step}”. {rest}; a step that was wrong can be corrected."
        )


class FollowedUpAlready(Conflict):
    title = "You have followed up on this ask"

    def __init__(self) -> None:
        super().__init__("One reminder is all. If nothing comes, mark it silent and pause.")


class TooSoonToFollowUp(Conflict):
    title = "It is too soon to follow up"

    def __init__(self, first: date) -> None:
        super().__init__(f"Give them until {first}, then one gentle reminder is fine.")


class UndoTooLate(Conflict):
    title = "This step is too old to be undone"

    def __init__(self, minutes: int) -> None:
        super().__init__(
            f"A step can be undone for {minutes} minutes. Mark it as corrected instead: it then "
            "counts no more and stays in the history."
        )


class NothingToUndo(Conflict):
    title = "There is nothing to undo"

    def __init__(self) -> None:
        super().__init__("No step of this ask stands any more. Log the ask anew.")


class NoAnswerToUndo(Conflict):
    title = "There is nothing to undo"

    def __init__(self) -> None:
        super().__init__("Every answer has been taken back already.")


class StoreTrouble(InroadError):
    title = "The database cannot be used"


class NewerDatabase(StoreTrouble):
    title = "The database belongs to a newer Inroad"


class DamagedDatabase(StoreTrouble):
    title = "The database is damaged"


class ReadOnlyData(StoreTrouble):
    title = "The data folder cannot be written"


class DiskFull(StoreTrouble):
    title = "The disk is full"


class DatabaseBusy(StoreTrouble):
    title = "The database is busy"
