"""The verdict in one look: a shape, a word, a colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from .letters import letters
from .verdicts import paint_verdict

if TYPE_CHECKING:
    from bouncebook.model import Permanence

    from .theme import Theme

_SIDE = 10


class Badge(QLabel):
    """A rounded field with the shape and the words of a verdict."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        letters().changed.connect(self.follow_font)
        self.setObjectName("badge")
        font = self.font()
        font.setBold(True)
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._verdict: Permanence | None = None
        self._fine = False
        theme.changed.connect(self.update)

    def show_verdict(self, words: str, verdict: Permanence | None, *, fine: bool) -> None:
        """Say this verdict."""
        self._verdict, self._fine = verdict, fine
        self.setText(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the shape, the words and a margin."""
        metrics = self.fontMetrics()
        icon = metrics.ascent() + 2
        return QSize(metrics.horizontalAdvance(self.text()) + icon + 2 * _SIDE + 6, metrics.height() + 8)

    def follow_font(self) -> None:
        """Follow the program's font."""
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, the shape, the words."""
        del event
        pair = self._theme.colors.verdict(self._verdict, fine=self._fine)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(pair.fill))
        painter.drawRoundedRect(self.rect(), self.height() / 2, self.height() / 2)
        size = self.fontMetrics().ascent() + 2
        disc = QRectF(_SIDE - 2, (self.height() - size) / 2, size, size)
        paint_verdict(painter, disc, self._verdict, self._fine, (pair.ink, pair.fill))
        painter.setPen(QColor(pair.ink))
        words = self.rect().adjusted(int(disc.right()) + 6, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
