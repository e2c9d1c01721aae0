"""All that is said of an entry and can be searched. Knows nothing of Qt."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from bouncebook.texts import NO_WORDS

from .hangul import folded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bouncebook.catalog import Catalog, Entry
    from bouncebook.texts import Texts

_GAP = "\n"
_WORD = re.compile(r"[^\W_][\w.'-]{1,30}")


class Said:
    """The words of all languages together."""

    def __init__(self, catalog: Catalog, languages: Sequence[Texts]) -> None:
        self._catalog = catalog
        self._languages = languages
        self._synonyms = [
            (folded(ours), folded(theirs))
            for texts in languages
            for ours, _, theirs in (line.partition("=") for line in texts.ui("search-synonyms").splitlines())
        ]
        self._causes = {cause: self._cause(cause) for cause in catalog.causes}

    def of_entry(self, entry: Entry) -> list[str]:
        """Weightiest first: codes and symbol, provider, title, synonyms, the server's words, the rest.

        What it has from its cause is in ``of_cause``.
        """
        codes = [part for part in (entry.symbol, entry.enhanced_status_code, entry.reply_code) if part]
        special = [texts.entries.get(entry.id, NO_WORDS) for texts in self._languages]
        providers = (texts.provider(entry.provider) for texts in self._languages)
        own = [words.title for words in special if words.title]
        return [
            folded(_GAP.join(codes)),
            folded(_GAP.join([entry.provider, *providers])),
            folded(_GAP.join(own)),
            "",
            folded(_GAP.join(part for part in (entry.words, *entry.variants) if part)),
            folded(_GAP.join(words.addition for words in special if words.addition)),
        ]

    def of_cause(self, cause: str, *, titled: bool) -> list[str]:
        """What all its entries have in common, in the same order; where ``titled``, its title is theirs."""
        title, happened, synonyms = self._causes[cause]
        rest = folded(_GAP.join([title, happened]))
        return ["", "", folded(title) if titled else "", synonyms, "", rest]

    def is_titled_by_cause(self, entry: Entry) -> bool:
        """Whether it has no title of its own in every language."""
        return not all(texts.entries.get(entry.id, NO_WORDS).title for texts in self._languages)

    def steps(self, cause: str) -> str:
        """What is to be done about a cause."""
        held = [texts.causes[cause] for texts in self._languages if cause in texts.causes]
        return folded(_GAP.join(step for words in held for step in (*words.sender, *words.administrator)))

    @cached_property
    def words(self) -> dict[str, str]:
        """Every word of titles, names, codes and symbols: as it is searched, and as it is shown."""
        lines = [word for entry in self._catalog.entries for word in self._names(entry)]
        lines += [f"{happened} {title}" for title, happened, _ in self._causes.values()]
        lines += [theirs for _, theirs in self._synonyms]
        words = (word.rstrip(".'-") for line in lines for word in _WORD.findall(line))
        return {folded(word): word for word in words}

    def _names(self, entry: Entry) -> list[str]:
        held = [entry.symbol, entry.enhanced_status_code, entry.reply_code, entry.words]
        return [part for part in held if part] + [texts.provider(entry.provider) for texts in self._languages]

    def _cause(self, cause: str) -> tuple[str, str, str]:
        held = [texts.causes[cause] for texts in self._languages if cause in texts.causes]
        title = _GAP.join(words.title for words in held)
        happened = _GAP.join(words.happened for words in held)
        said = folded(f"{title}{_GAP}{happened}")
        return title, happened, _GAP.join(theirs for ours, theirs in self._synonyms if ours in said)
