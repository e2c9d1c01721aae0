"""All texts larger or smaller, as the person likes them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from .letters import letters
from .undisturbed import undisturbed

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from .settings import Settings

SIZES = (60, 70, 80, 90, 100, 110, 125, 150, 175, 200)
"""In percent of the system's font."""
_NORMAL = 100


class Zoom(QObject):
    """Sets the font of the program; a widget with a size of its own listens to ``letters()``.

    Attributes:
        said: the size in percent, for the person.
    """

    said = Signal(int)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._percent = _NORMAL
        if settings.zoom != _NORMAL:
            self._set(settings.zoom)

    @cached_property
    def _points(self) -> float:
        """The size of the system's font: asked before any other is set."""
        return QApplication.font().pointSizeF()

    @property
    def percent(self) -> int:
        """The size in use."""
        return self._percent

    def larger(self) -> None:
        """The next size up."""
        self._choose(next((size for size in SIZES if size > self._percent), SIZES[-1]))

    def smaller(self) -> None:
        """The next size down."""
        self._choose(next((size for size in reversed(SIZES) if size < self._percent), SIZES[0]))

    def normal(self) -> None:
        """As the system has it."""
        self._choose(_NORMAL)

    def _choose(self, percent: int) -> None:
        self._set(percent)
        self._settings.zoom = percent
        self.said.emit(percent)

    def _set(self, percent: int) -> None:
        self._percent = percent
        font = QApplication.font()
        font.setPointSizeF(self._points * percent / 100)
        set_font(font)


def set_font(font: QFont) -> None:
    """A style sheet keeps widgets from following the font: it is off meanwhile."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    with undisturbed():
        sheet = application.styleSheet()
        application.setStyleSheet("")
        QApplication.setFont(font)
        application.setStyleSheet(sheet)
    letters().changed.emit()
