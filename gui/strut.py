"""Rows beside each other that are equally high, whatever stands in them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from .letters import letters
from .naming import named

_AROUND = 20
"""Above and below the letters of a button, in pixels."""


def bar_height(widget: QWidget) -> int:
    """Of the row above each half of the window, in pixels: as high as a button in the widget's letters."""
    return widget.fontMetrics().height() + _AROUND


class Strut(QWidget):
    """Nothing to be seen: it holds its row open."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, name)
        self.follow_font()
        letters().changed.connect(self.follow_font)

    def follow_font(self) -> None:
        """Follow the program's font."""
        self.setFixedSize(0, bar_height(self))
