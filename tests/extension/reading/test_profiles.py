"""One person's profile, in the layouts of several years."""

import pytest

from inroad.domain.reading import Reading
from tests.extension.reading import built
from tests.extension.reading.built import PROFILE, URN
from tests.extension.reading.reader import Eye

TWO = built.strong(["Otto Brandt", "Lena Voss"])


def names(reading: Reading) -> list[str]:
    """The names of the mutuals that were read."""
    return [mutual.name for mutual in reading.mutuals]


def counts(reading: Reading) -> tuple[int | None, int | None, bool | None]:
    """Others, total, complete."""
    return reading.others, reading.total, reading.complete


def test_the_subject_of_a_profile(eye: Eye) -> None:
    reading = eye.read(PROFILE, built.ember_profile(f"{TWO} and 3 other mutual connections"))
    subject = reading.subject
    assert subject is not None
    assert (reading.site, reading.kind, reading.relation) == ("linkedin", "profile", "mutual")
    assert subject.name == "Mara Quill"
    assert subject.url == "https://www.linkedin.com/in/mara-quill/"
    assert subject.urn == URN
    assert subject.headline == "Boat builder at Tidewright"
    assert subject.company == "Tidewright"
    assert subject.degree == 2


def test_first_names_only_on_a_profile_of_2026(eye: Eye) -> None:
    sentence = f"{built.strong(['Otto', 'Lena'])}<span> </span>and 9 other mutual connections"
    reading = eye.read(PROFILE, built.profile(sentence))
    assert [(m.name, m.name_quality, m.url) for m in reading.mutuals] == [
        ("Otto", "first_only", None),
        ("Lena", "first_only", None),
    ]
    assert counts(reading) == (9, 11, False)


def test_a_sentence_printed_twice_counts_once(eye: Eye) -> None:
    reading = eye.read(PROFILE, built.ember_profile(f"{TWO} i 30innych wspólnych kontaktów"))
    assert names(reading) == ["Otto Brandt", "Lena Voss"]
    assert counts(reading) == (30, 32, False)
    assert reading.language == "pl"


def test_no_line_on_mutuals_is_unknown_and_not_zero(eye: Eye) -> None:
    reading = eye.read(PROFILE, built.ember_profile(""))
    assert reading.kind == "profile"
    assert names(reading) == []
    assert counts(reading) == (None, None, None)


def test_foreign_lines_in_the_main_column_are_decoys(eye: Eye) -> None:
    decoys = "".join(
        "<section><h2>People you may know</h2><ul><li>"
        f'<a href="/in/stranger-{n}/"><h3>Stranger {n}</h3></a><p>• 2nd</p>'
        f'<p><a href="/in/other-{n}/">Other {n}</a> and 7 other mutual connections</p>'
        "</li></ul></section>"
        for n in range(3)
    )
    reading = eye.read(
        PROFILE, built.profile("<strong>Otto</strong> is a mutual connection", after=decoys)
    )
    assert names(reading) == ["Otto"]
    assert counts(reading) == (0, 1, True)


def test_a_list_of_somebody_elses_mutuals_is_a_decoy(eye: Eye) -> None:
    other = built.link(
        built.facet("ACoAAsomebodyElse00001"),
        "<strong>Nina</strong> and 33 other mutual connections",
    )
    card = f'<section><ul><li><a href="/in/zed/">Zed Stone</a>{other}</li></ul></section>'
    reading = eye.read(
        PROFILE, built.profile("<strong>Otto</strong> is a mutual connection", after=card)
    )
    assert names(reading) == ["Otto"]


def test_all_connections_are_not_the_mutual_ones(eye: Eye) -> None:
    all_of_them = built.link(built.facet(network='["F","S"]'), "See connections (90)")
    reading = eye.read(PROFILE, built.page(f"<main>{built.top_card(more=all_of_them)}</main>"))
    assert counts(reading) == (None, None, None)
    assert reading.subject is not None
    assert reading.subject.urn == URN


