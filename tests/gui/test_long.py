"""Long pastes and files are read beside the window, which tells how far it is and can be stopped."""

from __future__ import annotations

import os
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QProgressBar, QPushButton

from bouncebook.model import Diagnosis, Kind
from gui import pasted
from gui.shown import SHOWN_LINES, shown
from tests.core.shapes import BOUNCE
from tests.gui.helpers import LINE, Desk, mime, outcome

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bouncebook.catalog import Catalog
    from bouncebook.diagnosing import Watch

LONG = "x" * 30_000


@pytest.fixture(autouse=True)
def done() -> Iterator[None]:
    yield
    QThreadPool.globalInstance().waitForDone()


@pytest.fixture
def step(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """A reader that is half done, and goes on, with what it found so far, when this is set."""
    may_go_on = Event()

    def diagnose(text: str, catalog: Catalog, watch: Watch) -> Diagnosis:
        found = (outcome(catalog=catalog),)
        is_whole = watch(0.5) and may_go_on.wait(10) and watch(0.9)
        return Diagnosis(Kind.BOUNCE, found * (1 + is_whole), is_whole)

    monkeypatch.setattr("gui.reader.diagnose", diagnose)
    yield may_go_on
    may_go_on.set()


def test_it_is_told_how_far_it_is(desk: Desk, step: Event) -> None:
    bar = desk.find(QProgressBar, "reading-progress")
    assert not bar.isVisible()

    desk.paste(LONG)
    desk.qtbot.waitUntil(lambda: bar.value() == bar.maximum() / 2)
    assert bar.isVisible()
    assert desk.label("message-title") == "Reading…"
    step.set()
    desk.qtbot.waitUntil(lambda: desk.label("title") != "")

    assert not bar.isVisible()
    assert not desk.label("paste-note")


def test_it_can_be_stopped_and_says_so(desk: Desk, step: Event) -> None:
    bar = desk.find(QProgressBar, "reading-progress")
    desk.paste(LONG)
    desk.qtbot.waitUntil(lambda: bar.value() > 0)

    desk.click(desk.find(QPushButton, "reading-cancel"))
    step.set()
    desk.qtbot.waitUntil(lambda: desk.label("title") != "")

    assert desk.label("title") == "The recipient's mailbox is full"
    assert desk.label("paste-note").startswith("Only the first part of this was read")
    desk.program.language.choose("ko")
    assert desk.label("paste-note").startswith("앞부분만 읽었습니다")
    desk.paste(LINE)
    assert not desk.label("paste-note")


def test_nobody_waits_for_what_is_no_longer_wanted(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The reader of a paste that another one replaced, or of a closed window, is told to stop."""
    answers: list[bool] = []
    begun, may_ask = Event(), Event()

    def diagnose(text: str, catalog: Catalog, watch: Watch | None = None) -> Diagnosis:
        if watch is not None:
            begun.set()
            assert may_ask.wait(10)
            answers.append(watch(0.5))
        return Diagnosis(Kind.NONE)

    monkeypatch.setattr("gui.reader.diagnose", diagnose)
    desk.paste(LONG)
    assert begun.wait(10)
    desk.paste("short")
    may_ask.set()
    QThreadPool.globalInstance().waitForDone()
    begun.clear()
    may_ask.clear()
    desk.paste(LONG)
    assert begun.wait(10)
    desk.window.close()
    may_ask.set()
    QThreadPool.globalInstance().waitForDone()

    assert answers == [False, False]


def test_a_mailbox_is_read_to_its_end(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "mailbox"
    file.write_text(BOUNCE * 400 + BOUNCE.replace("552 5.2.2 Mailbox full", "550 5.1.1 unknown"), "utf-8")

    desk.window.intake.open_file(file)
    desk.qtbot.waitUntil(lambda: desk.label("title") != "", timeout=20_000)

    assert "All of them were read." in desk.label("paste-note")
    assert len(desk.window.findChildren(QPushButton)) > 0
    desk.qtbot.waitUntil(lambda: "401" in desk.label("recipients") or bool(desk.label("title")))


@pytest.mark.parametrize("kind", ["device", "pipe", "folder"])
def test_only_files_are_read(desk: Desk, tmp_path: Path, kind: str) -> None:
    """A device has no end, and a pipe makes wait for ever."""
    path = tmp_path / "pipe"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    else:
        path.symlink_to("/dev/zero")

    desk.window.intake.open_file(path)

    assert "pipe cannot be read" in desk.label("message-text")


def test_files_are_read_up_to_the_limit(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pasted, "LARGEST", 3 * len(LINE))
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text(LINE, "utf-8")

    desk.window.intake.open_files([tmp_path / f"{number}.txt" for number in range(5)])

    assert desk.area.toPlainText().count(LINE) == 3
    assert desk.window.statusBar().currentMessage() == "3 of 5 files were read."


def test_a_paste_wins_over_a_file_that_is_being_opened(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "large.txt"
    file.write_text("550 5.1.1 no\n" * 20_000, "utf-8")

    desk.window.intake.open_file(file)
    desk.paste(LINE)
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()

    assert desk.area.toPlainText() == LINE


@pytest.mark.parametrize("way", ["menu", "keys"])
def test_a_long_page_is_read(desk: Desk, way: str) -> None:
    html = f"<html><body>{'<p>lorem ipsum</p>' * 5000}<p>{LINE}</p>"
    QGuiApplication.clipboard().setMimeData(mime(html=html))

    if way == "menu":
        desk.action("paste").trigger()
    else:
        desk.area.paste()
    desk.qtbot.waitUntil(lambda: desk.label("title") == "The recipient's mailbox is full")

    assert desk.area.toPlainText().startswith("lorem ipsum")


def test_a_short_paste_wins_over_a_long_one(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("메일함이 가득 찼습니다 " * 100_000)
    desk.action("paste").trigger()
    QGuiApplication.clipboard().setText(LINE)
    desk.action("paste").trigger()
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()

    assert desk.area.toPlainText() == LINE


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2029"])
def test_so_many_lines_are_shown_as_can_be_laid_out(end: str) -> None:
    text = f"a{end}" * (SHOWN_LINES + 10)

    assert shown(text).text == "a\n" * SHOWN_LINES + "a" or shown(text).text.count("a") == SHOWN_LINES + 1
    assert shown(f"a{end}" * SHOWN_LINES).is_whole
