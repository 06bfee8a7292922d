"""What a process keeps of the map between two questions."""

from dataclasses import dataclass, field
from datetime import date
from threading import Event, RLock, Thread
from typing import TYPE_CHECKING

from inroad.domain.learning import UNTAUGHT, Learned
from inroad.domain.network import Map

if TYPE_CHECKING:  # read with the first question
    from inroad.web.held_map.facts import Facts


@dataclass
class Drawing:
    """A map with what it was drawn from: the change `last` is the newest that is in it."""

    map: Map
    facts: "Facts"
    last: int
    on: date
    learned: Learned = UNTAUGHT
    renewed: int = 0


@dataclass
class HeldMap:
    """The drawing that is held, if there is one. Whoever looks at it or changes it has the lock.

    `keeps`: this process lives long and writes the map's file, on a thread of its own.
    """

    lock: "RLock" = field(default_factory=RLock)
    drawing: Drawing | None = None
    keeps: bool = False
    closing: Event = field(default_factory=Event)
    writer: Thread | None = None

    def close(self) -> None:
        """Stop writing, and wait until nothing is written any more."""
        self.closing.set()
        if self.writer is not None:
            self.writer.join()
