"""The team's files in the settings: which they are, and what is wrong with them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bouncebook.printable import printable_name

from .naming import named
from .own_reading import OwnReading

if TYPE_CHECKING:
    from bouncebook.own.file import OwnFile

    from .language import Language
    from .own_codes import OwnCodes

_ROWS = 6


class OwnFilesPage(QWidget):
    """A list to add to and to take from; every change is checked at once, none is kept here."""

    def __init__(self, paths: tuple[Path, ...], own: OwnCodes, language: Language) -> None:
        super().__init__()
        self.setObjectName("own-files-page")
        self._own = own
        self._language = language
        self._files: list[OwnFile] = []
        self._reading = OwnReading(self)
        self._reading.done.connect(self._take)
        self._hint = named(QLabel(wordWrap=True), "own-files-hint", "note")
        self._list = named(QListWidget(), "own-files")
        self._add, self._remove = (named(QPushButton(), f"own-files-{name}") for name in ("add", "remove"))
        self._caption = named(QLabel(), "own-files-faults-label", "caption")
        self._faults = named(QPlainTextEdit(readOnly=True), "own-files-faults")
        self.paths = list(paths)
        self._arrange()
        self._list.currentRowChanged.connect(self._enable)
        self._add.clicked.connect(self._ask)
        self._remove.clicked.connect(self._take_out)
        language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()
        self._check()

    def retranslate_ui(self) -> None:
        """Put the words anew."""
        ui = self._language.ui
        self._hint.setText(ui("own-files-hint"))
        self._list.setAccessibleName(ui("settings-own"))
        self._caption.setText(ui("own-files-faults"))
        self._faults.setAccessibleName(ui("own-files-faults"))
        for button, key in ((self._add, "own-files-add"), (self._remove, "own-files-remove")):
            button.setText(ui(key))
            button.setAccessibleName(ui(key).removesuffix("…"))
        self._show()

    def add(self, paths: list[Path]) -> None:
        """Put these at the end, each once."""
        self.paths += [path for path in dict.fromkeys(paths) if path not in self.paths]
        self._check()

    def _ask(self) -> None:
        title, kinds = self._language.ui("own-files-add"), self._language.ui("own-files-kinds")
        names, _ = QFileDialog.getOpenFileNames(self, title.removesuffix("…"), "", kinds)
        self.add([Path(name) for name in names])

    def _take_out(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self.paths):
            del self.paths[row]
            self._check()

    def _check(self) -> None:
        row = self._list.currentRow()
        self._list.clear()
        self._list.addItems([printable_name(str(path)) for path in self.paths])
        self._list.setCurrentRow(min(row, len(self.paths) - 1))
        self._enable()
        self._reading.read(self.paths)

    def _take(self, files: list[OwnFile]) -> None:
        self._files = files
        self._show()

    def _show(self) -> None:
        texts = self._language.texts
        lines = [fault.sentence(texts) for fault in self._own.check(self._files)]
        self._faults.setPlainText(
            "\n".join(lines) or texts.ui("own-files-sound" if self._files else "own-files-none")
        )

    def _enable(self) -> None:
        self._remove.setEnabled(self._list.currentRow() >= 0)

    def _arrange(self) -> None:
        self._list.setFixedHeight(self._list.fontMetrics().height() * _ROWS + 12)
        self._faults.document().setDocumentMargin(10)
        buttons = QHBoxLayout()
        buttons.addWidget(self._add)
        buttons.addWidget(self._remove)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(10)
        for part in (self._hint, self._list):
            layout.addWidget(part)
        layout.addLayout(buttons)
        layout.addWidget(self._caption)
        layout.addWidget(self._faults, 1)
