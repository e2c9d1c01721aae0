"""A combo box over ids, whose words follow the language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QStyledItemDelegate, QWidget

from .drop_down import DropDown
from .naming import named

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .language import Language

_NARROWEST = "n" * 10
_WIDEST = "n" * 20
"""No longer words are reckoned with, except those that mean all."""

_MARGINS = 40
"""Beside a choice in the list, in pixels."""


class Choice(DropDown):
    """All, or one of several.

    Attributes:
        chosen: something else was chosen.
        label: what is chosen here, for those who hear it; the eye sees it from the choice.
    """

    chosen = Signal()

    def __init__(
        self,
        name: str,
        ids: Sequence[str],
        words: Callable[[str], str],
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"filter-{name}")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setItemDelegate(QStyledItemDelegate(self))  # the one that minds the style sheet
        self.name = name
        self.label = named(QLabel(), f"label-{name}")
        self.label.setBuddy(self)
        self.label.hide()
        self._words = words
        self._language = language
        self._fill(ids)
        self.currentIndexChanged.connect(self.chosen)
        language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Put the words anew; what is chosen stays chosen."""
        self.setItemText(0, self._language.ui(f"all-{self.name}"))
        for number in range(1, self.count()):
            self.setItemText(number, self._words(self.itemData(number)))
        self.label.setText(self._language.ui(f"filter-{self.name}"))
        self.setAccessibleName(self._language.ui(f"filter-{self.name}"))
        self.setToolTip(self._language.ui(f"filter-{self.name}"))
        self.updateGeometry()

    def offer(self, ids: Sequence[str]) -> None:
        """Offer these; what is chosen stays chosen while it is among them."""
        before = self.chosen_id
        self.blockSignals(True)
        self.clear()
        self._fill(ids)
        self.retranslate_ui()
        self.choose(before or "")
        self.blockSignals(False)
        if self.chosen_id != before:
            self.chosen.emit()

    def _fill(self, ids: Sequence[str]) -> None:
        self.addItem("", None)
        for held in ids:
            self.addItem("", held)

    def choose(self, held: str) -> None:
        """Choose this one, where it is among the choices."""
        place = self.findData(held)
        if place > 0:
            self.setCurrentIndex(place)

    def sizeHint(self) -> QSize:
        """As wide as the longest choice, up to a limit: the search needs room too; the list shows all."""
        hint = super().sizeHint()
        least = self.width_of(self.itemText(0))
        hint.setWidth(max(least, min(hint.width(), self.width_of(_WIDEST))))
        return hint

    def showPopup(self) -> None:
        """Wide enough for every choice."""
        longest = max(self.fontMetrics().horizontalAdvance(self.itemText(row)) for row in range(self.count()))
        self.view().setMinimumWidth(longest + _MARGINS)
        super().showPopup()

    def minimumSizeHint(self) -> QSize:
        """Narrower than the longest choice, where the window is narrow."""
        hint = super().minimumSizeHint()
        hint.setWidth(min(hint.width(), self.width_of(_NARROWEST)))
        return hint

    @property
    def chosen_id(self) -> str | None:
        """What is chosen; None for all."""
        held = self.currentData()
        return str(held) if held is not None else None
