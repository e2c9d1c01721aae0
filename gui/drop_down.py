"""A combo box with its arrow."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QStyleOptionComboBox

_MARGINS = 36
"""In pixels, on both sides of the words together."""
_EDGES = 2
"""In pixels: the style leaves them free beside the words."""


class DropDown(QComboBox):
    """The style sheet takes the arrow away with the frame; this one draws it."""

    def setAccessibleName(self, name: str) -> None:
        """The list that drops down is called the same."""
        super().setAccessibleName(name)
        self.view().setAccessibleName(name)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """What does not fit ends in an ellipsis."""
        super().initStyleOption(option)
        if self.width_of(option.currentText) <= self.width():
            return
        from PySide6.QtWidgets import QStyle  # its many constants take 10 ms to make

        box, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(box, option, field, self).width() - _EDGES
        words = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        option.currentText = words

    def width_of(self, words: str) -> int:
        """What these words need, with the arrow."""
        return self.fontMetrics().horizontalAdvance(words) + self._around()

    def _around(self) -> int:
        """Margins, and the arrow with its own."""
        return _MARGINS + 2 * self._reach()

    def _reach(self) -> int:
        return round(self.fontMetrics().height() / 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, and the arrow over it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(self.foregroundRole()), 1.4))
        reach = self._reach()
        middle = QPointF(self.width() - 2 * reach - 6, (self.height() + reach) / 2)
        painter.drawPolyline([middle + QPointF(-reach, -reach), middle, middle + QPointF(reach, -reach)])
