"""What the person may have meant, where nothing is found. Knows nothing of Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .hangul import folded, letters

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_LIKE = 0.72
_MOST = 3
_LONGEST = 30
_WORDS = 4


def suggestions(query: str, words: Mapping[str, str], finds: Callable[[str], bool]) -> tuple[str, ...]:
    """The query with its unknown words replaced by words that are like them and find something."""
    typed = folded(query).split()
    if not typed or len(typed) > _WORDS or any(len(word) > _LONGEST for word in typed):
        return ()
    by_letters = {letters(word): shown for word, shown in words.items()}
    choices = [[word] if finds(word) else _like(word, by_letters) for word in typed]
    if not all(choices):
        return ()
    best = [held[0] for held in choices]
    found = [
        " ".join([*best[:place], other, *best[place + 1 :]])
        for place, held in enumerate(choices)
        for other in held
    ]
    different = dict.fromkeys(said for said in found if folded(said) != " ".join(typed))
    return tuple(said for said in different if finds(said))[:_MOST]


def _like(word: str, by_letters: Mapping[str, str]) -> list[str]:
    from difflib import get_close_matches

    near = get_close_matches(letters(word), by_letters, n=_MOST, cutoff=_LIKE)
    return [by_letters[held] for held in near]
