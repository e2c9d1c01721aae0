"""Patterns do not repeat one another, and each one is reached.

That no pattern hides behind another is held in ``test_entries_recognised``: a
reply built from it must be taken for its own entry.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from bouncebook.catalog import REGISTRY
from bouncebook.fill import field_names

if TYPE_CHECKING:
    from bouncebook import Catalog


def folded(words: str) -> str:
    """A pattern without what readers do not tell apart: case, spaces, the names of its fields."""
    for name in field_names(words):
        words = words.replace("{" + name + "}", "{}")
    return " ".join(words.lower().split())


def test_no_two_entries_have_the_same_provider_words_and_codes(catalog: Catalog) -> None:
    found: dict[tuple[object, ...], list[str]] = defaultdict(list)
    for entry in catalog.entries:
        for words in (*entry.wordings, *entry.common_words) if entry.provider != REGISTRY else ():
            found[entry.provider, entry.codes, entry.symbol, folded(words)].append(entry.id)
    assert {key: ids for key, ids in found.items() if len(ids) > 1} == {}


def test_no_entry_says_the_same_words_twice(catalog: Catalog) -> None:
    for entry in catalog.entries:
        said = [folded(words) for words in (*entry.wordings, *entry.common_words)]
        assert len(said) == len(set(said)), entry.id


def test_every_provider_s_entry_can_be_reached_by_symbol_or_words(catalog: Catalog) -> None:
    mute = [
        entry.id
        for entry in catalog.entries
        if entry.provider != REGISTRY and not (entry.symbol or entry.words or entry.common_words)
    ]
    assert mute == []
