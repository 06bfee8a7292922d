"""Who should introduce the user to somebody, why, and what to send; the same as in the panel."""

from typing import Annotated, Literal

import msgspec
from litestar import Controller, Response, get, post
from litestar.datastructures import State
from litestar.params import FromPath, FromQuery
from msgspec import Meta, Struct

from inroad.domain.called import first_name
from inroad.domain.errors import AnotherAsked, AskedBefore, AskTwice, InroadError
from inroad.domain.saying import VERDICTS
from inroad.store import me, pasting, ties
from inroad.store.asks import NewAsk
from inroad.store.ties import Answer
from inroad.web.asks import log_ask
from inroad.web.connections import companion, reading, writing
from inroad.web.pages.forms import EMPTY, Form, read_form
from inroad.web.pages.person import CLOSENESS
from inroad.web.pages.rendering import PageRequest, go_to, page, page_again
from inroad.web.pages.telling import told
from inroad.web.suggestions import suggestion_about
from inroad.web.visitor import visitor_of

_Line = Annotated[str, Meta(max_length=500)]
TIE_ANSWERS: dict[Answer, str] = {
    "well": "Well",
    "a_bit": "A bit",
    "not_really": "Not really",
    "unknown": "I don’t know",
}


class Sent(Struct, kw_only=True, frozen=True):
    """An ask that the user sent; `again` and `anyway` as in NewAsk."""

    introducer_id: int
    channel: Annotated[str, Meta(max_length=40)] = ""
    again: bool = False
    anyway: bool = False


class Meant(Struct, kw_only=True, frozen=True):
    """Who is meant by a name: a person by id, or `new`."""

    name: Annotated[str, Meta(min_length=1, max_length=200)]
    person: Annotated[str, Meta(pattern=r"^(new|\d{1,15})$")]


class NotMeant(Struct, kw_only=True, frozen=True):
    """Somebody who is not meant after all."""

    person: int


class Answered(Struct, kw_only=True, frozen=True):
    """How well a mutual knows the prospect."""

    introducer_id: int
    answer: Answer


class Facts(Struct, kw_only=True, frozen=True):
    """What an ask still lacks; a field that was not asked for is empty."""

    name: _Line = ""
    offer: _Line = ""
    benefit: _Line = ""


class AllTheSame(Struct, frozen=True, kw_only=True):
    """An ask that Inroad would rather not log, why, and what is sent to log it all the same."""

    why: str
    sent: Sent
    flag: Literal["again", "anyway"]


