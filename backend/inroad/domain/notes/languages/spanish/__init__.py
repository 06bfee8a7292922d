"""Spanish."""

from inroad.domain.notes.languages.spanish import asks, holds, rules, ties, work

STOP_WORDS = """
el la los las y es con en no me mi le lo su que por para una del al yo nos muy desde hasta antes
pero juntos juntas de un se ya mas nunca fue era esta hace sus trabajamos
"""
"""Everyday words that tell the language."""

TURNS = "pero aunque"
"""Words that begin a new clause."""

ABBREVIATIONS = """
aprox feb abr ago dic ej sr sra dpto
"""
"""Short forms whose full stop ends no sentence."""

SPELLINGS = """
q=que|xq=porque|tb=tambien|pq=porque|trabajmos=trabajamos|excompanero=ex companero
excompanera=ex companera|excompaneros=ex companeros|exjefe=ex jefe|exjefa=ex jefa
excolega=ex colega|exsocio=ex socio
"""
"""Contractions, short forms and frequent slips with the words that they stand for."""

SETS = """
n: una un dos tres cuatro cinco seis varias varios 1 2 3 4 5 6 7 8 9
le: le lo la les nada mas nunca el ella me
mi: mi mis nuestro nuestra
su: su sus
kin: hermano hermana primo prima tio tia esposa esposo mujer marido padre madre hijo hija
  sobrino sobrina
pedir: pedir pedirle pedirles preguntar preguntarle contactar contactarlo contactarla molestar
  molestarlo molestarla molestarle escribir escribirle llamar llamarle llamarlo llamarla pidas
  preguntes molestes contactes escribas insistir solicitar pedirle
"""
"""Sets of words that wordings name in angle brackets."""

CUES = (asks.CUES, holds.CUES, rules.CUES, ties.CUES, work.CUES)
