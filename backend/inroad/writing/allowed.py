"""What may stand in a template: text, known variables, a few filters and conditions."""

import difflib
from collections.abc import Iterator

from jinja2 import TemplateSyntaxError, nodes

from inroad.domain.errors import TemplateRefused
from inroad.writing.rendering import FILTERS, parsed
from inroad.writing.variables import EXPLAINED

DEEPEST = 25
"""Levels of nesting; conditions inside conditions take two each."""

_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Const,
    nodes.If,
    nodes.CondExpr,
    nodes.Filter,
    nodes.FilterBlock,
    nodes.Compare,
    nodes.Operand,
    nodes.Not,
    nodes.And,
    nodes.Or,
)
_NO_DOT = "A dot or bracket after a name is not possible: every variable is a plain text."
_NO_MACRO = "A macro is not possible here: write the text out."
_NO_FILE = "Another file cannot be used here: write the text out."
_NO_VARIABLE = "A new variable cannot be made here: use those that there are."
_NO_SUM = "Inroad does not calculate in a text: write the result."
_REFUSED: dict[type[nodes.Node], str] = {
    nodes.For: "A loop is not possible here: write each line out.",
    nodes.Call: "Nothing can be called here: use the variables as they are.",
    nodes.Getattr: _NO_DOT,
    nodes.Getitem: _NO_DOT,
    nodes.Macro: _NO_MACRO,
    nodes.CallBlock: _NO_MACRO,
    nodes.Include: _NO_FILE,
    nodes.Import: _NO_FILE,
    nodes.FromImport: _NO_FILE,
    nodes.Extends: _NO_FILE,
    nodes.Block: "A block is not possible here: write the text on its own.",
    nodes.Assign: _NO_VARIABLE,
    nodes.AssignBlock: _NO_VARIABLE,
    nodes.With: _NO_VARIABLE,
    nodes.Test: "Leave out “is …”: write only “if” and the variable.",
    nodes.Concat: "Write the pieces one after the other instead of joining them with “~”.",
    nodes.BinExpr: _NO_SUM,
    nodes.UnaryExpr: _NO_SUM,
}


def check(source: str) -> None:
    """Raises TemplateRefused, with the line where it is known, for what may not stand there.

    Goes through the tree without recursion, for any depth.
    """
    waiting: list[tuple[nodes.Node, int]] = [(_tree(source), 0)]
    while waiting:
        node, depth = waiting.pop()
        if depth > DEEPEST:
            raise TemplateRefused("It is nested too deeply: use fewer conditions.", node.lineno)
        if reason := _reason(node):
            raise TemplateRefused(reason, node.lineno)
        waiting.extend((child, depth + 1) for child in _children(node))


def _tree(source: str) -> nodes.Template:
    try:
        return parsed(source)
    except TemplateSyntaxError as error:
        raise TemplateRefused(_explained(error.message or ""), error.lineno) from None
    except (RecursionError, ValueError, OverflowError):
        raise TemplateRefused("It is nested too deeply, or a number is too long.") from None


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
    if isinstance(node, nodes.Filter):
        return _reason_of_filter(node)
    return None


def _reason_of_filter(node: nodes.Filter) -> str | None:
    if node.name not in FILTERS:
        return _unknown("filter", node.name, list(FILTERS))
    if node.node is None and node.name != "sentence":
        return "Only “sentence” can be put round a part of the text."
    if _is_well_filled(node):
        return None
    takes = "one text in quotes" if node.name == "default" else "nothing"
    return f"The filter “{node.name}” takes {takes} in brackets."


def _is_well_filled(node: nodes.Filter) -> bool:
    """Does the filter get what it takes?"""
    if node.kwargs or node.dyn_args or node.dyn_kwargs:
        return False
    if node.name != "default":
        return not node.args
    return len(node.args) == 1 and isinstance(node.args[0], nodes.Const)


def _unknown(kind: str, name: str, known: list[str]) -> str:
    near = difflib.get_close_matches(name[:50], known, n=1)
    hint = f"Did you mean “{near[0]}”?" if near else f"There are: {', '.join(known)}."
    return f"Inroad has no {kind} “{name[:50]}”. {hint}"


def _explained(message: str) -> str:
    """What the parser says, in words for somebody who writes letters."""
    if "end of template" in message:
        return "A condition or a bracket is not closed: add {% endif %} or }}."
    if "unknown tag" in message:
        return "Only {% if … %}, {% else %} and {% endif %} can stand here."
    said = message.strip().rstrip(".")
    return f"This is not understood: {said[:1].lower()}{said[1:]}."
