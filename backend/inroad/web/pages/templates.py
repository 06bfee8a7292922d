"""Templates: Inroad's texts, and the user's own in place of them, with how they would read."""

from typing import Any, Literal

import msgspec
from litestar import Controller, Response, get, post
from litestar.datastructures import State
from litestar.params import FromQuery
from msgspec import Struct

from inroad.domain.asks import Kind, Language, Outcome, Tone
from inroad.domain.errors import TemplateRefused
from inroad.domain.templates import KINDS, LANGUAGES, TONES, Own, Place, Template, has_subject
from inroad.store import me, templates
from inroad.web.connections import companion, reading, writing
from inroad.web.pages.forms import EMPTY, Form, read_form
from inroad.web.pages.rendering import PageRequest, go_to, page, page_again
from inroad.web.pages.telling import told, whole
from inroad.web.templates import PreviewRequest, TemplateTrouble, preview_of
from inroad.web.visitor import visitor_of
from inroad.writing.built_in import built_in
from inroad.writing.own import checked
from inroad.writing.rendering import FILTERS
from inroad.writing.user_templates import check_template
from inroad.writing.variables import EXPLAINED

_LONGEST_SHOWN = 200
_KINDS: dict[Kind, str] = {
    "message": "Email to the introducer",
    "direct": "Message to the introducer",
    "short": "Short text (300 characters)",
    "forwardable": "Note to forward",
    "warm_up": "Back in touch",
    "permission": "May I mention you?",
    "follow_up": "Reminder",
    "thanks": "Thank-you",
    "decline": "Calling it off",
}
_TONES: dict[Tone, str] = {"plain": "Plain", "warm": "Warm", "formal": "Formal"}
_LANGUAGES: dict[Language, str] = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
}
_OUTCOMES: dict[Outcome | None, str] = {
    None: "Nothing is known yet",
    "met": "You have met",
    "will_meet": "You are going to meet",
    "not_met": "It did not come to a meeting",
    "declined": "There was no introduction",
}


_CHOICES: dict[str, list[tuple[str, str]]] = {
    "kind": [(kind, _KINDS[kind]) for kind in KINDS],
    "tone": [(tone, _TONES[tone]) for tone in TONES],
    "language": [(language, _LANGUAGES[language]) for language in LANGUAGES],
    "outcome": [(outcome or "", words) for outcome, words in _OUTCOMES.items()],
}


class Typed(Struct, kw_only=True, frozen=True):
    """A template as it was typed, for which text it is, and what to do with it."""

    language: Language
    tone: Tone
    kind: Kind
    text: str = ""
    subject: str = ""
    outcome: Outcome | None = None
    do: str = "preview"

    @property
    def place(self) -> Place:
        """Which template it is."""
        return self.language, self.tone, self.kind


class TemplatesPage(Controller):
    """The templates, one at a time."""

    path = "/settings/templates"

    @get(sync_to_thread=True)
    def show(
        self,
        request: PageRequest,
        state: State,
        language: FromQuery[Language | None] = None,
        tone: FromQuery[Tone | None] = None,
        kind: FromQuery[Kind] = "message",
        outcome: FromQuery[Outcome | Literal[""]] = "",
    ) -> Response[str]:
        """One template as it is used, and how it reads; the user's own manner unless asked."""
        with reading(state) as connection:
            user = me.load(connection)
        typed = Typed(
            language=language or user.language,
            tone=tone or user.tone,
            kind=kind,
            outcome=outcome or None,
        )
        return page(request, "templates.html", **_shown(state, typed, EMPTY))

    @post(sync_to_thread=True)
    def change(self, request: PageRequest, state: State) -> Response[Any]:
        """Keep a template, go back to the built-in one, or see how it reads."""
        form = read_form(request, Typed)
        with told(visitor_of(request.scope)):
            typed = whole(form)
            if typed.do == "save":
                return _save(request, state, typed, form)
            if typed.do == "remove":
                return _remove(request, state, typed)
            return page(request, "templates.html", **_shown(state, typed, form))
        return go_to("/settings/templates")

    @post("/preview", status_code=200, sync_to_thread=True)
    def preview(self, request: PageRequest, state: State) -> Response[Any]:
        """How a template reads, while it is typed: the piece of the page that shows it."""
        with told(visitor_of(request.scope)):
            typed = whole(read_form(request, Typed))
            return page(request, "template_preview.html", **_seen(state, typed))
        return go_to("/settings/templates")


