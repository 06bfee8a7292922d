"""`inroad map` and `inroad reach`: what is on the map, who helps most, how to reach somebody."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click
import msgspec

from inroad.cli.asks import opened_companion
from inroad.cli.people import meant

if TYPE_CHECKING:
    from inroad.web.network.counts import MapCounts
    from inroad.web.network.paths import PathView
    from inroad.web.network.reach import ReachView
    from inroad.web.network.unlockers import NewTiesView, UnlockersView

_MOST = 5


class MapView(msgspec.Struct, kw_only=True, frozen=True):
    """What `inroad map --json` prints."""

    counts: "MapCounts"
    unlockers: "UnlockersView"
    new_ties: "NewTiesView"


@click.command("map")
@click.argument("person", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print all of it as JSON.")
@click.option("--most", type=click.IntRange(1, 50), default=_MOST, help="How many are listed.")
@click.pass_context
def show_map(context: click.Context, person: str | None, as_json: bool, most: int) -> None:
    """What is on your map, who opens most of your targets, and whom to get to know.

    With PERSON (a name, an address or a number) the same as `inroad reach PERSON`.
    """
    if person is not None:
        context.invoke(reach, person=person, as_json=as_json, most=most)
        return
    from inroad.web.network.counts import counts_of
    from inroad.web.network.unlockers import new_ties_of, unlockers_of

    with opened_companion() as here:
        found = MapView(
            counts=counts_of(here),
            unlockers=unlockers_of(here, None, most),
            new_ties=new_ties_of(here, None, most),
        )
    click.echo(msgspec.json.encode(found).decode() if as_json else "\n".join(_map_lines(found)))


@click.command()
@click.argument("person")
@click.option("--json", "as_json", is_flag=True, help="Print all of it as JSON.")
@click.option("--most", type=click.IntRange(1, 20), default=_MOST, help="How many ways.")
def reach(person: str, as_json: bool, most: int) -> None:
    """Who can introduce you to PERSON: a name, an address or a number."""
    from inroad.store.engine import reading
    from inroad.web.network.reach import reach_of

    with opened_companion() as here:
        with reading(here.engine) as connection:
            who = meant(connection, person)
        found = reach_of(here, who.id, most)
    click.echo(msgspec.json.encode(found).decode() if as_json else "\n".join(_ways(found)))


def _map_lines(found: MapView) -> Iterator[str]:
    counts = found.counts
    yield f"{counts.people:,} people, of whom you know {counts.known:,}."
    yield (
        f"{counts.seen:,} ties seen, {counts.old:,} of them old (last seen over a year ago);"
        f" {counts.guessed:,} only guessed."
    )
    for it in counts.kinds:
        guessed = f", {it.guessed:,} guessed" if it.guessed else ""
        old = f", {it.old:,} old" if it.old else ""
        yield f"  {it.text} (from {it.source}): {it.seen:,} seen{old}{guessed}"
    yield ""
    yield "Who helps most"
    if not found.unlockers.wanted:
        yield "  You have no targets yet. Add some with `inroad targets`."
        return
    yield f"  {found.unlockers.text}"
    for one in found.unlockers.unlockers:
        wait = f" ({one.wait})" if one.wait else ""
        yield f"{one.introducer.id:6}  {one.introducer.name}{wait}: {one.text}"
    yield ""
    yield "Whom to get to know"
    yield f"  {found.new_ties.text}"
    for tie in found.new_ties.new_ties:
        yield f"{tie.person.id:6}  {tie.text}"


def _ways(found: "ReachView") -> Iterator[str]:
    yield found.text
    for path in (*found.paths, *found.chains):
        yield ""
        yield from _way(path)
    if found.guess_text:
        yield ""
        yield f"Only guessed: {found.guess_text}"
    if found.known:
        yield found.opens_text or "They are not known to know any of your targets."
    for way in found.opens:
        words = f"{way.chance.words.lower()}, {way.chance.share}"
        yield f"{way.target.id:6}  {way.target.name}: {words}"


def _way(path: "PathView") -> Iterator[str]:
    from inroad.domain.saying import VERDICTS

    verdict = f" {VERDICTS[path.verdict]}." if path.verdict else ""
    yield f"{path.text}{verdict}"
    if path.verdict not in (None, "ask"):
        yield f"  Next: {path.next_step}"
    yield f"  {path.chance.words}, {path.chance.share}. {path.weakest}"
    for ask in path.asks:
        yield f"  {ask.text}"
    if path.old:
        yield f"  {path.freshness}"
