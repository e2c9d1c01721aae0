"""Finds entries while a person types, the best first. Knows nothing of Qt."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from bouncebook.named_tuple import NamedTuple

from .hangul import folded, letters
from .haystack import Haystack, Needle
from .suggest import suggestions
from .vocabulary import Said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from bouncebook.catalog import Catalog, Entry
    from bouncebook.model import Permanence, Phase
    from bouncebook.texts import Texts

_LONGEST_QUERY = 200


class Filter(NamedTuple):
    """What the table is narrowed down to."""

    query: str = ""
    phase: Phase | None = None
    provider: str | None = None
    permanence: Permanence | None = None
    among: frozenset[str] | None = None
    """Ids of entries: those with a star, or the team's."""


class Hit(NamedTuple):
    """An entry that passes, and how well: 0 is best."""

    entry: Entry
    rank: int = 0


class _Made(dict[str, Haystack]):
    """Haystacks by name, each made when it is first asked for."""

    def __init__(self, make: Callable[[str], Haystack]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, name: str) -> Haystack:
        self[name] = made = self._make(name)
        return made


class SearchIndex:
    """For each entry all that can be found of it, in every language, made once it is needed.

    The steps are searched only where nothing else matches: many of them name
    DKIM or the queue in passing. Only where they do not match either, spaces
    make no difference.
    """

    def __init__(self, catalog: Catalog, languages: Mapping[str, Texts]) -> None:
        self._catalog = catalog
        self._languages = languages
        self._hay = _Made(self._of_entry)
        self._titled = _Made(lambda cause: Haystack(self._said.of_cause(cause, titled=True)))
        self._untitled = _Made(lambda cause: Haystack(self._said.of_cause(cause, titled=False)))
        self._steps = _Made(lambda cause: Haystack([self._said.steps(cause)]))

    @cached_property
    def _said(self) -> Said:
        return Said(self._catalog, tuple(self._languages.values()))

    def _of_entry(self, name: str) -> Haystack:
        entry = self._catalog.by_id[name]
        causes = self._titled if self._said.is_titled_by_cause(entry) else self._untitled
        return Haystack(self._said.of_entry(entry), causes[entry.cause])

    def get_ready(self) -> Iterator[None]:
        """Make, step by step, what else the first query would have to wait for."""
        for made, names in ((self._hay, self._catalog.by_id), (self._steps, self._catalog.causes)):
            for name in names:
                _ = made[name]
                yield
        _ = self._said.words
        yield

    def find(self, narrowed: Filter) -> list[Hit]:
        """The entries that pass, in the order of the catalogue; the phase is the business of the rows."""
        needles = needles_of(narrowed.query)
        held = [
            entry
            for entry in self._catalog.entries
            if narrowed.provider in (None, entry.provider)
            and narrowed.permanence in (None, entry.permanence)
            and (narrowed.among is None or entry.id in narrowed.among)
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

        return suggestions(query[:_LONGEST_QUERY], self._said.words, finds)

    def _rank(self, entry: Entry, needles: tuple[Needle, ...]) -> int:
        return self._hay[entry.id].rank(needles) * 2 + _is_strange(entry, self._catalog.registry)

    def _holds_deep(self, entry: Entry, needles: tuple[Needle, ...]) -> bool:
        hay, steps = self._hay[entry.id], self._steps[entry.cause]
        return all(hay.holds(needle) or steps.holds(needle) for needle in needles)

    def _unspaced(self, held: list[Entry], needles: tuple[Needle, ...]) -> list[Hit]:
        whole = Needle.of("".join(needle.word for needle in needles))
        ranks = ((entry, self._hay[entry.id].rank_unspaced(whole)) for entry in held)
        return [Hit(entry, rank) for entry, rank in ranks if rank is not None]


def _is_strange(entry: Entry, registry: Mapping[str, Entry]) -> bool:
    """Whether a provider means something else by a code than the registry; such entries come second."""
    usual = registry.get(entry.enhanced_status_code or entry.reply_code or "")
    return usual is not None and usual.cause != entry.cause


def needles_of(query: str) -> tuple[Needle, ...]:
    """The words of a query; each must occur, in any order."""
    return tuple(Needle.of(letters(word)) for word in folded(query[:_LONGEST_QUERY]).split())
