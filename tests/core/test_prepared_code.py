"""Modules out of one file are those that Python would import, and serve only while nothing has changed."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from bouncebook import locate, prepared
from bouncebook.prepared_code import import_from_one_file
from tools import prepare

if TYPE_CHECKING:
    from pathlib import Path

SAY_WHERE = """
import json, sys
from bouncebook import locate
from pathlib import Path
locate.prepared = lambda: Path(sys.argv[1])
from bouncebook.prepared_code import import_from_one_file
import_from_one_file()
import bouncebook.cli_explain, bouncebook.read, bouncebook.texts, email.message
names = ("bouncebook.cli_explain", "bouncebook.read", "bouncebook.texts", "email.message")
print(json.dumps({name: [type(sys.modules[name].__spec__.loader).__module__, sys.modules[name].__file__,
    list(getattr(sys.modules[name], "__path__", []))] for name in names}))
"""


def where(folder: Path) -> dict[str, list[object]]:
    """How modules were imported in a process of its own: loader, file, a package's folder."""
    told = subprocess.run(
        [sys.executable, "-c", SAY_WHERE, str(folder)], check=True, capture_output=True, text=True
    ).stdout
    found: dict[str, list[object]] = json.loads(told)
    return found


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("resources") / "prepared"
    prepare.write(folder, sealed=False)
    return folder


def test_they_come_from_there_and_know_their_places(written: Path, tmp_path: Path) -> None:
    prepared_ones, usual = where(written), where(tmp_path / "nowhere")

    assert prepared_ones["bouncebook.read"][0] == "bouncebook.prepared_code"
    assert prepared_ones["email.message"] == usual["email.message"]
    for name, (_, *places) in prepared_ones.items():
        assert places == usual[name][1:]
    assert usual["bouncebook.read"][0] != "bouncebook.prepared_code"


def test_every_module_of_the_core_is_in_it(written: Path) -> None:
    names = {name for name, _ in prepare.modules()}

    assert {"bouncebook.read", "bouncebook.cli_explain", "bouncebook.own.merge"} <= names
    assert not {name for name in names if name.startswith("bouncebook.gui")}
    assert (written / prepared.CODE).is_file()


def test_an_executable_holds_none(tmp_path: Path) -> None:
    prepare.write(tmp_path / "prepared", sealed=True)

    assert not (tmp_path / "prepared" / prepared.CODE).exists()


def test_where_nothing_was_prepared_nothing_is_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locate, "prepared", lambda: tmp_path / "nowhere")
    before = list(sys.meta_path)
    import_from_one_file()

    assert sys.meta_path == before
