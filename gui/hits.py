"""Where the words of a query stand in a text that is shown. Knows nothing of Qt."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from .hangul import folded, initials, letters

if TYPE_CHECKING:
    from .haystack import Needle

_LONGEST = 400
_AT_MOST = 40


@lru_cache(maxsize=4096)
def hits(text: str, needles: tuple[Needle, ...]) -> tuple[tuple[int, int], ...]:
    """Places of the text, from the left, that do not touch each other."""
    found = [place for needle in needles for place in _places(text[:_LONGEST], needle)]
    joined: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def _places(text: str, needle: Needle) -> list[tuple[int, int]]:
    held, origins = _spelled(text, as_initials=needle.is_initials)
    places: list[tuple[int, int]] = []
    start = held.find(needle.word)
    while start >= 0 and len(places) < _AT_MOST:
        if not needle.is_code or start == 0 or held[start - 1] in " \n":
            places.append((origins[start], origins[start + len(needle.word) - 1] + 1))
        start = held.find(needle.word, start + len(needle.word))
    return places


@lru_cache(maxsize=2048)
def _spelled(text: str, *, as_initials: bool) -> tuple[str, tuple[int, ...]]:
    """The text as letters, and for each letter the place of the character that it is part of."""
    pieces: list[str] = []
    origins: list[int] = []
    for place, character in enumerate(text):
        piece = folded(character)
        piece = letters(initials(piece) if as_initials else piece)
        pieces.append(piece)
        origins += [place] * len(piece)
    return "".join(pieces), tuple(origins)
