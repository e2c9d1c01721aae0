"""A search field that knows of a syllable while it is being composed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from .icon import cross_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent

    from .language import Language
    from .theme import Theme

_INTO_TABLE = (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NARROWEST = 18
"""In letters."""


class SearchField(QLineEdit):
    """QLineEdit is silent until a syllable is finished; this field is not.

    Attributes:
        query_changed: the text with what is being composed in it.
        left_downwards: the person wants to go to the table.
        left: Esc in an empty field.
        entered: somebody is about to search.
    """

    query_changed = Signal(str)
    left_downwards = Signal()
    left = Signal()
    entered = Signal()

    def __init__(self, language: Language, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setClearButtonEnabled(True)
        self._language = language
        self._theme = theme
        self._composed = ""
        self._query = ""
        self.textChanged.connect(self._tell)
        theme.changed.connect(self._colour_cross)
        self._colour_cross()
        language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()

    def minimumSizeHint(self) -> QSize:
        """Room for a few words."""
        hint = super().minimumSizeHint()
        hint.setWidth(self.fontMetrics().horizontalAdvance("n") * _NARROWEST)
        return hint

    def retranslate_ui(self) -> None:
        """Put the words anew."""
        self.setPlaceholderText(self._language.ui("search-placeholder"))
        self.setAccessibleName(self._language.ui("search"))
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self._language.ui("search-clear"))
            button.setToolTip(self._language.ui("search-clear"))

    def _colour_cross(self) -> None:
        for action in self.findChildren(QAction):
            action.setIcon(cross_icon(self._theme.colors.muted))

    @property
    def query(self) -> str:
        """What is searched for."""
        return self._query

    def _tell(self) -> None:
        place = self.cursorPosition()
        query = self.text()[:place] + self._composed + self.text()[place:]
        if query != self._query:
            self._query = query
            self.query_changed.emit(query)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take the unfinished syllable into the query."""
        self._composed = event.preeditString()
        super().inputMethodEvent(event)
        self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What a search needs can be made before the first key."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """An unfinished syllable does not outlive the focus."""
        super().focusOutEvent(event)
        self._composed = ""
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter go into the table; Esc clears, and then leaves."""
        if event.key() in _INTO_TABLE:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)
