"""Labels larger than the text around them, whatever size that has."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from .letters import letters


class Heading(QLabel):
    """A bold label that shows text as it is."""

    def __init__(self, name: str, times: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        letters().changed.connect(self.follow_font)
        self.setObjectName(name)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._times = times
        self._fit()

    def _fit(self) -> None:
        font = self.font()
        font.setPointSizeF(QApplication.font().pointSizeF() * self._times)
        font.setBold(True)
        self.setFont(font)

    def follow_font(self) -> None:
        """Follow the program's font."""
        self._fit()
