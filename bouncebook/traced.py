"""Text that remembers where each of its characters came from."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

from bouncebook.model import Span
from bouncebook.record import Record

NOWHERE = -1
"""The source of characters that do not stand in the given text, such as decoded ones."""


class Traced(Record):
    """A text in pieces, each copied from one place of the text as it was given.

    Attributes:
        chars: the text itself.
        starts: where each piece begins in ``chars``, ascending, the first at 0.
        sources: where each piece begins in the given text, or ``NOWHERE``.
    """

    chars: str
    starts: tuple[int, ...] = (0,)
    sources: tuple[int, ...] = (0,)

    def span(self, start: int, end: int) -> Span | None:
        """The place in the given text of ``chars[start:end]``, or None when it has none.

        Space, marks and line ends that were left out between the two ends belong to it.
        """
        if end <= start:
            return None
        first, last = self._place(start), self._place(end - 1)
        if NOWHERE in (first, last) or last < first:
            return None
        return Span(first, last + 1)

    def _place(self, position: int) -> int:
        piece = bisect_right(self.starts, position) - 1
        source = self.sources[piece]
        return source if source == NOWHERE else source + position - self.starts[piece]

    def part(self, start: int, end: int) -> Traced:
        """``chars[start:end]`` with its places."""
        if len(self.starts) == 1 and start < end:
            source = self.sources[0]
            return Traced(self.chars[start:end], (0,), (source if source == NOWHERE else source + start,))
        builder = Builder()
        builder.copy(self, start, end)
        return builder.build()


def untraced(chars: str) -> Traced:
    """Text that stands nowhere in the given text."""
    return Traced(chars, (0,), (NOWHERE,))


class Builder:
    """Puts a traced text together from pieces."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._starts: list[int] = []
        self._sources: list[int] = []
        self._length = 0

    def add(self, chars: str, source: int = NOWHERE) -> None:
        """Append characters that stand at ``source`` of the given text."""
        if not chars:
            return
        if not self._continues(source):
            self._starts.append(self._length)
            self._sources.append(source)
        self._pieces.append(chars)
        self._length += len(chars)

    def _continues(self, source: int) -> bool:
        if not self._starts:
            return False
        if source == NOWHERE or self._sources[-1] == NOWHERE:
            return source == self._sources[-1]
        return source == self._sources[-1] + self._length - self._starts[-1]

    def copy(self, text: Traced, start: int, end: int, chars: str | None = None) -> None:
        """Append ``text.chars[start:end]`` with its places, or other characters of the same length."""
        if end <= start:
            return
        chars = text.chars[start:end] if chars is None else chars
        if len(text.starts) == 1:
            source = text.sources[0]
            self.add(chars, source if source == NOWHERE else source + start)
            return
        first = bisect_right(text.starts, start) - 1
        last = bisect_right(text.starts, end - 1) - 1
        edges = [start, *text.starts[first + 1 : last + 1], end]
        for piece, (left, right) in enumerate(pairwise(edges), first):
            source = text.sources[piece]
            if source != NOWHERE:
                source += left - text.starts[piece]
            self.add(chars[left - start : right - start], source)

    def build(self) -> Traced:
        """The text put together so far."""
        return Traced("".join(self._pieces), tuple(self._starts) or (0,), tuple(self._sources) or (NOWHERE,))
