"""Which of the people in a file is the user: as given, as a profile says, or by frequency."""

from collections import Counter
from collections.abc import Collection, Iterable
from typing import Literal

from msgspec.structs import replace

from inroad.domain.found import Own, Party
from inroad.domain.people import name_key

MOST_CANDIDATES = 5


class Who:
    """Tells the user from others."""

    def __init__(self, own: Own) -> None:
        self.own = own
        self.known = own.how != "unknown"
        self._names = {name_key(name) for name in own.names} - {""}
        self._aliases = frozenset(own.aliases)
        self._kinds = {_kind(alias) for alias in own.aliases}

    def is_me(self, party: Party) -> bool:
        """Aliases of one kind decide; the name only where there is nothing to compare."""
        if not self._aliases.isdisjoint(party.aliases):
            return True
        if any(_kind(alias) in self._kinds for alias in party.aliases):
            return False
        return name_key(party.name) in self._names


def _kind(alias: str) -> str:
    """`linkedin`, `linkedin:urn`, `mail`: only keys of one kind can contradict each other."""
    return alias.rpartition(":")[0]


class Tally:
    """How often who takes part: the user is in all of their own messages, others in some."""

    def __init__(self) -> None:
        self._rows = 0
        self._counts: Counter[str] = Counter()
        self._parties: dict[str, Party] = {}

    def add(self, parties: Iterable[Party], weight: int = 1) -> None:
        """One message, mail or meeting."""
        self._rows += weight
        for key, party in {party.key: party for party in parties if party.key != "name:"}.items():
            self._counts[key] += weight
            self._parties.setdefault(key, party)

    def likeliest(self, share: float) -> Party | None:
        """Who is in at least this share of them and in more than anybody else; None if unclear."""
        first, *others = self._counts.most_common(2) or [("", 0)]
        clear = first[1] > 0 and (not others or others[0][1] < first[1])
        return self._parties[first[0]] if clear and first[1] >= share * self._rows else None

    def bearer(self, names: Collection[str]) -> Party | None:
        """The one with aliases who most often bears one of these names."""
        wanted = {name_key(name) for name in names} - {""}
        for key, _ in self._counts.most_common():
            party = self._parties[key]
            if party.aliases and name_key(party.name) in wanted:
                return party
        return None

    def bears(self, names: Collection[str]) -> bool:
        """Whether anybody bears one of these names."""
        wanted = {name_key(name) for name in names} - {""}
        return any(name_key(party.name) in wanted for party in self._parties.values())

    @property
    def is_empty(self) -> bool:
        """Whether nothing was counted."""
        return not self._counts

    def candidates(self) -> tuple[str, ...]:
        """Who it could be, by name or address, the most frequent first."""
        parties = (self._parties[key] for key, _ in self._counts.most_common(MOST_CANDIDATES))
        return tuple(_shown(party) for party in parties)


def _shown(party: Party) -> str:
    address = party.aliases[0].partition(":")[2] if party.aliases else ""
    return f"{party.name} ({address})" if party.name and address else party.name or address


def settled(given: Own, profile: Own, tally: Tally, *, kind: str, share: float) -> Own:
    """Who the user is, from what is given, what a profile says, and who takes part how often.

    `kind` is that of the aliases in these files: what is known of the user in another kind is of
    no use here. `how` stays `unknown` where it is not clear.
    """
    names = tuple(dict.fromkeys((*given.names, *profile.names)))
    aliases = tuple(dict.fromkeys((*given.aliases, *profile.aliases)))
    how: Literal["given", "profile"] = "given" if given.names or given.aliases else "profile"
    known = Own(names=names, aliases=aliases, how=how if names or aliases else "unknown")
    bearer = tally.bearer(names)
    if bearer is not None:
        return replace(known, aliases=tuple(dict.fromkeys((*aliases, *bearer.aliases))))
    if tally.is_empty or any(alias.startswith(f"{kind}:") for alias in aliases):
        return known
    if tally.bears(names):
        return known
    found = tally.likeliest(share)
    if found is None:
        return replace(known, how="unknown", candidates=tally.candidates())
    named = names or ((found.name,) if found.name else ())
    return Own(names=named, aliases=(*aliases, *found.aliases), how="frequency")
