"""The linter on sentences that people might add or write, by what they mean."""

import pytest

from inroad.domain.asks import Language
from tests.domain.test_lint_meaning import ENGLISH, FRENCH, GERMAN, SPANISH, rules

SOUND: dict[Language, str] = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}
ME: dict[Language, str] = {
    "en": "I'm Tilda Marsh, CTO at Papermill.",
    "de": "Ich bin Tilda Marsh, CTO bei Papermill.",
    "fr": "Je suis Tilda Marsh, CTO chez Papermill.",
    "es": "Soy Tilda Marsh, CTO de Papermill.",
}

ADDED: list[tuple[Language, str, str]] = [
    ("en", "pressure", "I was expecting to hear from you by now."),
    ("en", "pressure", "You owe me one, remember."),
    ("en", "pressure", "It would mean the end of my project if this falls through."),
    ("de", "pressure", "Ich brauche das bis Freitag."),
    ("de", "pressure", "Du bist meine letzte Hoffnung."),
    ("de", "pressure", "Es eilt wirklich."),
    ("fr", "pressure", "Je n'ai toujours pas eu de tes nouvelles."),
    ("fr", "pressure", "Je compte absolument sur toi."),
    ("es", "pressure", "Necesito tu respuesta antes del viernes."),
    ("es", "pressure", "Me lo debes."),
    ("es", "pressure", "Corre mucha prisa."),
    ("en", "vague", "And whoever else comes to mind would be great too."),
    ("en", "vague", "I'd take an intro to basically anyone in healthcare."),
    ("de", "vague", "Oder gern auch an sonst jemanden, der passen könnte."),
    ("de", "vague", "Ich bin offen für alle möglichen Kontakte."),
    ("fr", "vague", "Si tu penses à d'autres gens intéressants, je suis preneur."),
    ("es", "vague", "Cualquier contacto de tu red me sirve."),
    (
        "en",
        "flattery",
        "You are a legend, the most brilliant and generous person I know, truly inspiring.",
    ),
    ("de", "flattery", "Du bist einfach der Beste, ein echtes Genie und ein riesiges Vorbild."),
    ("es", "flattery", "Eres un crack, una persona extraordinaria y un auténtico referente."),
    ("en", "placeholder", "Talk soon, <your name>."),
    ("en", "placeholder", "See you in XXXX."),
    ("fr", "placeholder", "Cordialement, <prénom>"),
    ("en", "placeholder", "Looking forward, TBD"),
    ("en", "pressure", "It has been two weeks and nothing from you."),
    ("en", "pressure", "If this doesn't work out, our company is finished."),
    ("en", "pressure", "I have already told my boss that you will do it."),
    ("en", "pressure", "Surely a friend would do this."),
    ("de", "pressure", "Bis Mittwoch müsste ich es wissen."),
    ("de", "pressure", "Seit zwei Wochen kam keine Antwort."),
    ("de", "pressure", "Ich rechne fest mit dir."),
    ("de", "pressure", "Ohne diesen Kontakt ist unser Projekt tot."),
    ("de", "pressure", "Als guter Freund machst du das sicher."),
    ("fr", "pressure", "Cela fait deux semaines que je n'ai rien reçu."),
    ("fr", "pressure", "J'ai besoin de savoir d'ici mercredi."),
    ("fr", "pressure", "Sans ce contact, notre projet est mort."),
    ("fr", "pressure", "Tu ne peux pas me refuser cela."),
    ("es", "pressure", "Hace dos semanas que no sé nada de ti."),
    ("es", "pressure", "Tendría que saberlo antes del miércoles."),
    ("es", "pressure", "Sin este contacto, nuestro proyecto se hunde."),
    ("es", "pressure", "Como buen amigo, seguro que lo harás."),
    ("en", "vague", "Any name you can think of would help."),
    ("en", "vague", "I am happy to meet all sorts of folks there."),
    ("de", "vague", "Auch sonst freue ich mich über jeden Namen."),
    ("de", "vague", "Gern auch Kollegen, die etwas damit anfangen können."),
    ("fr", "vague", "Tous les noms qui te viennent sont les bienvenus."),
    ("fr", "vague", "Je suis ouvert à n'importe quelle rencontre."),
    ("es", "vague", "Me vale cualquier nombre que se te ocurra."),
    ("es", "vague", "También me sirven otras personas de allí."),
    ("en", "flattery", "Your talent is astonishing and your judgement flawless."),
    ("de", "flattery", "Du bist wirklich spitze und einfach unschlagbar."),
    ("fr", "flattery", "Quel parcours époustouflant, tu es une star."),
    ("es", "flattery", "Qué trayectoria tan impresionante, eres una estrella."),
    ("en", "placeholder", "I hope all is well at COMPANY."),
    ("de", "placeholder", "Grüße aus [Stadt]"),
    ("fr", "placeholder", "Rendez-vous le JJ/MM"),
    ("es", "placeholder", "Saludos, {nombre}"),
    ("en", "placeholder", "See you on DD/MM."),
    ("en", "pressure", "Not a single word from you since March, sadly."),
    ("en", "pressure", "My team is relying heavily on you here."),
    ("de", "pressure", "Ich verlasse mich da ganz auf dich."),
    ("fr", "pressure", "Je n'ai eu aucun retour de ta part."),
    ("es", "pressure", "Dependemos por completo de ti."),
    ("en", "vague", "Or any other contact you find fitting."),
    ("fr", "vague", "Toutes les suggestions de contacts me vont."),
    ("en", "placeholder", "Greetings from [city]"),
    ("fr", "placeholder", "Bonjour à PRÉNOM"),
    ("en", "flattery", "Your splendid mind and unmatched flair never fail."),
    ("es", "flattery", "Un talento deslumbrante y un juicio impecable."),
]
"""A sentence that spoils a message, and the rule that says so."""

