"""Work that can wait: done in small steps while the window has nothing else to do."""

from __future__ import annotations

from collections import deque
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtCore import SignalInstance

_AT_ONCE = 0.008
"""Seconds after which a key that came meanwhile has its turn; a step is never broken off."""


class Later(QObject):
    """Does work in the order in which it was added; where a signal is named, from the first one on."""

    def __init__(self, parent: QObject, due: SignalInstance | None = None) -> None:
        super().__init__(parent)
        self._is_due = due is None
        self._waiting: deque[Iterator[object]] = deque()
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._work)
        if due is not None:
            due.connect(self._begin)

    def add(self, steps: Iterable[object]) -> None:
        """Go through these steps after all that was added before."""
        self._waiting.append(iter(steps))
        if self._is_due:
            self._idle.start()

    def _begin(self) -> None:
        if not self._is_due:
            self._is_due = True
            QTimer.singleShot(0, self, self._idle.start)  # a key that already waits comes first

    def _work(self) -> None:
        until = monotonic() + _AT_ONCE
        while self._waiting and monotonic() < until:
            for _ in self._waiting[0]:
                break
            else:
                self._waiting.popleft()
        if not self._waiting:
            self._idle.stop()
