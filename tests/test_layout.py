"""The house stands: who may import whom, what is packed, what is pinned, what no file may name."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import bouncebook

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def python_files(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


def run_python(code: str, folder: Path = ROOT) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


WITHOUT_QT = """
import importlib, pkgutil, sys

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError("Qt is blocked: " + name)

sys.meta_path.insert(0, Blocker())
sys.path.insert(0, "")
import bouncebook
for module in pkgutil.walk_packages(bouncebook.__path__, "bouncebook."):
    if not module.name.startswith(("bouncebook.gui", "bouncebook.resources")):
        print(importlib.import_module(module.name).__name__)
print(importlib.import_module("gui.__main__").__name__)
"""


def test_core_and_entry_point_import_without_qt() -> None:
    imported = run_python(WITHOUT_QT).split()

    assert "bouncebook.catalog" in imported
    assert imported[-1] == "gui.__main__"


@pytest.mark.parametrize("path", python_files("gui"), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_window_imports_itself_relatively(path: Path) -> None:
    """In a checkout the package is ``gui``, once installed ``bouncebook.gui``; only ``.`` is both."""
    names = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level == 0:
            names.append(node.module or "")
        elif isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]

    assert [name for name in names if re.match(r"(bouncebook\.)?gui(\.|$)", name)] == []


def test_every_package_is_packed() -> None:
    """A new folder of modules must be named in pyproject.toml, or the wheel lacks it."""
    found = {"bouncebook.resources"}
    for folder, package in (("bouncebook", "bouncebook"), ("gui", "bouncebook.gui")):
        for path in python_files(folder):
            found.add(".".join((package, *path.parent.relative_to(ROOT / folder).parts)))

    assert set(PROJECT["tool"]["setuptools"]["packages"]) == found


def test_dependencies_are_pinned() -> None:
    pinned = {}
    for name in ("run", "dev"):
        for line in (ROOT / "requirements" / f"{name}.txt").read_text("utf-8").splitlines():
            if line and not line.startswith(("#", "-r")):
                package, version = re.split("==", line)
                pinned[package.lower()] = version
    project = PROJECT["project"]
    extras = project["optional-dependencies"]

    for wanted in [*project["dependencies"], *extras["dev"], *extras["package"]]:
        package, _, version = wanted.lower().partition("==")
        assert package in pinned, f"{package} is not in requirements/"
        assert version in {"", pinned[package]}, f"{package} has two versions"


def test_changelog_tells_of_this_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")

    assert re.search(rf"^## \[{re.escape(bouncebook.__version__)}\]", changelog, re.MULTILINE)


def test_no_file_names_a_place_of_one_machine() -> None:
    try:
        listing = subprocess.run(
            ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
            cwd=ROOT,
            capture_output=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("no git checkout")
    machine_path = re.compile(rb"(?<![\w.~/-])/(?:work|root)/\w")
    paths = [ROOT / name for name in listing.stdout.decode().split("\0") if name]

    assert [path.name for path in paths if path.is_file() and machine_path.search(path.read_bytes())] == []
