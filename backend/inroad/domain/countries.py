"""Countries by their two letters (ISO 3166-1), with the names that a sentence takes."""

from functools import cache

from inroad.domain.errors import NotACountry
from inroad.domain.people import name_key

_OTHER_CODES = {"UK": "GB", "EL": "GR"}
_NAMES = """
AD Andorra;AE the United Arab Emirates;AF Afghanistan;AL Albania;AM Armenia;AO Angola;AR Argentina;
AT Austria;AU Australia;AZ Azerbaijan;BA Bosnia and Herzegovina;BB Barbados;BD Bangladesh;
BE Belgium;BF Burkina Faso;BG Bulgaria;BH Bahrain;BI Burundi;BJ Benin;BN Brunei;BO Bolivia;
BR Brazil;BS the Bahamas;BT Bhutan;BW Botswana;BY Belarus;BZ Belize;CA Canada;CD DR Congo;
CF the Central African Republic;CG Congo;CH Switzerland;CI Ivory Coast;CL Chile;CM Cameroon;
CN China;CO Colombia;CR Costa Rica;CU Cuba;CV Cape Verde;CY Cyprus;CZ Czechia;DE Germany;
DJ Djibouti;DK Denmark;DM Dominica;DO the Dominican Republic;DZ Algeria;EC Ecuador;EE Estonia;
EG Egypt;ER Eritrea;ES Spain;ET Ethiopia;FI Finland;FJ Fiji;FR France;GA Gabon;
GB the United Kingdom;GD Grenada;GE Georgia;GH Ghana;GM the Gambia;GN Guinea;
GQ Equatorial Guinea;GR Greece;GT Guatemala;GW Guinea-Bissau;GY Guyana;HK Hong Kong;HN Honduras;
HR Croatia;HT Haiti;HU Hungary;ID Indonesia;IE Ireland;IL Israel;IN India;IQ Iraq;IR Iran;
IS Iceland;IT Italy;JM Jamaica;JO Jordan;JP Japan;KE Kenya;KG Kyrgyzstan;KH Cambodia;
KM the Comoros;KR South Korea;KW Kuwait;KZ Kazakhstan;LA Laos;LB Lebanon;LI Liechtenstein;
LK Sri Lanka;LR Liberia;LS Lesotho;LT Lithuania;LU Luxembourg;LV Latvia;LY Libya;MA Morocco;
MC Monaco;MD Moldova;ME Montenegro;MG Madagascar;MK North Macedonia;ML Mali;MM Myanmar;
MN Mongolia;MO Macao;MR Mauritania;MT Malta;MU Mauritius;MV the Maldives;MW Malawi;MX Mexico;
MY Malaysia;MZ Mozambique;NA Namibia;NE Niger;NG Nigeria;NI Nicaragua;NL the Netherlands;
NO Norway;NP Nepal;NZ New Zealand;OM Oman;PA Panama;PE Peru;PG Papua New Guinea;
PH the Philippines;PK Pakistan;PL Poland;PR Puerto Rico;PS Palestine;PT Portugal;PY Paraguay;
QA Qatar;RO Romania;RS Serbia;RU Russia;RW Rwanda;SA Saudi Arabia;SC Seychelles;SD Sudan;
SE Sweden;SG Singapore;SI Slovenia;SK Slovakia;SL Sierra Leone;SM San Marino;SN Senegal;
SO Somalia;SR Suriname;SS South Sudan;SV El Salvador;SY Syria;SZ Eswatini;TD Chad;TG Togo;
TH Thailand;TJ Tajikistan;TL Timor-Leste;TM Turkmenistan;TN Tunisia;TR Turkey;
TT Trinidad and Tobago;TW Taiwan;TZ Tanzania;UA Ukraine;UG Uganda;US the United States;
UY Uruguay;UZ Uzbekistan;VA Vatican City;VE Venezuela;VN Vietnam;YE Yemen;ZA South Africa;
ZM Zambia;ZW Zimbabwe
"""


def country_code(words: str) -> str:
    """The two letters of a country that is given by them or by its English name.

    Raises NotACountry.
    """
    wanted = words.strip().upper()
    wanted = _OTHER_CODES.get(wanted, wanted)
    if wanted in _names():
        return wanted
    found = _codes().get(_plain(words))
    if found is None:
        raise NotACountry(words.strip())
    return found


def country_name(code: str) -> str:
    """The country as a sentence says it: "Spain", "the United States"."""
    return _names().get(code, code)


def _plain(name: str) -> str:
    return name_key(name).removeprefix("the ")


@cache
def _names() -> dict[str, str]:
    entries = _NAMES.replace("\n", "").split(";")
    return {entry[:2]: entry[3:] for entry in entries}


@cache
def _codes() -> dict[str, str]:
    return {_plain(name): code for code, name in _names().items()}
