"""Short numbers, and slugs that are ordinary words: forgetting damages nothing of others."""

from datetime import UTC, datetime

import msgspec
import sqlalchemy as sa

from inroad.domain.found import FileSeen
from inroad.domain.imports import Counts, ImportReport, LeftOut, Place
from inroad.domain.reading import PagePerson
from inroad.store import forgetting, people, schema, settings
from inroad.store.engine import writing
from inroad.store.imports import batches

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)
NAME = "Wilma Holt"


def test_a_report_stays_readable_and_the_users_words_stay(engine: sa.Engine) -> None:
    report = ImportReport(
        name=f"{NAME}.csv",
        format="table",
        files=[FileSeen(file=f"{NAME}.csv", kind="table"), FileSeen(file="quill-77.csv", kind="x")],
        records=214,
        counts=Counts(),
        left_out=[LeftOut(reason=f"214 is no day, {NAME}", count=214, places=[Place("files", 2)])],
    )
    words = {"busy": "files and table of count 214", "at": "https://www.linkedin.com/in/files/"}
    with writing(engine) as connection:
        url = "https://www.linkedin.com/in/files/"
        [who] = people.resolve(
            connection, [PagePerson(name=NAME, url=url)], where=url, at=AT, known=True
        )
        assert who is not None
        for alias in ("linkedin:count", "linkedin:table", "linkedin:quill-77", "linkedin:busy"):
            connection.execute(sa.insert(schema.alias), {"alias": alias, "person_id": who})
        seen = {"person_id": who, "field": "phone", "value": "214", "url": "x"}
        connection.execute(
            sa.insert(schema.sighting), seen | {"first_seen": "2026", "last_seen": "2026"}
        )
        batch = batches.add(connection, report, AT)
        settings.save(connection, "words", words, now=AT)
        forgetting.forget(connection, who, AT)
        [kept] = batches.listing(connection)
        said = settings.load(connection, "words", dict[str, str])
    assert kept.id == batch
    assert kept.report.records == 214
    assert kept.report.left_out[0].count == 214
    assert kept.report.format == "table"
    told = msgspec.json.encode(kept).decode()
    assert NAME not in told
    assert "quill-77" not in told
    assert kept.report.left_out[0].reason.startswith("214 is no day")
    assert said == {"busy": words["busy"], "at": "https://www.linkedin.com/"}
