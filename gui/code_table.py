"""The table of all codes, under the SMTP phases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from .calm import CalmTable
from .code_columns import Column
from .code_delegate import CodeDelegate
from .code_rows import SectionRow
from .code_widths import WORDY, fitted_widths
from .columns import Columns
from .sorting import Sorting

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from bouncebook.catalog import Catalog, Entry
    from bouncebook.model import Phase

    from .code_model import CodeModel, Key
    from .language import Language
    from .search import Filter
    from .theme import Theme


class CodeTable(CalmTable):
    """Shows the rows of a model, and tells which entry a person chooses.

    Attributes:
        entry_chosen: a person chose this entry.
        left_upwards: the person wants to go up from the first row.
        left: the person wants to leave the table (Esc).
    """

    entry_chosen = Signal(object)
    left_upwards = Signal()
    left = Signal()

    def __init__(
        self, model: CodeModel, language: Language, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("code-table")
        self._codes = model
        self._language = language
        self._key: Key | None = None
        self._quiet = False
        self.setModel(model)
        self._delegate = CodeDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.columns = Columns(self, WORDY)
        self.sorting = Sorting(self.horizontalHeader())
        self.sorting.changed.connect(self._sort)
        self._span_sections()
        self.selectionModel().currentRowChanged.connect(self._remember)
        self.clicked.connect(self._tell)
        language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Put the words anew; the model words its own."""
        self.setAccessibleName(self._language.ui("code-table"))
        self._fit_columns()

    def set_catalog(self, catalog: Catalog, narrowed: Filter) -> None:
        """From now on these are the entries; the chosen one stays chosen while it is there."""
        self._refill(lambda: self._codes.set_catalog(catalog, narrowed))
        self._fit_columns()

    def narrow(self, narrowed: Filter) -> None:
        """Show what passes the filter, the best first; the chosen row stays chosen while it is there."""
        self._refill(lambda: self._codes.set_filter(narrowed))
        if not self.selectionModel().hasSelection():
            self.scrollToTop()

    def _refill(self, change: Callable[[], None]) -> None:
        key = self._key
        self._quiet = True
        change()
        self._span_sections()
        self._quiet = False
        if key is not None:
            self.reveal(*key)

    def reveal(self, entry: str | None, phase: Phase | str | None) -> None:
        """Select the row of an entry and bring it into view, without telling anyone."""
        row = self._codes.row_of(entry, phase) if entry else None
        self._key = (entry, str(phase)) if entry else None
        self._quiet = True
        if row is None:
            self.selectionModel().clear()
        else:
            self._make_current(row)
            self.scrollTo(self._codes.index(row, 0), QAbstractItemView.ScrollHint.PositionAtCenter)
        self._quiet = False

    def enter(self) -> None:
        """Take the focus, on the chosen row or the first."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        row = self.currentIndex().row() if self._codes.entry_at(self.currentIndex()) else 1
        if row < self._codes.rowCount():
            self._make_current(row)
            self.scrollTo(self.currentIndex())
            self._tell(self.currentIndex())

    def _make_current(self, row: int) -> None:
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self._codes.index(row, 0), flag.ClearAndSelect | flag.Rows)

    def _remember(self, current: QModelIndex) -> None:
        if not self._quiet:
            self._key = self._codes.key_at(current) or self._key
            self._tell(current)

    def _tell(self, index: QModelIndex) -> None:
        entry: Entry | None = self._codes.entry_at(index)
        if entry is not None:
            self.entry_chosen.emit(entry)

    def _span_sections(self) -> None:
        self.clearSpans()
        for number, row in enumerate(self._codes.rows):
            if isinstance(row, SectionRow):
                self.setSpan(number, 0, 1, len(Column))

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self._refill(lambda: self._codes.sort(column, order))

    def _fit_columns(self) -> None:
        self.columns.fit(fitted_widths(self._codes, self.fontMetrics()))

    def follow_font(self) -> None:
        """Rows, shapes and columns follow the program's font; the chosen row stays in view."""
        super().follow_font()
        self._delegate.refresh()
        self._fit_columns()
        if self._codes.entry_at(self.currentIndex()):
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Step over the sections."""
        target = super().moveCursor(action, modifiers)
        if not target.isValid() or self._codes.entry_at(target):
            return target
        step = -1 if target.row() < self.currentIndex().row() and target.row() > 0 else 1
        return self._codes.index(target.row() + step, target.column())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first row the current one then; that is no choice of the person."""
        self._quiet = True
        super().focusInEvent(event)
        self._quiet = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up from the first entry goes back to the search, Esc to the paste."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif plain and event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 1:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)