class IntroductionPage(Controller):
    """One prospect."""

    path = "/meet/{prospect_id:int}"

    @get(sync_to_thread=True)
    def show(
        self,
        request: PageRequest,
        state: State,
        prospect_id: FromPath[int],
        to: FromQuery[int | None] = None,
    ) -> Response[str]:
        """The suggestion, with the texts to `to`, else to who is best."""
        return page(request, "introduction.html", **_shown(state, prospect_id, to))

    @post("/asked", sync_to_thread=True)
    def asked(
        self, request: PageRequest, state: State, prospect_id: FromPath[int]
    ) -> Response[str] | Response[None]:
        """Log the ask as sent."""
        sent = read_form(request, Sent).value
        if sent is None:
            return go_to(f"/meet/{prospect_id}")
        new = NewAsk(prospect_id=prospect_id, **msgspec.structs.asdict(sent))
        visitor = visitor_of(request.scope)
        try:
            found = log_ask(companion(state), new)
        except (AnotherAsked, AskedBefore, AskTwice) as error:
            flag: Literal["again", "anyway"] = (
                "again" if isinstance(error, AskedBefore) else "anyway"
            )
            held_back = AllTheSame(why=f"{error.title}. {error}", sent=sent, flag=flag)
            given = _shown(state, prospect_id, sent.introducer_id, held_back=held_back)
            return page_again(request, "introduction.html", **given)
        except InroadError as error:
            visitor.say(f"{error.title}. {error}", wrong=True)
        else:
            visitor.say(" ".join(("Logged.", found.text, *found.warnings)))
        return go_to(f"/meet/{prospect_id}")

    @post("/names", sync_to_thread=True)
    def place(
        self, request: PageRequest, state: State, prospect_id: FromPath[int]
    ) -> Response[None]:
        """Say who is meant by a name."""
        meant, visitor = read_form(request, Meant).value, visitor_of(request.scope)
        if meant is not None:
            who = None if meant.person == "new" else int(meant.person)
            with told(visitor), writing(state) as connection:
                pasting.settle(connection, prospect_id, meant.name, who, companion(state).clock())
                visitor.say(f"{meant.name} has a place now.")
        return go_to(f"/meet/{prospect_id}#names")

    @post("/not-meant", sync_to_thread=True)
    def take_out(
        self, request: PageRequest, state: State, prospect_id: FromPath[int]
    ) -> Response[None]:
        """Say that somebody is not meant after all."""
        wrong, visitor = read_form(request, NotMeant).value, visitor_of(request.scope)
        if wrong is not None:
            with told(visitor), writing(state) as connection:
                pasting.unsettle(connection, prospect_id, wrong.person)
                visitor.say("Taken out. Say below who is meant.")
        return go_to(f"/meet/{prospect_id}#names")

    @post("/tie", sync_to_thread=True)
    def answer(
        self, request: PageRequest, state: State, prospect_id: FromPath[int]
    ) -> Response[None]:
        """Keep how well a mutual knows the prospect."""
        said, visitor = read_form(request, Answered).value, visitor_of(request.scope)
        if said is None:
            return go_to(f"/meet/{prospect_id}")
        with told(visitor), writing(state) as connection:
            now = companion(state).clock()
            ties.save_answer(connection, said.introducer_id, prospect_id, said.answer, now)
            visitor.say("Kept.")
        return go_to(f"/meet/{prospect_id}?to={said.introducer_id}")

    @post("/facts", sync_to_thread=True)
    def complete(
        self, request: PageRequest, state: State, prospect_id: FromPath[int]
    ) -> Response[str] | Response[None]:
        """Keep what the ask lacked."""
        form = read_form(request, Facts)
        if form.value is None:
            given = _shown(state, prospect_id, None, form=form)
            return page_again(request, "introduction.html", **given)
        _keep_facts(state, prospect_id, form.value)
        return go_to(f"/meet/{prospect_id}")


def _keep_facts(state: State, prospect_id: int, facts: Facts) -> None:
    now = companion(state).clock()
    with writing(state) as connection:
        if facts.name or facts.offer:
            kept = me.load(connection)
            mine = {"name": facts.name or kept.name, "offer": facts.offer or kept.offer}
            me.save(connection, msgspec.structs.replace(kept, **mine), now)
        if facts.benefit:
            me.save_benefit(connection, prospect_id, facts.benefit, now)


def _shown(
    state: State,
    prospect_id: int,
    to: int | None,
    *,
    form: Form[Facts] = EMPTY,
    held_back: AllTheSame | None = None,
) -> dict[str, object]:
    found = suggestion_about(companion(state), prospect_id, to)
    with reading(state) as connection:
        unknown = [entry.person.name for entry in found.ranked if entry.person.id is None]
        names = pasting.bearers_of_each(connection, unknown, besides=prospect_id)
    writing_to = found.ask.introducer_id if found.ask else None
    named = [entry for entry in found.ranked if entry.person.id is not None]
    chosen = writing_to or (found.best.person.id if found.best else None)
    entry = next((it for it in named if it.person.id == chosen), None)
    return {
        "it": found,
        "who": first_name(found.prospect.name),
        "verdicts": VERDICTS,
        "entry": entry,
        "them": first_name(entry.person.name) if entry else "",
        "closeness": CLOSENESS,
        "names": names,
        "answers": TIE_ANSWERS,
        "held_back": held_back,
        "today": companion(state).clock().astimezone().date(),
        "form": form,
    }
