"""A combo box with its arrow."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox


class DropDown(QComboBox):
    """The style sheet takes the arrow away with the frame; this one draws it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, and the arrow over it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(self.foregroundRole()), 1.4))
        reach = self.fontMetrics().height() / 4
        middle = QPointF(self.width() - 2 * reach - 6, (self.height() + reach) / 2)
        painter.drawPolyline([middle + QPointF(-reach, -reach), middle, middle + QPointF(reach, -reach)])
