"""How wide the columns are: as their words need it, until a person drags them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHeaderView, QTableView

from .viewport import viewport

if TYPE_CHECKING:
    from collections.abc import Sequence

_NARROWEST = 48
_MOST = 4000
_READABLE = 16
"""Letters of a wordy column."""


class Columns(QObject):
    """Some columns are as wide as they were set, the wordy ones share the room that is left.

    Attributes:
        dragged: a person made a column wider or narrower.
    """

    dragged = Signal()

    def __init__(self, table: QTableView, wordy: Sequence[int]) -> None:
        super().__init__(table)
        self._table = table
        self._header = table.horizontalHeader()
        self._wordy = tuple(wordy)
        self._ratio = [1.0] * len(self._wordy)
        self._fitted: dict[int, int] = {}
        self._kept: dict[int, int] = {}
        self._busy = False
        self._header.setMinimumSectionSize(_NARROWEST)
        self._header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._header.sectionResized.connect(self._take)
        viewport(table).installEventFilter(self)

    @property
    def widths(self) -> list[int]:
        """What a person set, to be remembered; empty when nothing was."""
        return (
            [self._header.sectionSize(number) for number in range(self._header.count())] if self._kept else []
        )

    def recall(self, widths: Sequence[int]) -> None:
        """As a person left them in an earlier run; others than these columns are forgotten."""
        if len(widths) == self._header.count() and all(_NARROWEST <= width <= _MOST for width in widths):
            self._kept = {number: width for number, width in enumerate(widths) if number not in self._wordy}
            self._ratio = [float(widths[number]) for number in self._wordy]
            self.arrange()

    def forget(self) -> None:
        """As the words need it, again."""
        self._kept = {}
        self._ratio = [1.0] * len(self._wordy)
        self.arrange()

    def fit(self, widths: dict[int, int]) -> None:
        """What the words of the other columns need."""
        self._fitted = widths
        self.arrange()

    def arrange(self) -> None:
        """Share the room that is left among the wordy columns."""
        self._busy = True
        for number, width in (self._fitted | self._kept).items():
            self._header.resizeSection(number, width)
        taken = sum(self._header.sectionSize(n) for n in range(self._header.count()) if n not in self._wordy)
        room = max(viewport(self._table).width() - taken, self._least())
        total = sum(self._ratio)
        for number, ratio in zip(self._wordy, self._ratio, strict=True):
            self._header.resizeSection(number, max(int(room * ratio / total), _NARROWEST))
        self._busy = False

    def _least(self) -> int:
        """What the wordy columns need to be of use; where there is less, the table is scrolled sideways."""
        return self._table.fontMetrics().horizontalAdvance("n") * _READABLE * len(self._wordy)

    def _take(self, number: int, _: int, width: int) -> None:
        if self._busy or not width:
            return
        if number in self._wordy:
            self._ratio = [float(self._header.sectionSize(held)) for held in self._wordy]
            self._kept = self._kept or dict(self._fitted)
        else:
            self._kept = (self._kept or dict(self._fitted)) | {number: width}
        self.dragged.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The room is another one."""
        if event.type() is QEvent.Type.Resize:
            self.arrange()
        return False
