"""Portuguese."""

from inroad.domain.notes.languages.portuguese import asks, holds, rules, ties, work

STOP_WORDS = """
o os as e com em no na nos nas do da dos das nao me meu minha ele ela que por para um uma muito
desde ate antes mas juntos de ja foi era esta ha seu sua se ao eu voce falamos trabalhamos
"""
"""Everyday words that tell the language."""

TURNS = "mas porem embora"
"""Words that begin a new clause."""

ABBREVIATIONS = """
fev abr ago dez aprox tel sr sra
"""
"""Short forms whose full stop ends no sentence."""

SPELLINGS = """
vc=voce|q=que|tb=tambem|tbm=tambem|mto=muito|pq=porque|n=nao|excolega=ex colega|exchefe=ex chefe
qdo=quando|c=com
"""
"""Contractions, short forms and frequent slips with the words that they stand for."""

SETS = """
n: uma um duas dois tres quatro cinco seis varias varios 1 2 3 4 5 6 7 8 9
o: o a os as lhe ele ela nada mais nunca
meu: meu minha meus minhas nosso nossa
seu: seu sua dele dela
kin: irmao irma primo prima tio tia esposa esposo mulher marido pai mae filho filha sobrinho
  sobrinha
pedir: pedir pedir-lhe perguntar contatar contactar incomodar escrever ligar chamar abordar
  procurar solicitar insistir peca pergunte incomode contate contacte peças
"""
"""Sets of words that wordings name in angle brackets."""

CUES = (asks.CUES, holds.CUES, rules.CUES, ties.CUES, work.CUES)
