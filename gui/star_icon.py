"""A star and a note, drawn: they follow the colours of the theme."""

from __future__ import annotations

from functools import lru_cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

_POINTS, _INNER = 5, 0.42
_LINES = (0.32, 0.52, 0.72)


@lru_cache(maxsize=32)
def mark_icon(kind: str, color: str, size: int = 14) -> QIcon:
    """The shape ``star``, ``star-outline`` or ``note``, sharp at 100 % and at 200 %."""
    icon = QIcon()
    for scale in (1, 2, 3):
        pixmap = QPixmap(QSize(size, size) * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(color), 1.2))
        _paint(painter, kind, QRectF(1, 1, size - 2, size - 2), QColor(color))
        painter.end()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
            icon.addPixmap(pixmap, mode)
    return icon


def _paint(painter: QPainter, kind: str, box: QRectF, color: QColor) -> None:
    if kind == "note":
        painter.drawRoundedRect(box.adjusted(1, 0, -1, 0), 1.5, 1.5)
        for part in _LINES:
            height = box.top() + box.height() * part
            painter.drawLine(QPointF(box.left() + 3.5, height), QPointF(box.right() - 3.5, height))
        return
    if kind == "star":
        painter.setBrush(color)
    painter.drawPolygon(_star(box))


def _star(box: QRectF) -> QPolygonF:
    outer = box.width() / 2
    corners = (
        (outer if number % 2 == 0 else outer * _INNER, pi * (number / _POINTS - 0.5))
        for number in range(2 * _POINTS)
    )
    return QPolygonF(
        [box.center() + QPointF(radius * cos(angle), radius * sin(angle)) for radius, angle in corners]
    )
