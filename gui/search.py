"""Finds entries while a person types. Knows nothing of Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bouncebook.texts import NO_WORDS

from .hangul import folded, initials, is_initials, letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bouncebook.catalog import Catalog, Entry
    from bouncebook.model import Permanence, Phase
    from bouncebook.texts import Texts

_LONGEST_QUERY = 200
_GAP = "\n"


@dataclass(frozen=True, slots=True)
class Filter:
    """What the table is narrowed down to."""

    query: str = ""
    phase: Phase | None = None
    provider: str | None = None
    permanence: Permanence | None = None


@dataclass(frozen=True, slots=True)
class _Haystack:
    letters: str
    initials: str

    @classmethod
    def of(cls, text: str) -> _Haystack:
        return cls(letters(text), letters(initials(text)))

    def holds(self, words: Iterable[str]) -> bool:
        return all(word in (self.initials if is_initials(word) else self.letters) for word in words)


class SearchIndex:
    """For each entry all that can be found of it, in every language, made once.

    The steps are searched only where nothing else matches: many of them name
    DKIM or the queue in passing.
    """

    def __init__(self, catalog: Catalog, languages: Mapping[str, Texts]) -> None:
        self._catalog = catalog
        self._languages = tuple(languages.values())
        causes = {cause: self._said_of_cause(cause) for cause in catalog.causes}
        self._haystacks = {
            entry.id: _Haystack.of(self._said_of_entry(entry) + _GAP + causes[entry.cause])
            for entry in catalog.entries
        }
        self._steps = {cause: _Haystack.of(self._steps_of(cause)) for cause in catalog.causes}

    def find(self, narrowed: Filter) -> list[Entry]:
        """The entries that pass, in the order of the catalogue; the phase is the business of the rows."""
        words = query_words(narrowed.query)
        held = [
            entry
            for entry in self._catalog.entries
            if narrowed.provider in (None, entry.provider) and narrowed.permanence in (None, entry.permanence)
        ]
        found = [entry for entry in held if self._haystacks[entry.id].holds(words)]
        return found or [entry for entry in held if all(self._holds_deep(entry, word) for word in words)]

    def _holds_deep(self, entry: Entry, word: str) -> bool:
        return self._haystacks[entry.id].holds([word]) or self._steps[entry.cause].holds([word])

    def _said_of_cause(self, cause: str) -> str:
        held = [texts.causes[cause] for texts in self._languages if cause in texts.causes]
        return self._with_synonyms(
            folded(_GAP.join(f"{words.title}{_GAP}{words.happened}" for words in held))
        )

    def _steps_of(self, cause: str) -> str:
        held = [texts.causes[cause] for texts in self._languages if cause in texts.causes]
        return folded(_GAP.join(step for words in held for step in (*words.sender, *words.administrator)))

    def _said_of_entry(self, entry: Entry) -> str:
        codes = (entry.reply_code, entry.enhanced_status_code, entry.symbol, entry.words, *entry.variants)
        said = [part for part in codes if part]
        for texts in self._languages:
            special = texts.entries.get(entry.id, NO_WORDS)
            said += [special.title or "", special.addition or "", texts.provider(entry.provider)]
        return folded(_GAP.join(said))

    def _with_synonyms(self, text: str) -> str:
        """Words that people search for and our texts never use stand beside those we use."""
        found = [text]
        for texts in self._languages:
            for line in texts.ui("search-synonyms").splitlines():
                ours, _, theirs = folded(line).partition("=")
                if ours in text:
                    found.append(theirs)
        return _GAP.join(found)


def query_words(query: str) -> tuple[str, ...]:
    """The words of a query, as they stand in a haystack; each must occur, in any order."""
    return tuple(letters(word) for word in folded(query[:_LONGEST_QUERY]).split())
