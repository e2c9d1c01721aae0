"""Paints the table: codes in monospace, sections as a name, a line and a count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from .code_columns import HITS_ROLE, SECTION_ROLE, Column
from .fonts import monospace

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from .theme import Theme

_MARGIN = 10
_GAP = 12
_LINE = 3


class CodeDelegate(QStyledItemDelegate):
    """The looks of the code table."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mono = monospace()

    def refresh(self) -> None:
        """The program's font is another one."""
        self._mono = monospace()

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Codes and symbols in monospace; no frame around a single cell."""
        super().initStyleOption(option, index)
        if index.column() in (Column.CODE, Column.SYMBOL):
            option.font = self._mono
            option.fontMetrics = QFontMetrics(self._mono)
        if index.column() == Column.CODE:
            option.decorationPosition = QStyleOptionViewItem.Position.Right

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a cell, or a whole section row."""
        count = index.data(SECTION_ROLE)
        if count is None:
            self._paint_hits(painter, option, index)
            super().paint(painter, option, index)
        else:
            self._paint_section(painter, option, str(index.data() or ""), str(count))

    def _paint_hits(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Mark what the query found, behind the words."""
        places = index.data(HITS_ROLE)
        if not places:
            return
        from PySide6.QtWidgets import QStyle  # its many constants take 10 ms to make

        if option.state & QStyle.StateFlag.State_Selected:
            return
        inner = QStyleOptionViewItem(option)
        self.initStyleOption(inner, index)
        box, metrics = _words_box(inner), inner.fontMetrics
        color = QColor(self._theme.colors.evidence.fill)
        top = box.center().y() - metrics.height() // 2
        for start, end in places:
            left, right = (metrics.horizontalAdvance(inner.text[:place]) for place in (start, end))
            mark = QRect(box.left() + left, top, right - left, metrics.height())
            painter.fillRect(self._part_of(mark) & box, color)

    def _part_of(self, mark: QRect) -> QRect:
        """All of a mark; where contrast is asked for a line below the words, which stay as they are."""
        return mark.adjusted(0, mark.height() - _LINE, 0, 0) if self._theme.wants_contrast() else mark

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


def _words_box(option: QStyleOptionViewItem) -> QRect:
    """Where the style draws the words of a cell."""
    from PySide6.QtWidgets import QApplication, QStyle

    widget: QWidget | None = option.widget
    style = QApplication.style() if widget is None else widget.style()
    box = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, widget)
    margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, widget) + 1
    return box.adjusted(margin, 0, -margin, 0)
