"""Icons that are drawn: as large as the letters beside them, sharp on every screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

_SCALES = (1, 2, 3)
_BESIDE = 2


def shape_size() -> int:
    """How large a shape is beside the program's letters, in pixels."""
    return QFontMetrics(QApplication.font()).ascent() + _BESIDE


def drawn(paint: Callable[[QPainter, QRectF], None], size: int) -> QIcon:
    """What is painted into a box, as an icon that looks the same where its row is chosen."""
    icon = QIcon()
    for scale in _SCALES:
        pixmap = QPixmap(QSize(size, size) * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, QRectF(0.5, 0.5, size - 1, size - 1))
        painter.end()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
            icon.addPixmap(pixmap, mode)
    return icon
