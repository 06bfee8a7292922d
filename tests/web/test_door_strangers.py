"""Who has no business at the door learns a status and reaches no handler."""

import pytest

from tests.web.served import EXTENSION, OTHER_EXTENSION, Served

EVIL = "https://evil.test"


def test_the_paired_extension_is_let_in(served: Served) -> None:
    answer = served.post()
    assert answer.status == 200
    assert answer.headers["x-inroad-protocol"] == "1"
    assert answer.headers["access-control-allow-origin"] == EXTENSION
    assert answer.headers["vary"] == "Origin"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "access-control-allow-credentials" not in answer.headers
    assert "server" not in answer.headers


@pytest.mark.parametrize(
    "content_type",
    ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", None],
)
def test_row_1_a_post_that_a_form_can_send_runs_no_handler(
    served: Served, content_type: str | None
) -> None:
    ours = served.post(Content_Type=content_type)
    assert (ours.status, ours.json["type"]) == (415, "urn:inroad:json-only")
    without_origin = served.post(
        Content_Type=content_type, Origin=None, Authorization=None, X_Inroad_Protocol=None
    )
    assert without_origin.status == 415
    assert served.passed == []


def test_row_1_a_top_level_form_of_a_page_is_turned_away(served: Served) -> None:
    answer = served.post(
        Origin=EVIL,
        Content_Type="text/plain",
        Authorization=None,
        X_Inroad_Protocol=None,
        Sec_Fetch_Site="cross-site",
        Sec_Fetch_Mode="navigate",
    )
    assert answer.status == 403
    assert answer.tells_nothing
    assert served.passed == []


def test_row_1_json_with_parameters_is_json(served: Served) -> None:
    assert served.post(Content_Type="Application/JSON; charset=utf-8").status == 200


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
@pytest.mark.parametrize("path", ["/api/people?q=a", "/api/health", "/", "/none"])
def test_row_2_an_image_link_or_frame_of_a_page_gets_nothing(
    served: Served, path: str, site: str
) -> None:
    answer = served.call(
        "GET", path, Origin=None, Authorization=None, Content_Type=None, Sec_Fetch_Site=site
    )
    assert answer.status == 403
    assert answer.tells_nothing
    assert served.passed == []


def test_row_2_a_get_without_a_token_gets_nothing(served: Served) -> None:
    answer = served.call("GET", "/api/people?q=a", Origin=None, Authorization=None)
    assert (answer.status, answer.json["type"]) == (401, "urn:inroad:not-paired")
    assert served.passed == []


@pytest.mark.parametrize(
    "host",
    ["evil.test", "evil.test:{port}", "127.0.0.1", "127.0.0.1:1", "127.0.0.1.evil.test:{port}"],
)
@pytest.mark.parametrize("path", ["/api/health", "/api/notes/preview", "/no/such/path", "/"])
def test_row_3_a_rebound_name_is_turned_away_before_routing(
    served: Served, host: str, path: str
) -> None:
    for origin in (None, EXTENSION):
        answer = served.call("GET", path, Host=host.format(port=served.port), Origin=origin)
        assert answer.status == 421
        assert answer.tells_nothing
    assert served.passed == []


def test_row_3_a_request_without_host_is_turned_away(served: Served) -> None:
    assert served.raw(b"GET /api/health HTTP/1.0\r\n\r\n").status == 421


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "LocalHost", "[::1]"])
def test_row_3_our_own_names_are_good(served: Served, name: str) -> None:
    assert served.post(Host=f"{name}:{served.port}").status == 200


def test_row_4_a_page_reads_nothing_and_gets_no_preflight(served: Served) -> None:
    for path in ("/api/notes/preview", "/api/hello", "/api/pairings", "/api/health"):
        answer = served.call(
            "OPTIONS", path, Origin=EVIL, Authorization=None, Access_Control_Request_Method="POST"
        )
        assert answer.status == 403
        assert answer.tells_nothing
    assert served.post(Origin=EVIL).status == 403
    assert served.passed == []


def test_row_4_the_paired_origin_is_echoed_exactly(served: Served) -> None:
    answer = served.call("OPTIONS", "/api/notes/preview", Content_Type=None, Authorization=None)
    assert answer.status == 204
    assert answer.headers["access-control-allow-origin"] == EXTENSION
    assert answer.headers["vary"] == "Origin"
    assert "PATCH" in answer.headers["access-control-allow-methods"]
    assert "Idempotency-Key" in answer.headers["access-control-allow-headers"]
    assert "access-control-allow-credentials" not in answer.headers
    assert served.passed == []


