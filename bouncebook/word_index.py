"""Finds, among thousands of wordings, the few that can stand in a text at all.

Each wording is filed under the beginning of that of its words which the fewest others
have. A text names the beginnings of its own words, and only wordings filed under those
are looked at: the price of a text no longer grows with the number of wordings.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, Generic, TypeVar

from bouncebook.late import late

if TYPE_CHECKING:
    from collections.abc import Sequence

Wording = TypeVar("Wording")

_WORD = late(r"\w+")
_MARKS = {code: " " for code in range(128) if not (chr(code).isalnum() or chr(code) == "_")}
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
        keys = [_keys(text) for text in texts]
        known = Counter(key for of_text in keys for key in of_text)
        for number, of_text in enumerate(keys):
            if of_text:
                rarest = min(of_text, key=lambda key: (known[key], -len(key)))
                self._filed.setdefault(rarest, []).append(number)
            else:
                self._always.append(number)

    def possible(self, text: str) -> list[Wording]:
        """Wordings that may stand in the text (in lower case), the preferred first."""
        filed, wordings = self._filed, self._wordings
        numbers = list(self._always)
        for beginning in _beginnings(text) & filed.keys():
            numbers += filed[beginning]
        numbers.sort()
        return [wordings[number] for number in numbers]


def _keys(text: str) -> list[str]:
    """Beginnings of words, or letters of a script without spaces: each stands in every text that fits."""
    letters = _NO_SPACES.findall(text)
    words = _WORD.findall(text.replace("'", ""))
    longest = max(map(len, words), default=0)
    # A short word may be the beginning of any longer one; only where there is no other it must do.
    return letters or [word[:_BEGINNING] for word in words if len(word) >= min(longest, _BEGINNING)]


@lru_cache(maxsize=4)
def _beginnings(text: str) -> frozenset[str]:
    text = text.replace("'", "")
    if text.isascii():
        return frozenset([word[:_BEGINNING] for word in text.translate(_MARKS).split()])
    return frozenset([*(word[:_BEGINNING] for word in _WORD.findall(text)), *_NO_SPACES.findall(text)])
