"""One window: a second start hands its files to the first and brings it to the front.

A lock tells who is first; a request is a file in a folder that the first one
watches. No network, no socket, nothing that others could talk to.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

_FOLDER = "running"
_LOCK = "bouncebook.lock"
_REQUEST = "request.json"
_PATIENCE = 2.0
"""Seconds in which the first one takes a request; else the second opens a window of its own."""
_STEP = 20
_LARGEST = 1_000_000


class Instance(QObject):
    """This run of the program, beside others of the same person.

    Attributes:
        asked: a second start wants the window in front, with these files in it.
    """

    asked = Signal(list)

    def __init__(self, settings_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = settings_folder / _FOLDER
        self._lock: QLockFile | None = None
        self.is_first = self._take_lock()
        if self.is_first and self._folder.is_dir():
            self._request.unlink(missing_ok=True)

    def listen(self) -> None:
        """From now on what others ask is heard, and what they asked meanwhile."""
        from PySide6.QtCore import QFileSystemWatcher

        if self.is_first and self._folder.is_dir():
            watcher = QFileSystemWatcher([str(self._folder)], self)
            watcher.directoryChanged.connect(self._look)
            self._look()

    def hand_over(self, files: Sequence[Path], patience: float = _PATIENCE) -> bool:
        """Ask the first one to show itself and these files; whether it did."""
        from PySide6.QtCore import QIODevice, QSaveFile, QThread

        request = QSaveFile(str(self._request))
        if not request.open(QIODevice.OpenModeFlag.WriteOnly):
            return False
        import json

        request.write(json.dumps([str(file.absolute()) for file in files]).encode())
        if not request.commit():
            return False
        until = time.monotonic() + patience
        while self._request.exists() and time.monotonic() < until:
            QThread.msleep(_STEP)
        is_taken = not self._request.exists()
        self._request.unlink(missing_ok=True)
        return is_taken

    def close(self) -> None:
        """Let the next start be the first."""
        if self._lock is not None:
            self._lock.unlock()

    @property
    def _request(self) -> Path:
        return self._folder / _REQUEST

    def _take_lock(self) -> bool:
        """Where nothing can be written everybody is first."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return True
        self._lock = QLockFile(str(self._folder / _LOCK))
        self._lock.setStaleLockTime(0)
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def _look(self) -> None:
        try:
            with self._request.open("rb") as file:
                data = file.read(_LARGEST)
            self._request.unlink()
        except OSError:
            return
        self.asked.emit(_files_in(data))


def _files_in(data: bytes) -> list[Path]:
    import json

    try:
        held = json.loads(data)
    except (ValueError, RecursionError):
        return []
    names = held if isinstance(held, list) else []
    return [Path(name) for name in names if isinstance(name, str) and "\0" not in name]
