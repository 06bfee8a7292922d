"""Templates that users write themselves.

A template may say text, the variables of `EXPLAINED`, a few filters and conditions, and
nothing else. No loop, call, assignment or arithmetic passes, so the work and the output grow
with the length of the source alone: no template can run away, and none needs a watchdog.
The immutable sandbox stands behind that check as a second wall.
"""

import difflib
from collections.abc import Callable, Iterator
from functools import cache

from jinja2 import StrictUndefined, TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from inroad.domain.asks import AskFacts
from inroad.domain.errors import TemplateRefused
from inroad.domain.text import clean
from inroad.writing.built_in import tidy
from inroad.writing.variables import EXPLAINED, variables

LONGEST_SOURCE = 5_000
"""Characters of a template; a text of 120 words has some 800."""

LONGEST_OUTPUT = 20_000
"""Characters of what it gives: every variable many times over."""

DEEPEST = 25
"""Levels of nesting; conditions inside conditions take two each."""

FILTERS: dict[str, Callable[..., str]] = {
    "upper": str.upper,
    "lower": str.lower,
    "capitalize": str.capitalize,
    "trim": str.strip,
    "default": lambda value, other="": value or other,
}
"""What a template may do to a variable; none makes it longer than its own words."""

_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Const,
    nodes.If,
    nodes.CondExpr,
    nodes.Filter,
    nodes.Compare,
    nodes.Operand,
    nodes.Not,
    nodes.And,
    nodes.Or,
)
_REFUSED: dict[type[nodes.Node], str] = {
    nodes.For: "A loop is not possible here: write each line out.",
    nodes.Call: "Nothing can be called here: use the variables as they are.",
    nodes.Getattr: "A dot or bracket after a name is not possible: every variable is a plain text.",
    nodes.Getitem: "A dot or bracket after a name is not possible: every variable is a plain text.",
    nodes.Macro: "A macro is not possible here: write the text out.",
    nodes.CallBlock: "A macro is not possible here: write the text out.",
    nodes.Include: "Another file cannot be used here: write the text out.",
    nodes.Import: "Another file cannot be used here: write the text out.",
    nodes.FromImport: "Another file cannot be used here: write the text out.",
    nodes.Extends: "Another file cannot be used here: write the text out.",
    nodes.Block: "A block is not possible here: write the text on its own.",
    nodes.Assign: "A new variable cannot be made here: use those that there are.",
    nodes.AssignBlock: "A new variable cannot be made here: use those that there are.",
    nodes.With: "A new variable cannot be made here: use those that there are.",
    nodes.Test: "Leave out “is …”: write only “if” and the variable.",
    nodes.Concat: "Write the pieces one after the other instead of joining them with “~”.",
    nodes.BinExpr: "Inroad does not calculate in a text: write the result.",
    nodes.UnaryExpr: "Inroad does not calculate in a text: write the result.",
}


def render_user_template(source: str, facts: AskFacts) -> str:
    """The user's template with these facts; an absent fact is an empty text.

    Raises TemplateRefused, with the line where it is known, for all that is not understood.
    """
    if len(source) > LONGEST_SOURCE:
        raise TemplateRefused(
            f"It has {len(source):,} characters; at most {LONGEST_SOURCE:,} fit. Shorten it."
        )
    template = _parsed(source)
    _check(template)
    return clean(tidy("".join(_pieces(template, facts))))


def _parsed(source: str) -> nodes.Template:
    try:
        return _environment().parse(source)
    except TemplateSyntaxError as error:
        raise TemplateRefused(_explained(error.message or ""), error.lineno) from None
    except (RecursionError, ValueError, OverflowError):
        raise TemplateRefused("It is nested too deeply, or a number is too long.") from None


def _check(template: nodes.Template) -> None:
    """Refuses the first node that is not allowed; without recursion, for any depth."""
    waiting: list[tuple[nodes.Node, int]] = [(template, 0)]
    while waiting:
        node, depth = waiting.pop()
        if depth > DEEPEST:
            raise TemplateRefused("It is nested too deeply: use fewer conditions.", node.lineno)
        if reason := _reason(node):
            raise TemplateRefused(reason, node.lineno)
        waiting.extend((child, depth + 1) for child in _children(node))


def _children(node: nodes.Node) -> Iterator[nodes.Node]:
    return iter(list(node.iter_child_nodes())[::-1])


def _reason(node: nodes.Node) -> str | None:
    """Why this node cannot stand in a template, if it cannot."""
    if not isinstance(node, _ALLOWED):
        kinds = (text for kind, text in _REFUSED.items() if isinstance(node, kind))
        return next(kinds, "Only text, variables, filters and “if” can stand here.")
    if isinstance(node, nodes.Const) and not isinstance(node.value, str):
        return "Only texts in quotes can stand here, no numbers."
    if isinstance(node, nodes.Name) and node.name not in EXPLAINED:
        return _unknown("variable", node.name, list(EXPLAINED))
    if isinstance(node, nodes.Filter) and node.name not in FILTERS:
        return _unknown("filter", node.name, list(FILTERS))
    if isinstance(node, nodes.Filter) and not _is_well_filled(node):
        takes = "one text in quotes" if node.name == "default" else "nothing"
        return f"The filter “{node.name}” takes {takes} in brackets."
    return None


def _is_well_filled(node: nodes.Filter) -> bool:
    """Does the filter get what it takes?"""
    if node.node is None or node.kwargs or node.dyn_args or node.dyn_kwargs:
        return False
    if node.name != "default":
        return not node.args
    return len(node.args) == 1 and isinstance(node.args[0], nodes.Const)


def _unknown(kind: str, name: str, known: list[str]) -> str:
    near = difflib.get_close_matches(name[:50], known, n=1)
    hint = f"Did you mean “{near[0]}”?" if near else f"There are: {', '.join(known)}."
    return f"Inroad has no {kind} “{name[:50]}”. {hint}"


def _pieces(template: nodes.Template, facts: AskFacts) -> Iterator[str]:
    length = 0
    try:
        for piece in _environment().from_string(template).generate(variables(facts)):
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


def _explained(message: str) -> str:
    """What the parser says, in words for somebody who writes letters."""
    if "end of template" in message:
        return "A condition or a bracket is not closed: add {% endif %} or }}."
    if "unknown tag" in message:
        return "Only {% if … %}, {% else %} and {% endif %} can stand here."
    said = message.strip().rstrip(".")
    return f"This is not understood: {said[:1].lower()}{said[1:]}."


@cache
def _environment() -> ImmutableSandboxedEnvironment:
    """Without loader, globals and tests; with the filters of this module alone."""
    environment = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False)
    environment.globals.clear()
    environment.tests.clear()
    environment.filters.clear()
    environment.filters.update(FILTERS)
    return environment
