"""Files that a form brings: who may send them, how much, how slowly; and what is left of them."""

import resource
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from inroad.web.door import Limits
from inroad.web.fields import TOKEN
from inroad.web.visitors import PageLimits
from tests.web.knocking import LOOK, let_in, token_of
from tests.web.served import Answer, Served, read_answer, serve

BOUNDARY = "a-boundary"
SECONDS = 0.5


@pytest.fixture
def strict(tmp_path: Path) -> Iterator[Served]:
    """A companion with small bounds for files."""
    bounds = PageLimits(file_bytes=300_000, slowest=1_000_000, seconds=SECONDS)
    with serve(tmp_path / "home", Limits(), page_limits=bounds) as companion:
        yield companion


def part(name: str, body: bytes, filename: str | None = None) -> bytes:
    """One part of a form."""
    named = f'; filename="{filename}"' if filename is not None else ""
    head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"{named}\r\n\r\n'
    return head.encode() + body + b"\r\n"


END = f"--{BOUNDARY}--\r\n".encode()


def head(served: Served, cookie: str, **headers: str | None) -> bytes:
    """The head of a form with files, of one of our own pages."""
    given: dict[str, str | None] = {
        **LOOK,
        "Sec-Fetch-Site": "same-origin",
        "Origin": f"http://127.0.0.1:{served.port}",
        "Authorization": None,
        "X-Inroad-Protocol": None,
        "Content-Type": f"multipart/form-data; boundary={BOUNDARY}",
        "Cookie": cookie,
        **{name.replace("_", "-"): text for name, text in headers.items()},
    }
    return served.head("POST", "/imports", given)


def bring(served: Served, cookie: str, body: bytes, **headers: str | None) -> Answer:
    """Sends a whole form with files."""
    length = {"Content-Length": str(len(body))}
    return served.raw(head(served, cookie, **{**length, **headers}) + body)


def left_behind(tmp_path: Path) -> list[str]:
    """What uploads left in the data folder."""
    return [path.name for path in (tmp_path / "home").glob("upload-*")]


def test_only_a_browser_that_was_let_in_brings_files(strict: Served, tmp_path: Path) -> None:
    cookie = let_in(strict)
    body = part(TOKEN, token_of(cookie).encode()) + part("files", b"x", "a.csv") + END
    before = list(strict.passed)
    assert bring(strict, "", body).status == 401
    assert bring(strict, cookie, body, Origin="https://evil.test").status == 403
    assert bring(strict, cookie, body, Sec_Fetch_Site="cross-site").status == 403
    assert bring(strict, cookie, body, Content_Type="text/csv").status == 415
    assert bring(strict, cookie, body, Content_Type="application/x-www-form-urlencoded").status == (
        415
    )
    assert strict.passed == before
    assert left_behind(tmp_path) == []


@pytest.mark.parametrize("which", ["none", "wrong", "another visit's", "after the file"])
def test_the_token_comes_before_the_first_byte_of_a_file(
    strict: Served, tmp_path: Path, which: str
) -> None:
    cookie, other = let_in(strict), let_in(strict)
    file = part("files", b"First Name,Last Name\r\nInes,Kalloway\r\n", "a.csv")
    body = {
        "none": file,
        "wrong": part(TOKEN, b"0" * 64) + file,
        "another visit's": part(TOKEN, token_of(other).encode()) + file,
        "after the file": file + part(TOKEN, token_of(cookie).encode()),
    }[which]
    answer = bring(strict, cookie, body + END)
    assert answer.status == 403
    assert b"earlier visit" in answer.body
    assert left_behind(tmp_path) == []


@pytest.mark.parametrize("body", [b"", b"no form at all", b"--a-boundary\r\nbroken", END[:5]])
def test_what_is_no_form_is_said_to_be_none(strict: Served, body: bytes) -> None:
    cookie = let_in(strict)
    assert bring(strict, cookie, body).status in (400, 403)
    cut = part(TOKEN, token_of(cookie).encode()) + part("files", b"half", "a.csv")[:-10]
    assert bring(strict, cookie, cut).status == 400


def test_a_file_beyond_the_bound_is_refused(strict: Served, tmp_path: Path) -> None:
    cookie = let_in(strict)
    start = part(TOKEN, token_of(cookie).encode())
    answer = bring(strict, cookie, start + part("files", b"x" * 400_000, "big.csv") + END)
    assert answer.status == 413
    assert left_behind(tmp_path) == []


def test_a_field_is_no_file(strict: Served) -> None:
    cookie = let_in(strict)
    start = part(TOKEN, token_of(cookie).encode())
    assert bring(strict, cookie, start + part("note", b"x" * 100_000) + END).status == 413


def test_a_file_that_trickles_in_is_ended(strict: Served, tmp_path: Path) -> None:
    cookie = let_in(strict)
    start = part(TOKEN, token_of(cookie).encode()) + part("files", b"", "slow.csv")[:-2]
    began = time.monotonic()
    with strict.connect() as caller:
        caller.sendall(head(strict, cookie, Content_Length="100000") + start)
        caller.settimeout(0.05)
        while time.monotonic() - began < 10:
            try:
                caller.sendall(b"x")
                if caller.recv(1, socket.MSG_PEEK) is not None:
                    break
            except TimeoutError:
                continue
        caller.settimeout(10)
        assert read_answer(caller).status == 408
    assert time.monotonic() - began < SECONDS * 8
    assert left_behind(tmp_path) == []


def test_memory_does_not_grow_with_a_file(served: Served, tmp_path: Path) -> None:
    cookie = let_in(served)
    start = part(TOKEN, token_of(cookie).encode()) + part("files", b"", "big.csv")[:-2]
    size, piece = 96 * 1024**2, b"x" * 65_536
    length = str(len(start) + size)  # the caller hangs up before the end: nothing is imported
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with served.connect() as caller:
        caller.sendall(head(served, cookie, Content_Length=length) + start)
        for _ in range(size // len(piece) - 1):
            caller.sendall(piece)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 48 * 1024  # KB