LACKING: list[tuple[Language, str, str]] = [
    (
        "en",
        "way_out",
        "Hi Oren, would you introduce me to Ivana Brook? It would help her team before the "
        "audit. Thanks a lot!",
    ),
    (
        "de",
        "way_out",
        "Hallo Oren, würdest du mich Ivana Brook vorstellen? Ihr Team spart zwei Tage im "
        "Monat. Vielen Dank schon mal!",
    ),
    (
        "es",
        "way_out",
        "Hola Oren, ¿me presentarías a Ivana Brook? Su equipo ahorraría dos días al mes. ¡Gracias!",
    ),
    (
        "en",
        "one_request",
        "Hi Oren, what do you think of Ivana Brook? Her team would save two days. No "
        "pressure at all.",
    ),
    (
        "fr",
        "one_request",
        "Bonjour Oren, je m'intéresse au travail d'Ivana Brook. Cela ferait gagner deux "
        "jours à son équipe. Aucun souci sinon.",
    ),
    (
        "en",
        "benefit",
        "Hi Oren, would you introduce me to Ivana Brook? I want to sell her our product. No "
        "worries if not.",
    ),
    (
        "fr",
        "benefit",
        "Bonjour Oren, accepterais-tu de me présenter à Ivana Brook ? J'en ai vraiment "
        "envie. Aucun souci sinon.",
    ),
    (
        "en",
        "way_out",
        "Hey Oren, can you connect me with Ivana Brook? It would save her team two days. "
        "Let me know when.",
    ),
    (
        "fr",
        "way_out",
        "Bonjour Oren, peux-tu me présenter à Ivana Brook ? Son équipe gagnerait deux "
        "jours. À bientôt !",
    ),
    (
        "en",
        "one_request",
        "Hi Oren, how is Ivana Brook doing these days? Her team would save two days. No "
        "worries if not.",
    ),
    (
        "en",
        "one_request",
        "Hi Oren, would you introduce me to Ivana Brook? And could you also review our "
        "deck? Her team would save two days. No worries if not.",
    ),
    (
        "en",
        "benefit",
        "Hi Oren, would you introduce me to Ivana Brook? I have wanted to meet her for "
        "years. No worries if not.",
    ),
]
"""A message in which something is missing."""

TO_THE_INTRODUCER: list[tuple[Language, str]] = [
    ("en", "As I told you on the phone, Ivana Brook's team could save two days a month."),
    ("en", "Ivana Brook's team could save two days, like we discussed last week."),
    ("en", "Could you pass this on to Ivana Brook? Her team could save two days."),
    ("de", "Wie besprochen könnte das Team von Ivana Brook zwei Tage sparen."),
    ("fr", "Comme je te le disais, l'équipe d'Ivana Brook gagnerait deux jours."),
    ("es", "Como te comenté, el equipo de Ivana Brook ahorraría dos días."),
    ("en", "Our talk yesterday made me think of Ivana Brook's team."),
    ("en", "Thanks again for agreeing to send this to Ivana Brook."),
    ("de", "Wie ich dir erzählt habe, hilft das Ivana Brook."),
    ("fr", "Merci d'envoyer cela à Ivana Brook."),
    ("es", "Gracias por mandarle esto a Ivana Brook."),
    ("en", "As we agreed over coffee, this is about Ivana Brook's team."),
    ("de", "Wie am Telefon erzählt, geht es um das Team von Ivana Brook."),
    ("fr", "Comme nous en avons discuté, cela aiderait Ivana Brook."),
    ("es", "Tal como acordamos, esto es para Ivana Brook."),
]
"""A sentence in a note to forward that only the introducer can be meant by."""

