"""Paints the table: codes in monospace, sections as a name, a line and a count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from .code_model import SECTION_ROLE, Column
from .fonts import monospace

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from .theme import Theme

_MARGIN = 10
_GAP = 12


class CodeDelegate(QStyledItemDelegate):
    """The looks of the code table."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mono = monospace()

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Codes and symbols in monospace; no frame around a single cell."""
        super().initStyleOption(option, index)
        if index.column() in (Column.CODE, Column.SYMBOL):
            option.font = self._mono
            option.fontMetrics = QFontMetrics(self._mono)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a cell, or a whole section row."""
        count = index.data(SECTION_ROLE)
        if count is None:
            super().paint(painter, option, index)
        else:
            self._paint_section(painter, option, str(index.data() or ""), str(count))

    def _paint_section(self, painter: QPainter, option: QStyleOptionViewItem, name: str, count: str) -> None:
        colors = self._theme.colors
        box = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        font = option.font
        font.setBold(True)
        metrics = QFontMetrics(font)
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(colors.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        painter.setPen(QColor(colors.muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        left = box.left() + metrics.horizontalAdvance(name) + _GAP
        right = box.right() - metrics.horizontalAdvance(count) - _GAP
        painter.setPen(QColor(colors.border))
        painter.drawLine(QPointF(left, box.center().y() + 0.5), QPointF(right, box.center().y() + 0.5))
        painter.restore()
