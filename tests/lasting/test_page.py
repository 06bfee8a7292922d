"""The room "Your data" of the local page."""

import csv
import io
from pathlib import Path

from inroad.store import backups, exports
from inroad.web.door import Limits
from tests.web.served import serve
from tests.web.visiting import visit


def test_everything_goes_out_and_a_copy_is_made(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with serve(home, Limits()) as served, visit(served) as browser:
        browser.get("/settings")
        assert "Your data" in browser.text
        browser.get("/settings/data")
        assert browser.answer.status_code == 200
        assert "There is none yet" in browser.text
        assert "default-src" in browser.answer.headers["content-security-policy"]
        browser.send("/settings/data/backup")
        [made] = backups.copies_of(home / "inroad.db")
        assert made.name in browser.text
        assert "A copy of everything is in" in browser.text
        whole = browser.get("/settings/data/export/json").answer
        assert exports.is_export(whole.content)
        assert whole.headers["content-disposition"].startswith("attachment; filename=")
        table = browser.get("/settings/data/export/csv").answer.content.decode("utf-8-sig")
        assert next(csv.reader(io.StringIO(table)))[0] == "Name"
        assert browser.get("/settings/data/export/pdf").answer.status_code in (400, 404)
        browser.http.cookies.clear()
        assert not exports.is_export(browser.get("/settings/data/export/json").answer.content)
