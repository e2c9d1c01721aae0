"""How the paste area shows a text: in a form that a Qt document can hold, and not all of a huge one."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from functools import cached_property

SHOWN_LIMIT = 1_000_000
"""Characters that the area shows; the reader gets all of them."""
LONGEST_LINE = 2_000
"""A longer line is broken where it is shown: wrapping one of 2 MB takes Qt more than a minute."""

# Strings: they are compiled when the first text comes, not before the window is seen.
_LONG = rf"[^\r\n\u2029]{{{LONGEST_LINE}}}(?=[^\r\n\u2029])"
_LINE_END = "\r\n?"
_UNSHOWABLE = "[\x00\ufdd0\ufdd1]"


class Shown:
    """A text made ready for a Qt document, which counts in UTF-16 units.

    Attributes:
        source: the text as it was given.
        end: how many of its characters are shown.
    """

    def __init__(self, source: str, end: int) -> None:
        self.source = source
        self.end = end

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
