"""The lower half of the window: search, filters, the language toggle, and the table of all codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from .code_model import CodeModel
from .code_table import CodeTable
from .filters import Filters
from .language_toggle import LanguageToggle
from .later import Later
from .naming import named
from .no_match import NoMatch
from .saying import announce
from .search_field import SearchField

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog

    from .actions import Actions
    from .language import Language
    from .table_settings import TableSettings
    from .theme import Theme

_REST = 300
"""Milliseconds without a key before the number of hits is announced, and other words are offered."""


class CodePanel(QWidget):
    """Narrows the table down, and tells what is chosen in it.

    Attributes:
        entry_chosen: a person chose this entry.
        left: the person wants to go back to the paste.
        copy_asked: the person wants to copy the code that is chosen.
        entry_asked: the person wants to start an entry of the team's own with these words.
        announced: how many codes were found, once the typing rests.
    """

    entry_chosen = Signal(object)
    left = Signal()
    copy_asked = Signal()
    announced = Signal(str)
    entry_asked = Signal(str)

    def __init__(
        self, catalog: Catalog, language: Language, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("code-panel")
        self._language = language
        self._total = len(catalog.entries)
        self.model = self._codes = CodeModel(catalog, language, theme)
        self.table = CodeTable(self._codes, language, theme)
        self.search = SearchField(language, theme)
        self._filters = Filters(catalog, language, self)
        self._count = named(QLabel(), "count", "note")
        self._no_match = NoMatch(language, self.table)
        self._toggle = LanguageToggle(language)
        self._later = Later(self)
        self._resting = QTimer(self, singleShot=True, interval=_REST)
        self._arrange()
        self._connect_signals()
        language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Put the words anew."""
        self._say_count()

    def show_keys(self, actions: Actions) -> None:
        """Let the tool tips tell the keys."""
        self.search.setToolTip(actions["find"].toolTip())
        self._toggle.show_keys(actions)

    def _get_ready(self) -> None:
        """What is searched takes a few megabytes, and many a day nobody searches."""
        self._later.add(self.model.get_ready())

    def focus_search(self) -> None:
        """Put the cursor into the search, with what is there selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def clear_filters(self) -> None:
        """Show every code again."""
        self.search.clear()
        self._filters.clear()

    def set_catalog(self, catalog: Catalog) -> None:
        """From now on these are the entries."""
        self._total = len(catalog.entries)
        self._filters.set_catalog(catalog)
        self.table.set_catalog(catalog, self._filters.narrowed(self.search.query))
        self._narrow()

    def set_marks(self, starred: frozenset[str], noted: frozenset[str], own: frozenset[str]) -> None:
        """From now on these entries have a star, have a note, or are the team's."""
        self._codes.set_marks(starred, noted)
        self._filters.set_marked({"starred": starred, "noted": noted, "own": own})
        if self._filters.narrowed("").among is not None:
            self._narrow()

    def recall(self, settings: TableSettings) -> None:
        """As the person left filters, columns and sorting."""
        self._filters.recall(settings)
        self.table.columns.recall(settings.columns)
        self.table.sorting.recall(settings)

    def keep(self, settings: TableSettings) -> None:
        """Remember them."""
        self._filters.keep(settings)
        settings.columns = self.table.columns.widths
        self.table.sorting.keep(settings)

    def _connect_signals(self) -> None:
        self.search.entered.connect(self._get_ready)
        self.search.query_changed.connect(self._narrow)
        self._filters.chosen.connect(self._narrow)
        self.search.left_downwards.connect(self.table.enter)
        self.search.left.connect(self.left)
        self.table.left_upwards.connect(self.focus_search)
        self.table.left.connect(self.left)
        self.table.copy_asked.connect(self.copy_asked)
        self.table.entry_chosen.connect(self.entry_chosen)
        self._no_match.clear_asked.connect(self.clear_filters)
        self._no_match.chosen.connect(self.search.setText)
        self._no_match.entry_asked.connect(lambda: self.entry_asked.emit(self.search.query))
        self._resting.timeout.connect(self._rest)

    def _narrow(self) -> None:
        self.table.narrow(self._filters.narrowed(self.search.query))
        self._no_match.suggest(())
        self._no_match.setVisible(not self._codes.rows)
        self._say_count()
        self._resting.start()

    def _say_count(self) -> None:
        shown = self._codes.count()
        key = "count-all" if shown == self._total else "count"
        self._count.setText(self._language.ui(key, shown=shown, all=self._total))

    def _rest(self) -> None:
        """Tell whoever listens to a screen reader what the search found; ask what was meant."""
        if not self._codes.rows:
            self._no_match.suggest(self._codes.suggestions())
        shown = self._codes.count()
        said = self._language.ui("found", count=shown) if shown else self._language.ui("no-match")
        announce(self.search, said)
        self.announced.emit(said)

    def _arrange(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.search, 1)
        for choice in self._filters.choices:
            bar.addWidget(choice.label)
            bar.addWidget(choice)
        bar.addWidget(self._count)
        bar.addSpacing(12)
        bar.addWidget(self._toggle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(bar)
        layout.addWidget(self.table, 1)
