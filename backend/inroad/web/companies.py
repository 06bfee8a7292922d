"""Companies: who of the book is where, and what the user says of their names."""

from typing import Annotated

from litestar import Controller, get, put
from litestar.datastructures import State
from litestar.params import FromQuery, JSONBody
from msgspec import Meta, Struct

from inroad.store import companies
from inroad.store.companies import Company
from inroad.web.connections import companion, reading, writing

Name = Annotated[str, Meta(min_length=1, max_length=500)]


class CompaniesFound(Struct, kw_only=True, frozen=True):
    """Companies with people of the book, those with most first; at most a hundred."""

    companies: list[Company]


class CompanyWordGiven(Struct, kw_only=True, frozen=True):
    """Two names as they are written: one company, or not; null takes the word back."""

    one: Name
    other: Name
    same: bool | None


class CompaniesController(Controller):
    """One company once."""

    path = "/api/companies"
    tags = ("companies",)

    @get(sync_to_thread=True)
    def listing(self, state: State, q: FromQuery[str] = "") -> CompaniesFound:
        """Companies by the people there, each under the name that is written most often."""
        with reading(state) as connection:
            return CompaniesFound(companies=companies.listing(connection, q))

    @put("/word", sync_to_thread=True)
    def say(self, data: JSONBody[CompanyWordGiven], state: State) -> CompanyWordGiven:
        """Keep the user's word on two names; it stands above every rule."""
        now = companion(state).clock()
        with writing(state) as connection:
            companies.say(connection, data.one, data.other, data.same, now=now)
        return data
