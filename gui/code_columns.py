"""What the table of codes has: columns, and roles of its own."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt


class Column(IntEnum):
    """The columns, from left to right."""

    CODE = 0
    SYMBOL = 1
    WORDS = 2
    MEANING = 3
    PERMANENCE = 4
    PROVIDER = 5


SECTION_ROLE = Qt.ItemDataRole.UserRole + 1
"""The count of a section row; None for entries."""
HITS_ROLE = Qt.ItemDataRole.UserRole + 2
"""The places of a cell's words that the query stands at."""
