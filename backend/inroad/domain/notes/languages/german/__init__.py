"""German."""

from inroad.domain.notes.languages.german import asks, holds, rules, ties, work

STOP_WORDS = """
der die das und ist nicht mit bei ihn ihm ihr sie er wir ich mich mir auf von zum zur bis vor
noch seit war haben hat im am nur schon auch aber kein keine gut nach wenn sehr
"""
"""Everyday words that tell the language."""

TURNS = "aber jedoch allerdings sondern obwohl"
"""Words that begin a new clause."""

ABBREVIATIONS = """
ggf bzw ca evtl usw inkl okt dez mrz nr str dt jhd zzt
"""
"""Short forms whose full stop ends no sentence."""

SPELLINGS = """
hab=habe|hab's=habe es|nich=nicht|nie=nie|kenn=kenne|telefoniet=telefoniert|ehem=ehemaliger
excollege=ex kollege|u=und
"""
"""Contractions, short forms and frequent slips with the words that they stand for."""

SETS = """
n: ein eine einen zwei drei vier funf sechs mehrere 1 2 3 4 5 6 7 8 9
ihn: ihn ihm sie ihr ihnen er es mehr
mein: mein meine meiner meinem meinen unser unsere unserem unserer
kin: bruder schwester cousin cousine onkel tante frau mann ehemann ehefrau vater mutter sohn
  tochter neffe nichte
frag: fragen anfragen kontaktieren ansprechen anschreiben bitten nerven storen belastigen
  behelligen anrufen ansprechbar angehen anpingen
jetzt: jetzt mehr wieder nochmal erneut direkt mehr momentan gerade derzeit vorerst
mehr: mehr wieder direkt
sein: seiner ihrer seine ihre sein ihr
"""
"""Sets of words that wordings name in angle brackets."""

CUES = (asks.CUES, holds.CUES, rules.CUES, ties.CUES, work.CUES)
