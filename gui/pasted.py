"""What was pasted: text, or the bytes of files."""

from __future__ import annotations

import errno
import os
import re
from typing import TYPE_CHECKING

from bouncebook.errors import BouncebookError
from bouncebook.named_tuple import NamedTuple
from bouncebook.printable import printable_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

LARGEST = 64 * 1024 * 1024
"""Bytes that are read of one file, and of several together: as many as the core reads."""
_CONTROL = re.compile("[\x00-\x06\x0e-\x1a\x1c-\x1f]")
_RULE = "─" * 8
_LOOKED_AT = 4096
_TOO_MANY = 0.05


class Paste(NamedTuple):
    """A paste or a file.

    Attributes:
        given: what the reader is given, a file's bytes or pasted text.
        text: the same as text; places in it are what a diagnosis speaks of.
        name: the file's name, fit to be shown; empty for the clipboard.
        parts: where each of several files begins, and what the reader is given of it.
    """

    given: str | bytes
    text: str
    name: str = ""
    parts: tuple[tuple[int, Paste], ...] = ()


def pasted_text(text: str) -> Paste:
    """Text from the clipboard or the keyboard; half characters are made whole."""
    try:
        text.encode()
    except UnicodeEncodeError:
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return Paste(text, text)


def read_file(path: Path, most: int = LARGEST) -> Paste:
    """A file's bytes, and the text they hold.

    Args:
        path: the file.
        most: bytes that are read of it.

    Raises:
        BouncebookError: ``file-unreadable`` when it cannot be read, ``binary``
            when it holds something else than text.
    """
    data = _bytes_of(path, most)
    from bouncebook.unwrap.containers import opened

    text = opened(data).text
    if _is_binary(text):
        raise BouncebookError("binary")
    return Paste(data, text, printable_name(path.name))


def joined(files: Sequence[Paste]) -> Paste:
    """Several files as one paste, each under its name."""
    if len(files) == 1:
        return files[0]
    text, parts = "", []
    for file in files:
        text += f"{_RULE} {file.name} {_RULE}\n"
        parts.append((len(text), file))
        text += f"{file.text.rstrip()}\n\n"
    return Paste(text, text, ", ".join(file.name for file in files), tuple(parts))


def _bytes_of(path: Path, most: int) -> bytes:
    """As much of a file as is read, and a little more, so that the reader knows; never a pipe or a device."""
    if path.exists() and not path.is_file():
        reason = os.strerror(errno.EISDIR if path.is_dir() else errno.EINVAL)
        raise BouncebookError("file-unreadable", path=printable_name(str(path)), reason=reason)
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except OSError as error:
        raise BouncebookError(
            "file-unreadable", path=printable_name(str(path)), reason=error.strerror or ""
        ) from error


def _is_binary(text: str) -> bool:
    start = text[:_LOOKED_AT]
    return len(_CONTROL.findall(start)) > len(start) * _TOO_MANY
