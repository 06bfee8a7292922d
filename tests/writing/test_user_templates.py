"""Templates of the user's own: what they can say, and what is refused at once."""

import threading
import time

import msgspec
import pytest

from inroad.domain.asks import AskFacts
from inroad.domain.errors import TemplateRefused
from inroad.domain.templates import Template
from inroad.writing.own import tried
from inroad.writing.rendering import LONGEST_OUTPUT
from inroad.writing.user_templates import LONGEST_SOURCE
from inroad.writing.variables import EXPLAINED
from tests.writing.facts import ask_facts, with_me


def told(source: str, facts: AskFacts) -> str:
    """What the user's template says, by the way that the settings try one."""
    return tried("direct", Template(None, source), facts).text


def test_a_template_says_the_facts() -> None:
    source = (
        "Hi {{ introducer }},\n\n"
        "Would you introduce me to {{ prospect_name }}"
        "{% if prospect_company %} of {{ prospect_company|upper }}{% endif %}?\n"
        "{{ offer }}  {# not sent #}\n\n\n\n"
        "{% if my_role == 'CTO' and not links %}no links{% elif proof %}{{ proof }}{% endif %}\n"
        "{{ my_first_name }}, {{ my_company|default('on my own') }}\n"
    )
    assert told(source, ask_facts()) == (
        "Hi Oren,\n\n"
        "Would you introduce me to Ivana Brook of NORTHGATE CLINIC?\n"
        "We halve the paperwork of hospital pharmacies.\n\n"
        "Four hospitals in Utrecht.\n"
        "Tilda, Papermill"
    )


def test_absent_facts_are_empty() -> None:
    facts = msgspec.structs.replace(ask_facts(), prospect_company=None)
    source = "{{ prospect }} {{ prospect_company }}|{{ prospect_company|default('somewhere') }}"
    assert told(source, facts) == "Ivana |somewhere"


def test_every_explained_variable_can_be_said() -> None:
    source = "".join(f"{name}={{{{ {name} }}}}\n" for name in EXPLAINED)
    facts = msgspec.structs.replace(
        ask_facts(), introducer_company="Reed Works", introducer_headline="Chemist",
        shared_place="Aldgate School", our_place="Merrow Labs", outcome="met",
    )  # fmt: skip
    said = dict(line.split("=", 1) for line in told(source, facts).split("\n"))
    assert set(said) == set(EXPLAINED)
    assert {name for name, value in said.items() if not value} == {
        "says_you", "will_meet", "not_met", "declined", "proof_stands",
    }  # fmt: skip


def test_data_is_never_a_template() -> None:
    facts = with_me(ask_facts(), offer="{{ 7*7 }} {% include 'x' %}", proof="{{ offer }}")
    assert told("{{ offer }} {{ proof }}", facts) == ("{{ 7*7 }} {% include 'x' %}. {{ offer }}.")


