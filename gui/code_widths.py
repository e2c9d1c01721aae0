"""How wide the words of the table are, column by column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics

from .code_columns import Column
from .fonts import monospace

if TYPE_CHECKING:
    from .code_model import CodeModel

WORDY = (Column.WORDS, Column.MEANING)
"""These share the room that the others leave."""
_ROOM = {Column.CODE: 44, Column.PERMANENCE: 48}
_MOST_LETTERS = 26
"""Names of files and of some providers are long; a tip has all of them."""
_ELSEWHERE = 26
"""Beside the widest text of a column: margins, and the shape of a star or of the verdict."""


def fitted_widths(model: CodeModel, metrics: QFontMetrics) -> dict[int, int]:
    """For each column that shares no room: as wide as its widest text, in this language."""
    return {int(column): _widest(column, model, metrics) for column in Column if column not in WORDY}


def _widest(column: Column, model: CodeModel, metrics: QFontMetrics) -> int:
    if column in (Column.CODE, Column.SYMBOL):
        metrics = QFontMetrics(monospace())
    widest = max(map(metrics.horizontalAdvance, model.all_words(column)), default=0)
    widest = min(widest, metrics.horizontalAdvance("n") * _MOST_LETTERS)
    return widest + _ROOM.get(column, _ELSEWHERE)
