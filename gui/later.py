"""Work that can wait: done in small steps while the window has nothing else to do."""

from __future__ import annotations

from collections import deque
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtWidgets import QWidget

_AT_ONCE = 0.008
"""Seconds after which a key that came meanwhile has its turn; a step is never broken off."""


class Later(QObject):
    """Does work in the order in which it was added; where ``seen`` is named, once that has been painted."""

    def __init__(self, parent: QObject, seen: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_due = seen is None
        self._waiting: deque[Iterator[object]] = deque()
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._work)
        if seen is not None:
            seen.installEventFilter(self)

    def add(self, steps: Iterable[object]) -> None:
        """Go through these steps after all that was added before."""
        self._waiting.append(iter(steps))
        if self._is_due:
            self._idle.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The widget is being painted: begin after that."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._is_due = True
            QTimer.singleShot(0, self, self._idle.start)  # a key that already waits comes first
        return False

    def _work(self) -> None:
        until = monotonic() + _AT_ONCE
        while self._waiting and monotonic() < until:
            for _ in self._waiting[0]:
                break
            else:
                self._waiting.popleft()
        if not self._waiting:
            self._idle.stop()
