"""What both tables have in common: rows that are chosen one at a time, no grid, and what Enter does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from .letters import letters
from .shape import shape_size

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CalmTable(QTableView):
    """Whole rows, no lines between them, no headers at the side; Tab leaves the table.

    Attributes:
        copy_asked: the person wants to copy what is explained (Enter).
    """

    copy_asked = Signal()
    _AROUND = 12
    """Pixels of a row above and below its letters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self._fit_rows()
        letters().changed.connect(self.follow_font)

    def follow_font(self) -> None:
        """Rows and shapes follow the program's font."""
        self._fit_rows()

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + self._AROUND)
        self.setIconSize(QSize(shape_size(), shape_size()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter copies."""
        if event.key() in _ENTER and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.copy_asked.emit()
        else:
            super().keyPressEvent(event)
