"""What the user wrote down, did and asked for. Words in braces: see `when.Words`."""

from inroad.demo.invented import (
    Answered,
    DoneFavour,
    MadeAsk,
    MadeContact,
    WrittenNote,
)

_MUTUALS = (
    WrittenNote(
        about="sam-okafor",
        text="Shipped billing together at Northwind {y105}-{yy64}. Coffee three weeks ago. Worked"
        " for Priya Natarajan at Paystone until {y19}, they still talk every week. Owes me one.",
        days_ago=3,
        closeness=3,
    ),
    WrittenNote(
        about="dana-voss",
        text="Met twice at the Grid Forum. Works with Priya Natarajan on the board of Lumen"
        " Grid. Sharp, answers within the hour.",
        days_ago=26,
        closeness=1,
    ),
    WrittenNote(
        about="jonas-lind",
        text="Good friend since university, we shared a flat. Haven't spoken since {y46}."
        " Was Priya Natarajan's first boss, at Saltmarsh.",
        days_ago=100,
    ),
    WrittenNote(
        about="rafael-montenegro-dias",
        text="Worked together at Northwind. Good friend, lunch last month. Knows Priya Natarajan"
        " from the standards group.",
        days_ago=16,
    ),
    WrittenNote(
        about="ingrid-solheim-baptiste",
        text="Good friend, we ran the data exchange working group together. Knows Priya"
        " Natarajan well. On parental leave, please don't ask before {in55}.",
        days_ago=40,
    ),
    WrittenNote(
        about="femi-adelakun-ross",
        text="Met once at the Meter Summit in {y14}. Barely know him.",
        days_ago=200,
    ),
    WrittenNote(
        about="leila-farahzadeh",
        text="Client at Harrow Water. Spoke in {m2}. Doesn't know Priya Natarajan.",
        days_ago=30,
        closeness=2,
    ),
    WrittenNote(
        about="kofi-asante-brandt",
        text="Friendly. Video call five weeks ago. Works with Priya Natarajan at Lumen Grid.",
        days_ago=12,
        closeness=2,
    ),
    WrittenNote(
        about="mateusz-wronowski",
        text="Conference contact, connected after a panel in {y30}. Never really spoke.",
        days_ago=150,
        closeness=1,
    ),
    WrittenNote(
        about="aroha-tangiora",
        text="Client at Marrowstone Hydro. Met her twice. Doesn't know Marisol Quintanar.",
        days_ago=80,
        closeness=1,
    ),
    WrittenNote(
        about="noor-elhaddad-vance",
        text="Met at a dinner in {y20}. Not close.",
        days_ago=300,
    ),
    WrittenNote(
        about="bettina-kraus-adeyemi",
        text="My manager at Northwind for four years and a good friend. Co-founder of Ohmline with"
        " Marisol Quintanar, they are close. We haven't spoken since {y30}.",
        days_ago=120,
        closeness=3,
    ),
    WrittenNote(
        about="tiago-sequeira-lund",
        text="Met once, at a trade fair in {y25}. Doesn't know Marisol Quintanar.",
        days_ago=220,
        closeness=1,
    ),
    WrittenNote(
        about="sunniva-hartogsen",
        text="Barely know her. Connected after a webinar in {y16}.",
        days_ago=130,
        closeness=1,
    ),
    WrittenNote(
        about="yusuf-demirkan-holt",
        text="We trade articles now and then. Has never met Marisol Quintanar.",
        days_ago=90,
        closeness=2,
    ),
    WrittenNote(
        about="pilar-echeverri-moss",
        text="Never met. She added me after a webinar in {y16}.",
        days_ago=180,
        closeness=0,
    ),
    WrittenNote(
        about="gaspard-tellier-nunn",
        text="Met once at a dinner. Barely know him. Doesn't know Casimir Oduya.",
        days_ago=250,
        closeness=1,
    ),
)

