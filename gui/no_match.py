"""What the table says when nothing passes the filter."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from .naming import named
from .overlay import Overlay

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .language import Language

_MOST = 3


class NoMatch(QWidget):
    """A sentence over the empty table, and the way back.

    Attributes:
        clear_asked: the person wants to see every code again.
        chosen: the person meant this query.
        entry_asked: the person wants to start an entry of the team's own with these words.
    """

    clear_asked = Signal()
    chosen = Signal(str)
    entry_asked = Signal()

    def __init__(self, language: Language, table: QTableView) -> None:
        super().__init__()
        self.setObjectName("no-match")
        self.hide()
        self._language = language
        self._queries: tuple[str, ...] = ()
        self._text = named(QLabel(alignment=Qt.AlignmentFlag.AlignCenter), "no-match-text", "note")
        self._button = named(QPushButton(flat=True), "clear-filters")
        self._button.clicked.connect(self.clear_asked)
        self._entry = named(QPushButton(flat=True), "start-entry-of-query")
        self._entry.clicked.connect(self.entry_asked)
        self._meant = [named(QPushButton(flat=True), f"meant-{number}") for number in range(_MOST)]
        for button in self._meant:
            button.clicked.connect(partial(self._choose, button))
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(self._text)
        for button in self._meant:
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._entry, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        Overlay(self, table)
        language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Put the words anew."""
        self._text.setText(self._language.ui("no-match"))
        self._button.setText(self._language.ui("clear-filters"))
        self._button.setAccessibleName(self._language.ui("clear-filters"))
        self._entry.setText(self._language.ui("start-entry"))
        self._entry.setAccessibleName(self._language.ui("start-entry").removesuffix("…"))
        self._name_suggestions()

    def suggest(self, queries: Sequence[str]) -> None:
        """Offer these in place of the query that finds nothing."""
        if self._queries != tuple(queries[:_MOST]):
            self._queries = tuple(queries[:_MOST])
            self._name_suggestions()

    def _name_suggestions(self) -> None:
        for number, button in enumerate(self._meant):
            query = self._queries[number] if number < len(self._queries) else ""
            button.setText(self._language.ui("did-you-mean", query=query.replace("&", "&&")))
            button.setAccessibleName(self._language.ui("did-you-mean", query=query))
            button.setVisible(bool(query))

    def _choose(self, button: QPushButton, *_: object) -> None:
        self.chosen.emit(self._queries[self._meant.index(button)])
