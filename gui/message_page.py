"""A clear sentence where there is nothing to explain."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from .heading import Heading
from .naming import named
from .waiting import Waiting


class MessagePage(QWidget):
    """A title, a sentence and, where something was not recognised, what can be done about it.

    Attributes:
        entry_asked: the person wants to start an entry of the team's own.
    """

    entry_asked = Signal()

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
        self._button = named(QPushButton(flat=True), "start-entry")
        self._button.clicked.connect(self.entry_asked)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self.waiting = Waiting()
        layout.addWidget(self.waiting)
        layout.addStretch()

    @property
    def tab_order(self) -> list[QWidget]:
        """What Tab goes through."""
        return [self._button, self.waiting.button]

    def word_offer(self, words: str) -> None:
        """Offer to start an entry in these words, where it is offered."""
        self._button.setText(words)
        self._button.setAccessibleName(words.removesuffix("…"))

    def say(self, title: str, text: str, *, offers_entry: bool) -> None:
        """Say this, and offer to start an entry if that may help."""
        self._button.setVisible(offers_entry)
        self._title.setText(title)
        self._text.setText(text)
