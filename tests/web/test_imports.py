"""Imports over the API: a file in, what it would bring, in, and out again."""

from typing import Any

from tests.companion import Caller
from tests.importers.files import CONNECTIONS, ILSE, MESSAGES, NOA, OTTO, zipped

EXPORT = zipped(
    {
        "Connections.csv": CONNECTIONS
        + f"Ilse,Brandt,{ILSE},,Feldhaus AG,Buyer,07 Mar 2018\n"
        + f"Otto,Feld,{OTTO},,Nordlicht,,08 Mar 2018\n"
        + ",,,,,,03 Mar 2020\n",
        "messages.csv": MESSAGES
        + f"t1,,Otto Feld,{OTTO},Noa Quill,{NOA},2025-01-11 09:00:00 UTC,,hello,INBOX\n"
        + f"t2,,Noa Quill,{NOA},Ilse Brandt,{ILSE},2025-02-11 09:00:00 UTC,,hello,INBOX\n",
    }
)


def hand_in(caller: Caller, body: bytes, **given: str) -> Any:
    return caller.http.post(
        "/api/imports",
        content=body,
        params=given,
        headers={"Content-Type": "application/octet-stream"},
    )


def written(caller: Caller, key: str) -> Any:
    """The file once it is in."""
    caller.post(f"/api/imports/{key}/write", {})
    while (one := caller.get(f"/api/imports/{key}"))["state"] == "writing":
        pass
    return one


def test_a_file_is_told_then_brought_in_then_taken_back(caller: Caller) -> None:
    answer = hand_in(caller, EXPORT, name="export.zip")
    assert answer.status_code == 201, answer.text
    one = answer.json()
    assert (one["name"], one["state"]) == ("export.zip", "ready")
    assert one["report"]["counts"]["people"]["new"] == 2
    [left] = one["report"]["left_out"]
    assert left["places"] == [{"file": "Connections.csv", "row": 4}]
    assert caller.get("/api/people?q=brandt") == {"people": []}
    done = written(caller, one["id"])
    assert (done["state"], done["report"]["counts"]["interactions"]["new"]) == ("done", 2)
    [found] = caller.get("/api/people?q=brandt")["people"]
    assert (found["company"], found["headline"]) == ("Feldhaus AG", "Buyer")
    [made] = caller.get("/api/imports")["imports"]
    undone = caller.post(f"/api/imports/{made['id']}/undo", {})
    assert undone["people"] == 2
    assert caller.get("/api/people?q=brandt") == {"people": []}
    again = caller.http.post(f"/api/imports/{made['id']}/undo", json={})
    assert (again.status_code, again.json()["type"]) == (409, "urn:inroad:already-undone")


def test_nothing_of_a_file_stays_behind(caller: Caller) -> None:
    folder = caller.settings.home / "handed-in"
    one = hand_in(caller, EXPORT, name="export.zip").json()
    [kept] = list(folder.glob("*/*/*"))
    [own] = [it for it in folder.iterdir() if it.is_dir()]
    assert own.stat().st_mode & 0o777 == 0o700
    assert kept.stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700
    written(caller, one["id"])
    assert list(own.iterdir()) == []
    refused = hand_in(caller, b"%PDF-1.7 ...", name="cv.pdf").json()
    assert refused["state"] == "refused"
    assert "a PDF" in refused["problem"]
    other = hand_in(caller, EXPORT).json()
    assert caller.http.delete(f"/api/imports/{other['id']}").status_code == 204
    assert list(own.iterdir()) == []
    assert caller.http.get(f"/api/imports/{other['id']}").status_code == 404


def test_only_octets_are_taken_and_only_with_a_token(caller: Caller) -> None:
    for kind in ("text/plain", "application/json", "multipart/form-data; boundary=x"):
        answer = caller.http.post("/api/imports", content=EXPORT, headers={"Content-Type": kind})
        assert answer.status_code == 415
    kept = caller.http.headers.pop("Authorization")
    assert hand_in(caller, EXPORT).status_code == 401
    caller.http.headers["Authorization"] = kept
    assert not (caller.settings.home / "handed-in").exists()


def test_a_table_is_read_again_as_the_user_says(caller: Caller) -> None:
    table = b"Wer,Wo,Adresse\nIlse Brandt,Feldhaus AG,ilse@feldhaus.example\n"
    one = hand_in(caller, table, name="liste.csv").json()
    assert one["proposed"]
    [mapping] = one["mappings"]
    assert one["columns"][mapping["fingerprint"]] == ["Wer", "Wo", "Adresse"]
    mapping["columns"] |= {"name": ["Wer"], "company": ["Wo"]}
    read = caller.post(f"/api/imports/{one['id']}/read", {"mappings": [mapping]})
    assert read["state"] == "ready"
    assert not read["proposed"]
    written(caller, one["id"])
    [found] = caller.get("/api/people?q=ilse")["people"]
    assert found["company"] == "Feldhaus AG"
    newer = hand_in(caller, table.replace(b"Ilse", b"Ida").replace(b"ilse", b"ida")).json()
    assert newer["mappings"][0]["columns"]["company"] == ["Wo"]
    assert not newer["proposed"]


def test_a_file_can_be_written_only_once_and_unknown_ones_are_told(caller: Caller) -> None:
    one = hand_in(caller, EXPORT, name="export.zip").json()
    written(caller, one["id"])
    assert caller.http.post(f"/api/imports/{one['id']}/write", json={}).status_code == 404
    assert caller.http.post(f"/api/imports/{one['id']}/read", json={}).status_code == 404
    assert caller.get(f"/api/imports/{one['id']}")["state"] == "done"
    assert caller.http.post("/api/imports/77/undo", json={}).status_code == 404
    same = hand_in(caller, EXPORT, name="export.zip").json()
    assert same["report"]["counts"]["people"] == {"new": 0, "changed": 0, "known": 2, "doubled": 0}
    assert written(caller, same["id"])["batch_id"] is None
    assert len(caller.get("/api/imports")["imports"]) == 1
