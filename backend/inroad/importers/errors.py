"""What can be wrong with a file to import, in plain words.

NotAcceptable
└── FileRefused
    ├── UnknownFormat · NothingFound · OwnUnknown
    └── DamagedFile · LineTooLong · TooLarge · Unreadable
"""

from collections.abc import Sequence

from inroad.domain.errors import NotAcceptable

CAN_READ = (
    "a LinkedIn export (the zip, its folder or single files of it), vCard, iCalendar, mbox and "
    "Maildir, contact lists of Google, Outlook, HubSpot and Salesforce, and any other table (CSV) "
    "with names or e-mail addresses"
)


class FileRefused(NotAcceptable):
    """Base: `file` is the name of the file, `row` the row where it went wrong, 0 for the whole."""

    title = "This file cannot be imported"

    def __init__(self, file: str, what: str, row: int = 0) -> None:
        where = f"{file}, row {row}" if row else file
        super().__init__(f"{where}: {what}")
        self.file = file
        self.row = row


class UnknownFormat(FileRefused):
    title = "Inroad does not know this kind of file"

    def __init__(self, file: str, seen: str) -> None:
        super().__init__(file, f"{seen}. Inroad can read {CAN_READ}.")


class NothingFound(FileRefused):
    title = "There is nothing to import in this"

    def __init__(self, file: str, reasons: Sequence[str]) -> None:
        what = "; ".join(reasons) or "no row below the header"
        super().__init__(file, f"not one record could be read: {what}.")


class OwnUnknown(FileRefused):
    title = "Inroad cannot tell which of these people you are"

    def __init__(self, file: str, candidates: Sequence[str]) -> None:
        super().__init__(file, f"it may be {' or '.join(candidates)}. Say which, and import again.")
        self.candidates = tuple(candidates)


class DamagedFile(FileRefused):
    title = "This file is damaged"


class TooLarge(FileRefused):
    title = "This file is too large"


class Unreadable(FileRefused):
    title = "This file cannot be opened"


class LineTooLong(FileRefused):
    title = "A line of this file is too long"

    def __init__(self, file: str, row: int, most: int) -> None:
        super().__init__(
            file, f"this line goes on beyond {most:,} bytes; no list of people has such a line", row
        )
