"""A text made ready to be searched while somebody types. Knows nothing of Qt."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from bouncebook.named_tuple import NamedTuple

from .hangul import initials, is_initials, letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_CODE = re.compile(r"[245](\d{0,2}|\.\d{1,3}(\.\d{0,3})?|\.)\Z")
_BETWEEN = "\x1f"
"""Between two fields: whole, they are searched at once; only what is found is cut into its fields."""
_FIELD = 10
"""Ranks of one field: a whole line, its start, the start of a word, anywhere else."""


class Needle(NamedTuple):
    """A word of a query, as it stands in a haystack."""

    word: str
    is_initials: bool
    is_code: bool
    """Digits find codes that begin with them, not a number inside another."""

    @classmethod
    def of(cls, word: str) -> Needle:
        """The word, looked at once."""
        return cls(word, is_initials(word), bool(_CODE.match(word)))


class Haystack:
    """Fields, the weightiest first, each as letters and as initial consonants."""

    __slots__ = ("_initials", "_letters", "_shared")

    def __init__(self, fields: Sequence[str], shared: Haystack | None = None) -> None:
        """``fields`` are folded; each may hold several lines, and each line begins anew.

        What many have in common stands in ``shared``, in fields of the same weights.
        """
        self._shared = shared
        said = _BETWEEN.join([_lined(field) for field in fields])
        self._letters = letters(said)
        self._initials = letters(initials(_BETWEEN.join(map(_spoken, fields))))

    def holds_all(self, needles: Iterable[Needle]) -> bool:
        """Whether every word occurs; a plain loop, because it runs for each entry at each key."""
        for needle in needles:  # noqa: SIM110
            if not self.holds(needle):
                return False
        return True

    def holds(self, needle: Needle) -> bool:
        """Whether a word occurs: a code at the beginning of one, anything else anywhere."""
        word = needle.word
        held = self._initials if needle.is_initials else self._letters
        if f"\n{word}" in held or f" {word}" in held if needle.is_code else word in held:
            return True
        return self._shared is not None and self._shared.holds(needle)

    def rank_unspaced(self, needle: Needle) -> int | None:
        """How well a word fits where spaces make no difference; None when it does not."""
        held = (self._initials if needle.is_initials else self._letters).replace(" ", "")
        place = held.find(needle.word)
        own = held.count(_BETWEEN, 0, place) if place >= 0 else None
        shared = _shared_unspaced(self._shared, needle) if self._shared else None
        return shared if own is None else own if shared is None else min(own, shared)

    def rank(self, needles: Sequence[Needle]) -> int:
        """How well the words fit: each by the weightiest field that holds it; less is better."""
        return sum(self._rank(needle) for needle in needles)

    def _rank(self, needle: Needle) -> int:
        word = needle.word
        said = self._initials if needle.is_initials else self._letters
        shared = (
            _shared_rank(self._shared, needle) if self._shared else said.count(_BETWEEN) * _FIELD + _FIELD
        )
        if word not in said:
            return shared
        for number, held in enumerate(said.split(_BETWEEN)):
            if word in held:
                place = _place(held, word)
                if place < 3 or not needle.is_code:
                    return min(number * _FIELD + place, shared)
        return shared


@lru_cache(maxsize=1024)
def _shared_unspaced(shared: Haystack, needle: Needle) -> int | None:
    """The same for every entry of a cause."""
    return shared.rank_unspaced(needle)


@lru_cache(maxsize=1024)
def _shared_rank(shared: Haystack, needle: Needle) -> int:
    """The same for every entry of a cause."""
    return shared.rank((needle,))


def _place(held: str, word: str) -> int:
    if f"\n{word}\n" in held:
        return 0
    if f"\n{word}" in held:
        return 1
    return 2 if f" {word}" in held else 3


def _spoken(field: str) -> str:
    """The lines of a field that hold Hangul: initial consonants are found in no other."""
    return _lined("\n".join(line for line in field.split("\n") if not line.isascii()))


def _lined(field: str) -> str:
    return f"\n{field}\n" if field else ""
