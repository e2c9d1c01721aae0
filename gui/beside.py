"""Work that takes longer, beside the window, which stays alive."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")


class Beside(QObject):
    """One piece of work at a time: of one that was begun before, or stopped, nothing is heard any more."""

    _done = Signal(int, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._number = 0
        self._then: Callable[[Any], None] = _nothing
        self._done.connect(self._finish)

    def start(self, work: Callable[[Callable[[], bool]], Result], then: Callable[[Result], None]) -> None:
        """Do the work in a thread of its own, then hand what comes of it to the window.

        Args:
            work: is handed a question that it should ask now and then: whether it is still wanted.
            then: runs in the window's thread.
        """
        self._number += 1
        number = self._number
        self._then = then
        QThreadPool.globalInstance().start(lambda: self._work(number, work))

    def stop(self) -> None:
        """Nobody wants it any more."""
        self._number += 1

    def _work(self, number: int, work: Callable[[Callable[[], bool]], object]) -> None:
        result: object
        try:
            result = work(lambda: number == self._number)
        except Exception as error:  # noqa: BLE001 - it is raised where somebody can tell of it
            result = error
        with suppress(RuntimeError):  # the window may be gone
            self._done.emit(number, result)

    def _finish(self, number: int, result: object) -> None:
        if number != self._number:
            return
        if isinstance(result, Exception):
            raise result
        self._then(result)


def _nothing(_: object) -> None:
    pass
