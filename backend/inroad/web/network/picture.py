"""The map as a picture: what answers a question about a person or about the user's network."""

from typing import Annotated

from litestar import get
from litestar.datastructures import State
from litestar.params import QueryParameter
from msgspec import Struct

from inroad.domain.errors import NotAcceptable
from inroad.domain.picture import Picture
from inroad.domain.picture.tables import Table
from inroad.web.connections import Companion, companion
from inroad.web.network.picturing import Answer, Question, about_person
from inroad.web.network.picturing_clusters import Kind, about_cluster, about_clusters

KINDS: dict[str, Kind] = {"companies": "companies", "years": "years", "circles": "circles"}
_MOST_DIGITS = 15


class NoSuchQuestion(NotAcceptable):
    title = "The map does not know this question"

    def __init__(self) -> None:
        super().__init__("Ask about the number of a person, or companies, years or circles.")


class MapView(Struct, kw_only=True, frozen=True):
    """A question, its answer in a sentence, and the same as a picture and as a table.

    `paths`: how to reach a person; `reach`: whom a person can introduce the user to; `companies`,
    `years`, `circles`: the user's network in clusters; `cluster`: the people of one of these.
    Lengths of the picture are pixels. `remark` says what was left out, if anything was.
    """

    question: Question
    title: str
    said: str
    remark: str
    person: int | None
    picture: Picture
    table: Table


About = Annotated[str, QueryParameter(description="A person's number; companies, years, circles")]
ClusterKey = Annotated[str, QueryParameter(description="The key of one cluster of these")]


@get("/api/map", sync_to_thread=True, tags=["map"])
def show_map(state: State, about: About, cluster: ClusterKey = "") -> MapView:
    """The picture that answers a question: the paths to a person, or whom they can introduce the
    user to; or the user's network by company, by the years of meeting, by who knows whom.
    """
    from inroad.mapping.frame import WIDE
    from inroad.mapping.picture import lay_out

    found = answer_to(companion(state), about, cluster)
    return MapView(
        question=found.question,
        title=found.title,
        said=found.said,
        remark=found.remark,
        person=found.person,
        picture=lay_out(found.sketch, WIDE),
        table=found.table,
    )


def answer_to(here: Companion, about: str, cluster: str = "") -> Answer:
    """What the map says. Raises NoSuchQuestion, UnknownPerson, UnknownCluster."""
    if about.isdecimal() and len(about) <= _MOST_DIGITS:
        return about_person(here, int(about))
    kind = KINDS.get(about)
    if kind is None:
        raise NoSuchQuestion
    return about_cluster(here, kind, cluster) if cluster else about_clusters(here, kind)