def test_the_plain_sentence_of_2018(eye: Eye) -> None:
    href = built.facet(form="old")
    picture = built.link(href, "<img alt='Lena Voss'>")
    told = "You and Mara both know Otto Brandt, Lena Voss, and 3 others"
    sentence = built.link(href, f"<h3>5 Mutual Connections</h3><p>{told}</p>")
    highlights = f"<section><h2>Highlights</h2><ul><li>{picture}{sentence}</li></ul></section>"
    top = "<section><h1>Mara Quill</h1><span>1st</span><h2>Boat builder</h2></section>"
    reading = eye.read(PROFILE, built.page(f"<main>{top}{highlights}</main>"))
    assert names(reading) == ["Otto Brandt", "Lena Voss"]
    assert {m.name_quality for m in reading.mutuals} == {"provisional"}
    assert counts(reading) == (3, 5, False)
    assert reading.subject is not None
    assert reading.subject.degree == 1


def test_a_sentence_in_one_piece_leaves_the_total_open(eye: Eye) -> None:
    """A comma may part two names, or a name from its title."""
    reading = eye.read(
        PROFILE, built.ember_profile("Ada Lume, Ugo Neri e altri 2 collegamenti in comune")
    )
    assert counts(reading) == (2, None, False)
    assert {m.name_quality for m in reading.mutuals} == {"provisional"}


@pytest.mark.parametrize("heading", ["h1", "h2"])
def test_named_mutuals_may_be_links_of_their_own(eye: Eye, heading: str) -> None:
    line = (
        f"<div><p>{built.named('otto-b', 'Otto Brandt')}, "
        f"{built.named('lena-v', 'Lena Voss, PhD')} and "
        f"{built.link(built.facet(), '14 other mutual connections')}</p></div>"
    )
    html = built.page(f"<main>{built.top_card(more=line)}</main>").replace("h2>", f"{heading}>")
    reading = eye.read(PROFILE, html)
    assert [(m.name, m.url) for m in reading.mutuals] == [
        ("Otto Brandt", "https://www.linkedin.com/in/otto-b/"),
        ("Lena Voss, PhD", "https://www.linkedin.com/in/lena-v/"),
    ]
    assert counts(reading) == (14, 16, False)


@pytest.mark.parametrize(
    "inner",
    [
        "<strong>Otto Brandt</strong> is a mutual connection",
        "Otto Brandt is a mutual connection",
        "<span><span>Otto Brandt</span> jest wspólnym kontaktem</span>",
    ],
)
def test_a_name_only_inside_a_link_with_the_sentence(eye: Eye, inner: str) -> None:
    line = f'<div><a href="/in/ACoAAottoInvented001?miniProfileUrn=x">{inner}</a></div>'
    reading = eye.read(PROFILE, built.page(f"<main>{built.top_card(more=line)}</main>"))
    assert [(m.name, m.urn) for m in reading.mutuals] == [("Otto Brandt", "ACoAAottoInvented001")]
    assert counts(reading) == (0, 1, True)


def test_an_overlay_with_a_heading_of_its_own(eye: Eye) -> None:
    dialog = '<div role="dialog"><h1>Contact info of somebody</h1></div>'
    html = built.ember_profile("<strong>Otto Brandt</strong> is a mutual connection", more=dialog)
    for page in (html, html.replace("<body>", f"<body>{dialog}")):
        reading = eye.read(f"{PROFILE}overlay/contact-info/", page)
        assert reading.subject is not None
        assert reading.subject.name == "Mara Quill"
        assert reading.subject.url == "https://www.linkedin.com/in/mara-quill/"


@pytest.mark.parametrize(
    ("badges", "degree"),
    [
        ('<p>· 1st</p><div data-display-contents="true"><p>· 2nd</p></div>', 1),
        ('<p>· 1st</p><div class="gone" data-display-contents="true"><p>· 2nd</p></div>', 1),
        ('<p class="gone">· 1st</p><div data-display-contents="true"><p>· 2nd</p></div>', 2),
        ("<p>She/Her</p><p>· 3rd+</p>", 3),
        ("<p>Kind / Curious</p><p>· 2nd</p>", 2),
        ("<p></p>", None),
    ],
)
def test_two_badges_and_one_hidden(eye: Eye, badges: str, degree: int | None) -> None:
    card = built.top_card().replace("<p>· 2nd</p>", badges)
    style = "<style>.gone{display:none}</style>"
    reading = eye.read(PROFILE, built.page(f"<main>{card}</main>", style))
    assert reading.subject is not None
    assert reading.subject.degree == degree
    assert reading.subject.headline == "Boat builder at Tidewright"


