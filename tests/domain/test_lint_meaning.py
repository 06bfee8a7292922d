"""The linter on what people write in their own words, kind by kind and language by language."""

import time

import msgspec
import pytest

from inroad.domain.asks import AskFacts, Kind, Language, Me
from inroad.domain.lint import RULES, lint_text, severity
from inroad.domain.templates import KINDS

Case = tuple[str, list[str]]


def facts(language: Language) -> AskFacts:
    """Tilda Marsh asks Oren Vale for an introduction to Ivana Brook."""
    me = Me(
        name="Tilda Marsh", role="CTO", company="Papermill", language=language,
        offer="We halve the paperwork of hospital pharmacies.",
    )  # fmt: skip
    return AskFacts(
        me=me, introducer_name="Oren Vale", prospect_name="Ivana Brook",
        prospect_company="Northgate Clinic",
        benefit="Her team gets two days a month back before the audit.",
    )  # fmt: skip


def rules(kind: Kind, text: str, language: Language = "en") -> list[str]:
    found = lint_text(kind, text, facts(language))
    assert all(len(finding.text) > 20 for finding in found)
    return [finding.rule for finding in found]


ENGLISH = (
    "Hi Oren, would you introduce me to Ivana Brook? It would help her team before the audit. "
    "No worries if not."
)
GERMAN = (
    "Hallo Oren, würdest du mich Ivana Brook vorstellen? Ihr Team spart zwei Tage im Monat. "
    "Kein Problem, wenn nicht."
)
FRENCH = (
    "Bonjour Oren, accepterais-tu de me présenter à Ivana Brook ? Cela ferait gagner deux jours "
    "à son équipe. Aucun souci sinon."
)
SPANISH = (
    "Hola Oren, ¿me presentarías a Ivana Brook? Su equipo ahorraría dos días al mes. "
    "Sin problema si no."
)

GOOD: dict[Language, list[str]] = {
    "en": [
        "Oren - quick one: are you comfortable introducing me to Ivana Brook? Her team could get "
        "two days a month back. If that feels off, just tell me.",
        "Hello Oren, I'd love an introduction to Ivana Brook (Northgate Clinic). Would that be "
        "okay with you? She would save her team two days a month. Totally understand if it's not "
        "a fit.",
        "Hi Oren, would you be up for connecting Ivana Brook and me? Her team would win two days "
        "a month. Don't hesitate to say no.",
        "Hi Oren, do you know Ivana Brook well enough to introduce us? We'd free two days a month "
        "for her team. If you don't, that's fine.",
        "Dear Oren, I would be grateful for an introduction to Ivana Brook. I expect she would "
        "benefit, since we cut audit preparation in half. Please feel under no obligation.",
        "Hi Oren, if you can't, that's fine, but would you introduce me to Ivana Brook? Her "
        "nurses would spend less time on forms. Either way, thank you.",
    ],
    "de": [
        "Hallo Oren, würden Sie mir Ivana Brook vorstellen? Für ihr Team wären das zwei Tage "
        "weniger Papierkram. Wenn Sie das nicht möchten, verstehe ich das.",
        "Hallo Oren, kannst du für mich den Kontakt zu Ivana Brook herstellen? Sie spart zwei "
        "Tage. Falls nicht, kein Ding.",
        "Hallo Oren, wärst du so nett, mich Ivana Brook vorzustellen? Für ihr Team heißt das zwei "
        "Tage mehr Zeit. Sag ruhig Nein.",
    ],
    "fr": [
        "Bonjour Oren, seriez-vous d'accord pour me mettre en contact avec Ivana Brook ? Cela lui "
        "ferait gagner deux jours. Vous êtes libre de refuser.",
        "Bonjour Oren, est-ce que tu pourrais me mettre en relation avec Ivana Brook ? Son "
        "service y gagnerait deux jours. Si ça te dérange, laisse tomber.",
    ],
    "es": [
        "Hola Oren, ¿le importaría presentarme a Ivana Brook? A su equipo le vendría bien. Si "
        "prefiere que no, lo entiendo.",
        "Hola Oren, ¿me podrías poner en contacto con Ivana Brook? A su farmacia le quitaría "
        "trabajo. Sin ningún compromiso.",
    ],
}


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, some in GOOD.items() for text in some]
)
def test_good_messages_have_no_finding(language: Language, text: str) -> None:
    assert rules("message", text, language) == []
    assert rules("direct", text, language) == []


