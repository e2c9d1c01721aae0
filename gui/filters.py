"""What the table is narrowed down to beside the search: phase, provider, permanence, marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bouncebook.model import Permanence, Phase

from .choice import Choice
from .search import Filter

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bouncebook.catalog import Catalog

    from .language import Language
    from .table_settings import TableSettings

MARKS = ("starred", "noted", "own")
"""Entries with a star, with a note, from the team's files."""


class Filters(QObject):
    """The boxes to choose from.

    Attributes:
        chosen: something else was chosen.
        choices: the boxes, from left to right.
    """

    chosen = Signal()

    def __init__(self, catalog: Catalog, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._language = language
        self._marked: Mapping[str, frozenset[str]] = {}
        self._missing = ""
        """The provider that was asked for in an earlier run; its team's file is not read yet."""
        self.choices = self._phase, self._provider, self._permanence, self._mark = self._make_choices(catalog)
        self._mark.hide()
        for choice in self.choices:
            choice.chosen.connect(self.chosen)

    def narrowed(self, query: str) -> Filter:
        """All that is asked for, with the query of the search."""
        phase, permanence = self._phase.chosen_id, self._permanence.chosen_id
        return Filter(
            query=query,
            phase=Phase(phase) if phase else None,
            provider=self._provider.chosen_id,
            permanence=Permanence(permanence) if permanence else None,
            among=self._marked.get(self._mark.chosen_id or ""),
        )

    def set_catalog(self, catalog: Catalog) -> None:
        """Offer the providers of these entries; a choice stays as long as it is among them."""
        self._provider.offer(_providers(catalog))
        self._provider.choose(self._missing)

    def set_marked(self, marked: Mapping[str, frozenset[str]]) -> None:
        """Which entries have a star, have a note, or are the team's; without any there is nothing to ask."""
        self._marked = marked
        self._mark.setVisible(any(marked.values()) or self._mark.chosen_id is not None)

    def clear(self) -> None:
        """Ask for nothing."""
        self._missing = ""
        for choice in self.choices:
            choice.setCurrentIndex(0)

    def recall(self, settings: TableSettings) -> None:
        """As the person left them."""
        for choice in self.choices:
            choice.choose(settings.filter(choice.name))
        self._missing = settings.filter("provider") if self._provider.chosen_id is None else ""

    def keep(self, settings: TableSettings) -> None:
        """Remember them."""
        for choice in self.choices:
            settings.keep_filter(choice.name, choice.chosen_id)
        if self._missing and self._provider.chosen_id is None:
            settings.keep_filter("provider", self._missing)

    def _make_choices(self, catalog: Catalog) -> tuple[Choice, Choice, Choice, Choice]:
        language, words = self._language, self._words
        used = {phase for entry in catalog.entries for phase in entry.phases}
        phases = [str(phase) for phase in Phase if phase in used]
        return (
            Choice("phase", phases, words("phases"), language),
            Choice("provider", _providers(catalog), self._provider_name, language),
            Choice("permanence", list(Permanence), words("permanence"), language),
            Choice("mark", MARKS, lambda mark: language.ui(f"mark-{mark}"), language),
        )

    def _words(self, section: str) -> Callable[[str], str]:
        return lambda held: self._language.texts.of(section, held)

    def _provider_name(self, provider: str) -> str:
        return self._language.texts.provider(provider)


def _providers(catalog: Catalog) -> list[str]:
    return list(dict.fromkeys(entry.provider for entry in catalog.entries))