@pytest.mark.parametrize(
    "line",
    [
        "Endorsed by Otto Brandt and 1 other mutual connection",
        "Ask your mutual connections to help you start a conversation",
    ],
)
def test_other_sentences_with_the_same_words(eye: Eye, line: str) -> None:
    more = f'<section><h2>Skills</h2><a href="/in/mara-quill/details/skills/">{line}</a></section>'
    reading = eye.read(PROFILE, built.ember_profile("", more=more))
    assert names(reading) == []
    assert counts(reading) == (None, None, None)


@pytest.mark.parametrize(
    "address",
    [
        "https://www.linkedin.com/in/mara-quill",
        "https://www.linkedin.com/in/mara-quill/pl/?trk=x#top",
        "https://de.linkedin.com/in/mara-quill/",
        "https://www.linkedin.com/in/Mara-Quill/details/experience/",
    ],
)
def test_one_person_under_many_addresses(eye: Eye, address: str) -> None:
    reading = eye.read(address, built.ember_profile(f"{TWO} and 1 other mutual connection"))
    assert reading.subject is not None
    assert (reading.subject.url or "").lower() == "https://www.linkedin.com/in/mara-quill/"
    assert reading.total == 3


def test_what_another_extension_put_there_is_not_read(eye: Eye) -> None:
    foreign = (
        '<div id="dex-sidebar"><h1>Open in Dex</h1></div>'
        "<plasmo-csui><h1>Best match</h1></plasmo-csui>"
    )
    html = built.ember_profile("<strong>Otto Brandt</strong> is a mutual connection")
    reading = eye.read(PROFILE, html.replace("<main>", f"<main>{foreign}"))
    assert reading.subject is not None
    assert reading.subject.name == "Mara Quill"


def test_names_in_other_scripts_and_with_invisible_characters(eye: Eye) -> None:
    people = built.strong(["\u202bيارا الصيّاد\u202c", "Ot\u200bto  Brandt"])
    sentence = f"{people} and 3 other mutual connections"
    reading = eye.read(PROFILE, built.ember_profile(sentence, name="\u200fنور البحر"))
    assert names(reading) == ["يارا الصيّاد", "Otto Brandt"]
    assert reading.subject is not None
    assert reading.subject.name == "نور البحر"


def test_two_of_one_name_stay_two(eye: Eye) -> None:
    sentence = built.strong(["OTTO BRANDT", "OTTO BRANDT"])
    reading = eye.read(PROFILE, built.ember_profile(f"{sentence} and 3 other mutual connections"))
    assert names(reading) == ["OTTO BRANDT", "OTTO BRANDT"]
    assert reading.total == 5


def test_a_badge_is_not_part_of_a_name(eye: Eye) -> None:
    name = 'Mara Quill <span role="img" aria-label="Verified">Verified</span>'
    reading = eye.read(PROFILE, built.ember_profile("", name=name))
    assert reading.subject is not None
    assert reading.subject.name == "Mara Quill"


def test_a_second_copy_that_nothing_marks(eye: Eye) -> None:
    html = built.ember_profile(f"{TWO} and 3 other mutual connections")
    reading = eye.read(PROFILE, html.replace(' aria-hidden="true"', ""))
    assert names(reading) == ["Otto Brandt", "Lena Voss"]
    assert counts(reading) == (3, 5, False)


def test_a_name_that_is_no_heading_is_confirmed_by_the_title(eye: Eye) -> None:
    top = (
        "<section><ul><li>Mara Quill</li><li><span>2nd</span></li></ul><h2>Boat builder</h2>"
        f"{built.link(built.facet(form='old'), '12 mutual connections')}</section>"
    )
    html = built.page(f"<main>{top}</main>")
    reading = eye.read(PROFILE, html.replace("<title>x", "<title>(3) Mara Quill | LinkedIn"))
    assert reading.subject is not None
    assert (reading.subject.name, reading.subject.headline) == ("Mara Quill", "Boat builder")
    assert counts(reading) == (12, 12, False)
    other = eye.read(PROFILE, html.replace("<title>x", "<title>Somebody Else | LinkedIn"))
    assert other.kind == "refused"