ADDED: list[tuple[Language, str, str, list[str]]] = [
    ("en", ENGLISH, rule, added)
    for rule, added in {
        "pressure": [
            "I haven't had a reply yet.", "Following up on my earlier email.",
            "Just wanted to check in on this.", "Just checking whether you saw this.",
            "Pinging you again on this.", "Time is of the essence.", "Please do this today.",
            "I really hope you won't disappoint me.", "It is vital that this happens this week.",
            "You're the only one who can help me.", "Don't forget!",
            "Kindly reply at the earliest.",
            "I wanted to bump this to the top of your inbox.", "Quick reminder about my last note.",
        ],
        "vague": [
            "Or any other relevant folks.", "Happy to meet anybody helpful.",
            "Open to other useful people too.", "I'd take any intro you can spare.",
        ],
        "flattery": [
            "You are the most generous and wonderful connector.",
            "You're a superstar and simply the best.",
            "I have always admired your outstanding career and your impeccable taste.",
        ],
        "placeholder": ["Best, FIRSTNAME", "It saves XX months.", "Regards (your name)"],
    }.items()
] + [
    ("de", GERMAN, "pressure", [
        "Melde dich bitte schnell.", "Ich brauche das bis morgen.", "Nur als kleine Erinnerung.",
        "Ich wollte nochmal nachhören.", "Bitte gib mir bis Freitag Bescheid.",
    ]),
    ("de", GERMAN, "vague", ["Gern auch andere interessante Leute.", "Oder sonst wer."]),
    ("de", GERMAN, "flattery", ["Du bist der tollste und wunderbarste Mensch."]),
    ("fr", FRENCH, "pressure", [
        "Il me faut une réponse demain.", "Petite relance !", "Merci de répondre avant vendredi.",
    ]),
    ("fr", FRENCH, "vague", ["Ou à toute autre personne utile."]),
    ("fr", FRENCH, "flattery", ["Tu es merveilleux et tellement talentueux."]),
    ("es", SPANISH, "pressure", [
        "Necesito la respuesta mañana.", "Te escribo de nuevo porque no me contestaste.",
        "Contesta antes del lunes.", "Te recuerdo mi mensaje.",
    ]),
    ("es", SPANISH, "vague", ["O con cualquier persona útil."]),
    ("es", SPANISH, "flattery", ["Eres maravilloso, el mejor de todos."]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "rule"),
    [(lang, f"{good} {more}", rule) for lang, good, rule, some in ADDED for more in some],
)
def test_one_sentence_too_many_is_the_only_finding(
    language: Language, text: str, rule: str
) -> None:
    assert rules("message", text, language) == [rule]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", f"{ENGLISH} There is no deadline and no rush."),
        ("en", f"{ENGLISH} I'm in Utrecht until Friday, but any week works."),
        ("en", f"{ENGLISH} The system is used in urgent care units."),
        ("en", f"{ENGLISH} Our brilliant pharmacist Ann says hi."),
        ("de", f"{GERMAN} Es eilt überhaupt nicht."),
        ("fr", f"{FRENCH} Rien ne presse."),
        ("es", f"{SPANISH} No hay prisa."),
    ],
)
def test_a_harmless_sentence_is_none_too_many(language: Language, text: str) -> None:
    assert rules("message", text, language) == []


