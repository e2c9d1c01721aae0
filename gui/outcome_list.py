"""The outcomes of a paste that speaks of several recipients: worst first, equal ones folded together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHeaderView, QWidget

from bouncebook.wording import explain

from .calm import CalmTable
from .saying import said
from .subject import subject_of
from .tips import plain_tip
from .verdict_header import recipients_line
from .verdicts import is_fine, verdict_icon

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog

    from .folding import Group
    from .language import Language
    from .theme import Theme

Index = QModelIndex | QPersistentModelIndex
TITLE, RECIPIENTS, CODES = range(3)
_COLUMNS = ("column-outcome", "column-recipients", "column-code")
_VISIBLE_ROWS = 4


class OutcomeModel(QAbstractTableModel):
    """One row for each group of outcomes."""

    def __init__(self, catalog: Catalog, language: Language, theme: Theme) -> None:
        super().__init__()
        self._catalog = catalog
        self._language = language
        self._theme = theme
        self.groups: tuple[Group, ...] = ()
        language.changed.connect(self._words_changed)
        theme.changed.connect(self._words_changed)

    def set_catalog(self, catalog: Catalog) -> None:
        """From now on this is what is known of codes."""
        self._catalog = catalog

    def set_groups(self, groups: tuple[Group, ...]) -> None:
        """Show these groups."""
        self.beginResetModel()
        self.groups = groups
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """The number of groups."""
        return 0 if parent.isValid() else len(self.groups)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Title, recipients, codes."""
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell, and the shape of the verdict in the first."""
        if not index.isValid():
            return None
        group = self.groups[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(group, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == TITLE:
            return said(subject_of(group), self._catalog, self._language.texts)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == RECIPIENTS:
            return plain_tip("\n".join(group.recipients))
        if role == Qt.ItemDataRole.DecorationRole and index.column() == TITLE:
            fine = is_fine(group.first)
            pair = self._theme.colors.verdict(group.first.permanence, fine=fine)
            return verdict_icon(group.first.permanence, fine=fine, pair=(pair.fill, pair.ink))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns, for those who do not see the list."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._language.ui(_COLUMNS[section])
        return super().headerData(section, orientation, role)

    def _words(self, group: Group, column: int) -> str:
        found = explain(group.first, self._catalog, self._language.texts)
        if column == RECIPIENTS:
            return recipients_line(group.recipients, self._language.texts)
        return found.title if column == TITLE else found.codes

    def _words_changed(self) -> None:
        if self.groups:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.groups) - 1, CODES))


class OutcomeList(CalmTable):
    """Lets a person choose one of the outcomes.

    Attributes:
        chosen: the number of the group.
    """

    chosen = Signal(int)

    def __init__(self, model: OutcomeModel, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outcomes")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(model)
        self._language = language
        self._quiet = False
        self._look_like_a_list()
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.clicked.connect(self._tell)
        language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Put the words anew."""
        self.setAccessibleName(self._language.ui("outcomes"))

    def show_row(self, row: int) -> None:
        """Mark the row that is explained, without telling anyone."""
        self._quiet = True
        self.selectRow(row)
        self._quiet = False

    def fit(self) -> None:
        """As high as its rows, up to four of them."""
        rows = min(self.model().rowCount(), _VISIBLE_ROWS)
        self.setFixedHeight(rows * self.verticalHeader().defaultSectionSize() + 10)

    def follow_font(self) -> None:
        """Rows and shapes follow the program's font, and so does the height."""
        super().follow_font()
        self.fit()

    def _look_like_a_list(self) -> None:
        header = self.horizontalHeader()
        header.hide()
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(RECIPIENTS, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(CODES, QHeaderView.ResizeMode.ResizeToContents)

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid() and not self._quiet:
            self.chosen.emit(current.row())
