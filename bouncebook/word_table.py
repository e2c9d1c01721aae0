"""Tables of words that are looked for in whole texts.

Of a text of ASCII's letters only the beginnings of words are tried, and only wordings that begin with
such a letter: that takes a quarter of the time. Other scripts put no space between words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.alternatives import any_in_ascii, any_of
from bouncebook.late import late

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_MARK = r"[\x00-/:-@\[-^`{-\x7f]"
"""What no word has, spelt out: the class of all such characters takes three times as long."""


class WordTable:
    """Wordings in lower case, each a regular expression; in ASCII each begins a word, or with a mark.

    Attributes:
        pattern: all of them as one expression, to stand in another, without what follows.
    """

    def __init__(self, *wordings: str, after: str = "") -> None:
        """``after`` is what must follow each of them."""
        words, marks = any_in_ascii(*wordings)
        self.pattern = any_of(*wordings)
        self._any = late(self.pattern + after)
        self._in_words = late(_MARK + words + after) if words else None
        self._in_marks = late(marks + after) if marks else None

    def search(self, lowered: str) -> re.Match[str] | None:
        """The first of the wordings in a text in lower case, with the mark that stands before it."""
        if not lowered.isascii():
            return self._any.search(lowered)
        found = self._in_words.search(f" {lowered}") if self._in_words else None
        return found or (self._in_marks.search(lowered) if self._in_marks else None)

    def places(self, lowered: str) -> Iterator[int]:
        """Where wordings stand in a text in lower case, but in one of ASCII's letters not those of marks."""
        if not lowered.isascii():
            yield from (found.start() for found in self._any.finditer(lowered))
        elif self._in_words:
            # The space has moved all by one, so that the word begins where the mark before it stands.
            yield from (found.start() for found in self._in_words.finditer(f" {lowered}"))
