"""What was pasted: text, or the bytes of files."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bouncebook.errors import BouncebookError
from bouncebook.printable import printable_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_CONTROL = re.compile("[\x00-\x06\x0e-\x1a\x1c-\x1f]")
_RULE = "─" * 8
_LOOKED_AT = 4096
_TOO_MANY = 0.05


@dataclass(frozen=True, slots=True)
class Paste:
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
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return Paste(text, text)


def read_file(path: Path) -> Paste:
    """A file's bytes, and the text they hold.

    Raises:
        BouncebookError: ``file-unreadable`` when it cannot be read, ``binary``
            when it holds something else than text.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise BouncebookError(
            "file-unreadable", path=printable_name(str(path)), reason=error.strerror or ""
        ) from error
    text = _text_in(data)
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


def _text_in(data: bytes) -> str:
    """The text of a file, as the reader sees it: places in its messages are places in it."""
    from bouncebook.unwrap.containers import texts_of

    parts = [part for part, _ in texts_of(data)]
    left_out = parts[0].sources[0] if parts else 0
    return " " * left_out + "".join(part.chars for part in parts)


def _is_binary(text: str) -> bool:
    start = text[:_LOOKED_AT]
    return len(_CONTROL.findall(start)) > len(start) * _TOO_MANY
