"""French."""

from inroad.domain.notes.languages.french import asks, holds, rules, ties, work

STOP_WORDS = """
le la les des du et est pas avec chez lui elle il nous je ne me moi dans pour sur qui depuis
avant jamais tres une mon ma mes au aux plus son sa ses on en jusque mais se
"""
"""Everyday words that tell the language."""

TURNS = "mais cependant pourtant toutefois"
"""Words that begin a new clause."""

ABBREVIATIONS = """
janv fevr fev avr juil env rdv svp tel bcp
"""
"""Short forms whose full stop ends no sentence."""

SPELLINGS = """
rdv=rendez vous|bcp=beaucoup|pb=probleme|svp=merci|qqn=quelqu un|tjs=toujours|tjrs=toujours
jms=jamais|aujourd'hui=aujourd'hui|dej=dejeuner|collegue=collegue|colegue=collegue|boite=boite
ds=dans|pr=pour|qd=quand
"""
"""Contractions, short forms and frequent slips with the words that they stand for."""

ELISIONS = """
l=le d=de j=je n=ne qu=que jusqu=jusque s=se m=me t=te c=ce lorsqu=lorsque puisqu=puisque
quelqu=quelque
"""
"""Words that lose their vowel before another."""

SETS = """
n: une un deux trois quatre cinq six plusieurs 1 2 3 4 5 6 7 8 9
lui: lui le la les elle leur eux il de rien
mon: mon ma mes notre nos
son: son sa ses leur
ans: encore vraiment jamais plus trop tellement
kin: frere soeur cousin cousine oncle tante femme mari pere mere fils fille neveu niece epouse
  epoux
demander: demander solliciter contacter deranger relancer embeter importuner demandez demande
  sollicitez sollicite contactez contacte relancez relance derangez derange ecrire appeler
  reparler approcher
"""
"""Sets of words that wordings name in angle brackets."""

CUES = (asks.CUES, holds.CUES, rules.CUES, ties.CUES, work.CUES)
