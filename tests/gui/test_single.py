"""A second start brings the first window to the front."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from gui.single import Instance
from tests.gui.helpers import LINE, Desk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]
SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from gui.single import Instance
application = QCoreApplication([])
second = Instance(Path(sys.argv[1]))
sys.exit(10 if second.is_first else 0 if second.hand_over([Path(name) for name in sys.argv[2:]]) else 11)
"""


def second_start(folder: Path, *files: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", SECOND, str(folder), *files], cwd=ROOT, env={**os.environ})


def test_the_second_hands_its_files_to_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first = Instance(tmp_path)
    assert first.is_first
    first.listen()

    with qtbot.waitSignal(first.asked, timeout=20_000) as asked:
        second = second_start(tmp_path, "one.eml", "두 번째.eml")
    assert second.wait(20) == 0
    first.close()

    assert asked.args == [[ROOT / "one.eml", ROOT / "두 번째.eml"]]


def test_what_was_asked_before_the_first_listened_is_heard(qtbot: QtBot, tmp_path: Path) -> None:
    first = Instance(tmp_path)
    second = second_start(tmp_path, "one.eml")
    qtbot.waitUntil(lambda: bool(list(tmp_path.rglob("request.json"))), timeout=20_000)

    with qtbot.waitSignal(first.asked, timeout=20_000) as asked:
        first.listen()
    first.close()

    assert second.wait(20) == 0
    assert asked.args == [[ROOT / "one.eml"]]


def test_a_first_that_does_not_answer_keeps_nobody_waiting(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    first, second = Instance(tmp_path), Instance(tmp_path)
    assert not second.is_first

    assert not second.hand_over([], patience=0.05)
    assert not list(tmp_path.rglob("request.json"))
    first.close()


def test_after_the_first_is_closed_the_next_is_first(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    first = Instance(tmp_path)
    first.close()

    again = Instance(tmp_path)
    assert again.is_first
    again.close()


def test_where_nothing_can_be_written_everybody_is_first(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    (tmp_path / "running").write_text("a file where the folder should be", encoding="utf-8")

    assert Instance(tmp_path).is_first


@pytest.mark.parametrize("content", [b"", b"{", b"7", b'["a\\u0000b", 7]', b"\xff", b"[" * 100_000])
def test_a_request_that_makes_no_sense_only_brings_the_window_forward(
    qtbot: QtBot, tmp_path: Path, content: bytes
) -> None:
    first = Instance(tmp_path)
    first.listen()
    with qtbot.waitSignal(first.asked) as asked:
        (tmp_path / "running" / "half").write_bytes(content)
        (tmp_path / "running" / "half").replace(tmp_path / "running" / "request.json")
    first.close()

    assert asked.args == [[]]


@pytest.mark.qt_log_ignore(r"does not support (raise|propagateSizeHints)\(\)")
def test_the_window_comes_forward_with_the_files(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "one.eml"
    file.write_text(LINE, encoding="utf-8")
    desk.window.setWindowState(Qt.WindowState.WindowMinimized)

    desk.window.come_forward([file])

    assert not desk.window.isMinimized()
    assert desk.window.isVisible()
    assert desk.area.toPlainText() == LINE
