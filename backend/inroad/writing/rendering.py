"""Rendering one template: the immutable sandbox, and which facts the text came to say.

Built-in templates and the user's own take the same way. Jinja2 is imported with the first text:
the companion starts without it.
"""

from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from inroad.domain.asks import FactName
from inroad.domain.errors import TemplateRefused
from inroad.writing.grammar import sentence, tidy
from inroad.writing.variables import Said, Variables

if TYPE_CHECKING:
    from jinja2 import Template, nodes
    from jinja2.runtime import Context
    from jinja2.sandbox import ImmutableSandboxedEnvironment

LONGEST_OUTPUT = 20_000
"""Characters of what a template gives: every variable many times over."""

_USED = "_used"


def _keeping(change: Callable[[str], str]) -> Callable[[str], str]:
    """A filter whose result is a saying of the same fact."""

    def changed(value: str) -> str:
        return Said.of(change(value), value.fact) if isinstance(value, Said) else change(value)

    return changed


def _default(value: str, other: str = "") -> str:
    return value or other


FILTERS: dict[str, Callable[..., str]] = {
    "upper": _keeping(str.upper),
    "lower": _keeping(str.lower),
    "capitalize": _keeping(str.capitalize),
    "trim": _keeping(str.strip),
    "sentence": _keeping(sentence),
    "default": _default,
}
"""What a template may do to a variable; none makes it longer than its own words and a stop."""


class Rendered(NamedTuple):
    """A text and the facts that it says, in their order."""

    text: str
    facts: tuple[FactName, ...]


def rendered(source: str, said: Variables) -> Rendered:
    """What a template that was found good says with these variables. Raises TemplateRefused."""
    used: list[FactName] = []
    context = _compiled(source).new_context({**said, _USED: used})
    text = "".join(_pieces(_compiled(source), context))
    return Rendered(tidy(text), tuple(dict.fromkeys(used)))


def parsed(source: str) -> "nodes.Template":
    """The tree of a template; jinja2.TemplateSyntaxError when there is none."""
    return _environment().parse(source)


def _pieces(template: "Template", context: "Context") -> Iterator[str]:
    length = 0
    try:
        for piece in template.root_render_func(context):
            length += len(piece)
            if length > LONGEST_OUTPUT:
                raise TemplateRefused(
                    f"It gives more than {LONGEST_OUTPUT:,} characters. Shorten it."
                )
            yield piece
    except TypeError:
        raise TemplateRefused(
            "A filter or a comparison is given something else than text."
        ) from None


@lru_cache(maxsize=1_024)
def _compiled(source: str) -> "Template":
    return _environment().from_string(source)


@cache
def _environment() -> "ImmutableSandboxedEnvironment":
    """Without loader, globals and tests; made at the first text."""
    from jinja2 import StrictUndefined, pass_context
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    @pass_context
    def noted(context: "Context", value: object) -> object:
        if isinstance(value, Said) and value:
            context[_USED].append(value.fact)
        return value

    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, autoescape=False, finalize=noted
    )
    environment.globals.clear()
    environment.tests.clear()
    environment.filters.clear()
    environment.filters.update(FILTERS)
    return environment
