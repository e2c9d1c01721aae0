"""Pastes and files that are too much, while somebody waits in front of the window.

python -m tools.torture.window SECONDS
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from bouncebook.unwrap.containers import LARGEST
from tests.core.shapes import BOUNCE, SHAPES
from tools.torture.desk import Desk, longest_silence
from tools.torture.result import Result

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MOST_SILENT = 0.1
_PATIENCE = 3
"""Seconds after which a reading is stopped."""
_TRIES = 8
"""The quickest of so many counts: other programs of the machine are not to be measured."""
LINE = "552 5.2.2 RFULL 203.0.113.9: Mailbox is full: customer@daum.example"


def put_picture(desk: Desk) -> None:
    """A picture on the clipboard is no text."""
    del desk
    image = QImage(4000, 3000, QImage.Format.Format_RGB32)
    image.fill(0)
    QGuiApplication.clipboard().setImage(image)


def text_of(text: str) -> Callable[[Desk], None]:
    """Puts that text on the clipboard."""
    return lambda desk: desk.put(text)


def page_of(html: str) -> Callable[[Desk], None]:
    """Puts that page on the clipboard, without a text form."""
    return lambda desk: desk.put(html=html)


FILES = {
    "a file at the limit": BOUNCE.encode() * (LARGEST // len(BOUNCE)),
    "a file beyond the limit": b"550 5.1.1 User unknown\n" * (LARGEST // 15),
}
PASTES: dict[str, Callable[[Desk], None]] = {
    "one line": text_of(LINE),
    "200 kB of bounces": text_of(BOUNCE * (200_000 // len(BOUNCE))),
    "5 MB in one line": text_of("x" * 5_000_000 + LINE),
    "5 MB in one line of words": text_of("lorem ipsum " * 400_000 + LINE),
    "5 MB of Hangul in one line": text_of("메일함이 가득 찼습니다 " * 400_000),
    "a million short lines": text_of("550 5.1.1\n" * 1_000_000),
    "a million empty lines": text_of("\n" * 1_000_000),
    "a mailbox of 10 MB": text_of(BOUNCE * (10_000_000 // len(BOUNCE))),
    "500 recipients": text_of(SHAPES["lines of recipients"](40_000)),
    "500 recipients with fields": text_of(SHAPES["fields of different recipients"](200_000)),
    "a page of 2 MB": page_of("<html><body>" + "<p>550 5.1.1 <b>User</b> unknown</p>" * 55_000),
    "a broken page of 1 MB": page_of("<html><body>" + "<!--<p>" * 150_000),
    "a picture": put_picture,
}


def silence(desk: Desk, folder: Path, name: str) -> float:
    """The longest time in which the window did not answer, in seconds."""
    desk.act("clear")
    if name in PASTES:
        PASTES[name](desk)
    desk.settle()
    with longest_silence() as longest:
        if name in PASTES:
            desk.act("paste")
        else:
            desk.window.intake.open_files([folder / name])
        _wait(desk)
    return longest[0]


def _wait(desk: Desk) -> None:
    """Long enough to see how it begins; a reading that goes on is cancelled."""
    until = time.monotonic() + _PATIENCE
    cancel = desk.find(QPushButton, "reading-cancel")
    while time.monotonic() < until and (desk.is_busy or cancel.isVisible()):
        desk.breathe()
    if cancel.isVisible():
        QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    desk.settle()


def main(arguments: Sequence[str]) -> int:
    """All acts; each up to eight times, or until one was quick enough."""
    until = time.monotonic() + float(arguments[0])
    chosen = arguments[1:] or [*PASTES, *FILES]
    worst, wrong, tried = 0.0, [], 0
    with tempfile.TemporaryDirectory() as held:
        desk = Desk(Path(held))
        for name, content in FILES.items():
            (Path(held) / name).write_bytes(content)
        for name in chosen:
            best = float("inf")
            for _ in range(_TRIES):
                best = min(best, silence(desk, Path(held), name))
                tried += 1
                if best <= MOST_SILENT or time.monotonic() > until:
                    break
            worst = max(worst, best)
            if os.environ.get("VERBOSE"):
                sys.stderr.write(f"{best:6.3f} s  {name}\n")
            if best > MOST_SILENT:
                wrong.append(f"{name}: the window was silent for {best:.2f} s")
        desk.close()
    Result(tried, 0, worst, None, wrong, "longest silence of the window").tell()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
