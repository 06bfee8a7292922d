"""Companies: looked for; and one: whom the user knows there, who can introduce them to whom."""

from typing import Annotated
from urllib.parse import quote

import sqlalchemy as sa
from litestar import Controller, Response, get, post
from litestar.datastructures import State
from litestar.params import FromPath, FromQuery
from msgspec import Meta, Struct

from inroad.domain.companies import written_key
from inroad.domain.network.unlock_words import people_text
from inroad.store import companies, employers
from inroad.store.employers import Employer, UnknownCompany
from inroad.web.connections import companion, reading, writing
from inroad.web.network.companies import companies_of, company_reach
from inroad.web.pages.forms import Form, read_form
from inroad.web.pages.rendering import PageRequest, go_to, page, page_again
from inroad.web.pages.telling import told
from inroad.web.targets.bodies import RuleGiven
from inroad.web.targets.controller import add_rule
from inroad.web.visitor import visitor_of

Name = Annotated[str, Meta(min_length=1, max_length=200)]
_SHOWN = 50


class Sought(Struct, kw_only=True, frozen=True):
    """Whom at a company the user wants to meet: those who decide, or everybody."""

    decide: bool = False


class SameAs(Struct, kw_only=True, frozen=True):
    """What the user says of two names of companies."""

    other: Name
    same: Annotated[str, Meta(pattern="^(yes|no)$")]


class CompaniesPage(Controller):
    """All companies."""

    path = "/companies"

    @get(sync_to_thread=True)
    def show(self, request: PageRequest, state: State, q: FromQuery[str] = "") -> Response[str]:
        """Companies with all of these words in the name, those where the user knows most first."""
        return page(request, "companies.html", found=companies_of(companion(state), q), words=q)


class CompanyPage(Controller):
    """One company, by its key or any of its names."""

    path = "/companies/{key:str}"

    @get(sync_to_thread=True)
    def show(self, request: PageRequest, state: State, key: FromPath[str]) -> Response[str]:
        """Whom the user knows there, and who can introduce them to whom."""
        return page(request, "company.html", it=company_reach(companion(state), key, _SHOWN))

    @post("/target", sync_to_thread=True)
    def want(self, request: PageRequest, state: State, key: FromPath[str]) -> Response[None]:
        """Make whoever is there a target, by a rule."""
        wish, visitor = read_form(request, Sought).value or Sought(), visitor_of(request.scope)
        with told(visitor):
            with reading(state) as connection:
                it = employers.meant(connection, key)
            given = RuleGiven(company=it.name, decision_makers=wish.decide)
            finds = add_rule(companion(state), given).finds
            whom = "Whoever decides" if wish.decide else "Everybody whom you do not know"
            visitor.say(f"{whom} at {it.name} is one of your targets: {people_text(finds)} now.")
        return go_to(f"/companies/{_address(key)}")

    @post("/same", sync_to_thread=True)
    def say(
        self, request: PageRequest, state: State, key: FromPath[str]
    ) -> Response[str] | Response[None]:
        """Say that another name is this company too, or is not."""
        form: Form[SameAs] = read_form(request, SameAs)
        visitor, here = visitor_of(request.scope), companion(state)
        with writing(state) as connection:
            it, said = employers.meant(connection, key), form.value
            why = _why_not(connection, it, said) if said else ""
            if said and not why:
                companies.say(connection, it.name, said.other, said.same == "yes", now=here.clock())
            back = companies.load(connection).key(it.name)
        if said is None or why:
            again = form.refused("other", why) if why else form
            reached = company_reach(here, key, _SHOWN)
            return page_again(request, "company.html", it=reached, form=again)
        is_or_not = "are one company" if said.same == "yes" else "are not the same company"
        visitor.say(f"{it.name} and {said.other} {is_or_not} from now on.")
        return go_to(f"/companies/{_address(back)}")


def _why_not(connection: sa.Connection, it: Employer, said: SameAs) -> str:
    """Why what was said of two names of companies changes nothing; empty where it does."""
    other = employers.key_of(connection, said.other)
    if written_key(said.other) == written_key(it.name):
        return f"“{said.other}” is the name that {it.name} has already. Give another one."
    if said.same == "no":
        return "" if other == it.key else f"“{said.other}” is another company already."
    if other == it.key:
        return f"“{said.other}” is {it.name} already."
    try:
        employers.meant(connection, said.other)
    except UnknownCompany:
        return (
            f"Nobody whom Inroad has read of is at “{said.other}”. Write the name as it stands on"
            " their profiles."
        )
    return ""


def _address(key: str) -> str:
    return quote(key, safe="")
