"""What can go wrong with an import beside its file, which `importers.errors` tells of.

NotFound ── UnknownImport · UploadGone
Conflict ── AlreadyUndone · ImportRunning
"""

from inroad.domain.errors import Conflict, NotFound


class UnknownImport(NotFound):
    title = "There is no such import"

    def __init__(self, number: int) -> None:
        super().__init__(f"No import has the number {number}. `inroad imports` lists them.")


class UploadGone(NotFound):
    title = "This file is not here any more"

    def __init__(self) -> None:
        super().__init__("Files that were handed in are kept for a while only. Hand it in again.")


class AlreadyUndone(Conflict):
    title = "This import was undone already"

    def __init__(self, number: int) -> None:
        super().__init__(f"Nothing of import {number} is left to take back.")


class ImportRunning(Conflict):
    title = "An import is running"

    def __init__(self) -> None:
        super().__init__("Wait until it is done, then go on with the next.")
