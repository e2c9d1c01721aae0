"""A fault of the program is told, and tells nothing of what was pasted."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from gui.crash import Crashes
from gui.faults import place_of, way_to
from tests.gui.helpers import LINE, Desk

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
SECRET = "hong@office.example"


def fail(paste: str) -> None:
    try:
        int(paste)
    except ValueError as error:
        raise LookupError(f"no such thing: {paste}") from error


@pytest.fixture(autouse=True)
def hooks() -> Iterator[None]:
    held = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = held


def told(desk: Desk) -> QMessageBox:
    desk.qtbot.waitUntil(lambda: desk.window.findChild(QMessageBox, "crash") is not None)
    return desk.find(QMessageBox, "crash")


def test_it_names_the_place_and_not_the_paste(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    Crashes(desk.program.language, desk.window).install()
    desk.paste(LINE)
    try:
        fail(SECRET)
    except LookupError as error:
        sys.excepthook(LookupError, error, error.__traceback__)

    box = told(desk)
    details = box.detailedText()
    assert "LookupError < ValueError" in details
    assert "test_crash.py" in details
    assert "Qt 6" in details
    desk.click(desk.find(QPushButton, "crash-copy"))
    assert QGuiApplication.clipboard().text() == details
    assert SECRET not in details + box.text() + "".join(capsys.readouterr())
    assert desk.area.toPlainText() == LINE


def test_one_window_at_a_time(desk: Desk) -> None:
    Crashes(desk.program.language, desk.window).install()
    for _ in range(3):
        sys.excepthook(ValueError, ValueError("x"), None)
    told(desk)
    QApplication.processEvents()

    assert len(desk.window.findChildren(QMessageBox, "crash")) == 1


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_what_fails_in_a_thread_is_told_too(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    Crashes(desk.program.language, desk.window).install()
    thread = threading.Thread(target=fail, args=(SECRET,))
    thread.start()
    thread.join()

    assert "LookupError" in told(desk).detailedText()
    assert SECRET not in "".join(capsys.readouterr())


def test_no_message_of_an_error_is_told() -> None:
    with pytest.raises(LookupError) as caught:
        fail(SECRET)

    assert SECRET not in place_of(caught.value) + way_to(caught.value)
    assert place_of(caught.value).startswith("LookupError, test_crash.py:")


@pytest.mark.skipif(sys.platform != "linux", reason="core dumps of Linux")
def test_a_killed_program_leaves_no_core_dump(tmp_path: Path) -> None:
    code = (
        "import os, resource; from gui.crash import keep_no_memory\n"
        "resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)\n"
        f"keep_no_memory(); os.chdir({str(tmp_path)!r}); print(resource.getrlimit(resource.RLIMIT_CORE)[0])\n"
        "import sys; sys.stdout.flush(); os.abort()"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode < 0
    assert done.stdout.strip() in ("0", "1")
    assert list(tmp_path.iterdir()) == []
