"""The table of codes as Qt sees it: flat, with section rows, and filtering itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from .code_cells import ROLES, CodeCells
from .code_columns import Column
from .code_rows import EntryRow, Order, Row, rows_of
from .search import Filter, SearchIndex, needles_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bouncebook.catalog import Catalog, Entry
    from bouncebook.model import Phase

    from .language import Language
    from .theme import Theme

Index = QModelIndex | QPersistentModelIndex
Key = tuple[str, str]
"""An entry's id and the phase that it is listed under."""


class CodeModel(QAbstractTableModel):
    """Entries under their phases."""

    def __init__(self, catalog: Catalog, language: Language, theme: Theme) -> None:
        super().__init__()
        self._catalog = catalog
        self._language = language
        self._index = SearchIndex(catalog, language.all)
        self._cells = CodeCells(language, theme)
        self.narrowed = Filter()
        self._order: tuple[Column, bool] | None = None
        self.rows: list[Row] = []
        self._fill()
        language.changed.connect(self._words_changed)
        theme.changed.connect(self._words_changed)

    def set_catalog(self, catalog: Catalog, narrowed: Filter) -> None:
        """From now on these are the entries."""
        self._catalog = catalog
        self._index = SearchIndex(catalog, self._language.all)
        self._cells.forget_words()
        self.set_filter(narrowed)

    def set_marks(self, starred: frozenset[str], noted: frozenset[str]) -> None:
        """From now on these entries have a star, or a note."""
        self._cells.starred, self._cells.noted = starred, noted
        if self.rows:
            self.dataChanged.emit(self.index(0, Column.CODE), self.index(len(self.rows) - 1, Column.CODE))

    def set_filter(self, narrowed: Filter) -> None:
        """Show what passes."""
        self.beginResetModel()
        self.narrowed = narrowed
        self._fill()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort each section by a column; by none, the best match or the catalogue decides."""
        self.beginResetModel()
        is_descending = order is Qt.SortOrder.DescendingOrder
        self._order = (Column(column), is_descending) if 0 <= column < len(Column) else None
        self._fill()
        self.endResetModel()

    def suggestions(self) -> tuple[str, ...]:
        """Queries that find something, where this one finds nothing."""
        return self._index.suggest(self.narrowed.query)

    def get_ready(self) -> Iterator[None]:
        """Step by step, what the first search would have to wait for."""
        return self._index.get_ready()

    def _fill(self) -> None:
        self._cells.needles = needles_of(self.narrowed.query)
        self.rows = rows_of(self._index.find(self.narrowed), self.narrowed.phase, self._sorting())

    def _sorting(self) -> Order | None:
        if self._order is None:
            return None
        column, is_descending = self._order
        return Order(lambda entry: self._cells.words(entry)[column].casefold(), is_descending)

    def entry_at(self, index: Index) -> Entry | None:
        """The entry of a row; None for a section."""
        row = self.rows[index.row()] if index.isValid() else None
        return row.entry if isinstance(row, EntryRow) else None

    def key_at(self, index: Index) -> Key | None:
        """What tells a row from all others, whatever the filter."""
        row = self.rows[index.row()] if index.isValid() else None
        return (row.entry.id, str(row.phase)) if isinstance(row, EntryRow) else None

    def row_of(self, entry: str, phase: Phase | str | None) -> int | None:
        """The row of an entry, under this phase if it stands there."""
        found = [
            number
            for number, row in enumerate(self.rows)
            if isinstance(row, EntryRow) and row.entry.id == entry
        ]
        under = [number for number in found if self.rows[number].phase == phase]
        return next(iter(under or found), None)

    def all_words(self, column: Column) -> set[str]:
        """All that can stand in a column, its header too."""
        header = self._language.ui(f"column-{column.name.lower()}")
        return {header, *(self._cells.words(entry)[column] for entry in self._catalog.entries)}

    def count(self) -> int:
        """How many different entries are shown."""
        return len({row.entry.id for row in self.rows if isinstance(row, EntryRow)})

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Entries and sections."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Always the same."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Sections can be read, not chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.entry_at(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns, and for those who do not see the table, of the rows."""
        if orientation is Qt.Orientation.Vertical:
            return self._cells.name(self.rows[section]) if role == Qt.ItemDataRole.DisplayRole else None
        if not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._language.ui(f"column-{Column(section).name.lower()}")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, shapes and colours of a cell."""
        if role not in ROLES or not index.isValid():
            return None
        return self._cells.show(self.rows[index.row()], index.column(), role)

    def _words_changed(self) -> None:
        self._cells.forget_words()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(Column) - 1))