CLEAN: list[tuple[Language, str]] = [
    ("en", "I know your spring is busy."),
    ("en", "Happy to send a note that you can forward."),
    ("en", "Our week starts on Monday."),
    ("en", "I will not bother you about this again."),
    ("en", "Thank you for the coffee last week."),
    ("de", "Ich weiß, dass du viel um die Ohren hast."),
    ("de", "Ich schicke dir gern einen Text zum Weiterleiten."),
    ("de", "Danke für den Kaffee letzte Woche."),
    ("de", "Wir bräuchten eine halbe Stunde von ihr."),
    ("de", "Ich melde mich dann direkt bei ihr."),
    ("fr", "Je sais que tu es très occupé."),
    ("fr", "Je peux t'envoyer un texte à transférer."),
    ("fr", "Merci pour le café de la semaine dernière."),
    ("fr", "Une demi-heure de son temps nous suffirait."),
    ("fr", "Je la contacterai ensuite directement."),
    ("es", "Sé que estás muy ocupado."),
    ("es", "Puedo enviarte un texto para reenviar."),
    ("es", "Gracias por el café de la semana pasada."),
    ("es", "Nos bastaría media hora de su tiempo."),
    ("es", "Después le escribiré yo directamente."),
    ("en", "She heads the audit until June, when a colleague takes over."),
    ("en", "We met again yesterday, after all these years."),
    ("en", "I would send her a short note on what we do."),
    ("en", "They count on paper forms today."),
    ("en", "I can wait until after the summer."),
    ("de", "Bis Ende Mai leitet sie das Audit."),
    ("de", "Wir haben uns gestern nach Jahren wieder getroffen."),
    ("de", "Ich kann gern bis nach dem Sommer warten."),
    ("de", "Du hast sie beim Essen einmal erwähnt."),
    ("de", "Bitte antworte nur, wenn du magst."),
    ("fr", "Elle dirige l'audit jusqu'à fin mai."),
    ("fr", "Nous nous sommes revus hier après des années."),
    ("fr", "Je peux attendre après l'été."),
    ("fr", "Tu l'as évoquée une fois à table."),
    ("fr", "Réponds quand tu veux."),
    ("es", "Dirige la auditoría hasta finales de mayo."),
    ("es", "Nos vimos ayer después de años."),
    ("es", "Puedo esperar hasta después del verano."),
    ("es", "La mencionaste una vez en la comida."),
    ("es", "Contesta cuando quieras."),
    ("en", "I have heard a lot about her work."),
    ("en", "Her group relies on spreadsheets today."),
    ("en", "She told a newspaper that forms cost her nurses a day a week."),
    ("en", "We can talk whenever it suits her."),
    ("de", "Ich habe viel von ihrer Arbeit gehört."),
    ("de", "Ihr Team verlässt sich heute auf Tabellen."),
    ("de", "Für dich ändert sich nichts, wenn du ablehnst."),
    ("de", "Sie hat noch keine Lösung gefunden."),
    ("fr", "J'ai beaucoup entendu parler de son travail."),
    ("fr", "Son équipe compte aujourd'hui sur des tableurs."),
    ("fr", "Rien ne change pour toi si tu refuses."),
    ("es", "He oído hablar mucho de su trabajo."),
    ("es", "Su equipo depende hoy de hojas de cálculo."),
    ("es", "Nada cambia para ti si dices que no."),
]
"""A sentence that spoils nothing."""


@pytest.mark.parametrize(("language", "rule", "added"), ADDED)
def test_a_sentence_that_spoils_a_message_is_found(
    language: Language, rule: str, added: str
) -> None:
    assert rules("message", f"{SOUND[language]} {added}", language) == [rule]


@pytest.mark.parametrize(("language", "rule", "text"), LACKING)
def test_what_a_message_lacks_is_found(language: Language, rule: str, text: str) -> None:
    assert rule in rules("message", text, language)


@pytest.mark.parametrize(("language", "added"), TO_THE_INTRODUCER)
def test_what_is_meant_for_the_introducer_is_found(language: Language, added: str) -> None:
    assert "self_contained" in rules("forwardable", f"{ME[language]} {added}", language)


@pytest.mark.parametrize(("language", "added"), CLEAN)
def test_a_clean_sentence_is_none_too_many(language: Language, added: str) -> None:
    assert rules("message", f"{SOUND[language]} {added}", language) == []
