"""What can go wrong with taking data out, keeping copies of it, and forgetting.

NotAcceptable ── NotACopy · NotAnExport · NoCopies
Conflict ── NoNoteToUndo · ForgottenPerson · FileInTheWay · StoreInUse · NotEmpty
"""

from inroad.domain.errors import Conflict, NotAcceptable


class NotACopy(NotAcceptable):
    title = "Nothing can be restored from this file"


class NotAnExport(NotAcceptable):
    title = "This is no whole export of Inroad"


class NoCopies(NotAcceptable):
    title = "This database is on a server"

    def __init__(self) -> None:
        super().__init__(
            "Back it up and restore it with the server's own tools; `inroad export` works here too."
        )


class NoNoteToUndo(Conflict):
    title = "There is nothing to undo"

    def __init__(self) -> None:
        super().__init__("No note was ever written on this person.")


class ForgottenPerson(Conflict):
    title = "Inroad has forgotten this person"

    def __init__(self) -> None:
        super().__init__(
            "You asked for it, so nothing on this page was kept. To let them in again, run "
            "`inroad forget --allow` with the address of their profile."
        )


class FileInTheWay(Conflict):
    title = "There is a file of this name"

    def __init__(self, path: str) -> None:
        super().__init__(f"{path} is not written over. Give another name, or move it away.")


class StoreInUse(Conflict):
    title = "The database is in use"

    def __init__(self) -> None:
        super().__init__("Stop the companion (Ctrl+C in its terminal), then restore again.")


class NotEmpty(Conflict):
    title = "There are people here already"

    def __init__(self) -> None:
        super().__init__(
            "A whole export is not mixed with what is here. `inroad restore` with this file puts "
            "it in place of your present data, which is kept beside."
        )
