"""Shown while a paste is being read: how far that is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from .naming import named

_STEPS = 1000


class Waiting(QWidget):
    """A bar, and a button that stops the reading.

    Attributes:
        cancelled: a person does not want to wait any longer.
    """

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("waiting")
        self._bar = named(QProgressBar(maximum=_STEPS, textVisible=False), "reading-progress")
        self.button = named(QPushButton(), "reading-cancel")
        self.button.clicked.connect(self.cancelled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._bar)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_while(False)

    def put_words(self, reading: str, cancel: str) -> None:
        """Put the words anew."""
        self._bar.setAccessibleName(reading)
        self.button.setText(cancel)
        self.button.setAccessibleName(cancel)

    def show_while(self, is_under_way: bool) -> None:
        """Show it while something is being read."""
        self.setVisible(is_under_way)
        if not is_under_way:
            self._bar.setValue(0)

    def show_progress(self, part: float) -> None:
        """How far it is, from 0 to 1."""
        self._bar.setValue(round(part * _STEPS))