def test_row_4_an_error_can_be_read_by_the_paired_origin_only(served: Served) -> None:
    refused = served.post(b"{")
    assert refused.status == 400
    assert refused.headers["access-control-allow-origin"] == EXTENSION
    no_token = served.post(Authorization=None)
    assert (no_token.status, no_token.headers["access-control-allow-origin"]) == (401, EXTENSION)


@pytest.mark.parametrize("path", ["/api/health", "/api/hello", "/api/pairings", "/api/me"])
def test_row_5_the_null_origin_is_turned_away(served: Served, path: str) -> None:
    for method in ("GET", "POST", "OPTIONS"):
        answer = served.call(method, path, Origin="null")
        assert answer.status == 403
        assert answer.tells_nothing
    assert served.passed == []


@pytest.mark.parametrize(
    "origin",
    [
        OTHER_EXTENSION,
        EXTENSION + "x",
        EXTENSION + "/",
        EXTENSION.upper(),
        "chrome-extension://",
        "http://127.0.0.1:4676",
        "",
    ],
)
def test_row_6_another_extension_is_turned_away_even_with_the_token(
    served: Served, origin: str
) -> None:
    answer = served.post(Origin=origin)
    assert answer.status == 403
    assert answer.tells_nothing
    assert served.passed == []


def test_row_6_the_token_of_one_pairing_is_worth_nothing_to_another(served: Served) -> None:
    theirs = served.pair(OTHER_EXTENSION)
    assert served.post(Origin=OTHER_EXTENSION).status == 401
    assert served.post(Authorization=f"Bearer {theirs}").status == 401
    assert served.passed == []
    assert served.post(Origin=OTHER_EXTENSION, Authorization=f"Bearer {theirs}").status == 200
    assert served.post().status == 200


@pytest.mark.parametrize(
    "again",
    [
        "Host: evil.test",
        "Host: 127.0.0.1:{port}",
        f"Origin: {EXTENSION}",
        f"origin: {EVIL}",
        "Authorization: Bearer x",
        "Content-Type: text/plain",
        "X-Inroad-Protocol: 2",
    ],
)
def test_row_15_a_header_that_decides_comes_once(served: Served, again: str) -> None:
    head = served.head("POST", "/api/notes/preview", {"Content-Length": "2"})
    doubled = head[:-2] + again.format(port=served.port).encode() + b"\r\n\r\n{}"
    answer = served.raw(doubled)
    assert answer.status == 400
    assert answer.tells_nothing
    assert served.passed == []


def test_row_15_two_lengths_of_one_body_are_refused(served: Served) -> None:
    head = served.head("POST", "/api/notes/preview", {"Content-Length": "2"})
    smuggled = head[:-2] + b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
    assert served.raw(smuggled).status == 400
    assert served.passed == []


def test_row_19_an_address_of_another_host_is_not_fetched(served: Served) -> None:
    for target in (
        b"GET http://example.invalid/ HTTP/1.1",
        b"CONNECT example.invalid:443 HTTP/1.1",
    ):
        answer = served.raw(target + b"\r\nHost: example.invalid\r\n\r\n")
        assert answer.status in (400, 421)
    assert served.passed == []


@pytest.mark.parametrize("sent", ["2", "0", "10", "x", "", None])
def test_another_protocol_is_answered_with_both_numbers(served: Served, sent: str | None) -> None:
    answer = served.post(X_Inroad_Protocol=sent)
    assert answer.status == 426
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json["companion"] == 1
    assert answer.json["extension"] == (int(sent) if sent and sent.isdigit() else None)
    assert answer.headers["x-inroad-protocol"] == "1"
    assert served.passed == []


def test_a_minor_number_of_the_protocol_does_not_matter(served: Served) -> None:
    assert served.post(X_Inroad_Protocol="1.4").status == 200


def test_health_needs_no_token_and_says_no_more_than_it_must(served: Served) -> None:
    answer = served.raw(
        f"GET /api/health HTTP/1.1\r\nHost: localhost:{served.port}\r\n\r\n".encode()
    )
    assert answer.status == 200
    assert set(answer.json) == {"name", "version", "protocol"}
    assert (answer.json["name"], answer.json["protocol"]) == ("inroad", 1)
    assert answer.headers["x-inroad-protocol"] == "1"
    assert "access-control-allow-origin" not in answer.headers


def test_a_websocket_is_not_served(served: Served) -> None:
    answer = served.call(
        "GET",
        "/api/health",
        Content_Type=None,
        Connection="Upgrade",
        Upgrade="websocket",
        Sec_WebSocket_Version="13",
        Sec_WebSocket_Key="eHh4eHh4eHh4eHh4eHh4eA==",
    )
    assert answer.status == 200  # an ordinary answer, not 101
