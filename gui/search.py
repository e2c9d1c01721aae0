"""Finds entries while a person types, the best first. Knows nothing of Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .hangul import folded, letters
from .haystack import Haystack, Needle
from .suggest import suggestions
from .vocabulary import Said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bouncebook.catalog import Catalog, Entry
    from bouncebook.model import Permanence, Phase
    from bouncebook.texts import Texts

_LONGEST_QUERY = 200


@dataclass(frozen=True, slots=True)
class Filter:
    """What the table is narrowed down to."""

    query: str = ""
    phase: Phase | None = None
    provider: str | None = None
    permanence: Permanence | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that passes, and how well: 0 is best."""

    entry: Entry
    rank: int = 0


class SearchIndex:
    """For each entry all that can be found of it, in every language, made once.

    The steps are searched only where nothing else matches: many of them name
    DKIM or the queue in passing. Only where they do not match either, spaces
    make no difference.
    """

    def __init__(self, catalog: Catalog, languages: Mapping[str, Texts]) -> None:
        self._catalog = catalog
        said = Said(catalog, tuple(languages.values()))
        self._hay = {entry.id: Haystack(said.of_entry(entry)) for entry in catalog.entries}
        self._steps = {cause: Haystack([said.steps(cause)]) for cause in catalog.causes}
        self._words = said.words
        self._strange = {entry.id: _is_strange(entry, catalog.registry) for entry in catalog.entries}

    def find(self, narrowed: Filter) -> list[Hit]:
        """The entries that pass, in the order of the catalogue; the phase is the business of the rows."""
        needles = needles_of(narrowed.query)
        held = [
            entry
            for entry in self._catalog.entries
            if narrowed.provider in (None, entry.provider) and narrowed.permanence in (None, entry.permanence)
        ]
        if not needles:
            return [Hit(entry) for entry in held]
        found = [entry for entry in held if self._hay[entry.id].holds_all(needles)]
        if found:
            return [Hit(entry, self._rank(entry, needles)) for entry in found]
        deep = [Hit(entry) for entry in held if self._holds_deep(entry, needles)]
        return deep or self._unspaced(held, needles)

    def suggest(self, query: str) -> tuple[str, ...]:
        """Queries that find something, where this one does not."""

        def finds(suggestion: str) -> bool:
            return bool(self.find(Filter(suggestion)))

        return suggestions(query[:_LONGEST_QUERY], self._words, finds)

    def _rank(self, entry: Entry, needles: tuple[Needle, ...]) -> int:
        return self._hay[entry.id].rank(needles) * 2 + self._strange[entry.id]

    def _holds_deep(self, entry: Entry, needles: tuple[Needle, ...]) -> bool:
        hay, steps = self._hay[entry.id], self._steps[entry.cause]
        return all(hay.holds(needle) or steps.holds(needle) for needle in needles)

    def _unspaced(self, held: list[Entry], needles: tuple[Needle, ...]) -> list[Hit]:
        word = "".join(needle.word for needle in needles)
        ranks = ((entry, self._hay[entry.id].rank_unspaced(word)) for entry in held)
        return [Hit(entry, rank) for entry, rank in ranks if rank is not None]


def _is_strange(entry: Entry, registry: Mapping[str, Entry]) -> bool:
    """Whether a provider means something else by a code than the registry; such entries come second."""
    usual = registry.get(entry.enhanced_status_code or entry.reply_code or "")
    return usual is not None and usual.cause != entry.cause


def needles_of(query: str) -> tuple[Needle, ...]:
    """The words of a query; each must occur, in any order."""
    return tuple(Needle.of(letters(word)) for word in folded(query[:_LONGEST_QUERY]).split())
