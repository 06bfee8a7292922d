"""Templates: the built-in ones, the user's own, and how one would read."""

from typing import Annotated, Any

import msgspec
from litestar import Controller, delete, get, post, put
from litestar.datastructures import State
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta, Struct

from inroad.domain.asks import AskFacts, Finding, Kind, Language, Outcome, Tone, UsedFact
from inroad.domain.errors import TemplateRefused
from inroad.domain.templates import KINDS, LANGUAGES, TONES, Own, Place, Template, has_subject
from inroad.store import me, templates
from inroad.web.connections import companion, reading, writing
from inroad.web.texts import facts_of
from inroad.writing.built_in import built_in
from inroad.writing.own import checked, tried
from inroad.writing.samples import sample
from inroad.writing.variables import EXPLAINED

Source = Annotated[str, Meta(max_length=20_000)]


class TemplateView(Struct, kw_only=True, frozen=True):
    """A template as it is used: the user's own, or the built-in one."""

    language: Language
    tone: Tone
    kind: Kind
    subject: str | None
    text: str
    own: bool


class Variable(Struct, kw_only=True, frozen=True):
    """A variable that a template may say, and what it stands for."""

    name: str
    meaning: str


class Templates(Struct, kw_only=True, frozen=True):
    """All templates of the languages and tones asked for, and what they may say."""

    templates: list[TemplateView]
    variables: list[Variable]


class Draft(Struct, kw_only=True, frozen=True):
    """The source of a template; `subject` counts for the kinds that have one."""

    text: Source
    subject: Source | None = None


class PreviewRequest(Struct, kw_only=True, frozen=True):
    """A template to try: on two people of the book, or on invented ones."""

    language: Language
    tone: Tone
    kind: Kind
    text: Source
    subject: Source | None = None
    introducer_id: int | None = None
    prospect_id: int | None = None
    outcome: Outcome | None = None


class TemplateTrouble(Struct, kw_only=True, frozen=True):
    """Why a template cannot be used; `line` is null where no line is to blame."""

    text: str
    line: int | None


class Preview(Struct, kw_only=True, frozen=True):
    """How a template reads, the facts that it says, what the linter finds; or what is wrong."""

    subject: str | None = None
    text: str = ""
    facts: list[UsedFact] = []
    lint: list[Finding] = []
    error: TemplateTrouble | None = None


class TemplatesController(Controller):
    """Templates of every language, tone and kind."""

    path = "/api/templates"
    tags = ("templates",)

    @get(sync_to_thread=True)
    def show(
        self,
        state: State,
        language: FromQuery[Language | None] = None,
        tone: FromQuery[Tone | None] = None,
    ) -> Templates:
        """Every template in use, or those of one language and one tone."""
        with reading(state) as connection:
            own = templates.load(connection)
        places: list[Place] = [
            (a, b, kind)
            for a in ([language] if language else LANGUAGES)
            for b in ([tone] if tone else TONES)
            for kind in KINDS
        ]
        return Templates(
            templates=[_view(place, own) for place in places],
            variables=[Variable(name=n, meaning=meaning) for n, meaning in EXPLAINED.items()],
        )

    @put("/{language:str}/{tone:str}/{kind:str}", sync_to_thread=True)
    def save(
        self,
        language: FromPath[Language],
        tone: FromPath[Tone],
        kind: FromPath[Kind],
        data: JSONBody[Draft],
        state: State,
    ) -> TemplateView:
        """Keep the user's own template. What cannot be used is refused, with its line."""
        place: Place = (language, tone, kind)
        template = checked(place, Template(_subject(kind, data.subject), data.text))
        with writing(state) as connection:
            templates.save(connection, place, template, companion(state).clock())
        return _view(place, {place: template})

    @delete("/{language:str}/{tone:str}/{kind:str}", status_code=200, sync_to_thread=True)
    def remove(
        self,
        language: FromPath[Language],
        tone: FromPath[Tone],
        kind: FromPath[Kind],
        state: State,
    ) -> TemplateView:
        """Go back to the built-in template."""
        place: Place = (language, tone, kind)
        with writing(state) as connection:
            templates.remove(connection, place)
        return _view(place, {})

    @post("/preview", status_code=200, sync_to_thread=True)
    def preview(self, data: JSONBody[PreviewRequest], state: State) -> Preview:
        """How a template reads, while it is written. Nothing is kept."""
        return preview_of(state, data)


def preview_of(state: State, asked: PreviewRequest) -> Preview:
    """How a template reads, or why it cannot be used. Raises UnknownPerson."""
    template = Template(_subject(asked.kind, asked.subject), asked.text)
    try:
        written = tried(asked.kind, template, _facts(asked, state))
    except TemplateRefused as refused:
        return Preview(error=TemplateTrouble(text=str(refused), line=refused.line))
    return Preview(
        subject=written.subject, text=written.text, facts=written.facts, lint=written.lint
    )


def _view(place: Place, own: Own) -> TemplateView:
    language, tone, kind = place
    template = own.get(place) or built_in(place)
    return TemplateView(
        language=language,
        tone=tone,
        kind=kind,
        subject=template.subject,
        text=template.text,
        own=place in own,
    )


def _subject(kind: Kind, given: str | None) -> str | None:
    return (given or "") if has_subject(kind) else None


def _facts(asked: PreviewRequest, state: State) -> AskFacts:
    changed: dict[str, Any] = {"language": asked.language, "tone": asked.tone}
    if asked.introducer_id is not None and asked.prospect_id is not None:
        facts = facts_of(companion(state), asked.introducer_id, asked.prospect_id)
        facts = msgspec.structs.replace(facts, me=msgspec.structs.replace(facts.me, **changed))
    else:
        with reading(state) as connection:
            facts = sample(msgspec.structs.replace(me.load(connection), **changed))
    return msgspec.structs.replace(facts, outcome=asked.outcome)
