"""Reads a team's files beside the window: a share may take long to answer, or never do."""

from __future__ import annotations

from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class OwnReading(QObject):
    """Reads files, one after the other.

    Attributes:
        done: what the files hold, in their order; of readings before the last nothing is heard.
    """

    done = Signal(list)
    _read_aside = Signal(int, list)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._number = 0
        self._read_aside.connect(self._finish)

    def read(self, paths: Sequence[Path]) -> None:
        """Begin to read; a thread of its own, which does not keep the program from ending."""
        self._number += 1
        Thread(target=self._read, args=(self._number, tuple(paths)), daemon=True).start()

    def _read(self, number: int, paths: tuple[Path, ...]) -> None:
        from bouncebook.own.file import load_own

        files = [load_own(path) for path in paths]
        with suppress(RuntimeError):  # whoever asked is gone
            self._read_aside.emit(number, files)

    def _finish(self, number: int, files: list[object]) -> None:
        if number == self._number:
            self.done.emit(files)
