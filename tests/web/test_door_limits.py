"""Row 14: too much, too slow, too many; and everybody else is answered all the while."""

import socket
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest

from inroad.web.door import Limits
from tests.web.served import EXTENSION, Served, read_answer, serve

HEAD_SECONDS = 0.4
BODY_SECONDS = 0.4


@pytest.fixture
def strict(tmp_path: Path) -> Iterator[Served]:
    """A companion with small bounds."""
    limits = Limits(body_bytes=2_000, open_body_bytes=200, body_seconds=BODY_SECONDS)
    with serve(tmp_path / "home", limits, head_seconds=HEAD_SECONDS) as companion:
        yield companion


def test_row_14_a_body_that_says_it_is_too_large(strict: Served) -> None:
    answer = strict.post(b'{"text":"' + b"x" * 2_000 + b'"}')
    assert (answer.status, answer.json["type"]) == (413, "urn:inroad:body-too-large")
    assert answer.headers["access-control-allow-origin"] == EXTENSION
    assert strict.passed == []


def test_row_14_a_body_that_does_not_say_how_large_it_is(strict: Served) -> None:
    head = strict.head("POST", "/api/notes/preview", {"Transfer-Encoding": "chunked"})
    chunk = b"3e8\r\n" + b"x" * 1_000 + b"\r\n"
    assert strict.raw(head + chunk * 3 + b"0\r\n\r\n").status == 413
    assert strict.passed == []


def test_row_14_a_body_without_end_is_not_read_without_end(strict: Served) -> None:
    head = strict.head("POST", "/api/notes/preview", {"Transfer-Encoding": "chunked"})
    assert strict.raw(head + (b"3e8\r\n" + b"x" * 1_000 + b"\r\n") * 40).status == 413
    assert strict.passed == []


def test_row_14_the_real_bound_lets_a_large_reading_in(served: Served) -> None:
    text = b"x" * (256 * 1024 - 11)
    assert served.post(b'{"text":"' + text + b'x"}').json["type"] == "urn:inroad:body-too-large"
    assert served.passed == []
    served.post(b'{"text":"' + text + b'"}')
    assert served.passed == ["POST /api/notes/preview"]


def test_row_14_the_calls_that_are_open_take_little(strict: Served) -> None:
    body = b'{"nonce":"' + b"n" * 300 + b'"}'
    assert strict.call("POST", "/api/hello", body, Authorization=None).status == 413
    assert strict.passed == []


def test_row_14_a_body_that_stops_half_way(strict: Served) -> None:
    head = strict.head("POST", "/api/notes/preview", {"Content-Length": "500"})
    began = time.monotonic()
    answer = strict.raw(head + b'{"text":')
    assert (answer.status, answer.json["type"]) == (408, "urn:inroad:body-too-slow")
    assert BODY_SECONDS <= time.monotonic() - began < BODY_SECONDS + 2
    assert strict.passed == []


def test_row_14_a_body_that_trickles_in(strict: Served) -> None:
    head = strict.head("POST", "/api/notes/preview", {"Content-Length": "500"})
    with strict.connect() as caller:
        caller.sendall(head)
        assert _trickle(caller, b"x") < BODY_SECONDS + 2
        assert read_answer(caller).status == 408
    assert strict.passed == []


@pytest.mark.parametrize("half", [b"GET /api/health HTTP/1.1\r\nHost: 127.", b"GE", b"\r\n"])
def test_row_14_a_head_that_stops_half_way(strict: Served, half: bytes) -> None:
    began = time.monotonic()
    assert strict.raw(half).status == 408
    assert HEAD_SECONDS <= time.monotonic() - began < HEAD_SECONDS + 2


def test_row_14_a_head_that_trickles_in(strict: Served) -> None:
    with strict.connect() as caller:
        caller.sendall(b"GET /api/health HTTP/1.1\r\n")
        assert _trickle(caller, b"X-More: 1\r\n") < HEAD_SECONDS + 2


def test_row_14_the_second_request_of_a_connection_has_a_deadline_as_well(strict: Served) -> None:
    request = strict.head("POST", "/api/notes/preview", {"Content-Length": "12"}) + b'{"text":"x"}'
    with strict.connect() as caller:
        caller.sendall(request)
        assert read_answer(caller).status == 200
        caller.sendall(request[:40])
        began = time.monotonic()
        assert read_answer(caller).status == 408
        assert time.monotonic() - began < HEAD_SECONDS + 2
    assert len(strict.passed) == 1


def test_row_14_a_connection_that_never_speaks_ends_without_a_word(strict: Served) -> None:
    with strict.connect() as caller:
        assert caller.recv(1) == b""


def test_row_14_a_head_without_end(strict: Served) -> None:
    answer = strict.raw(b"GET /api/health HTTP/1.1\r\nX-Long: " + b"x" * 40_000)
    assert answer.status == 431


def test_row_14_many_idle_connections_keep_nobody_out(served: Served) -> None:
    with ExitStack() as stack:
        idle = [stack.enter_context(served.connect()) for _ in range(400)]
        began = time.monotonic()
        assert served.post().status == 200
        assert [_is_over(caller) for caller in (idle[0], idle[299])] == [True, True]
        assert time.monotonic() - began < 1  # pushed out, long before their deadline
        assert not _is_over(idle[399])


def test_row_14_many_half_requests_keep_nobody_out(served: Served) -> None:
    slow = served.head("POST", "/api/hello", {"Content-Length": "50"})
    with ExitStack() as slow_ones:
        for part in (slow[:60], slow) * 150:
            slow_ones.enter_context(served.connect()).sendall(part)
        began = time.monotonic()
        assert served.post().status == 200
        assert time.monotonic() - began < 1
    assert served.passed == ["POST /api/notes/preview"]


def test_row_14_a_caller_that_hangs_up_half_way_leaves_nothing_behind(served: Served) -> None:
    head = served.head("POST", "/api/notes/preview", {"Content-Length": "500"})
    for _ in range(20):
        with served.connect() as caller:
            caller.sendall(head + b'{"text":')
    assert served.post().status == 200
    assert served.passed == ["POST /api/notes/preview"]


def test_row_14_more_calls_at_once_than_threads_are_all_answered(served: Served) -> None:
    began = time.monotonic()
    with ThreadPoolExecutor(40) as callers:
        saved = callers.map(
            lambda n: served.call("PUT", "/api/me", b'{"name":"%d"}' % n), range(80)
        )
        statuses = [answer.status for answer in saved]
    assert statuses == [200] * 80
    assert time.monotonic() - began < 4  # a writer that waits for a thread stalls for 5 seconds


def _is_over(caller: socket.socket) -> bool:
    """Whether the other side has ended it by now."""
    caller.settimeout(0.2)
    try:
        return caller.recv(1) == b""
    except ConnectionError:
        return True
    except TimeoutError:
        return False


def _trickle(caller: socket.socket, piece: bytes) -> float:
    """Sends `piece` again and again until the other side ends it; gives the seconds it took."""
    began = time.monotonic()
    caller.settimeout(0.05)
    while time.monotonic() - began < 10:
        try:
            caller.sendall(piece)
            if caller.recv(1, socket.MSG_PEEK) is not None:
                break
        except TimeoutError:
            continue
        except ConnectionError:
            break
    caller.settimeout(10)
    return time.monotonic() - began
