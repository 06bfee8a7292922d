"""`inroad` as a process of its own."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any


def environment(home: Path, port: int) -> dict[str, str]:
    own = {"INROAD_HOME": str(home), "INROAD_PORT": str(port), "INROAD_DEMO_PORT": str(port + 1)}
    return {**os.environ, **own, "PYTHONUNBUFFERED": "1"}


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port: int = taken.getsockname()[1]
    return port


def run(
    home: Path,
    *arguments: str,
    port: int = 0,
    given: str = "",
    more: dict[str, str] | None = None,
) -> Any:
    return subprocess.run(  # noqa: S603
        [sys.executable, "-m", "inroad", *arguments],
        env={**environment(home, port or free_port()), **(more or {})},
        input=given,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@contextmanager
def started(home: Path, port: int, *arguments: str) -> Iterator[str]:
    """A companion in a process of its own; gives what it printed up to the pairing code."""
    process = subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "inroad", *arguments],
        env=environment(home, port),
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    printed = ""
    try:
        for line in process.stdout:
            printed += line
            if "two minutes" in line:
                break
        yield printed
    finally:
        process.terminate()
        process.wait(10)
        process.stdout.close()


def said(home: Path, *arguments: str) -> str:
    """What a command prints that does what it was asked to."""
    done = run(home, *arguments)
    assert done.returncode == 0, done.stderr
    out: str = done.stdout.strip()
    return out
