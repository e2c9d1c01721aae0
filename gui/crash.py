"""A fault of the program, told in a window: what can be reported, and not a word of what was pasted."""

from __future__ import annotations

import platform
import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from bouncebook import __version__

from .faults import way_to
from .naming import named

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

    from .language import Language


class Crashes(QObject):
    """Takes every error that nobody else took; the window stays open.

    What Python itself would print quotes the values at hand, so that is not printed.
    """

    _happened = Signal(str)

    def __init__(self, language: Language, window: QWidget) -> None:
        super().__init__(window)
        self._language = language
        self._window = window
        self._box: QMessageBox | None = None
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """From now on."""
        sys.excepthook = self._take
        threading.excepthook = lambda held: self._take(held.exc_type, held.exc_value, held.exc_traceback)

    def _take(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None or not isinstance(error, Exception):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        with suppress(OSError, AttributeError, ValueError):  # a window without a terminal
            sys.stderr.write(f"{way_to(error)}\n")
        with suppress(RuntimeError):  # the window is gone
            self._happened.emit(way_to(error))

    def _tell(self, way: str) -> None:
        """One window at a time: what fails once may fail at each key."""
        if self._box is not None:
            return
        ui = self._language.ui
        box = self._box = named(QMessageBox(QMessageBox.Icon.Critical, ui("app-name"), ""), "crash")
        box.setParent(self._window, box.windowFlags())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(ui("crash"))
        box.setDetailedText(f"{facts()}\n\n{way}")
        copy = named(box.addButton(ui("crash-copy"), QMessageBox.ButtonRole.AcceptRole), "crash-copy")
        box.addButton(ui("close"), QMessageBox.ButtonRole.RejectRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(box.detailedText()))
        box.finished.connect(self._forget)
        box.open()

    def _forget(self) -> None:
        self._box = None


def facts() -> str:
    """Versions and systems, no names of people or machines."""
    system = f"{platform.system()} {platform.release()}, {QGuiApplication.platformName()}"
    return f"Bouncebook {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {system}"


def keep_no_memory() -> None:
    """No core dump, which would hold what was pasted: one byte means none to Linux, however it keeps them."""
    try:
        import resource
    except ImportError:  # Windows has none
        return
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    least = 1 if most == resource.RLIM_INFINITY or most >= 1 else 0
    resource.setrlimit(resource.RLIMIT_CORE, (least, most))
