"""Icons, drawn: the program's, an envelope that comes back, and the cross of the search."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

_BLUE = "#1d5fb8"


def app_icon() -> QIcon:
    """The icon in the sizes that desktops ask for."""
    icon = QIcon()
    for size in (16, 24, 32, 48, 64):
        icon.addPixmap(icon_pixmap(size))
    return icon


def icon_pixmap(size: int) -> QPixmap:
    """The icon in one size."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / 64, size / 64)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_BLUE))
    painter.drawRoundedRect(QRectF(2, 2, 60, 60), 14, 14)
    pen = QPen(QColor("#ffffff"), 4.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_envelope())
    painter.drawPath(_arrow())
    painter.end()
    return pixmap


def cross_icon(color: str) -> QIcon:
    """A cross that empties a field; the style's own is dark in the dark theme too."""
    icon = QIcon()
    for scale in (1, 2, 3):
        pixmap = QPixmap(16 * scale, 16 * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(color), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(4.5, 4.5), QPointF(11.5, 11.5))
        painter.drawLine(QPointF(11.5, 4.5), QPointF(4.5, 11.5))
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def _envelope() -> QPainterPath:
    path = QPainterPath(QPointF(52, 30))
    path.lineTo(52, 17)
    path.lineTo(12, 17)
    path.lineTo(12, 45)
    path.lineTo(25, 45)
    path.moveTo(12, 18)
    path.lineTo(32, 33)
    path.lineTo(52, 18)
    return path


def _arrow() -> QPainterPath:
    path = QPainterPath(QPointF(52, 45))
    path.lineTo(35, 45)
    path.moveTo(42, 37.5)
    path.lineTo(34.5, 45)
    path.lineTo(42, 52.5)
    return path
