"""Finds, among thousands of wordings, the few that can stand in a text at all.

Each wording is filed under the beginning of one of its words. A text names the
beginnings of its own words, and only wordings filed under those are looked at:
the price of a text no longer grows with the number of wordings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from bouncebook.late import late

if TYPE_CHECKING:
    from collections.abc import Sequence

Wording = TypeVar("Wording")

_WORD = late(r"\w+")
_NO_SPACES = late(r"[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u4e00-\u9fff\uac00-\ud7a3]")
"""Letters of the scripts that put no spaces, or particles instead, between words."""
_BEGINNING = 4


class WordIndex(Generic[Wording]):
    """Wordings in an order of preference, filed by their words.

    Args:
        wordings: what is looked for, the preferred first.
        texts: the text of each, in lower case, in the same order.
    """

    def __init__(self, wordings: Sequence[Wording], texts: Sequence[str]) -> None:
        self._wordings = wordings
        self._filed: dict[str, list[int]] = {}
        self._always: list[int] = []
        for number, text in enumerate(texts):
            key = _key(text)
            if key is None:
                self._always.append(number)
            else:
                self._filed.setdefault(key, []).append(number)

    def possible(self, text: str) -> list[Wording]:
        """Wordings that may stand in the text (in lower case), the preferred first."""
        numbers = list(self._always)
        for beginning in _beginnings(text):
            numbers += self._filed.get(beginning, ())
        numbers.sort()
        return [self._wordings[number] for number in numbers]


def _key(text: str) -> str | None:
    """The beginning of the longest word, seldom a common one; or a letter of a script without spaces."""
    letter = _NO_SPACES.search(text)
    if letter:
        return letter[0]
    words = _WORD.findall(text)
    return max(words, key=len)[:_BEGINNING] if words else None


def _beginnings(text: str) -> set[str]:
    beginnings = {word[:_BEGINNING] for word in _WORD.findall(text)}
    if not text.isascii():
        beginnings.update(_NO_SPACES.findall(text))
    return beginnings
