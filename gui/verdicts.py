"""The shapes of the verdicts, drawn: a verdict is never told by colour alone."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen

from bouncebook.model import Action, Permanence

from .shape import drawn, shape_size

if TYPE_CHECKING:
    from bouncebook.model import Outcome

_NO_FAILURE = (Action.DELIVERED, Action.RELAYED, Action.EXPANDED)
_CROSS = (((0.32, 0.32), (0.68, 0.68)), ((0.68, 0.32), (0.32, 0.68)))
_CLOCK = (((0.5, 0.24), (0.5, 0.52)), ((0.5, 0.52), (0.69, 0.62)))
_TICK = (((0.29, 0.52), (0.44, 0.67)), ((0.44, 0.67), (0.72, 0.35)))
_DASH = (((0.3, 0.5), (0.7, 0.5)),)


def is_fine(outcome: Outcome) -> bool:
    """Whether nothing failed."""
    return outcome.action in _NO_FAILURE


def paint_verdict(
    painter: QPainter, box: QRectF, verdict: Permanence | None, fine: bool, pair: tuple[str, str]
) -> None:
    """A disc with a cross, a clock, a tick or a dash on it."""
    disc, ink = pair
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(disc))
    painter.drawEllipse(box)
    pen = QPen(QColor(ink), box.width() * 0.12)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for start, end in _strokes(verdict, fine=fine):
        painter.drawLine(_at(box, start), _at(box, end))
    painter.restore()


def verdict_icon(verdict: Permanence | None, *, fine: bool, pair: tuple[str, str]) -> QIcon:
    """The shape as an icon beside text."""
    return _verdict_icon(verdict, fine, pair, shape_size())


@lru_cache(maxsize=64)
def _verdict_icon(verdict: Permanence | None, fine: bool, pair: tuple[str, str], size: int) -> QIcon:
    return drawn(lambda painter, box: paint_verdict(painter, box, verdict, fine, pair), size)


def _strokes(
    verdict: Permanence | None, *, fine: bool
) -> tuple[tuple[tuple[float, float], tuple[float, float]], ...]:
    if fine:
        return _TICK
    if verdict is Permanence.PERMANENT:
        return _CROSS
    return _CLOCK if verdict is Permanence.TRANSIENT else _DASH


def _at(box: QRectF, point: tuple[float, float]) -> QPointF:
    return QPointF(box.left() + box.width() * point[0], box.top() + box.height() * point[1])
