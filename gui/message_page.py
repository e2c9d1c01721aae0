"""A clear sentence where there is nothing to explain."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from .heading import Heading
from .naming import named


class MessagePage(QWidget):
    """A title and a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self._title = Heading("message-title", 1.25)
        self._text = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "message-text", "note")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 52, 28, 24)
        layout.setSpacing(8)
        for label in (self._title, self._text):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(label)
        layout.addStretch()

    def say(self, title: str, text: str) -> None:
        """Say this."""
        self._title.setText(title)
        self._text.setText(text)
