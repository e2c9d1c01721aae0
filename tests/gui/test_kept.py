"""What the program keeps survives disks that are full, read-only or gone, and other versions."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from gui import settings_file
from gui.keeping import Keeping
from gui.settings import Settings
from gui.startup import open_window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.gui.helpers import Desk

pytestmark = pytest.mark.usefixtures("qtbot")


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "kept" / "bouncebook.ini"
    path.parent.mkdir()
    monkeypatch.setattr("gui.settings.settings_path", lambda: path)
    return path


def test_what_a_full_disk_cut_off_is_brought_back_from_the_last_start(path: Path) -> None:
    settings = Settings()
    settings.language = "ko"
    assert settings.sync()
    assert Settings().language == "ko"
    path.write_bytes(b"[General]\nlanguage=en\nx=".ljust(1024, b"y"))

    again = Settings()

    assert again.set_aside == path.with_name("bouncebook.ini.broken")
    assert again.language == "ko"


def test_settings_that_end_without_a_line_end_are_taken(path: Path) -> None:
    """A person wrote them."""
    path.write_text("[General]\nlanguage=ko", "utf-8")

    assert Settings().language == "ko"


@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_disk_without_room_is_told(
    qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setattr(settings_file, "_ROOM", 10**18)
    settings = Settings()
    settings.language = language

    window = open_window(settings)
    qtbot.addWidget(window)

    assert str(path.parent) in window.statusBar().currentMessage()
    window.program.language.choose("en")  # Qt's own words are those of the whole process


def test_a_disk_that_fills_while_the_window_is_open_is_told_once(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    desk.window.contents.said.connect(told.append)
    monkeypatch.setattr(Settings, "sync", lambda _: False)
    (keeping,) = desk.window.contents.findChildren(Keeping)

    for name in ("theme-dark", "theme-light"):
        desk.action(name).trigger()
        qtbot.waitUntil(lambda: not keeping.is_waiting)
    desk.action("theme-system").trigger()

    assert [sentence for sentence in told if str(desk.program.settings.folder) in sentence] == told[:1] != []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_to_is_told(qtbot: QtBot, path: Path) -> None:
    path.parent.chmod(0o500)
    window = open_window(Settings())
    qtbot.addWidget(window)

    assert str(path.parent) in window.statusBar().currentMessage()


def test_a_newer_versions_settings_keep_what_this_one_does_not_know(path: Path) -> None:
    path.write_text("[General]\nversion=99\nlanguage=ko\ntheme=neon\n\n[future]\na=b\n", "utf-8")
    settings = Settings()
    settings.offer = True
    settings.sync()

    assert settings.language == "ko"
    assert "[future]" in path.read_text("utf-8")
    assert "version=99" in path.read_text("utf-8")
