"""A quiet question: the clipboard holds returned mail; shall it be explained?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from .clipboard import clipboard_data, long_page, text_of
from .naming import named
from .pasted import pasted_text
from .reader import reading_of

if TYPE_CHECKING:
    from .paste_area import PasteArea
    from .program import Program

_LARGEST = 100_000
"""Characters; more is not looked at, so that coming back to the window takes no time."""


class Offer(QFrame):
    """Looks once when the window comes to the front, never in between, and replaces nothing by itself.

    Attributes:
        accepted: the person wants it to be explained.
    """

    accepted = Signal()

    def __init__(self, program: Program, area: PasteArea) -> None:
        super().__init__()
        self.setObjectName("offer-bar")
        self.setProperty("role", "card")
        self.hide()
        self._program = program
        self._area = area
        self._seen = ""
        self._words = named(QLabel(wordWrap=True), "offer-words")
        self._yes = named(QPushButton(flat=True), "offer-yes")
        self._no = named(QPushButton(flat=True), "offer-no")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 6, 4)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._yes)
        layout.addWidget(self._no)
        self._yes.clicked.connect(self.accepted)
        self._no.clicked.connect(self.hide)
        area.given.connect(self.hide)
        program.language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Put the words anew."""
        self._words.setText(self._program.language.ui("offer"))
        for button, key in ((self._yes, "offer-yes"), (self._no, "offer-no")):
            button.setText(self._program.language.ui(key))
            button.setAccessibleName(self._program.language.ui(key))

    def allow(self, allowed: bool) -> None:
        """Ask from now on, or never again."""
        self._program.settings.offer = allowed
        if allowed:
            self.look()
        else:
            self.hide()

    def look(self) -> None:
        """Look at the clipboard; each text is asked about once."""
        if not self._program.settings.offer:
            return
        data = clipboard_data()
        if long_page(data) is not None:
            return
        text = text_of(data)
        if text == self._seen or len(text) > _LARGEST or text == self._area.shown.source:
            return
        self._seen = text
        self.setVisible(bool(reading_of(pasted_text(text), self._program.catalog).groups))
