"""What can go wrong, in the product's words. `web/problems.py` gives each its HTTP status.

InroadError
├── NotFound ── UnknownPerson · UnknownPairing
├── NotAcceptable
│   ├── SeveralProspects · NoProspect · RefusedReading
│   ├── NoteTooLong · DayInTheFuture · NameMissing
│   ├── TemplateRefused
│   └── NotAKey · NotAConstant
├── Conflict ── KeyReused · SamePerson
├── PairingRefused ── NotPaired · NoCodeOpen · CodeExpired · WrongCode · CodeSpent
└── StoreTrouble
    ├── NewerDatabase · DamagedDatabase · ReadOnlyData · DiskFull · DatabaseBusy
"""


class InroadError(Exception):
    """Base: an error that a person can act on. `title` says what, the message what to do."""

    title = "That did not work"


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


class DayInTheFuture(NotAcceptable):
    title = "That day has not come yet"

    def __init__(self) -> None:
        super().__init__("A last contact lies in the past. Give today or an earlier day.")


class NameMissing(NotAcceptable):
    title = "A name is needed"

    def __init__(self) -> None:
        super().__init__("Give the name as it is to stand in the ask.")


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


class PairingRefused(InroadError):
    title = "Pairing did not work"


class NotPaired(PairingRefused):
    title = "This extension is not paired"

    def __init__(self) -> None:
        super().__init__(
            "Run `inroad pair` in a terminal and type the code that it shows into the panel."
        )


class NoCodeOpen(PairingRefused):
    title = "Pairing is switched off"

    def __init__(self) -> None:
        super().__init__(
            "Run `inroad pair` in a terminal, then type the code that it shows within 2 minutes."
        )


class CodeExpired(PairingRefused):
    title = "This code is too old"

    def __init__(self) -> None:
        super().__init__("A code is good for 2 minutes. Run `inroad pair` again for a new one.")


class WrongCode(PairingRefused):
    title = "That is not the code"

    def __init__(self, tries_left: int) -> None:
        tries = "1 try is" if tries_left == 1 else f"{tries_left} tries are"
        super().__init__(f"Type the 8 digits that `inroad pair` shows; {tries} left.")


class CodeSpent(PairingRefused):
    title = "Too many wrong codes"

    def __init__(self) -> None:
        super().__init__("This code is void now. Run `inroad pair` again and type the new code.")


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