LONG = LONGEST_SOURCE - 10
REFUSED = {
    "endless loop": "{% for i in range(10**9) %}x{% endfor %}",
    "loop over text": "{% for c in offer %}{{ c }}{% endfor %}",
    "multiplied text": "{{ 'a' * 10**9 }}",
    "multiplied variable": "{{ offer * 99999999 }}",
    "power": "{{ 9**9**9**9 }}",
    "attribute": "{{ offer.__class__.__mro__ }}",
    "attribute of a text": "{{ ''.__class__ }}",
    "subscript": "{{ offer['__class__'] }}",
    "slice": "{{ offer[::-1] }}",
    "attr filter": "{{ offer|attr('__class__') }}",
    "map filter": "{{ offer|map('upper')|list }}",
    "method": "{{ offer.upper() }}",
    "format": "{{ '%999999999d'|format(1) }}",
    "centered": "{{ offer|center(999999999) }}",
    "replaced": "{{ offer|replace('e', 'eeeeeeeeeeeeeeeee') }}",
    "call": "{{ lipsum(n=99999) }}",
    "global": "{{ cycler }}",
    "self": "{{ self }}",
    "doubling": "{% set a = offer %}" + "{% set a = a ~ a %}" * 40 + "{{ a }}",
    "joined": "{{ offer ~ offer }}",
    "recursive macro": "{% macro a() %}{{ a() }}{{ a() }}{% endmacro %}{{ a() }}",
    "call block": "{% call offer() %}{% endcall %}",
    "include": "{% include 'en/plain.txt' %}",
    "import": "{% import 'en/plain.txt' as t %}",
    "from import": "{% from 'en/plain.txt' import t %}",
    "extends": "{% extends 'en/plain.txt' %}",
    "block": "{% block a %}{{ self.a() }}{% endblock %}",
    "with": "{% with a = offer %}{{ a }}{% endwith %}",
    "filter block": "{% filter upper %}x{% endfilter %}",
    "autoescape": "{% autoescape true %}x{% endautoescape %}",
    "two filters in a block": "{% filter upper|sentence %}x{% endfilter %}",
    "filled filter block": "{% filter sentence(offer) %}x{% endfilter %}",
    "deep filter blocks": "{% filter sentence %}" * 100 + "{% endfilter %}" * 100,
    "format string": "{{ '%999999999d' % 1 }}",
    "format method": "{{ '{0:>999999999}'.format(1) }}",
    "huge power": "{{ 9**9**9 }}",
    "huge text": "{{ 'a'*10**9 }}",
    "indent": "{{ offer|indent(999999999) }}",
    "wordwrap": "{{ offer|wordwrap(1, wrapstring='a' * 9999999) }}",
    "pretty print": "{{ offer|pprint }}",
    "context": "{{ _used }}",
    "do": "{% do offer.append(1) %}",
    "debug": "{% debug %}",
    "line statement": "{% for x in '' %}{% else %}{{ caller() }}{% endfor %}",
    "test": "{{ offer is defined }}",
    "list": "{{ [offer, offer] }}",
    "map": "{{ {'a': offer} }}",
    "number": "{{ 7 }}",
    "nothing": "{{ none }}",
    "filter on a truth": "{{ (not offer)|upper }}",
    "long number": "{{ " + "9" * LONG + " }}",
    "deep brackets": "{{ " + "(" * (LONG // 2) + "offer" + ")" * (LONG // 2 - 20) + " }}",
    "deep not": "{{ " + "not " * (LONG // 5) + "offer }}",
    "deep conditions": "{% if offer %}" * 160 + "{% endif %}" * 160,
    "deep else": "{{ " + "offer if offer else " * 200 + "offer }}",
    "many filters": "{{ offer" + "|upper" * (LONG // 8) + " }}",
    "many minus": "{{ " + "-" * (LONG - 10) + "1 }}",
    "only openings": "{{" * (LONG // 2),
    "only tags": "{%" * (LONG // 2),
    "only comments": "{#" * (LONG // 2),
    "not closed": "{% if offer %}x",
    "unknown tag": "{% trans %}x{% endtrans %}",
    "too long": "x" * (LONGEST_SOURCE + 1),
}


@pytest.mark.parametrize("source", REFUSED.values(), ids=REFUSED.keys())
def test_whatever_could_run_away_is_refused_at_once(source: str) -> None:
    start = time.perf_counter()
    with pytest.raises(TemplateRefused) as refused:
        told(source, ask_facts())
    assert time.perf_counter() - start < 1
    assert refused.value.title == "This template cannot be used"
    assert str(refused.value).endswith((".", "?"))


def test_output_is_bounded() -> None:
    facts = with_me(ask_facts(), links=[f"{n}{'x' * 490}" for n in range(5)])
    with pytest.raises(TemplateRefused, match=f"{LONGEST_OUTPUT:,}"):
        told("{{ links }}" * 300, facts)


def test_an_error_names_its_line_and_what_was_meant() -> None:
    with pytest.raises(TemplateRefused) as refused:
        told("Hi,\n\n{{ prospekt_name }}", ask_facts())
    assert refused.value.line == 3
    assert str(refused.value) == (
        "Line 3: Inroad has no variable “prospekt_name”. Did you mean “prospect_name”?"
    )


def test_other_threads_go_on_meanwhile() -> None:
    """Refusing keeps the interpreter for no long stretch: the other thread's longest wait."""
    waits: list[float] = []
    done = threading.Event()

    def tick() -> None:
        last = time.perf_counter()
        while not done.wait(0.001):
            now = time.perf_counter()
            waits.append(now - last)
            last = now

    ticker = threading.Thread(target=tick)
    ticker.start()
    for source in REFUSED.values():
        with pytest.raises(TemplateRefused):
            told(source, ask_facts())
    done.set()
    ticker.join()
    assert max(waits) < 1


def test_a_part_of_the_text_can_be_given_its_stop() -> None:
    source = "{% filter sentence %}{{ my_name }} of {{ my_company }}{% endfilter %} Bye."
    facts = with_me(ask_facts(), company="Papermill Inc.")
    assert told(source, facts) == "Tilda Marsh of Papermill Inc. Bye."
    assert told(source, ask_facts()) == "Tilda Marsh of Papermill. Bye."
