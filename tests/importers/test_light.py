"""Nothing heavy is loaded before a file needs it."""

import subprocess
import sys


def test_the_way_in_loads_no_format_library() -> None:
    script = (
        "import sys; import inroad.importers.importing; "
        "print(sorted({'vobject', 'icalendar', 'dateutil', 'nameparser', 'charset_normalizer'}"
        " & set(sys.modules)))"
    )
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
