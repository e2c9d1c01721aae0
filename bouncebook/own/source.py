"""A file that others write, on a disk that others may pull away: read once, bounded, as UTF-8 JSON."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING, Any

from bouncebook.errors import BouncebookError

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 5_000_000
"""Bytes; the shipped catalogue has a tenth of it."""
_TRIES = 3


def read_json(path: Path) -> Any:
    """The JSON value of a file.

    Raises:
        BouncebookError: ``fault-…``, when the file is missing, cannot be read, is no
            file, too large, no UTF-8 or no JSON, or changes while it is read.
    """
    import json  # many a team has no file

    try:
        text = _stable_bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BouncebookError("fault-not-utf8", place=str(error.start)) from error
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise BouncebookError("fault-not-json", line=str(error.lineno), column=str(error.colno)) from error
    except (ValueError, RecursionError) as error:
        raise BouncebookError("fault-not-json", line="1", column="1") from error


def _stable_bytes(path: Path) -> bytes:
    """What the file held at one moment: somebody may be writing it."""
    for _ in range(_TRIES):
        try:
            before, data, after = _read(path)
        except FileNotFoundError as error:
            raise BouncebookError("fault-missing-file") from error
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise BouncebookError("fault-unreadable", reason=reason) from error
        if before == after and len(data) == after[0]:
            return data
    raise BouncebookError("fault-changing")


def _read(path: Path) -> tuple[tuple[int, int], bytes, tuple[int, int]]:
    before = _state(path)
    with path.open("rb") as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise BouncebookError("fault-too-large", limit=str(LARGEST // 1_000_000))
    return before, data, _state(path)


def _state(path: Path) -> tuple[int, int]:
    """Size and time of the last change; only a plain file has an end."""
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise BouncebookError("fault-no-file")
    return found.st_size, found.st_mtime_ns
