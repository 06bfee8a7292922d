"""Invented people to try a template on, with words of the user in each language."""

import msgspec

from inroad.domain.asks import AskFacts, Language, Me

_OFFERS: dict[Language, str] = {
    "en": "We help bakeries to plan their night shifts",
    "de": "Wir helfen Bäckereien, ihre Nachtschichten zu planen",
    "fr": "Nous aidons les boulangeries à planifier leurs équipes de nuit",
    "es": "Ayudamos a las panaderías a planificar sus turnos de noche",
}
_PROOFS: dict[Language, str] = {
    "en": "Thirty bakeries plan with us today",
    "de": "Dreißig Bäckereien planen heute mit uns",
    "fr": "Trente boulangeries planifient avec nous aujourd’hui",
    "es": "Treinta panaderías planifican hoy con nosotros",
}
_BENEFITS: dict[Language, str] = {
    "en": "her bakers get their rota a month ahead",
    "de": "ihr Team kennt den Dienstplan einen Monat im Voraus",
    "fr": "son équipe connaît son planning un mois à l’avance",
    "es": "su equipo conoce el turno con un mes de antelación",
}


def sample(me: Me) -> AskFacts:
    """An ask between invented people, with what is known of the user so far."""
    own = {name: value for name, value in msgspec.structs.asdict(me).items() if value}
    invented = {
        "name": "Runa Feld",
        "role": "CEO",
        "company": "Ovenly",
        "offer": _OFFERS[me.language],
        "proof": _PROOFS[me.language],
        "links": ["https://ovenly.example"],
        "places": ["Harbour College"],
    }
    return AskFacts(
        me=Me(**{**invented, **own}),
        introducer_name="Ilka Moor",
        introducer_headline="Head of Operations",
        introducer_company="Brightwater",
        prospect_name="Nora Quist",
        prospect_headline="Founder",
        prospect_company="Quist & Crumb",
        benefit=_BENEFITS[me.language],
        shared_place="Tidewater Mills",
    )
