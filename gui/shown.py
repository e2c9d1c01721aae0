"""How the paste area shows a text: in a form that a Qt document can hold, and not all of a huge one."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from functools import cached_property

SHOWN_LIMIT, SHOWN_LINES = 200_000, 4_000
"""Characters and lines that the area shows, as many as are laid out in a moment; the reader gets all."""
LONGEST_LINE = 2_000
"""A longer line is broken where it is shown: wrapping one of 2 MB takes Qt more than a minute."""

# Strings: they are compiled when the first text comes, not before the window is seen.
_LONG = rf"[^\r\n\u2029]{{{LONGEST_LINE}}}(?=[^\r\n\u2029])"
_LINE_END = "\r\n?"
_LINE = "\r\n?|[\n\u2028\u2029]"
_UNSHOWABLE = "[\x00\ufdd0\ufdd1]"
_HIDDEN = "[\xad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3164\ufeff\uffa0]"
"""Marks that turn the direction of what follows, or are not seen at all."""
_SPELLED = "‹U\\+([0-9A-F]{4})›"
_LONGER = len("‹U+202E›") - 1


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
        lines = re.sub(_UNSHOWABLE, "\ufffd", re.sub(_LINE_END, "\n", "\n".join(pieces)))
        return re.sub(_HIDDEN, lambda found: f"‹U+{ord(found[0]):04X}›", lines)

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
        pairs = bisect_left(self._pairs, offset - 1)
        longer = bisect_left(self._astral, offset) + _LONGER * bisect_left(self._hidden, offset)
        return offset + longer - pairs + bisect_right(self._breaks, offset)

    @cached_property
    def _pairs(self) -> list[int]:
        """Where two characters end a line, which are one in the document."""
        return self._places("\r\n")

    @cached_property
    def _astral(self) -> list[int]:
        """Characters that take two places of the document."""
        return self._places("[\U00010000-\U0010ffff]")

    @cached_property
    def _hidden(self) -> list[int]:
        """Characters that are spelled out."""
        return self._places(_HIDDEN)

    def _places(self, pattern: str) -> list[int]:
        return [found.start() for found in re.finditer(pattern, self.source[: self.end])]


def shown(source: str) -> Shown:
    """The text as the area shows it."""
    if not source:
        return Shown(source, 0)
    start = source[:SHOWN_LIMIT]
    if len(re.findall(_HIDDEN, start)) * _LONGER > SHOWN_LIMIT:
        start = start[: SHOWN_LIMIT // _LONGER]
    past = next(itertools.islice(re.finditer(_LINE, start), SHOWN_LINES, None), None)
    return Shown(source, past.start() if past else len(start))


def as_typed(text: str) -> str:
    """The text of a document, with marks as they were before they were spelled out."""

    def mark(found: re.Match[str]) -> str:
        meant = chr(int(found[1], 16))
        return meant if re.match(_HIDDEN, meant) else found[0]

    return re.sub(_SPELLED, mark, text) if "‹" in text else text
