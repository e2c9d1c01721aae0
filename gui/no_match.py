"""What the table says when nothing passes the filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from .naming import named

if TYPE_CHECKING:
    from .language import Language


class NoMatch(QWidget):
    """A sentence over the empty table, and the way back.

    Attributes:
        clear_asked: the person wants to see every code again.
    """

    clear_asked = Signal()

    def __init__(self, language: Language, table: QTableView) -> None:
        super().__init__(table.viewport())
        self.setObjectName("no-match")
        self.hide()
        self._language = language
        self._text = named(QLabel(alignment=Qt.AlignmentFlag.AlignCenter), "no-match-text", "note")
        self._button = named(QPushButton(flat=True), "clear-filters")
        self._button.clicked.connect(self.clear_asked)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(self._text)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        table.viewport().installEventFilter(self)
        language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Put the words anew."""
        self._text.setText(self._language.ui("no-match"))
        self._button.setText(self._language.ui("clear-filters"))
        self._button.setAccessibleName(self._language.ui("clear-filters"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep over the whole table."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False
