"""How both tables look: rows that are chosen one at a time, and no grid."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QTableView


def look_calm(table: QTableView) -> None:
    """Whole rows, no lines between them, no headers at the side; Tab leaves the table."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setCornerButtonEnabled(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setHighlightSections(False)
