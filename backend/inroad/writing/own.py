"""Templates of the user's own: checked before they are kept, tried while they are written."""

from inroad.domain.asks import AskFacts, Finding, Kind, Me, WrittenText
from inroad.domain.errors import TemplateRefused
from inroad.domain.lint_rules import MOST_CHARACTERS
from inroad.domain.templates import Own, Place, Template
from inroad.domain.text import clean
from inroad.writing.drafts import Draft, drafted, judged
from inroad.writing.grammar import folded
from inroad.writing.samples import sample
from inroad.writing.user_templates import check_template
from inroad.writing.variables import Variables, variables


def checked(place: Place, template: Template) -> Template:
    """The template as it is kept. Raises TemplateRefused when it cannot be used."""
    kept = _cleaned(template)
    language, tone, _ = place
    _drafted(kept, variables(sample(Me(language=language, tone=tone))))
    return kept


def tried(kind: Kind, template: Template, facts: AskFacts) -> WrittenText:
    """How the template reads with these facts. Raises TemplateRefused."""
    draft = _drafted(_cleaned(template), variables(facts))
    return judged(kind, draft, facts, [], own=True)


def own_draft(place: Place, said: Variables, own: Own) -> tuple[Draft | None, list[Finding]]:
    """The user's own text if there is one; if it cannot be used, what is wrong with it."""
    template = own.get(place)
    if template is None:
        return None, []
    try:
        draft = _drafted(template, said)
        if place[2] == "short" and len(draft.text) > MOST_CHARACTERS:
            raise TemplateRefused(f"It gives {len(draft.text)} characters; {MOST_CHARACTERS} fit.")
    except TemplateRefused as refused:
        text = f"Your own template cannot be used, so Inroad's is. {refused}"
        return None, [Finding(rule="template", text=text, severity="amber")]
    return draft, []


def _cleaned(template: Template) -> Template:
    subject = None if template.subject is None else folded(template.subject)
    return Template(subject, clean(template.text))


def _drafted(template: Template, said: Variables) -> Draft:
    for source in (template.subject or "", template.text):
        check_template(source)
    draft = drafted(template, said)
    if not draft.text:
        raise TemplateRefused("It gives an empty text.")
    return draft
