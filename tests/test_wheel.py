"""The wheel holds the window and the data inside ``bouncebook``, and nothing beside it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PLACES = {"bouncebook": "bouncebook", "gui": "bouncebook/gui", "resources": "bouncebook/resources"}


def shipped_files(folder: str) -> set[str]:
    paths = [
        path
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and not path.parent.name.startswith("prepared")
    ]
    return {path.relative_to(ROOT / folder).as_posix() for path in paths}


@pytest.fixture(scope="module")
def wheel_names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Build from a copy, because setuptools leaves its work in the folder that it builds from."""
    tree = tmp_path_factory.mktemp("tree")
    for folder in PLACES:
        shutil.copytree(
            ROOT / folder, tree / folder, ignore=shutil.ignore_patterns("__pycache__", "prepared")
        )
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, tree)
    build = "from setuptools.build_meta import build_wheel; build_wheel('.')"
    done = subprocess.run(
        [sys.executable, "-c", build], cwd=tree, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(next(tree.glob("*.whl"))) as wheel:
        return set(wheel.namelist())


@pytest.mark.parametrize("folder", PLACES)
def test_every_file_is_in_its_place(wheel_names: set[str], folder: str) -> None:
    assert {f"{PLACES[folder]}/{name}" for name in shipped_files(folder)} <= wheel_names


def test_nothing_is_beside_the_package(wheel_names: set[str]) -> None:
    tops = {name.partition("/")[0] for name in wheel_names}

    assert {top for top in tops if not top.endswith(".dist-info")} == {"bouncebook"}


def test_nothing_but_these_files_is_packed(wheel_names: set[str]) -> None:
    expected = {f"{place}/{name}" for folder, place in PLACES.items() for name in shipped_files(folder)}

    assert {name for name in wheel_names if name.startswith("bouncebook/")} == expected
