"""A text made ready to be searched while somebody types. Knows nothing of Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .hangul import initials, is_initials, letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_CODE = re.compile(r"[245](\d{0,2}|\.\d{1,3}(\.\d{0,3})?|\.)\Z")
_GAP = "\n"
_FIELD = 10
"""Ranks of one field: a whole line, its start, the start of a word, anywhere else."""


@dataclass(frozen=True, slots=True)
class Needle:
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

    __slots__ = ("_fields", "_initials", "_letters", "_unspaced")

    def __init__(self, fields: Sequence[str]) -> None:
        """``fields`` are folded; each may hold several lines, and each line begins anew."""
        said = [_lined(field) for field in fields]
        self._fields = [(letters(field), letters(initials(field))) for field in said]
        self._letters = _GAP.join(held for held, _ in self._fields)
        self._initials = _GAP.join(held for _, held in self._fields)
        self._unspaced: list[tuple[str, ...]] | None = None

    def holds_all(self, needles: Iterable[Needle]) -> bool:
        """Whether every word occurs; a plain loop, because it runs for each entry at each key."""
        for needle in needles:  # noqa: SIM110
            if not self.holds(needle):
                return False
        return True

    def holds(self, needle: Needle) -> bool:
        """Whether a word occurs: a code at the beginning of one, anything else anywhere."""
        held = self._initials if needle.is_initials else self._letters
        if needle.is_code:
            return f"\n{needle.word}" in held or f" {needle.word}" in held
        return needle.word in held

    def rank_unspaced(self, word: str) -> int | None:
        """How well a word fits where spaces make no difference; None when it does not."""
        if self._unspaced is None:
            self._unspaced = [tuple(held.replace(" ", "") for held in pair) for pair in self._fields]
        which = is_initials(word)
        ranks = (number for number, pair in enumerate(self._unspaced) if word in pair[which])
        return next(ranks, None)

    def rank(self, needles: Sequence[Needle]) -> int:
        """How well the words fit: each by the weightiest field that holds it; less is better."""
        return sum(self._rank(needle) for needle in needles)

    def _rank(self, needle: Needle) -> int:
        word = needle.word
        for number, pair in enumerate(self._fields):
            held = pair[needle.is_initials]
            if word in held:
                place = _place(held, word)
                if place < 3 or not needle.is_code:
                    return number * _FIELD + place
        return len(self._fields) * _FIELD


def _place(held: str, word: str) -> int:
    if f"\n{word}\n" in held:
        return 0
    if f"\n{word}" in held:
        return 1
    return 2 if f" {word}" in held else 3


def _lined(field: str) -> str:
    return f"\n{field}\n" if field else ""
