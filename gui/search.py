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
    from bouncebook.texts import CauseWords, Texts

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

    def holds(self, words: Iterable[str]) -> bool:
        return all(word in (self.initials if is_initials(word) else self.letters) for word in words)


class SearchIndex:
    """For each entry all that can be found of it, in every language, made once."""

    def __init__(self, catalog: Catalog, languages: Mapping[str, Texts]) -> None:
        self._languages = tuple(languages.values())
        self._causes = {cause: self._cause_words(cause) for cause in catalog.causes}
        self._haystacks = {entry.id: self._haystack(entry) for entry in catalog.entries}

    def matches(self, entry: Entry, narrowed: Filter) -> bool:
        """Whether an entry passes; the phase is the business of the rows."""
        return (
            narrowed.provider in (None, entry.provider)
            and narrowed.permanence in (None, entry.permanence)
            and self._haystacks[entry.id].holds(query_words(narrowed.query))
        )

    def _cause_words(self, cause: str) -> str:
        found = (_said_of_cause(texts.causes[cause]) for texts in self._languages if cause in texts.causes)
        return self._with_synonyms(folded(_GAP.join(found)))

    def _haystack(self, entry: Entry) -> _Haystack:
        codes = (entry.reply_code, entry.enhanced_status_code, entry.symbol, entry.words, *entry.variants)
        said = [part for part in codes if part]
        for texts in self._languages:
            special = texts.entries.get(entry.id, NO_WORDS)
            said += [special.title or "", special.addition or "", texts.provider(entry.provider)]
        text = folded(_GAP.join(said)) + _GAP + self._causes[entry.cause]
        return _Haystack(letters(text), letters(initials(text)))

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


def _said_of_cause(words: CauseWords) -> str:
    return _GAP.join((words.title, words.happened, *words.sender, *words.administrator))
