"""What was pasted, and how the paste area shows it."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from bouncebook.errors import BouncebookError
from bouncebook.printable import printable_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

SHOWN_LIMIT = 1_000_000
"""Characters that the area shows; the reader gets all of them."""
LONGEST_LINE = 2_000
"""A longer line is broken where it is shown: wrapping one of 2 MB takes Qt more than a minute."""

_LONG = rf"[^\r\n\u2029]{{{LONGEST_LINE}}}(?=[^\r\n\u2029])"
_LINE_END = "\r\n?"
_CONTROL = "[\x00-\x06\x0e-\x1a\x1c-\x1f]"
_RULE = "─" * 8
_LOOKED_AT = 4096
_TOO_MANY = 0.05
_UNSHOWABLE = "[\x00\ufdd0\ufdd1]"


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
    return len(re.findall(_CONTROL, start)) > len(start) * _TOO_MANY


@dataclass(frozen=True)
class Shown:
    """A text made ready for a Qt document, which counts in UTF-16 units.

    Attributes:
        source: the text as it was given.
        end: how many of its characters are shown.
    """

    source: str
    end: int

    @cached_property
    def text(self) -> str:
        """What the document holds: plain line ends, no line too long to wrap."""
        if not self.source:
            return ""
        edges = [0, *self._breaks, self.end]
        pieces = [self.source[start:end] for start, end in itertools.pairwise(edges)]
        return re.sub(_UNSHOWABLE, "\ufffd", re.sub(_LINE_END, "\n", "\n".join(pieces)))

    @cached_property
    def _breaks(self) -> list[int]:
        return [found.end() for found in re.finditer(_LONG, self.source[: self.end])]

    @property
    def is_whole(self) -> bool:
        """Whether all of it is shown."""
        return self.end == len(self.source)

    def position(self, offset: int) -> int:
        """The document's position of a place in the source."""
        offset = min(offset, self.end)
        before = self.source[:offset]
        units = len(before.encode("utf-16-le", "surrogatepass")) // 2
        return units - before.count("\r\n") + bisect_right(self._breaks, offset)


def shown(source: str) -> Shown:
    """The text as the area shows it."""
    return Shown(source, min(len(source), SHOWN_LIMIT))
