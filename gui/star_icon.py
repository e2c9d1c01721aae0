"""A star and a note, drawn: they follow the colours of the theme."""

from __future__ import annotations

from functools import lru_cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPolygonF

from .shape import drawn, shape_size

_POINTS, _INNER = 5, 0.42
_LINES = (0.32, 0.52, 0.72)


def mark_icon(kind: str, color: str) -> QIcon:
    """The shape ``star``, ``star-outline`` or ``note``, beside text."""
    return _mark_icon(kind, color, shape_size())


@lru_cache(maxsize=32)
def _mark_icon(kind: str, color: str, size: int) -> QIcon:
    def paint(painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(QColor(color), size / 12))
        _paint(painter, kind, box.adjusted(0.5, 0.5, -0.5, -0.5), QColor(color))

    return drawn(paint, size)


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
