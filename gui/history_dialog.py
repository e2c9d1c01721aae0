"""Lists what was explained in this run, and brings one back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from .naming import named
from .stage import fitting
from .subject import subject_of
from .verdict_header import recipients_line

if TYPE_CHECKING:
    from .history import History, Remembered
    from .program import Program


class HistoryDialog(QDialog):
    """The latest first; Enter brings it back.

    Attributes:
        chosen: the paste to show again.
    """

    chosen = Signal(object)

    def __init__(self, history: History, program: Program, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._history = history
        self._program = program
        self._list = named(QListWidget(), "history-list")
        self._note = named(QLabel(wordWrap=True), "history-note", "note")
        self._show = named(QPushButton(default=True), "history-show", "primary")
        self._close = named(QPushButton(autoDefault=False), "history-close")
        self._arrange()
        self._list.itemActivated.connect(self._choose)
        self._show.clicked.connect(self._choose)
        self._close.clicked.connect(self.reject)
        program.language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Put the words anew; every diagnosis is worded in the language of now."""
        language = self._program.language
        self.setWindowTitle(language.ui("history-title"))
        self._list.setAccessibleName(language.ui("history-title"))
        self._note.setText(language.ui("history-note" if len(self._history) else "history-empty"))
        for button, key in ((self._show, "history-show"), (self._close, "close")):
            button.setText(language.ui(key))
            button.setAccessibleName(language.ui(key))
        row = max(self._list.currentRow(), 0)
        self._list.clear()
        for number in range(len(self._history)):
            self._list.addItem(self._line(self._history[number]))
        self._list.setCurrentRow(row)
        self._show.setEnabled(len(self._history) > 0)

    def _line(self, held: Remembered) -> str:
        texts = self._program.language.texts
        subject = subject_of(held.reading.groups[0])
        found = subject.explained(self._program.catalog, texts)
        whom = recipients_line(subject.recipients, texts)
        return " · ".join(part for part in (held.time, found.title, found.codes, whom) if part)

    def _choose(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._history):
            self.accept()
            self.chosen.emit(self._history[row].paste)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._note, 1)
        buttons.addWidget(self._close)
        buttons.addWidget(self._show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(12)
        layout.addWidget(self._list, 1)
        layout.addLayout(buttons)
        self.resize(fitting(self, 720, 420))
