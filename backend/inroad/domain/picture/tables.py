"""What a picture of the map shows, as a table with the same links."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from inroad.domain.clusters import Cluster
from inroad.domain.network import Pair, Path, Reach
from inroad.domain.network.words import chance_text, chance_words, is_old
from inroad.domain.picture import Shown
from inroad.domain.picture.paths import Reached
from inroad.domain.wording import ago

MOST_ROWS = 200
_CLOSEST = 3
_GUESS = "Not known: ask whether they know each other"


class Link(Struct, frozen=True, kw_only=True):
    """Words that lead to a person, to a cluster, or nowhere."""

    text: str
    person: int | None = None
    cluster: str | None = None


class Row(Struct, frozen=True, kw_only=True):
    """One line: who, through whom (or with whom), how likely in words, when it was seen.

    `note` says what they are, where lines of several sorts stand together, or that they wait.
    """

    who: Link
    through: list[Link]
    likely: str
    seen: str
    note: str = ""


class Table(Struct, frozen=True, kw_only=True):
    """At most two hundred lines under four heads; `more` are left out."""

    heads: tuple[str, str, str, str]
    rows: list[Row]
    more: int = 0


def paths_table(
    found: Reach,
    people: Mapping[int, Shown],
    on: date,
    waits: Mapping[int, str] = MappingProxyType({}),
) -> Table:
    """Whom to ask first for a target: paths, the best first, and then those who may know them.

    `waits` says of introducers why they should not be asked now.
    """
    rows = [
        replace(_path(path, people, on), note=waits.get(path.asks[0].introducer, ""))
        for path in [*found.paths, *found.chains]
    ]
    rows += [
        Row(
            who=_person(people[one]),
            through=[],
            likely=_GUESS,
            seen="Only guessed",
        )
        for one in found.guesses
    ]
    return _table(("Whom to ask", "And then", "How likely", "Last seen"), rows)


def reach_table(
    found: Reached, people: Mapping[int, Shown], best: Mapping[int, int], on: date
) -> Table:
    """Whom an introducer can reach: targets first. `best` names the best introducer to each."""
    own = found.introducer
    wanted = {near.person for near in found.opened}
    rows = [
        Row(
            who=_person(people[near.person]),
            note="target" if near.person in wanted else "",
            through=_others(people, best.get(near.person, own), own),
            likely=_GUESS if near.tie.guessed else chance_words(found.yes * near.tie.take),
            seen="Only guessed" if near.tie.guessed else _when(near.tie.on, on),
        )
        for near in [*found.opened, *found.others]
    ]
    return _table(("Who", "Better through", "How likely", "Last seen"), rows)


def clusters_table(found: Sequence[Cluster], people: Mapping[int, Shown], what: str) -> Table:
    """Clusters with the people of each who are closest to the user. `what` is the first head."""
    rows = [
        Row(
            who=Link(text=cluster.name, cluster=cluster.key),
            through=[_person(people[one]) for one in cluster.people[:_CLOSEST] if one in people],
            likely=f"{len(cluster.people):,}",
            seen=_since(cluster),
        )
        for cluster in found
    ]
    return _table((what, "Closest to you", "People", "Known since"), rows)


def members_table(
    cluster: Cluster,
    people: Mapping[int, Shown],
    pairs: Iterable[Pair],
    told: Mapping[int, str],
    since: Mapping[int, int | None],
) -> Table:
    """The people of one cluster; `told` says how well the user knows each."""
    knows: dict[int, list[int]] = {}
    for pair in pairs:
        knows.setdefault(pair.one, []).append(pair.other)
        knows.setdefault(pair.other, []).append(pair.one)
    inside = set(cluster.people)
    rows = [
        Row(
            who=_person(people[one]),
            through=[
                _person(people[it])
                for it in [it for it in knows.get(one, ()) if it in inside][:_CLOSEST]
                if it in people
            ],
            likely=told.get(one, "").capitalize(),
            seen=str(since.get(one) or "Not known"),
        )
        for one in cluster.people
        if one in people
    ]
    return _table(("Who", "Knows here", "You and them", "Known since"), rows)


def _table(heads: tuple[str, str, str, str], rows: list[Row]) -> Table:
    return Table(heads=heads, rows=rows[:MOST_ROWS], more=len(rows[MOST_ROWS:]))


def _path(path: Path, people: Mapping[int, Shown], on: date) -> Row:
    first = path.asks[0]
    return Row(
        who=_person(people[first.introducer]),
        through=[_person(people[ask.introducer]) for ask in path.asks[1:]],
        likely=chance_text(path.success),
        seen=_when(path.oldest, on),
    )


def _others(people: Mapping[int, Shown], best: int, own: int) -> list[Link]:
    """The best introducer, where that is somebody else."""
    return [_person(people[best])] if best != own and best in people else []


def _person(who: Shown) -> Link:
    return Link(text=who.name, person=who.id)


def _when(day: date | None, on: date) -> str:
    if day is None:
        return "Not known"
    words = ago((on - day).days).capitalize()
    return f"{words} (old)" if is_old(day, on) else words


def _since(cluster: Cluster) -> str:
    if cluster.since is None:
        return "Not known"
    if cluster.since == cluster.until:
        return str(cluster.since)
    return f"{cluster.since} to {cluster.until}"
