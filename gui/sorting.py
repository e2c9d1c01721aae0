"""Sorts the table by a click on its header."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHeaderView

    from .table_settings import TableSettings

_UP, _DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
_NO_COLUMN = -1


class Sorting(QObject):
    """A click sorts each section, the next turns it round, a third gives the best match again.

    Attributes:
        changed: the column that sorts, -1 for none, and the order.
    """

    changed = Signal(int, Qt.SortOrder)

    def __init__(self, header: QHeaderView) -> None:
        super().__init__(header)
        self._header = header
        header.setSortIndicatorClearable(True)
        header.setSectionsClickable(True)
        header.setSortIndicator(_NO_COLUMN, _UP)
        header.setSortIndicatorShown(True)
        header.sortIndicatorChanged.connect(self.changed)

    def recall(self, settings: TableSettings) -> None:
        """As the person left it."""
        column, is_down = settings.sorting
        if column < self._header.count():
            self._header.setSortIndicator(column, _DOWN if is_down else _UP)

    def keep(self, settings: TableSettings) -> None:
        """Remember it."""
        is_down = self._header.sortIndicatorOrder() is _DOWN
        settings.sorting = (self._header.sortIndicatorSection(), is_down)
