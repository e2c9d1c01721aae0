"""Changes a file that other windows and other people change too: read, change, write, under a lock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QIODevice, QLockFile, QSaveFile

from bouncebook.errors import BouncebookError
from bouncebook.own.edit import as_json
from bouncebook.own.source import read_json
from bouncebook.printable import printable_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_STALE, _PATIENCE = 3000, 5000
"""Milliseconds after which a lock counts as left behind, and in which another one finishes its change.

A program that is killed before it wrote its name into the lock cannot be seen to be gone.
"""


def change_file(path: Path, edit: Callable[[Any], Any]) -> Any:
    """The new JSON value of a file; one that is not there begins empty.

    Raises:
        BouncebookError: ``not-kept``. What stood there stays: also what is no JSON.
    """
    name = printable_name(str(path))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BouncebookError("not-kept", path=name, reason=error.strerror or "") from error
    lock = QLockFile(str(path.with_name(f"{path.name}.lock")))
    lock.setStaleLockTime(_STALE)
    if not lock.tryLock(_PATIENCE):
        raise BouncebookError("not-kept-locked", path=name)
    try:
        value = edit(held_in(path))
        write_file(path, as_json(value))
    finally:
        lock.unlock()
    return value


def held_in(path: Path) -> Any:
    """The JSON value of a file, an empty object where there is none.

    Raises:
        BouncebookError: ``fault-…``.
    """
    try:
        return read_json(path)
    except BouncebookError as error:
        if error.key == "fault-missing-file":
            return {}
        raise


def write_file(path: Path, text: str) -> None:
    """All of it or nothing.

    Raises:
        BouncebookError: ``not-kept``.
    """
    data = text.encode()
    file = QSaveFile(str(path))
    is_open = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if not (is_open and file.write(data) == len(data) and file.commit()):
        raise BouncebookError("not-kept", path=printable_name(str(path)), reason=file.errorString())