_OTHERS = (
    WrittenNote(
        about="anneke-vosloo-park",
        text="One of my oldest friends, we talk most Sundays. Looking for a CFO for the"
        " cooperative.",
        days_ago=20,
        closeness=4,
    ),
    WrittenNote(
        about="bao-trinh-ellery",
        text="Worked together at Northwind {y103}-{yy66}. Lunch last week. Wants to meet founders"
        " who build heat pumps.",
        days_ago=10,
        closeness=3,
    ),
    WrittenNote(
        about="chiara-benedetti-roux",
        text="Investor in our seed round. We speak every month. Don't hesitate to ask her.",
        days_ago=70,
        closeness=3,
    ),
    WrittenNote(
        about="dmitri-halvorsen",
        text="My introduction in {y28} went badly and he is still sore. Don't ask him again.",
        days_ago=300,
        closeness=1,
    ),
    WrittenNote(
        about="esi-quartey-lamb",
        text="University friend. Coffee two weeks ago. Looking for a head of sales.",
        days_ago=9,
        closeness=3,
    ),
    WrittenNote(
        about="fatima-zaidan-cole",
        text="Used to be a client. Spoke in {m5}. I owe her one.",
        days_ago=100,
        closeness=2,
    ),
    WrittenNote(
        about="ludmila-oravecova",
        text="Helped me with the German contract and asked for nothing. Mail six weeks ago.",
        days_ago=4,
        closeness=2,
    ),
    WrittenNote(
        about="nikhil-warrier-boone",
        text="We wrote the load curve paper together in {y34}. Mails a few times a year.",
        days_ago=160,
        closeness=2,
    ),
)

NOTES = (*_MUTUALS, *_OTHERS)

CONTACTS = (
    MadeContact(who="sam-okafor", days_ago=24, kind="meeting"),
    MadeContact(who="sam-okafor", days_ago=26, direction="out"),
    MadeContact(who="sam-okafor", days_ago=25, direction="in"),
    MadeContact(who="sam-okafor", days_ago=78, kind="call"),
    MadeContact(who="sam-okafor", days_ago=131, direction="in"),
    MadeContact(who="dana-voss", days_ago=25, kind="mail", direction="out"),
    MadeContact(who="dana-voss", days_ago=25, kind="mail", direction="in"),
    MadeContact(who="rafael-montenegro-dias", days_ago=36, kind="meeting"),
    MadeContact(who="leila-farahzadeh", days_ago=66, kind="call"),
    MadeContact(who="kofi-asante-brandt", days_ago=47, kind="call"),
    MadeContact(who="anneke-vosloo-park", days_ago=6, kind="call"),
    MadeContact(who="anneke-vosloo-park", days_ago=13, kind="call"),
    MadeContact(who="bao-trinh-ellery", days_ago=16, kind="meeting"),
    MadeContact(who="chiara-benedetti-roux", days_ago=21, kind="call"),
    MadeContact(who="chiara-benedetti-roux", days_ago=52, kind="call"),
    MadeContact(who="esi-quartey-lamb", days_ago=23, kind="meeting"),
    MadeContact(who="fatima-zaidan-cole", days_ago=152, kind="call"),
    MadeContact(who="ludmila-oravecova", days_ago=46, kind="mail", direction="in"),
    MadeContact(who="nikhil-warrier-boone", days_ago=118, kind="mail", direction="out"),
)

ASKS = (
    MadeAsk(
        introducer="dana-voss",
        prospect="rosalind-achterveld",
        days_ago=26,
        result="yes",
        closed=False,
        channel="mail",
    ),
    MadeAsk(
        introducer="kofi-asante-brandt", prospect="thandeka-muir-olsen", days_ago=11, result="open"
    ),
    MadeAsk(
        introducer="rafael-montenegro-dias", prospect="matilde-rossberg", days_ago=17, result="yes"
    ),
    MadeAsk(
        introducer="rafael-montenegro-dias",
        prospect="joaquim-adler-sato",
        days_ago=38,
        result="yes",
    ),
    MadeAsk(
        introducer="chiara-benedetti-roux",
        prospect="oksana-petryk-marsh",
        days_ago=150,
        result="no",
        channel="call",
    ),
    MadeAsk(introducer="sam-okafor", prospect="wendell-obuya-frost", days_ago=400, result="yes"),
)

FAVOURS = (
    DoneFavour(who="sam-okafor", days_ago=190, given=True, what="Introduced him to two hires"),
    DoneFavour(who="anneke-vosloo-park", days_ago=60, given=True, what="Read her grant proposal"),
    DoneFavour(who="esi-quartey-lamb", days_ago=33, given=True, what="Referred a candidate"),
    DoneFavour(who="ludmila-oravecova", days_ago=46, given=False, what="Read the German contract"),
    DoneFavour(
        who="leila-farahzadeh", days_ago=95, given=False, what="Spoke for us to another utility"
    ),
)

ANSWERS = (
    Answered(mutual="hana-yoshikawa-berg", prospect="priya-natarajan", answer="not_really"),
    Answered(mutual="noor-elhaddad-vance", prospect="priya-natarajan", answer="a_bit"),
)
