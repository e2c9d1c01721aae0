"""The window without a screen, for trials that use it as a person would."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QMimeData, QObject, QSettings, QThreadPool, QTimer
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication

from gui.fonts import ensure_korean
from gui.paste_area import PasteArea
from gui.reader import Reading
from gui.settings import Settings
from gui.startup import open_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from gui.window import MainWindow

Kind = TypeVar("Kind", bound=QObject)
_BEAT = 5
_ENOUGH = 120


_kept: list[QApplication] = []


def application() -> QApplication:
    """The one application of this process."""
    held = QApplication.instance()
    made = held if isinstance(held, QApplication) else QApplication(["torture"])
    _kept[:] = [made]
    made.setQuitOnLastWindowClosed(False)
    ensure_korean()
    return made


class Desk:
    """A window with settings of its own, in front."""

    def __init__(self, folder: Path) -> None:
        application()
        self.settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
        self.window: MainWindow = open_window(self.settings)
        self.window.show()
        self.last = Reading()
        self.settle()

    @property
    def area(self) -> PasteArea:
        """Where returned mail is pasted."""
        return self.find(PasteArea, "paste-area")

    def find(self, kind: type[Kind], name: str) -> Kind:
        """A part of the window by its name.

        Raises:
            LookupError: there is none.
        """
        found = self.window.findChild(kind, name)
        if found is None:
            raise LookupError(name)
        return found

    def act(self, name: str) -> None:
        """Do what an entry of the menus does."""
        self.find(QAction, name).trigger()

    def paste(self, text: str = "", html: str = "") -> None:
        """Paste it from the clipboard."""
        self.put(text, html)
        self.act("paste")

    def put(self, text: str = "", html: str = "") -> None:
        """Put it on the clipboard, as another program would."""
        data = QMimeData()
        if text:
            data.setText(text)
        if html:
            data.setHtml(html)
        QGuiApplication.clipboard().setMimeData(data)

    @property
    def is_busy(self) -> bool:
        """Whether something goes on beside the window."""
        return QThreadPool.globalInstance().activeThreadCount() > 0

    def breathe(self) -> None:
        """Let the window answer for a moment."""
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)

    def settle(self) -> None:
        """Until nothing is left to be done."""
        deadline = time.monotonic() + _ENOUGH
        while self.is_busy and time.monotonic() < deadline:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        for _ in range(4):
            QCoreApplication.processEvents()

    def close(self) -> None:
        """Gone, with all that belongs to it; what Python put on the clipboard would outlive Python."""
        QGuiApplication.clipboard().clear()
        self.window.close()
        self.window.deleteLater()
        self.settle()


@contextmanager
def longest_silence() -> Iterator[list[float]]:
    """The longest time in which the window could not have answered, in seconds, as its only element."""
    longest = [0.0]
    last = time.perf_counter()

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        longest[0] = max(longest[0], now - last - _BEAT / 1000)
        last = now

    timer = QTimer(interval=_BEAT)
    timer.timeout.connect(beat)
    timer.start()
    yield longest
    QCoreApplication.processEvents()
    beat()
    timer.stop()
