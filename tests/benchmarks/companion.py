"""How fast the companion answers, as ratios to what its own server needs for ready-made JSON.

    python tests/benchmarks/companion.py

A store of 10,000 people with 10,000 notes and 100,000 interactions; one reading with 50 mutuals;
then the same with 500 targets, each seen with five mutuals.
Both calls go through the same door on the same connection, in turn, so that whatever else the
machine does falls on both.
"""

import http.client
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import sqlalchemy as sa

from inroad.domain.notes import read_note
from inroad.domain.people import alias_of_url
from inroad.settings import Settings
from inroad.store import schema
from inroad.store.changes import touch_everybody
from inroad.store.engine import open_engine, writing
from inroad.store.migrations import migrate
from inroad.store.pairings import open_code
from inroad.store.times import stamp

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from tests.companion import ORIGIN, person, profile

PEOPLE, CONTACTS, MUTUALS, ROUNDS = 10_000, 100_000, 50, 300
TARGETS, SEEN_WITH = 500, 5
PORT = 4719
NOTES = (
    "Worked together at Larkspur 2018-21. Coffee last month.",
    "Close friend, talk every week. Owes me one.",
    "Met once at Northwold Days 2023, barely know her.",
    "Good guy. Knows half of Lumen Grid. Don't ask before June 2027.",
    "Haven't talked in years.",
)
READY = """
import sys, uvicorn
from litestar import Response, get
from inroad.settings import Settings
from inroad.web import app as companion
from inroad.web.deadlines import server_config
from pathlib import Path
body = b'{"ready":"' + b'x' * 15_000 + b'"}'
@get("/api/ready", sync_to_thread=False)
def ready() -> Response[bytes]:
    return Response(body, media_type="application/json")
companion._ROUTES.append(ready)
settings = Settings(home=Path(sys.argv[1]), port=int(sys.argv[2]))
import gc
app = companion.create_app(settings)
gc.collect(); gc.freeze()
uvicorn.Server(server_config(app, settings.port)).run()
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(home=Path(folder), port=PORT)
        fill(settings)
        began = time.perf_counter()
        with started(["-m", "inroad"], settings) as process:
            wait_for_health(process)
            print(f"first answer after start      {1000 * (time.perf_counter() - began):8.0f} ms")
            print(f"resident after start          {resident(process.pid):8.0f} MB")
        with started(["-c", READY, folder, str(PORT)], settings) as process:
            wait_for_health(process)
            caller = Wire(settings)
            random.seed(7)
            bodies = [body_of(number) for number in range(20)]
            measure(caller, bodies, 1000)
            want(settings)
            began = timed(partial(caller.suggest, bodies[0]))
            print(f"\nwith {TARGETS} targets; the first answer {1000 * began:.0f} ms")
            measure(caller, bodies, 10_000)
            print(f"resident after that           {resident(process.pid):8.0f} MB")


def measure(caller: "Wire", bodies: list[bytes], new: int) -> None:
    """`new` is the number of the first page that was never seen."""
    first = statistics.median(timed(partial(caller.suggest, body)) for body in bodies)
    known, ready, cold = [], [], []
    for turn in range(ROUNDS):
        body = bodies[turn % len(bodies)]
        ready.append(timed(partial(caller.send, "GET", "/api/ready")))
        known.append(timed(partial(caller.suggest, body)))
        cold.append(timed(partial(caller.suggest, body_of(new + turn))))
    floor = statistics.median(ready)
    print(f"ready-made 15 KB JSON         {1000 * floor:8.2f} ms      1.0 x  (floor)")
    for name, times in (("50 mutuals", known), ("50 mutuals, page never seen", cold)):
        middle, worst = statistics.median(times), statistics.quantiles(times, n=100)[98]
        print(
            f"{name:29} {1000 * middle:8.2f} ms {middle / floor:8.1f} x  "
            f"(99 of 100 under {1000 * worst:.1f} ms)"
        )
    print(f"{'50 mutuals, first of a start':29} {1000 * first:8.2f} ms {first / floor:8.1f} x")
    print(f"answer's size                 {len(caller.suggest(bodies[0])) / 1024:8.1f} KB")


class Wire:
    """One connection, as the panel keeps it, with as little of a client as there can be."""

    def __init__(self, settings: Settings) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", settings.port)
        self.headers = {"X-Inroad-Protocol": "1", "Content-Type": "application/json"}
        self.headers["Origin"] = ORIGIN
        engine = open_engine(settings.database)
        with writing(engine) as connection:
            code = open_code(connection, datetime.now(UTC))
        engine.dispose()
        token = json.loads(self.send("POST", "/api/pairings", {"code": code}))["token"]
        self.headers["Authorization"] = f"Bearer {token}"

    def suggest(self, body: bytes) -> bytes:
        return self.send("POST", "/api/suggestions", body)

    def send(self, method: str, path: str, body: Any = None) -> bytes:
        given = json.dumps(body) if isinstance(body, dict) else body
        self.connection.request(method, path, given, self.headers)
        answer = self.connection.getresponse()
        content = answer.read()
        assert answer.status < 300, content
        return content


def timed(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    call()
    return time.perf_counter() - began


def body_of(number: int) -> bytes:
    chosen = random.sample(range(1, PEOPLE + 1), MUTUALS)
    mutuals = [person(f"Person {i}", headline=f"Engineer {i} at Larkspur") for i in chosen]
    jobs = {"positions": [{"company": "Larkspur", "from": "2017", "to": "2020"}]}
    subject = person(f"Prospect {number}", company="Lumen Grid", degree=2)
    return json.dumps({"reading": profile(subject, mutuals, history=jobs)}).encode()


def fill(settings: Settings) -> None:
    engine = open_engine(settings.database)
    migrate(engine)
    now, today, chance = datetime.now(UTC), date.today(), random.Random(3)  # noqa: DTZ011, S311
    people, aliases = [], []
    for number in range(1, PEOPLE + 1):
        shown = person(f"Person {number}")
        head = f"Engineer {number} at Larkspur"
        row = {"id": number, "name": shown["name"], "url": shown["url"], "headline": head}
        people.append({**row, "known": True, "degree": 1, "added_at": stamp(now)})
        aliases.append({"alias": alias_of_url(shown["url"]), "person_id": number})
    read = {text: read_note(text, today).signals for text in NOTES}
    notes = [note_row(number, chance.choice(NOTES), read, now) for number in range(1, PEOPLE + 1)]
    contacts = [contact_row(chance, today) for _ in range(CONTACTS)]
    with writing(engine) as connection:
        connection.execute(sa.insert(schema.person), people)
        connection.execute(sa.insert(schema.alias), aliases)
        connection.execute(sa.insert(schema.note), notes)
        connection.execute(sa.insert(schema.contact), contacts)
        touch_everybody(connection)
    engine.dispose()


def want(settings: Settings) -> None:
    """Put people on a list, whose pages were seen with a few mutuals each."""
    engine = open_engine(settings.database)
    now, chance = stamp(datetime.now(UTC)), random.Random(11)  # noqa: S311
    wanted = range(PEOPLE + 100_000, PEOPLE + 100_000 + TARGETS)
    page = {"kind": "profile", "relation": "mutual", "read_at": now}
    quality = {"name_quality": "full", "name": ""}
    with writing(engine) as connection:
        add = partial(_add, connection)
        add(schema.person, [{"id": i, "name": f"Target {i}", "added_at": now} for i in wanted])
        add(schema.reading, [{**page, "id": i, "prospect_id": i, "url": f"https://x.example/{i}",
                              "digest": str(i)} for i in wanted])  # fmt: skip
        add(schema.shown, [
            {**quality, "reading_id": i, "place": place, "person_id": mutual}
            for i in wanted
            for place, mutual in enumerate(chance.sample(range(1, PEOPLE + 1), SEEN_WITH))
        ])  # fmt: skip
        add(schema.target_list, [{"id": 1, "name": "Targets", "added_at": now}])
        on_list = {"list_id": 1, "source": "file", "added_at": now}
        add(schema.target, [{**on_list, "person_id": i, "stars": None} for i in wanted])
        touch_everybody(connection)
    engine.dispose()


def _add(connection: sa.Connection, table: sa.Table, rows: list[dict[str, Any]]) -> None:
    connection.execute(sa.insert(table), rows)


def note_row(number: int, text: str, read: dict[str, Any], now: datetime) -> dict[str, Any]:
    signals = msgspec.json.encode(read[text]).decode()
    row = {"person_id": number, "text": text, "closeness": number % 5, "relation": ""}
    return {**row, "signals": signals, "written_at": stamp(now), "current": True}


def contact_row(chance: random.Random, today: date) -> dict[str, Any]:
    on = today - timedelta(days=int(chance.expovariate(1 / 300)))
    direction = chance.choice(("in", "out"))
    row = {"person_id": chance.randint(1, PEOPLE), "on": on.isoformat(), "kind": "message"}
    return {**row, "direction": direction, "people": 2}


@contextmanager
def started(arguments: list[str], settings: Settings) -> Iterator[subprocess.Popen[bytes]]:
    environment = {
        **os.environ,
        "INROAD_HOME": str(settings.home),
        "INROAD_PORT": str(settings.port),
    }
    process = subprocess.Popen(  # noqa: S603
        [sys.executable, *arguments], env=environment, stdout=subprocess.DEVNULL
    )
    try:
        yield process
    finally:
        process.terminate()
        process.wait(10)


def wait_for_health(process: subprocess.Popen[bytes]) -> None:
    while process.poll() is None:
        connection = http.client.HTTPConnection("127.0.0.1", PORT)
        try:
            connection.request("GET", "/api/health")
            assert connection.getresponse().status == 200
            return
        except ConnectionRefusedError:
            time.sleep(0.005)
        finally:
            connection.close()
    raise RuntimeError("the companion ended before it answered")


def resident(pid: int) -> float:
    """Memory of a process in MB, from /proc where there is one, else from ps."""
    status = Path(f"/proc/{pid}/status")
    if status.is_file():
        line = next(row for row in status.read_text().splitlines() if row.startswith("VmRSS"))
        return int(line.split()[1]) / 1024
    done = subprocess.run(  # noqa: S603
        ["ps", "-o", "rss=", "-p", str(pid)],  # noqa: S607
        capture_output=True,
        text=True,
        check=True,
    )
    return int(done.stdout) / 1024


if __name__ == "__main__":
    main()
