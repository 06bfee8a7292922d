"""Invented people and the facts of an ask between them, in every language."""

import re

import msgspec

from inroad.domain.asks import AskFacts, Language, Me, Tone

LANGUAGES: tuple[Language, ...] = ("en", "de", "fr", "es")
TONES: tuple[Tone, ...] = ("plain", "warm", "formal")

HOLES = re.compile(
    r"None|undefined|\{|\}|\[|\]|  |\n\n\n| \n|\n | ,|\.\.|,\.|:\.|\(\)| \.|\?\.|\(,"
)
"""What an absent fact or a careless join would leave in a text."""

OFFERS: dict[Language, str] = {
    "en": "We halve the paperwork of hospital pharmacies",
    "de": "Wir halbieren den Papierkram von Krankenhausapotheken",
    "fr": "Nous divisons par deux la paperasse des pharmacies d'hôpital",
    "es": "Reducimos a la mitad el papeleo de las farmacias de hospital",
}
BENEFITS: dict[Language, str] = {
    "en": "her team gets two days a month back before the audit",
    "de": "ihr Team gewinnt vor der Prüfung zwei Tage im Monat zurück",
    "fr": "son équipe retrouve deux jours par mois avant l'audit",
    "es": "su equipo recupera dos días al mes antes de la auditoría",
}


def ask_facts(language: Language = "en", tone: Tone = "plain") -> AskFacts:
    """All facts known: Tilda Marsh asks Oren Vale for an introduction to Ivana Brook."""
    return AskFacts(
        me=Me(
            name="Tilda Marsh",
            role="CTO",
            company="Papermill",
            offer=OFFERS[language],
            proof="Four hospitals in Utrecht",
            links=["https://papermill.example/hospitals"],
            tone=tone,
            language=language,
        ),
        introducer_name="Oren Vale",
        prospect_name="Ivana Brook",
        prospect_headline="Head of Pharmacy",
        prospect_company="Northgate Clinic",
        benefit=BENEFITS[language],
    )


def with_me(facts: AskFacts, **changes: object) -> AskFacts:
    """These facts with another user."""
    return msgspec.structs.replace(facts, me=msgspec.structs.replace(facts.me, **changes))


def without(facts: AskFacts, *absent: str) -> AskFacts:
    """These facts without some that an ask can do without."""
    for name in absent:
        if name.startswith("me."):
            facts = with_me(facts, **{name[3:]: [] if name == "me.links" else ""})
        else:
            facts = msgspec.structs.replace(facts, **{name: None})
    return facts
