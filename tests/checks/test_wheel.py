"""What is installed is whole: the wheel has the extension, the templates and the migrations."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    words = ["-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder), str(ROOT)]
    done = subprocess.run(  # noqa: S603
        [sys.executable, *words], capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    [file] = folder.glob("*.whl")
    return zipfile.ZipFile(file)


def test_the_wheel_carries_the_extension_as_it_is(wheel: zipfile.ZipFile) -> None:
    for file in (ROOT / "extension").rglob("*"):
        if file.is_file():
            name = f"inroad/extension/{file.relative_to(ROOT / 'extension').as_posix()}"
            assert wheel.read(name) == file.read_bytes(), name


def test_the_wheel_carries_what_is_no_python(wheel: zipfile.ZipFile) -> None:
    inside = set(wheel.namelist())
    for file in (ROOT / "backend" / "inroad").rglob("*"):
        if file.is_file() and "__pycache__" not in file.parts:
            assert file.relative_to(ROOT / "backend").as_posix() in inside