WARM_UPS: list[tuple[Language, Case]] = [
    ("en", ("Hi Oren, loved the bit about pharmacies in your talk. How is the new job?", [])),
    ("en", ("Hi Oren, congratulations on the new role! Would love to hear how it goes.", [])),
    ("en", ("Hi Oren, how are you? By the way, do you know Ivana Brook?", ["no_ask"])),
    ("en", ("Hi Oren, long time. Can I ask you for something?", ["no_ask"])),
    ("en", ("Hi Oren, how are things? Could you help me with a contact?", ["no_ask"])),
    ("en", ("Hi Oren, would love an intro to someone at Northgate.", ["no_ask"])),
    ("de", ("Hallo Oren, wie geht es dir? Stellst du mich jemandem vor?", ["no_ask"])),
    ("fr", ("Salut Oren, ça va ? Pourrais-tu me présenter une amie ?", ["no_ask"])),
    ("es", ("Hola Oren, ¿cómo estás? ¿Me presentas a Ivana Brook?", ["no_ask"])),
    ("es", ("Hola Oren, ¿cómo estás? Vi tu charla y me gustó.", [])),
]
PERMISSIONS: list[tuple[Language, Case]] = [
    ("en", ("I plan to write to Ivana Brook. Is it okay if I say that we know each other? "
            "If not, I won't.", [])),
    ("en", ("I'll tell Ivana Brook that you sent me.", ["one_request", "way_out"])),
    ("en", ("May I mention you to her? Fine if not.", ["names_prospect"])),
    ("de", ("Ich schreibe Ivana Brook. Darf ich deinen Namen nennen? Wenn nicht, kein Problem.",
            [])),
    ("fr", ("J'écris à Ivana Brook. Puis-je dire que nous nous connaissons ? Sinon, pas de souci.",
            [])),
    ("es", ("Voy a escribir a Ivana Brook. ¿Puedo decir que nos conocemos? Si no, no pasa nada.",
            [])),
]  # fmt: skip
FOLLOW_UPS: list[tuple[Language, Case]] = [
    ("en", ("I asked about Ivana Brook. Would you be open to introducing us? If not, all good.",
            [])),
    ("en", ("Just following up on Ivana Brook. Would you introduce us? Fine if not.",
            ["pressure"])),
    ("en", ("I still haven't heard from you about Ivana Brook. Would you introduce us? "
            "No worries if not.", ["pressure"])),
]  # fmt: skip
NOTE = "Hi Ivana, I'm Tilda Marsh, CTO at Papermill. We halve the paperwork of pharmacies."
NOTES: list[tuple[Language, Case]] = [
    ("en", (f"{NOTE} Would a call be of interest? If not, no problem.", [])),
    ("en", (f"{NOTE} Oren said you might be open.", ["self_contained"])),
    ("en", (f"{NOTE} See the message above.", ["self_contained"])),
    ("en", (f"{NOTE} This is urgent.", ["pressure"])),
]


@pytest.mark.parametrize(
    ("kind", "language", "case"),
    [
        (kind, language, case)
        for kind, some in (
            ("warm_up", WARM_UPS),
            ("permission", PERMISSIONS),
            ("follow_up", FOLLOW_UPS),
            ("forwardable", NOTES),
        )
        for language, case in some
    ],
)
def test_each_kind_has_its_own_rules(kind: Kind, language: Language, case: Case) -> None:
    text, found = case
    assert rules(kind, text, language) == found


def test_what_makes_an_ask_an_ask_blocks_and_what_is_taste_does_not() -> None:
    red = {rule for rule in RULES["message"] if severity("message", rule) == "red"}
    assert red == {
        "names_prospect", "one_request", "benefit", "way_out", "placeholder", "pressure", "vague",
    }  # fmt: skip
    assert severity("short", "length") == "red"
    assert severity("forwardable", "self_contained") == "red"


@pytest.mark.parametrize("kind", KINDS)
def test_a_placeholder_and_pressure_are_found_in_every_kind(kind: Kind) -> None:
    found = rules(kind, f"{ENGLISH} [Your Name] It is urgent.")
    assert {"placeholder", "pressure"} <= set(found)


def test_a_short_text_of_301_characters_is_too_long() -> None:
    padding = 300 - len(ENGLISH)
    assert rules("short", ENGLISH + "." * padding) == []
    assert rules("short", ENGLISH + "." * (padding + 1)) == ["length"]


def test_the_users_words_are_to_be_in_the_language_of_the_text() -> None:
    german = msgspec.structs.replace(facts("de"), benefit="It saves her and the team two days.")
    text = f"{GERMAN} Warum: {german.benefit}"
    found = lint_text("message", text, german)
    assert [(finding.rule, finding.severity) for finding in found] == [("language", "amber")]
    assert "in German" in found[0].text


@pytest.mark.parametrize(
    "part", ["\n", ". ", "? ", "<a", "[", "{", "_", '."', "introduce me? ", "http://", "A.", "؟ "]
)
def test_an_odd_text_of_any_length_is_judged_at_once(part: str) -> None:
    start = time.thread_time()
    for kind in KINDS:
        lint_text(kind, part * (20_000 // len(part)), facts("en"))
    assert time.thread_time() - start < 3