def _save(
    request: PageRequest, state: State, typed: Typed, form: Form[Typed]
) -> Response[None] | Response[str]:
    """Kept, or shown again with what is wrong and everything that was typed."""
    try:
        template = checked(typed.place, _template(typed))
    except TemplateRefused:
        return page_again(request, "templates.html", **_shown(state, typed, form))
    with writing(state) as connection:
        templates.save(connection, typed.place, template, companion(state).clock())
    seen = preview_of(state, _asked(typed))
    bad = any(finding.severity == "red" for finding in seen.lint)
    doubt = " But look at what there is to change in it." if bad else ""
    visitor_of(request.scope).say(f"Kept. Your texts are written with it from now on.{doubt}")
    return go_to(_address(typed))


def _remove(request: PageRequest, state: State, typed: Typed) -> Response[None]:
    with writing(state) as connection:
        templates.remove(connection, typed.place)
    visitor_of(request.scope).say("Inroad’s own template is used again.")
    return go_to(_address(typed))


def _shown(state: State, typed: Typed, form: Form[Any]) -> dict[str, object]:
    """All that the page shows of one template; what is kept, unless something was typed."""
    with reading(state) as connection:
        own = templates.load(connection)
    kept = own.get(typed.place) or built_in(typed.place)
    if not form.typed:
        typed = msgspec.structs.replace(typed, text=kept.text, subject=kept.subject or "")
    return {
        "typed": typed,
        "form": form,
        "own": typed.place in own,
        "built_in": built_in(typed.place),
        "has_subject": has_subject(typed.kind),
        **_seen(state, typed),
        "others": _others(own, typed.place),
        "choices": _CHOICES,
        "variables": EXPLAINED,
        "filters": sorted(FILTERS),
    }


def _others(own: Own, here: Place) -> list[tuple[str, str]]:
    """The user's other templates: how each is called, and where it is."""
    found = sorted(place for place in own if place != here)
    return [
        (
            f"{_KINDS[kind]}, {_TONES[tone].lower()}, {_LANGUAGES[language]}",
            _address(Typed(language=language, tone=tone, kind=kind)),
        )
        for language, tone, kind in found
    ]


def _seen(state: State, typed: Typed) -> dict[str, object]:
    """How it reads with invented people and what is known of the user, or what is wrong where."""
    seen = preview_of(state, _asked(typed))
    return {"seen": seen, "wrong_line": _wrong_line(typed, seen.error)}


def _asked(typed: Typed) -> PreviewRequest:
    return PreviewRequest(
        language=typed.language,
        tone=typed.tone,
        kind=typed.kind,
        text=typed.text,
        subject=typed.subject,
        outcome=typed.outcome,
    )


def _wrong_line(typed: Typed, trouble: TemplateTrouble | None) -> str:
    """The words of the line that is to blame: wrapped lines are hard to count."""
    if trouble is None or trouble.line is None:
        return ""
    source = typed.text
    if has_subject(typed.kind):
        try:
            check_template(typed.subject)
        except TemplateRefused:
            source = typed.subject
    lines = source.split("\n")
    return lines[trouble.line - 1].strip()[:_LONGEST_SHOWN] if trouble.line <= len(lines) else ""


def _template(typed: Typed) -> Template:
    return Template(typed.subject if has_subject(typed.kind) else None, typed.text)


def _address(typed: Typed) -> str:
    return f"/settings/templates?language={typed.language}&tone={typed.tone}&kind={typed.kind}"
